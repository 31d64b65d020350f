import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { drawnMarks } from '../lab/drawn-marks.ts';
import { openToolbarPopup } from '../lab/toolbar-popup.ts';
import { html } from '../web/answers.ts';
import { SAMPLE_BRIEFING } from '../web/server.ts';
import {
  BROWSERS_OWN,
  type FirefoxLab,
  type Lab,
  openFirefoxLab,
  openLab,
  pageOf,
} from './open-lab.ts';

const briefing = readFileSync(SAMPLE_BRIEFING, 'utf8');
const pages = {
  'briefing.example': briefing,
  'off.example': briefing,
  'plain.example': pageOf('Plain', '<p>Nothing is in brackets here.</p>'),
};
const EVERY_PAGE = { detect: 'every-page', off: ['off.example'], welcomed: true };

let lab: Lab | undefined;
let either: Lab | FirefoxLab | undefined;
afterEach(async () => {
  await Promise.all([lab?.close(), either?.close()]);
  lab = undefined;
  either = undefined;
});

/** Hosts that were asked for anything, the pages' own left out. */
const asked = () =>
  [...new Set(lab?.web.log.map(({ url }) => url.host))].filter(
    host => !(host in pages) && !/google|gvt1/.test(host),
  );

/**
 * What the browser's own prompt gives when the reader says yes: headless it never ends, but what
 * was given beforehand it does not ask for again.
 */
async function giveLeave({ browser }: Lab, pattern: string): Promise<void> {
  const extensions = await browser.context.newPage();
  await extensions.goto('chrome://extensions');
  await extensions.evaluate(({ id, host }) => chrome.developerPrivate.addHostPermission(id, host), {
    id: browser.extensionId,
    host: pattern,
  });
  await extensions.close();
}

