import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { drawnMarks } from '../lab/drawn-marks.ts';
import type { ChromiumTab } from '../lab/launch-chromium.ts';
import { nextDownload } from '../lab/next-download.ts';
import { openToolbarPopup } from '../lab/toolbar-popup.ts';
import { BROWSERS_OWN, type Lab, openLab, pageOf } from './open-lab.ts';

// A page that prints no marks and names outlets in its prose alone: quiet until the reader asks,
// then looked up like a page of marks.
const PROSE = [
  'Kelpworks, which makes a battery binder from seaweed, has raised $48 million in a Series B round led by Ostrander Capital, TechCrunch reported.',
  'According to CNBC, Halvard Motors will buy the binder for a small city car that it plans to sell from 2028.',
  'People in the harbour hope for work.',
];
let lab: Lab;
let tab: ChromiumTab;

beforeAll(async () => {
  const body = PROSE.map(text => `<p>${text}</p>`).join('');
  const page = `<h1>Kelpworks and its seaweed, September 16, 2026</h1>${body}`;
  lab = await openLab({ pages: { 'prose.example': pageOf('Kelpworks', page) } });
  tab = await lab.open('https://prose.example/kelpworks');
});
afterAll(() => lab?.close());

const badge = () =>
  lab.browser.desk.evaluate(tabId => chrome.action.getBadgeText({ tabId }), tab.id);

describe('a page that only names outlets', () => {
  it('is left as it was: no mark, no number, nobody asked', async () => {
    const html = await tab.page.content();
    await lab.browser.send('viewTab', { tab: tab.id });
    expect(await drawnMarks(tab.page)).toEqual([]);
    expect(await tab.page.content()).toBe(html);
    expect(await badge()).toBe('');
    const asked = new Set(lab.web.log.map(({ url }) => url.hostname));
    expect([...asked].filter(host => !BROWSERS_OWN.test(host))).toEqual(['prose.example']);
  });

  it('has them looked up in the popup, and each claim says who backs it', async () => {
    const popup = await openToolbarPopup(lab.browser, tab);
    await popup.waitFor("document.querySelectorAll('[data-claim]').length === 3");
    const words = () => popup.evaluate<string>('document.body.innerText');
    expect(await words()).toContain('This page cites nobody, but names 2 outlets');
    expect(await words()).toContain('TechCrunch and CNBC');
    await popup.click(
      "[...document.querySelectorAll('button')].find(b => b.textContent.trim() === 'Trace this page')",
    );
    await popup.waitFor("document.body.innerText.includes('Trace again')", 40_000);
    await popup.click("document.querySelector('.claim .btn.icon')");
    await popup.waitFor("document.querySelector('.claim.open .details')");
    const details = await popup.evaluate<string>(
      "document.querySelector('.claim.open .details').innerText",
    );
    expect(details).toContain('named in the text');
    expect(details).toContain('Kelpworks raises $48 million');
    const saved = await nextDownload(lab.browser);
    await popup.evaluate(
      "[...document.querySelectorAll('footer button')].find(b => b.textContent.trim() === 'Export').click()",
    );
    await popup.waitFor("document.querySelector('[role=menuitem]')");
    await popup.evaluate(
      "[...document.querySelectorAll('[role=menuitem]')].find(b => b.textContent.includes('CSV')).click()",
    );
    expect(await saved()).toContain('https://techcrunch.com/2026/09/15/kelpworks-raises');
    await popup.close();
  });

  it('has an answer at each mention in its trace', async () => {
    const view = await lab.browser.send('viewTab', { tab: tab.id });
    if (view.kind !== 'trace') return expect.fail(`the tab shows ${view.kind}`);
    const { trace } = view.live;
    expect(trace.mentions.map(({ text, resolution }) => [text, resolution?.status])).toEqual([
      ['TechCrunch', 'resolved'],
      ['CNBC', 'resolved'],
    ]);
    expect(trace.claims.map(({ backing: [best] }) => best?.verdict)).toEqual([
      'supported',
      'supported',
      undefined,
    ]);
    expect(trace.origins.map(({ mentions }) => mentions)).toEqual([['m1'], ['m2']]);
    await vi.waitFor(async () => expect(await drawnMarks(tab.page)).toEqual([]));
  });
});
