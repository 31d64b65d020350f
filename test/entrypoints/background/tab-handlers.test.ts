import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createTabHandlers } from '../../../entrypoints/background/tab-handlers.ts';
import { emptyTabs, tabTraces } from '../../../utils/storage/tabs.ts';
import { createResolution } from '../../../utils/trace/model/record.ts';
import { citation, claim, mention, traceOf } from '../../utils/trace/build.ts';
import { recordAround, unasked } from '../../utils/trace/record.ts';
import { page as htmlOf, STORY } from '../../utils/trace/run/bench.ts';
import { fakeServices } from './fake-services.ts';

const reading = {
  page: { url: 'https://briefing.example/', title: 'A briefing', language: 'en', published: null },
  claims: [claim({}), claim({ id: 'c2', role: 'summary' })],
  citations: [unasked(citation({ outlet: 'msn.com' }))],
  mentions: [],
  links: [],
};
const sender = (tab?: object) => (tab ? { tab: { id: 7, incognito: false, ...tab } } : {}) as never;
const badges: string[] = [];
const opened: string[] = [];
let answers: Record<string, unknown> = {};
let contentType = 'text/html';

beforeEach(() => {
  fakeBrowser.reset();
  badges.length = 0;
  opened.length = 0;
  answers = { readAgain: true };
  contentType = 'text/html';
  Object.assign(fakeBrowser, {
    action: {
      setBadgeText: async ({ text }: { text: string }) => void badges.push(text),
      setBadgeBackgroundColor: async () => undefined,
    },
    scripting: { executeScript: async () => [{ result: contentType }] },
  });
  Object.assign(fakeBrowser.runtime, { getURL: (path: string) => `chrome-extension://w${path}` });
  Object.assign(fakeBrowser.tabs, {
    get: async () => ({ id: 7, incognito: false }),
    create: async ({ url }: { url: string }) => void opened.push(url),
    sendMessage: async (_: number, { name }: { name: string }) =>
      name in answers ? { ok: true, value: answers[name] } : { ok: false, error: 'x' },
  });
});

describe('a page session', () => {
  it('has the card brought beside it', async () => {
    const brought: unknown[] = [];
    Object.assign(fakeBrowser, {
      scripting: { executeScript: async (what: unknown) => void brought.push(what) },
    });
    await createTabHandlers(fakeServices()).bringCard(null, sender({}));
    expect(brought).toEqual([{ target: { tabId: 7 }, files: ['/card.js'] }]);
  });
});

describe('a page that was read', () => {
  it('with citations has a record, which its tab shows, and their number on the button', async () => {
    const services = fakeServices();
    const live = await createTabHandlers(services).pageRead(reading, sender({}));
    const [record] = [...services.kept.values()];
    expect(live?.id).toBe(record?.id);
    expect(record).toMatchObject({ private: false, wouldAsk: ['*://*.bing.com/*'] });
    expect(record?.trace.outlets).toMatchObject([{ domain: 'msn.com', name: 'MSN' }]);
    expect(await tabTraces.get(7)).toBe(record?.id);
    expect(badges).toEqual(['1']);
    expect(services.did.at(-1)).toBe('tab 7');
  });

  it('again is the record that there is, shown and not stored anew', async () => {
    const services = fakeServices();
    const handlers = createTabHandlers(services);
    const first = await handlers.pageRead(reading, sender({}));
    services.did.length = 0;
    expect((await handlers.pageRead(reading, sender({})))?.id).toBe(first?.id);
    expect(services.did).toEqual([`publish ${first?.id}`, 'tab 7']);
  });

  it('in a private window, or pasted there, is private', async () => {
    for (const [read, from, isPrivate] of [
      ['pageRead', { incognito: true }, false],
      ['addReading', { incognito: true }, false],
      ['addReading', {}, true],
      ['addReading', undefined, true],
    ] as const) {
      const services = fakeServices();
      const handlers = createTabHandlers(services);
      if (read === 'pageRead') await handlers.pageRead(reading, sender(from));
      else await handlers.addReading({ reading, private: isPrivate }, sender(from));
      expect([...services.kept.values()].map(record => record.private)).toEqual([true]);
    }
    const services = fakeServices();
    await createTabHandlers(services).addReading({ reading, private: false }, sender({}));
    expect([...services.kept.values()].map(record => record.private)).toEqual([false]);
  });

  it('without citations has none, and the tab forgets the one before', async () => {
    await tabTraces.set(7, 'r1');
    const services = fakeServices();
    const none = { ...reading, citations: [] };
    expect(await createTabHandlers(services).pageRead(none, sender({}))).toBeNull();
    expect(services.kept.size).toBe(0);
    expect(await tabTraces.get(7)).toBeNull();
    expect(await emptyTabs.get(7)).toEqual({ title: 'A briefing', claims: 1 });
    expect(badges).toEqual(['']);
    expect(await createTabHandlers(services).pageRead(reading, sender())).toBeNull();
  });
});

