import browser from 'webextension-polyfill';
import { askPage } from '../../utils/messaging/client.ts';
import type { TabView, TraceElsewhere } from '../../utils/messaging/contract.ts';
import type { Handlers } from '../../utils/messaging/server.ts';
import { emptyTabs, tabTraces } from '../../utils/storage/tabs.ts';
import { addPrinted } from '../../utils/trace/model/adopt.ts';
import { marksOf } from '../../utils/trace/model/marks.ts';
import type { PageReading } from '../../utils/trace/model/page-reading.ts';
import type { TraceRecord } from '../../utils/trace/model/record.ts';
import {
  createRecord,
  findElsewhere,
  findRecord,
} from '../../utils/trace/model/record-of-reading.ts';
import { isLarge } from '../../utils/trace/model/slices.ts';
import { type Services, saveAndShow } from './services.ts';
import { bringCard, isPdf, readTab } from './tab-access.ts';
import { completeTraces } from './verify.ts';

/** The handlers for what happens in tabs: pages that are read, screens that look at them. */
export function createTabHandlers(
  services: Services,
): Pick<
  Handlers,
  | 'pageRead'
  | 'pageMayCite'
  | 'bringCard'
  | 'viewTab'
  | 'show'
  | 'openScreen'
  | 'verifyHere'
  | 'addReading'
> {
  return {
    async pageRead(reading, sender) {
      const tab = sender.tab?.id;
      if (tab === undefined) return null;
      if (!marksOf(reading).length) {
        // Kept apart from traces, and for the session alone: the popup says what was read.
        await emptyTabs.set(tab, {
          title: reading.page.title,
          claims: reading.claims.filter(c => c.role === 'claim').length,
        });
        await tabTraces.set(tab, null);
        await showCount(tab, 0);
        return null;
      }
      await emptyTabs.set(tab, null);
      const record = await placeReading(
        services,
        reading,
        await tabTraces.get(tab),
        sender.tab?.incognito === true,
      );
      await tabTraces.set(tab, record.id);
      await showCount(tab, record.trace.citations.length);
      // After the tab has its record: screens that are told look it up at once.
      services.feed.tabChanged(tab);
      return services.live(record);
    },
    async pageMayCite(_, sender) {
      if (sender.tab?.id !== undefined) await readTab(sender.tab.id);
      return null;
    },
    async bringCard(_, sender) {
      if (sender.tab?.id !== undefined) await bringCard(sender.tab.id);
      return null;
    },
    viewTab: ({ tab, watched = false }) => viewTab(services, tab, watched),
    async show({ id, target }) {
      const tab = await tabTraces.tabOf(id);
      return tab !== null && (await askPage(tab, 'showTarget', { target })) === true;
    },
    async openScreen({ screen, id, citation = '' }) {
      const query = new URLSearchParams({ id });
      const place = {
        report: '',
        access: '#access',
        give: `#give-${encodeURIComponent(citation)}`,
      };
      await browser.tabs.create({
        url: browser.runtime.getURL(`/report.html?${query}${place[screen]}`),
      });
      return null;
    },
    async verifyHere({ tab }) {
      const read = await readTab(tab);
      const page = read.ok ? await askPage(tab, 'pageHtml', null) : null;
      if (!page) return { completed: 0, trace: null };
      return completeTraces(services, page, await browser.tabs.get(tab));
    },
    async addReading({ reading, private: isPrivate }, sender) {
      const record = await placeReading(
        services,
        reading,
        null,
        isPrivate || sender.tab?.incognito === true,
      );
      return services.live(record);
    },
  };
}

async function viewTab(services: Services, tab: number, isWatched: boolean): Promise<TabView> {
  const read = await readTab(tab);
  if (!read.ok) return read.view;
  const id = await tabTraces.get(tab);
  const record = id ? await services.store.get(id) : null;
  if (record) {
    const elsewhere = record.state === 'read' ? await findElsewhere(services.store, record) : null;
    const beside = elsewhere && { elsewhere: summarizeElsewhere(elsewhere) };
    return isWatched && isLarge(record.trace)
      ? { kind: 'in-parts', ...beside }
      : { kind: 'trace', live: await services.live(record), ...beside };
  }
  const seen = await emptyTabs.get(tab);
  // Asked last: it costs a script in the page, and few tabs without claims are PDFs.
  if (!seen?.claims && (await isPdf(tab))) return { kind: 'restricted', why: 'pdf' };
  return { kind: 'empty', title: '', claims: 0, ...seen };
}

function summarizeElsewhere({ id, trace: { page, tracedAt } }: TraceRecord): TraceElsewhere {
  return { id, url: page.url, title: page.title, tracedAt };
}

async function placeReading(
  services: Services,
  reading: PageReading,
  current: string | null,
  isPrivate: boolean,
): Promise<TraceRecord> {
  const known = await findRecord(services.store, reading, current, isPrivate);
  // A run under way has it in its hands, and what it stored last must not be written over with what
  // it stored before.
  if (known && !known.changed) {
    services.feed.publish(known.record);
    return known.record;
  }
  const record = known?.record ?? (await makeRecord(services, reading, isPrivate));
  addPrinted({ record, directory: await services.directory() });
  await saveAndShow(services, record);
  return record;
}

async function makeRecord(
  services: Services,
  reading: PageReading,
  isPrivate: boolean,
): Promise<TraceRecord> {
  const record = createRecord(reading, {
    id: crypto.randomUUID(),
    now: (await services.clock()).now(),
    private: isPrivate,
    wouldAsk: [],
  });
  record.wouldAsk = await services.wouldAsk(marksOf(record.trace), reading.links);
  return record;
}

/** The number of citations on the button; nothing for none. */
async function showCount(tab: number, count: number): Promise<void> {
  await browser.action
    .setBadgeText({ tabId: tab, text: count > 0 ? String(count) : '' })
    .catch(() => undefined);
  await browser.action
    .setBadgeBackgroundColor({ tabId: tab, color: '#5b6470' })
    .catch(() => undefined);
}
