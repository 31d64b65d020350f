import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Trace } from '../../utils/trace/model/schema.ts';
import { drawnMarks, pointAt } from '../lab/drawn-marks.ts';
import type { ChromiumTab } from '../lab/launch-chromium.ts';
import { nextDownload } from '../lab/next-download.ts';
import { openToolbarPopup } from '../lab/toolbar-popup.ts';
import { SAMPLE_BRIEFING } from '../web/server.ts';
import { type Lab, openLab } from './open-lab.ts';

const URL_OF_BRIEFING = 'https://briefing.example/kelpworks';
const PRINTED = [
  'techcrunch.com',
  'msn.com',
  'forbes.com',
  'cnbc.com',
  'bloomberg.com',
  'bloomberg.com',
  'axios.com',
  'dw.com',
  'electrek.co',
  'msn.com',
  'techcrunch.com',
  'tech.yahoo.com',
];

let lab: Lab;
let tab: ChromiumTab;
let untouched: string;

beforeAll(async () => {
  lab = await openLab({ pages: { 'briefing.example': readFileSync(SAMPLE_BRIEFING, 'utf8') } });
  tab = await lab.open(URL_OF_BRIEFING);
  untouched = await html(tab);
  await lab.browser.send('viewTab', { tab: tab.id });
});
afterAll(() => lab?.close());

const html = ({ page }: ChromiumTab) => page.evaluate(() => document.documentElement.outerHTML);

/** The page without the elements of a name. */
const htmlBut = ({ page }: ChromiumTab, name: string) =>
  page.evaluate(tag => {
    const copy = document.documentElement.cloneNode(true) as HTMLElement;
    for (const element of copy.querySelectorAll(tag)) element.remove();
    return copy.outerHTML;
  }, name);

/** Traces the briefing and waits until it has ended. */
async function traced(): Promise<Trace> {
  const view = await lab.browser.send('viewTab', { tab: tab.id });
  if (view.kind !== 'trace') return expect.fail(`the tab shows ${view.kind}`);
  if (view.live.state === 'read')
    await lab.browser.send('startTrace', { id: view.live.id, citations: null, fresh: false });
  return expect
    .poll(() => lab.browser.send('getTrace', { id: view.live.id }), { timeout: 40_000 })
    .toMatchObject({ state: 'done' })
    .then(async () => {
      const live = await lab.browser.send('getTrace', { id: view.live.id });
      return live?.trace ?? expect.fail('the trace is gone');
    });
}

describe('a briefing in Chromium', () => {
  it('has every printed citation drawn, in order, and nothing else', async () => {
    const marks = await drawnMarks(tab.page);
    expect(marks.map(mark => mark.text.replace(/[()]/g, ''))).toEqual(PRINTED);
  });

  it('shows a card on hover, over the citation’s own outlet, and takes it away on Escape', async () => {
    await pointAt(tab.page, 'axios.com');
    const card = tab.page.locator('[data-whence]');
    await card.waitFor({ state: 'attached', timeout: 5000 });
    await expect
      .poll(() => card.evaluate(host => host.shadowRoot?.textContent ?? ''))
      .toMatch(/axios/i);
    expect(await htmlBut(tab, '[data-whence]')).toBe(untouched);
    await tab.page.keyboard.press('Escape');
    await expect.poll(() => card.count()).toBe(0);
  });

  it('opens in the real toolbar popup, traces from there and fills in', async () => {
    const popup = await openToolbarPopup(lab.browser, tab);
    await popup.waitFor("document.body.innerText.includes('12 citations')");
    expect(await popup.evaluate('[innerWidth, innerHeight]')).toEqual([400, 560]);
    await popup.evaluate(
      "[...document.querySelectorAll('button')].find(b => b.innerText.startsWith('Trace this page'))?.click()",
    );
    await popup.waitFor("document.body.innerText.includes('Trace again')", 40_000);
    expect(
      await popup.evaluate<number>("document.querySelectorAll('[data-claim]').length"),
    ).toBeGreaterThan(15);
    const text = await popup.evaluate<string>('document.body.textContent');
    for (const outlet of ['TechCrunch', 'CNBC', 'Axios', 'DW']) expect(text).toContain(outlet);
    await popup.close();
  });

  it('resolves them to the articles of the outlets, copies to their original', async () => {
    const trace = await traced();
    const article = (k: number) =>
      trace.articles.find(a => a.id === trace.citations[k]?.resolution.article);
    expect(article(0)?.url).toBe(
      'https://techcrunch.com/2026/09/15/kelpworks-raises-48-million-to-hold-batteries-together-with-seaweed/',
    );
    expect(article(1)?.original?.outlet).toBe('techcrunch.com');
    expect(article(3)?.headline).toBe(
      'Halvard Motors signs up as first customer of seaweed battery startup Kelpworks',
    );
    expect(article(6)?.url).toContain('/kelpworks-ferry-dock-lease-port-ellery');
    const origin = trace.origins.find(o => o.outlet === 'techcrunch.com');
    expect(origin?.citations).toEqual(expect.arrayContaining(['k1', 'k2', 'k11', 'k12']));
  });

  it('sends no cookie and asks no private host', async () => {
    await traced();
    expect(
      lab.web.log.filter(({ url, headers }) => headers.cookie && url.host !== 'briefing.example'),
    ).toEqual([]);
    expect(
      lab.web.log.filter(({ url }) =>
        /^(localhost|127\.|10\.|192\.168\.|169\.254\.|\[)/.test(url.host),
      ),
    ).toEqual([]);
  });

  it('fills the card with the article and what it says', async () => {
    await traced();
    await tab.page.bringToFront();
    await pointAt(tab.page, 'cnbc.com');
    const card = tab.page.locator('[data-whence]');
    await expect
      .poll(() => card.evaluate(host => host.shadowRoot?.textContent ?? ''), { timeout: 8000 })
      .toContain('Halvard Motors signs up as first customer');
    await tab.page.keyboard.press('Escape');
    await expect.poll(() => card.count()).toBe(0);
  });

  it('saves an export that parses', async () => {
    const trace = await traced();
    const popup = await openToolbarPopup(lab.browser, tab);
    await popup.waitFor("document.querySelectorAll('[data-claim]').length > 15");
    const saved = await nextDownload(lab.browser);
    await popup.evaluate(
      "[...document.querySelectorAll('button')].find(b => b.innerText.trim() === 'Export').click()",
    );
    await popup.waitFor(
      "[...document.querySelectorAll('[role=menuitem]')].some(i => i.innerText.includes('JSON'))",
    );
    await popup.evaluate(
      "[...document.querySelectorAll('[role=menuitem]')].find(i => /^JSON\\b/.test(i.innerText.trim())).click()",
    );
    const exported: Trace = JSON.parse(await saved());
    expect(exported.citations.map(k => k.text)).toEqual(trace.citations.map(k => k.text));
    await popup.close();
  });

  it('scrolls the page to a claim that is clicked in the popup', async () => {
    await tab.page.evaluate(() => window.scrollTo(0, 0));
    const popup = await openToolbarPopup(lab.browser, tab);
    await popup.waitFor("document.querySelectorAll('[data-claim]').length > 15");
    await popup.evaluate("[...document.querySelectorAll('[data-claim]')].at(-1).click()");
    await expect
      .poll(() => tab.page.evaluate(() => window.scrollY), { timeout: 5000 })
      .toBeGreaterThan(200);
    await popup.close();
  });

  it('leaves the page byte for byte as it was', async () => {
    await expect.poll(() => html(tab)).toBe(untouched);
  });

  it('complains of nothing', () => {
    expect(lab.complaints).toEqual([]);
  });
});
