import browser from 'webextension-polyfill';
import { askPage } from '../../utils/messaging/client.ts';
import type { TraceSummary } from '../../utils/messaging/contract.ts';
import type { Handlers } from '../../utils/messaging/server.ts';
import { tabTraces } from '../../utils/storage/tabs.ts';
import { clearAnswers, storageUse } from '../../utils/storage/use.ts';
import { fingerprintOf, type TraceRecord, toLive } from '../../utils/trace/record.ts';
import { type Desk, keep } from './desk.ts';
import { recordOf } from './readings.ts';

/** Wakes the worker while traces are unfinished; the browser may stop it at any moment. */
export const RESUME_ALARM = 'resume';

/** The handlers for traces themselves: running them, choosing, and the library. */
export function traceHandlers(
  desk: Desk,
): Omit<Handlers, 'pageRead' | 'pageMayCite' | 'viewTab' | 'show' | 'openScreen' | 'verifyHere' | 'addReading'> {
  return {
    async getTrace({ id }) {
      const record = await desk.store.get(id);
      return record && toLive(record, await tabTraces.tabOf(id));
    },
    async startTrace({ id, citations, fresh }) {
      void begin(desk, id, citations, fresh);
      return null;
    },
    async stopTrace({ id }) {
      await (await desk.tracer()).stop(id);
      return null;
    },
    async choose({ id, citation, url }) {
      const record = await desk.store.get(id);
      if (!record) return null;
      record.chosen = record.chosen.filter(c => c.citation !== citation);
      if (url !== null) record.chosen.push({ citation, url });
      await keep(desk, record);
      void begin(desk, id, [citation], false);
      return null;
    },
    async readArchived({ id, article }) {
      await (await desk.tracer()).readArchived(id, article);
      return null;
    },
    async listTraces({ query }) {
      const words = query.toLowerCase().split(/\s+/).filter(Boolean);
      return (await desk.store.list()).filter(record => matches(record, words)).map(summaryOf);
    },
    async removeTraces({ ids }) {
      await desk.store.remove(ids);
      return null;
    },
    async restoreTraces({ traces }) {
      const now = (await desk.clock()).now();
      for (const trace of traces) {
        const { page, claims, citations, mentions } = trace;
        const fresh = recordOf(
          { page, claims, citations, mentions, links: [] },
          { id: crypto.randomUUID(), now, private: false, wouldAsk: [] },
        );
        await desk.store.put({
          ...fresh,
          fingerprint: fingerprintOf(trace),
          savedAt: trace.tracedAt,
          state: trace.articles.length ? 'done' : 'read',
          trace,
        });
      }
      return { taken: traces.length };
    },
    storageUse,
    async clearAnswers() {
      await clearAnswers();
      return null;
    },
  };
}

/** Runs a trace; while it runs an alarm wakes a worker that was stopped, and calls of the browser's own keep this one alive. */
async function begin(desk: Desk, id: string, citations: readonly string[] | null, fresh: boolean): Promise<void> {
  await browser.alarms.create(RESUME_ALARM, { periodInMinutes: 0.5 });
  await awake((await desk.tracer()).start(id, citations, fresh));
  await settle(desk);
  const tab = await tabTraces.tabOf(id);
  // A page that grew meanwhile is read once more: its record stood still while the run went on.
  if (tab !== null) await askPage(tab, 'readAgain', null);
}

/** Goes on with what a stopped worker left behind; without anything left the alarm is taken away. */
export async function resume(desk: Desk): Promise<void> {
  // The tracer is made when there is something to trace: a replay sets its clock after the worker's first start.
  if ((await desk.store.unfinished()).length) await awake((await desk.tracer()).resume());
  await settle(desk);
}

async function settle(desk: Desk): Promise<void> {
  if (!(await desk.store.unfinished()).length) await browser.alarms.clear(RESUME_ALARM);
}

async function awake(work: Promise<void>): Promise<void> {
  const pulse = setInterval(() => void browser.runtime.getPlatformInfo(), 20_000);
  try {
    await work;
  } finally {
    clearInterval(pulse);
  }
}

function matches(record: TraceRecord, words: readonly string[]): boolean {
  const { page, claims, outlets } = record.trace;
  const text = [page.title, page.url, ...claims.map(c => c.text), ...outlets.map(o => `${o.name} ${o.domain}`)].join(' ').toLowerCase();
  return words.every(word => text.includes(word));
}

function summaryOf({ id, savedAt, state, trace }: TraceRecord): TraceSummary {
  return {
    id,
    url: trace.page.url,
    title: trace.page.title,
    savedAt,
    tracedAt: trace.tracedAt,
    state,
    claims: trace.claims.filter(c => c.role === 'claim').length,
    citations: trace.citations.length,
    outlets: trace.outlets.map(o => o.name),
    origins: trace.origins.length,
  };
}
