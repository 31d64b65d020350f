/** What leaves the browser, and what a page's own process gets to see of the reader's settings. */
import { afterEach, describe, expect, it } from 'vitest';
import type { LiveTrace } from '../../utils/trace/model/live.ts';
import { stopWorkers } from '../lab/launch-chromium.ts';
import { openToolbarPopup } from '../lab/toolbar-popup.ts';
import { json } from '../web/answers.ts';
import type { WebAnswer, WebRequest } from '../web/loopback.ts';
import { SAMPLE_WORLD } from '../web/sample/world.ts';
import {
  BROWSERS_OWN,
  type FirefoxLab,
  type Lab,
  openFirefoxLab,
  openLab,
  pageOf,
} from './open-lab.ts';

let lab: Lab | FirefoxLab | undefined;
afterEach(() => lab?.close());

const KEYS = { exa: 'exa-secret', guardian: 'guardian-secret', kagi: 'kagi-secret' };
const BRIEFING = pageOf(
  'Kelp',
  '<p>Halvard Motors will buy the seaweed binder of Kelpworks for a small city car. (cnbc.com) The founder was turned down by 37 investors. (theguardian.com) The dock in Port Ellery was leased for twenty years. (gone-paper.com)</p>',
);

/** Every answer with the marks by which a host would know its visitor again. */
function marked(answer: WebAnswer): WebAnswer {
  if (answer === 'reset') return answer;
  const headers = {
    ...answer.headers,
    etag: '"visitor-7"',
    'last-modified': 'Tue, 15 Sep 2026 10:00:00 GMT',
    'set-cookie': 'visitor=7',
  };
  return { ...answer, headers };
}

/** Services that answer with nothing found, but for one that sends its caller elsewhere. */
function first({ url }: WebRequest): WebAnswer | null {
  if (url.host === 'kagi.com')
    return { status: 307, headers: { location: 'https://collects-keys.com/search' }, body: '' };
  if (url.host === 'api.exa.ai') return marked(json({ results: [] }));
  if (url.host === 'content.guardianapis.com') return marked(json({ response: { results: [] } }));
  return url.pathname === '/robots.txt'
    ? marked({ status: 200, headers: { 'content-type': 'text/plain' }, body: 'User-agent: *' })
    : null;
}

const OPEN = { Chromium: openLab, Firefox: openFirefoxLab };

/** Traces the briefing in a tab from its start to its end. */
async function trace(id: string, fresh: boolean): Promise<LiveTrace> {
  await lab?.browser.send('startTrace', { id, citations: null, fresh });
  await expect
    .poll(async () => (await lab?.browser.send('getTrace', { id }))?.state, { timeout: 45_000 })
    .toBe('done');
  return (await lab?.browser.send('getTrace', { id })) ?? expect.fail('the trace is gone');
}

/** Puts the keys where versions before had them: where content scripts could read. */
async function keepKeys(desk: { evaluate(code: string): Promise<unknown> }): Promise<void> {
  await desk.evaluate(`chrome.storage.local.set(${JSON.stringify({ keys: KEYS })})`);
}

describe.each(['Chromium', 'Firefox'] as const)('in %s', browser => {
  it('no request carries a mark, a cookie, an origin or a referrer, and no key goes astray', async () => {
    lab = await OPEN[browser]({ pages: { 'briefing.example': BRIEFING }, first });
    const opened = await lab.open('https://briefing.example/');
    await keepKeys(lab.browser.desk);
    const view = await lab.browser.send('viewTab', { tab: opened.id });
    if (view.kind !== 'trace') return expect.fail(`the tab shows ${view.kind}`);
    await trace(view.live.id, false);
    const live = await trace(view.live.id, true);
    const log = lab.web.log.filter(
      ({ url }) => url.host !== 'briefing.example' && !BROWSERS_OWN.test(url.host),
    );
    expect(log.filter(({ method }) => method === 'POST').length).toBeGreaterThan(1);
    const told = log.flatMap(({ url, headers }) =>
      Object.keys(headers)
        .filter(name => /^(?:if-|cookie|origin|referer)/.test(name))
        .map(name => `${url.host} ${name}: ${headers[name]}`),
    );
    expect(told).toEqual([]);
    for (const [service, host] of [
      ['exa', 'api.exa.ai'],
      ['kagi', 'kagi.com'],
      ['guardian', 'content.guardianapis.com'],
    ] as const) {
      const knowing = log.filter(({ url, headers }) =>
        `${url} ${JSON.stringify(headers)}`.includes(KEYS[service]),
      );
      expect(new Set(knowing.map(({ url }) => url.host))).toEqual(new Set([host]));
    }
    expect(log.some(({ url }) => url.host === 'collects-keys.com')).toBe(false);
    expect(JSON.stringify(live)).not.toMatch(/(?:exa|kagi|guardian)-secret/);
  });
});

