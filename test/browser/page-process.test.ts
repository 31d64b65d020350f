import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MessageName } from '../../utils/messaging/contract.ts';
import { LIVE_PORT, type Reply } from '../../utils/messaging/envelope.ts';
import type { ChromiumTab } from '../lab/launch-chromium.ts';
import { openToolbarPopup } from '../lab/toolbar-popup.ts';
import { askedSince, type Lab, openLab, pageOf } from './open-lab.ts';

// What the process of a page may say to the worker once it was taken over, and addresses that
// imitate others, in a real browser.
const story = (host: string) =>
  pageOf(`Dock of ${host}`, `<p>The board of ${host} leased the dock on Tuesday (axios.com).</p>`);
const LOOK_ALIKES = pageOf(
  'Look-alikes',
  `<p>The dock in Port Ellery was leased on Tuesday (аррӏе.com).</p>
   <p>Its crane was sold to Kelpworks on Friday (gооgle.com).</p>
   <p>A ferry will call there in the spring (ｒｅｕｔｅｒｓ.com).</p>`,
);
let lab: Lab;

beforeAll(async () => {
  lab = await openLab({
    pages: {
      'mine.example': story('mine.example'),
      'taken.example': story('taken.example'),
      'look-alikes.example': LOOK_ALIKES,
    },
  });
});
afterAll(() => lab?.close());

interface Read {
  readonly tab: ChromiumTab;
  readonly id: string;
}

async function read(url: string): Promise<Read> {
  const tab = await lab.open(url);
  const view = await lab.browser.send('viewTab', { tab: tab.id });
  if (view.kind !== 'trace') return expect.fail(`the tab shows ${view.kind}`);
  return { tab, id: view.live.id };
}

/** What a content script in a tab is answered, message by message; null where nobody answers. */
const askFrom = (tab: ChromiumTab, messages: readonly unknown[]) =>
  lab.browser.desk.evaluate(
    async ({ tabId, messages }) => {
      const [ran] = await chrome.scripting.executeScript({
        target: { tabId },
        args: [messages],
        func: (all: readonly unknown[]) =>
          Promise.all(all.map(one => chrome.runtime.sendMessage<unknown>(one).catch(() => null))),
      });
      return ran?.result as readonly (Reply | null)[];
    },
    { tabId: tab.id, messages },
  );

/** The ids of the traces that a content script hears of within a second, having asked on a port. */
const hearFrom = (tab: ChromiumTab, asks: readonly unknown[]) =>
  lab.browser.desk.evaluate(
    async given => {
      const [ran] = await chrome.scripting.executeScript({
        target: { tabId: given.tabId },
        args: [given.asks, given.name],
        func: async (all: readonly unknown[], name: string) => {
          const heard: string[] = [];
          for (const ask of all) {
            const port = chrome.runtime.connect({ name });
            port.onMessage.addListener(message =>
              heard.push((message as { whole?: { id: string } }).whole?.id ?? 'part'),
            );
            port.postMessage(ask);
          }
          await new Promise(resolve => setTimeout(resolve, 1000));
          return heard;
        },
      });
      return ran?.result as readonly string[];
    },
    { tabId: tab.id, asks, name: LIVE_PORT },
  );

const toWorker = (name: MessageName, payload: unknown) => ({ to: 'worker', name, payload });

describe('a page’s process that was taken over', () => {
  let mine: Read;
  let taken: Read;
  beforeAll(async () => {
    mine = await read('https://mine.example/');
    taken = await read('https://taken.example/');
    await taken.tab.page.bringToFront();
  });

  it('learns nothing of another tab, and has nothing done or asked there', async () => {
    const before = lab.web.log.length;
    const pages = lab.browser.context.pages().length;
    const { id } = mine;
    const answers = await askFrom(taken.tab, [
      toWorker('viewTab', { tab: mine.tab.id }),
      toWorker('getTrace', { id }),
      toWorker('listTraces', { query: '' }),
      toWorker('loadKeys', null),
      toWorker('removeTraces', { ids: [id] }),
      toWorker('startTrace', { id, citations: ['k1'], fresh: true }),
      toWorker('choose', { id, citation: 'k1', url: 'https://axios.com/a' }),
      toWorker('openScreen', { screen: 'report', id }),
      toWorker('startTrace', { id: taken.id, citations: 'all', fresh: 1 }),
    ]);
    expect(answers.map(answer => answer?.ok)).toEqual(answers.map(() => false));
    expect(JSON.stringify(answers)).not.toContain(`Dock of mine`);
    expect(await askFrom(taken.tab, [null, 7, { to: 'worker', name: 'toString' }])).toEqual([
      null,
      null,
      null,
    ]);
    await taken.tab.page.waitForTimeout(1000);
    expect(await lab.browser.send('getTrace', { id })).toMatchObject({ state: 'read' });
    expect(askedSince(lab, before)).toEqual([]);
    expect(lab.browser.context.pages()).toHaveLength(pages);
  });

  it('hears of its own trace alone on a port, whatever it asks for', async () => {
    const other = [{ id: mine.id }, { tab: mine.tab.id }, { tab: taken.tab.id }, null, 'here', {}];
    expect(await hearFrom(taken.tab, other)).toEqual([]);
    expect(await hearFrom(taken.tab, [null, { here: true }])).toEqual([taken.id]);
    expect(lab.complaints).toEqual([]);
  });

  it('has nothing asked for while its reader looks at another page', async () => {
    const before = lab.web.log.length;
    await mine.tab.page.bringToFront();
    const ask = [toWorker('startTrace', { id: taken.id, citations: ['k1'], fresh: false })];
    await expect
      .poll(() => askFrom(taken.tab, ask))
      .toMatchObject([{ ok: false, error: 'the page is not in front' }]);
    expect(askedSince(lab, before)).toEqual([]);
    // The same where it is looked at: it is the place that is refused, not the message.
    await taken.tab.page.bringToFront();
    await expect.poll(() => askFrom(taken.tab, ask)).toMatchObject([{ ok: true }]);
    await expect.poll(() => askedSince(lab, before).length).toBeGreaterThan(0);
  });
});

describe('addresses that imitate others', () => {
  it('are nobody’s but their owner’s, and shown as they are', async () => {
    const { tab, id } = await read('https://look-alikes.example/');
    const live = await lab.browser.send('getTrace', { id });
    expect(live?.trace.citations.map(({ outlet }) => outlet)).toEqual([
      'xn--80ak6aa92e.com',
      'xn--ggle-55da.com',
      'reuters.com',
    ]);
    const popup = await openToolbarPopup(lab.browser, tab);
    await popup.waitFor("document.body.innerText.includes('xn--80ak6aa92e.com')");
    const words = await popup.evaluate<string>('document.body.innerText');
    expect(words).toContain('xn--ggle-55da.com');
    expect(words).toContain('Reuters');
    expect(words).not.toMatch(/Apple|Google/);
    await popup.close();
  });
});