describe('a page that names outlets in its prose alone', () => {
  const named = [mention({ outlet: 'axios.com', text: 'Axios', resolution: createResolution() })];

  it('has a record to look them up with, and no number on the button', async () => {
    const services = fakeServices();
    const handlers = createTabHandlers(services);
    const read = { ...reading, citations: [], mentions: named };
    const live = await handlers.pageRead(read, sender({}));
    expect(live).toMatchObject({ wouldAsk: ['*://*.bing.com/*'], trace: { mentions: named } });
    expect(live?.trace.outlets).toMatchObject([{ domain: 'axios.com', name: 'Axios' }]);
    expect(badges).toEqual(['']);
    expect(await handlers.viewTab({ tab: 7 }, sender())).toMatchObject({ kind: 'trace' });
  });

  it('has none where they are named beside marks', async () => {
    const services = fakeServices();
    const read = { ...reading, mentions: named };
    const live = await createTabHandlers(services).pageRead(read, sender({}));
    expect(live?.trace.mentions[0]).not.toHaveProperty('resolution');
  });
});

describe('a screen', () => {
  const record = recordAround(traceOf({}));
  it('gives a large trace to those alone who do not watch it', async () => {
    const citations = Array.from({ length: 400 }, (_, i) => citation({ id: `k${i + 1}` }));
    const [large, small] = [recordAround(traceOf({ citations })), recordAround(traceOf({}))];
    const kindOf = async (record: typeof large, watched?: boolean) => {
      await tabTraces.set(7, record.id);
      const asked = { tab: 7, ...(watched !== undefined && { watched }) };
      return (await createTabHandlers(fakeServices(record)).viewTab(asked, sender())).kind;
    };
    expect([
      await kindOf(large, true),
      await kindOf(large, false),
      await kindOf(large),
      await kindOf(small, true),
    ]).toEqual(['in-parts', 'trace', 'trace', 'trace']);
  });

  it('that looks at a tab sees its trace, or what was seen of its page', async () => {
    const view = () => createTabHandlers(fakeServices(record)).viewTab({ tab: 7 }, sender());
    expect(await view()).toEqual({ kind: 'empty', title: '', claims: 0 });
    contentType = 'application/pdf';
    expect(await view()).toEqual({ kind: 'restricted', why: 'pdf' });
    await emptyTabs.set(7, { title: 'A page', claims: 4 });
    expect(await view()).toEqual({ kind: 'empty', title: 'A page', claims: 4 });
    await tabTraces.set(7, 'r1');
    expect(await view()).toMatchObject({ kind: 'trace', live: { id: 'r1' } });
  });

  it('is offered the trace of the same text on another site, until it has its own', async () => {
    const here = {
      ...record,
      id: 'r2',
      state: 'read' as const,
      trace: { ...record.trace, page: { ...record.trace.page, url: 'https://copy.example/' } },
    };
    await tabTraces.set(7, 'r2');
    const view = (shown: typeof record) =>
      createTabHandlers(fakeServices(record, shown)).viewTab({ tab: 7 }, sender());
    expect(await view(here)).toMatchObject({ kind: 'trace', elsewhere: { id: 'r1' } });
    expect(await view({ ...here, state: 'done' })).not.toHaveProperty('elsewhere');
    expect(await view({ ...here, private: true })).not.toHaveProperty('elsewhere');
  });

  it('shows a place in the page where that is open', async () => {
    const show = () =>
      createTabHandlers(fakeServices(record)).show({ id: 'r1', target: 'k1' } as never, sender());
    answers.showTarget = true;
    expect(await show()).toBe(false);
    await tabTraces.set(7, 'r1');
    expect(await show()).toBe(true);
    answers.showTarget = false;
    expect(await show()).toBe(false);
  });

  it('opens another, at its part for permissions where that is meant', async () => {
    const { openScreen } = createTabHandlers(fakeServices());
    await openScreen({ screen: 'report', id: 'r 1' }, sender());
    await openScreen({ screen: 'access', id: 'r1' }, sender());
    await openScreen({ screen: 'give', id: 'r1', citation: 'k3' }, sender());
    expect(opened).toEqual([
      'chrome-extension://w/report.html?id=r+1',
      'chrome-extension://w/report.html?id=r1#access',
      'chrome-extension://w/report.html?id=r1#give-k3',
    ]);
  });

  it('verifies a page where the reader has it open', async () => {
    const citations = [unasked(citation({ href: STORY.url, form: 'link' }))];
    const waiting = { ...recordAround(traceOf({ citations })), state: 'done' as const };
    const { verifyHere } = createTabHandlers(fakeServices(waiting));
    expect(await verifyHere({ tab: 7 }, sender())).toEqual({ completed: 0, trace: null });
    answers.pageHtml = { url: STORY.url, html: htmlOf(STORY) };
    expect(await verifyHere({ tab: 7 }, sender())).toEqual({ completed: 1, trace: 'r1' });
  });
});