describe('a machine at home', () => {
  const LINKED = pageOf(
    'Dock',
    '<p>The dock in Port Ellery was leased. (<a href="https://rebinds-here.com/story">rebinds-here.com</a>)</p>',
  );
  const STORY = pageOf('Router', '<h1>The password of this router</h1><p>It is kelp.</p>');
  /** Traces the page over a web that counts as what it is: a machine at home. */
  async function traceAtHome(grant: string[]): Promise<LiveTrace> {
    lab = await openLab({
      pages: { 'briefing.example': LINKED, 'rebinds-here.com': STORY },
      grant: ['*://briefing.example/*', '*://*.rebinds-here.com/*', ...grant],
    });
    await (lab as Lab).browser.desk.evaluate(settings => chrome.storage.local.set(settings), {
      lab: { now: SAMPLE_WORLD.now, pace: 0.02, loopbackIsPublic: false },
    });
    const tab = await lab.open('https://briefing.example/');
    const view = await lab.browser.send('viewTab', { tab: tab.id });
    if (view.kind !== 'trace') return expect.fail(`the tab shows ${view.kind}`);
    return await trace(view.live.id, false);
  }

  it('that answers for a public name is left unread, and it is said', async () => {
    const live = await traceAtHome([]);
    const [citation] = live.trace.citations;
    expect(citation?.resolution.status).toBe('failed');
    expect(JSON.stringify(citation?.resolution.steps)).toContain(
      'the answer came from a private address (127.0.0.1): not read',
    );
    expect(JSON.stringify(live)).not.toContain('password');
    expect(live.trace.network.find(({ host }) => host === 'rebinds-here.com')?.bytes).toBe(0);
  });

  it('is no longer suspected where a well-known public host seems to stand there too', async () => {
    const live = await traceAtHome(['*://archive.org/*']);
    expect(live.trace.citations[0]?.resolution.status).toBe('resolved');
  });

  it('is asked where the reader typed its address as a search service', async () => {
    lab = await openLab({ pages: { 'briefing.example': BRIEFING }, first });
    const address = `http://127.0.0.1:${lab.web.port}`;
    await (lab as Lab).browser.desk.evaluate(
      searxng => chrome.storage.local.set({ keys: { searxng } }),
      address,
    );
    const tab = await lab.open('https://briefing.example/');
    const view = await lab.browser.send('viewTab', { tab: tab.id });
    if (view.kind !== 'trace') return expect.fail(`the tab shows ${view.kind}`);
    await trace(view.live.id, false);
    const asked = lab.web.log.filter(({ url }) => url.hostname === '127.0.0.1');
    expect(new Set(asked.map(({ url }) => url.pathname))).toEqual(new Set(['/search']));
  });
});

describe('a script in a page, as content scripts are', () => {
  it('gets to see no key and no setting, and keys of before have moved', async () => {
    const chromium = await openLab({ pages: { 'briefing.example': BRIEFING }, first });
    lab = chromium;
    const { desk } = chromium.browser;
    await keepKeys(desk);
    await stopWorkers(desk);
    // The next worker moves them as it starts, whatever it was woken for.
    await chromium.browser.send('storageUse', null);
    await expect.poll(() => desk.evaluate(() => chrome.storage.local.get('keys'))).toEqual({});
    const tab = await chromium.open('https://briefing.example/');
    const [seen] = await desk.evaluate(
      async tabId =>
        (
          await chrome.scripting.executeScript({
            target: { tabId },
            func: async () => {
              const { local, sync } = chrome.storage;
              const areas = await Promise.all(
                [local, sync].map(area => area.get(null).catch((error: Error) => error.message)),
              );
              const databases = await indexedDB.databases();
              return JSON.stringify([...areas, databases]);
            },
          })
        ).map(({ result }) => result),
      tab.id,
    );
    expect(JSON.parse(String(seen))).toEqual([
      'Access to storage is not allowed from this context.',
      'Access to storage is not allowed from this context.',
      [],
    ]);
    // The extension itself reads on, in every page of its own.
    expect(await chromium.browser.send('loadKeys', null)).toEqual({ keys: KEYS });
    expect(await desk.evaluate(() => chrome.storage.local.get('keys'))).toEqual({});
    expect(await desk.evaluate(() => chrome.storage.sync.get('settings'))).toHaveProperty(
      'settings',
    );
    const options = await chromium.browser.context.newPage();
    await options.goto(`chrome-extension://${chromium.browser.extensionId}/options.html`);
    const field = options.getByRole('textbox', { name: /Exa/ });
    await expect.poll(() => field.inputValue()).toBe(KEYS.exa);
    await field.fill('another');
    await field.blur();
    await expect
      .poll(async () => (await chromium.browser.send('loadKeys', null)).keys)
      .toEqual({ ...KEYS, exa: 'another' });
    expect(chromium.complaints).toEqual([]);
  });
});