describe('what Whence may do', () => {
  it('with every host granted and “every page” chosen: citations are drawn without a click, and nobody is asked', async () => {
    lab = await openLab({ pages });
    await lab.browser.desk.evaluate(settings => chrome.storage.sync.set({ settings }), EVERY_PAGE);
    await expect
      .poll(
        async () => {
          const tab = await lab?.open('https://briefing.example/');
          await tab?.page.waitForTimeout(1500);
          const drawn = tab ? (await drawnMarks(tab.page)).length : 0;
          await tab?.close();
          return drawn;
        },
        { timeout: 20_000 },
      )
      .toBe(12);
    expect(asked()).toEqual([]);

    const off = await lab.open('https://off.example/');
    const plain = await lab.open('https://plain.example/');
    await plain.page.waitForTimeout(1500);
    expect(await drawnMarks(off.page)).toEqual([]);
    expect(await drawnMarks(plain.page)).toEqual([]);
    expect(lab.complaints).toEqual([]);
  });

  it('with “only on a click”: no page is read by itself', async () => {
    lab = await openLab({ pages });
    const tab = await lab.open('https://briefing.example/');
    await tab.page.waitForTimeout(1500);
    expect(await drawnMarks(tab.page)).toEqual([]);
  });

  it('with the page alone granted: citations are drawn, and a trace asks nobody and says which hosts it needs', async () => {
    lab = await openLab({ pages, grant: ['*://briefing.example/*'] });
    const tab = await lab.open('https://briefing.example/');
    const view = await lab.browser.send('viewTab', { tab: tab.id });
    if (view.kind !== 'trace') return expect.fail(`the tab shows ${view.kind}`);
    const { id, wouldAsk } = view.live;
    expect(wouldAsk).toEqual(
      expect.arrayContaining([
        expect.stringContaining('techcrunch.com'),
        expect.stringContaining('bing.com'),
      ]),
    );
    await lab.browser.send('startTrace', { id, citations: null, fresh: false });
    await expect
      .poll(async () => (await lab?.browser.send('getTrace', { id }))?.state, { timeout: 30_000 })
      .toBe('done');
    const live = await lab.browser.send('getTrace', { id });
    expect(new Set(live?.trace.citations.map(k => k.resolution.status))).toEqual(
      new Set(['no-access']),
    );
    expect(live?.needs.length).toBeGreaterThan(5);
    expect(asked()).toEqual([]);
    expect(await drawnMarks(tab.page)).toHaveLength(12);
  });

  it('asks for access where the reader traces, and goes on by itself once it is given', async () => {
    lab = await openLab({ pages, grant: ['*://briefing.example/*'] });
    const tab = await lab.open('https://briefing.example/');
    const popup = await openToolbarPopup(lab.browser, tab);
    await popup.waitFor("document.body.innerText.includes('Trace this page…')");
    expect(await popup.evaluate('document.body.innerText')).toContain(
      'You will be asked for access first.',
    );
    const opening = lab.browser.context.waitForEvent('page');
    await popup.click(
      "[...document.querySelectorAll('button')].find(b => b.textContent === 'Trace this page…')",
    );
    const report = await opening;
    const allow = report.getByRole('button', { name: 'Allow and trace' });
    await allow.waitFor();
    expect(await allow.evaluate(button => button === document.activeElement)).toBe(true);
    await report.getByText(/hosts need your permission/).waitFor();
    expect(asked()).toEqual([]);
    await giveLeave(lab, '*://*/*');
    await allow.click();
    await report.getByRole('button', { name: 'Trace again' }).waitFor({ timeout: 40_000 });
    await expect.poll(() => report.getByText(/hosts need your permission/).count()).toBe(0);
    expect(await report.locator('.report-claim .v-supported').count()).toBeGreaterThan(5);
  });

  it('reads every page from the welcome’s choice on, and none any more once the access is taken back', async () => {
    lab = await openLab({ pages, grant: [] });
    await giveLeave(lab, '*://*/*');
    const welcome = await lab.browser.context.newPage();
    await welcome.goto(`chrome-extension://${lab.browser.extensionId}/welcome.html`);
    await welcome.getByLabel(/^Find citations on every page/).click();
    await expect
      .poll(() => welcome.getByLabel(/^Find citations on every page/).isChecked())
      .toBe(true);
    const tab = await lab.open('https://briefing.example/');
    await expect
      .poll(async () => (await drawnMarks(tab.page)).length, { timeout: 10_000 })
      .toBe(12);
    await tab.close();
    await welcome.goto(`chrome-extension://${lab.browser.extensionId}/options.html`);
    await welcome.getByRole('button', { name: 'Take all access back' }).click();
    await welcome.getByText('You have given no access.').waitFor();
    await expect.poll(() => welcome.getByLabel(/^Only when I click/).isChecked()).toBe(true);
    const later = await lab.open('https://briefing.example/');
    await later.page.waitForTimeout(1500);
    expect(await drawnMarks(later.page)).toEqual([]);
    expect(asked()).toEqual([]);
  });

  it('with one outlet more: its citation alone is resolved', async () => {
    lab = await openLab({ pages, grant: ['*://briefing.example/*', '*://*.electrek.co/*'] });
    const tab = await lab.open('https://briefing.example/');
    const view = await lab.browser.send('viewTab', { tab: tab.id });
    if (view.kind !== 'trace') return expect.fail(`the tab shows ${view.kind}`);
    const { id } = view.live;
    await lab.browser.send('startTrace', { id, citations: null, fresh: false });
    await expect
      .poll(async () => (await lab?.browser.send('getTrace', { id }))?.state, { timeout: 30_000 })
      .toBe('done');
    const trace = (await lab.browser.send('getTrace', { id }))?.trace;
    const resolved = trace?.citations
      .filter(k => k.resolution.status === 'resolved')
      .map(k => k.outlet);
    expect(resolved).toEqual(['electrek.co']);
    expect(asked()).toEqual(['electrek.co']);
  });

  it.each([
    ['Chromium', openLab],
    ['Firefox', openFirefoxLab],
  ] as const)(
    'in %s, with one outlet granted: nobody is asked where its redirects lead, and the trace says what they need',
    async (_, open) => {
      const link = (path: string) =>
        `<p>The council leased dock ${path} on Tuesday to a firm. (<a href="https://plain-paper.com/${path}">plain-paper.com</a>)</p>`;
      const targets: Readonly<Record<string, string>> = {
        '/router': 'http://192.168.1.1/admin',
        '/far': 'https://www.elsewhere-paper.com/story',
        '/near': '/story',
      };
      const on = await open({
        grant: ['*://redirects.example/*', '*://*.plain-paper.com/*', '*://*.archive.org/*'],
        pages: {
          'redirects.example': pageOf('Redirects', ['router', 'far', 'near'].map(link).join('')),
        },
        first: ({ url }) => {
          const location = targets[url.pathname];
          return location
            ? { status: 302, headers: { location }, body: '' }
            : html(
                '<title>A dock</title><article><h1>A dock</h1><p>It was leased on Tuesday.</p></article>',
              );
        },
      });
      either = on;
      const tab = await on.open('https://redirects.example/');
      const view = await on.browser.send('viewTab', { tab: tab.id });
      if (view.kind !== 'trace') return expect.fail(`the tab shows ${view.kind}`);
      const { id } = view.live;
      await on.browser.send('startTrace', { id, citations: null, fresh: false });
      await expect
        .poll(async () => (await on.browser.send('getTrace', { id }))?.state, { timeout: 30_000 })
        .toBe('done');
      const live = await on.browser.send('getTrace', { id });
      expect(live?.trace.citations.map(k => [k.resolution.status, k.resolution.link])).toEqual([
        ['failed', 'unchecked'],
        ['no-access', 'unchecked'],
        ['resolved', 'moved'],
      ]);
      expect(live?.needs).toEqual(['*://*.elsewhere-paper.com/*']);
      const asked = on.web.log.filter(
        ({ url }) => url.host !== 'redirects.example' && !BROWSERS_OWN.test(url.host),
      );
      expect(new Set(asked.map(({ url }) => url.host))).toEqual(new Set(['plain-paper.com']));
      expect(live?.trace.network).toMatchObject([
        { host: 'plain-paper.com', requests: asked.length },
      ]);
    },
  );
});