describe('a script in a page of Firefox', () => {
  it('gets to see no key', async () => {
    const firefox = await openFirefoxLab({ pages: { 'briefing.example': BRIEFING }, first });
    lab = firefox;
    const { desk } = firefox.browser;
    await keepKeys(desk);
    expect(await firefox.browser.send('loadKeys', null)).toEqual({ keys: KEYS });
    const tab = await firefox.open('https://briefing.example/');
    const seen = await desk.evaluate(
      async tabId =>
        (
          await browser.scripting.executeScript({
            target: { tabId },
            func: async () => {
              const { local, sync } = browser.storage;
              return JSON.stringify(await Promise.all([local.get(null), sync.get(null)]));
            },
          })
        )[0]?.result,
      tab.id,
    );
    expect(String(seen)).not.toContain('secret');
  });
});

describe('what the reader keeps back', () => {
  /** Hosts that were asked for anything besides the page itself. */
  const asked = () =>
    (lab?.web.log ?? []).filter(
      ({ url }) => url.host !== 'briefing.example' && !BROWSERS_OWN.test(url.host),
    );
  const set = (settings: object) =>
    (lab as Lab).browser.desk.evaluate(
      more => chrome.storage.sync.set({ settings: { version: 1, welcomed: true, ...more } }),
      settings,
    );

  it('is not sent from a site that is never traced, whatever is pressed', async () => {
    const chromium = await openLab({ pages: { 'briefing.example': BRIEFING }, first });
    lab = chromium;
    const options = await chromium.browser.context.newPage();
    await options.goto(`chrome-extension://${chromium.browser.extensionId}/options.html`);
    await options.getByLabel('Sites never traced').fill('briefing.example');
    await options.getByLabel('Sites never traced').press('Enter');
    await options.getByText('briefing.example', { exact: true }).waitFor();
    const tab = await chromium.open('https://briefing.example/');
    const popup = await openToolbarPopup(chromium.browser, tab);
    await popup.waitFor("document.body.innerText.includes('This site is never traced')");
    await popup.close();
    const view = await chromium.browser.send('viewTab', { tab: tab.id });
    if (view.kind !== 'trace') return expect.fail(`the tab shows ${view.kind}`);
    const { id } = view.live;
    await chromium.browser.send('startTrace', { id, citations: null, fresh: true });
    await chromium.browser.desk.waitForTimeout(1500);
    expect((await chromium.browser.send('getTrace', { id }))?.state).toBe('read');
    expect(asked()).toEqual([]);
  });

  it('of a claim is all but two words, where few are wanted', async () => {
    const chromium = await openLab({ pages: { 'briefing.example': BRIEFING }, first });
    lab = chromium;
    await set({ fewerWords: true });
    const tab = await chromium.open('https://briefing.example/');
    const view = await chromium.browser.send('viewTab', { tab: tab.id });
    if (view.kind !== 'trace') return expect.fail(`the tab shows ${view.kind}`);
    await trace(view.live.id, false);
    const told = asked().flatMap(({ url }) => url.searchParams.get('q') ?? []);
    expect(told.length).toBeGreaterThan(0);
    for (const words of told)
      expect(
        words.split(/[ +]/).filter(word => !/^(?:site:.*|AND)$/.test(word)).length,
      ).toBeLessThan(3);
  });
});
