import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { drawnMarks, pointAt } from '../lab/drawn-marks.ts';
import type { ChromiumTab } from '../lab/launch-chromium.ts';
import { SAMPLE_BRIEFING } from '../web/server.ts';
import { type Lab, openLab } from './open-lab.ts';

// What leaves by file, by clipboard and by dragging, from real screens; the page is plain http,
// where a page has no clipboard.
const DOCUMENT =
  '<div id="document" contenteditable style="position:fixed;inset:auto 0 0 auto;width:300px;height:120px;background:#eee"></div><textarea id="field" style="position:fixed;inset:auto auto 0 0"></textarea>';
let lab: Lab;
let tab: ChromiumTab;
let report: Page;
let origin: string;

beforeAll(async () => {
  const briefing = readFileSync(SAMPLE_BRIEFING, 'utf8').replace('</body>', `${DOCUMENT}</body>`);
  lab = await openLab({ pages: { 'briefing.example': briefing } });
  origin = `chrome-extension://${lab.browser.extensionId}`;
  tab = await lab.open('http://briefing.example/kelpworks');
  const view = await lab.browser.send('viewTab', { tab: tab.id });
  if (view.kind !== 'trace') return expect.fail(`the tab shows ${view.kind}`);
  const { id } = view.live;
  await lab.browser.send('startTrace', { id, citations: null, fresh: false });
  await vi.waitFor(
    async () => expect((await lab.browser.send('getTrace', { id }))?.state).toBe('done'),
    {
      timeout: 45_000,
      interval: 300,
    },
  );
  report = (await lab.browser.openTab()).page;
  await report.goto(`${origin}/report.html?id=${id}`);
});
afterAll(() => lab?.close());

/** What a document and a plain field get when the reader pastes. */
async function pasted(): Promise<{ html: string; text: string }> {
  const { page } = tab;
  await page.bringToFront();
  for (const id of ['#document', '#field']) {
    await page.locator(id).click();
    await page.keyboard.press('Control+A');
    await page.keyboard.press('Control+V');
  }
  return {
    html: await page.locator('#document').innerHTML(),
    text: await page.locator('#field').inputValue(),
  };
}

/** Picks from the export menu: what is saved comes before what is copied. */
async function pick(page: Page, name: string, which: 'save' | 'copy'): Promise<string> {
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  const items = page.getByRole('menuitem', { name });
  const item = which === 'save' ? items.first() : items.last();
  if (which === 'copy') {
    await item.click();
    await page.getByText('Copied.').last().waitFor();
    return '';
  }
  const [download] = await Promise.all([page.waitForEvent('download'), item.click()]);
  return readFileSync(await download.path(), 'utf8');
}

describe('the report', () => {
  it('copies the ticked claims’ references as rich and as plain text', async () => {
    await report
      .getByRole('checkbox', { name: /^Choose for export: .*ferry/ })
      .first()
      .check();
    expect(await report.getByLabel('What to export').inputValue()).toBe('claims');
    await pick(report, 'APA', 'copy');
    const { html, text } = await pasted();
    await report.bringToFront();
    expect(text).toMatch(/\(2026, September \d+\)\. .+ https:\/\//);
    expect(html).toMatch(/<i>.+<\/i>.*<a href="https:/);
    expect(text.split('\n').length).toBeLessThan(4);
  });

  it('saves the ticked claims, one outlet’s part, and all', async () => {
    const ticked = JSON.parse(await pick(report, 'JSON .json', 'save'));
    expect(ticked.claims).toHaveLength(1);
    const scope = report.getByLabel('What to export');
    await scope.selectOption('outlet:axios.com');
    const axios = JSON.parse(await pick(report, 'JSON .json', 'save'));
    await scope.selectOption('page');
    const all = JSON.parse(await pick(report, 'JSON .json', 'save'));
    expect(axios.claims.length).toBeGreaterThan(0);
    expect(axios.claims.length).toBeLessThan(all.claims.length);
    expect(all.citations).toHaveLength(12);
  });
});

describe('the library', () => {
  it('copies what is chosen', async () => {
    const { page } = await lab.browser.openTab();
    await page.goto(`${origin}/report.html#library`);
    await page
      .getByRole('checkbox', { name: /^Choose “/ })
      .first()
      .check();
    await pick(page, 'Markdown', 'copy');
    expect((await pasted()).text).toMatch(/^---\ntitle: /);
    await page.close();
  });
});

describe('a card on a page without a clipboard', () => {
  it('is dragged into a document, as rich text with its link', async () => {
    await tab.page.bringToFront();
    await vi.waitFor(async () => expect(await drawnMarks(tab.page)).toHaveLength(12), 10_000);
    expect(await tab.page.evaluate(() => navigator.clipboard)).toBeUndefined();
    await pointAt(tab.page, 'axios.com');
    const handle = tab.page.locator('[data-whence] [draggable]');
    await handle.waitFor();
    const from = await handle.boundingBox();
    const to = await tab.page.locator('#document').boundingBox();
    if (!from || !to) return expect.fail('nothing to drag, or nowhere to drop');
    await tab.page.mouse.move(from.x + from.width / 2, from.y + from.height / 2, { steps: 3 });
    await tab.page.mouse.down();
    // The browser begins to drag at the first move and tells of it; what is moved over only counts
    // after that.
    await tab.page.mouse.move(from.x + 40, from.y + 40, { steps: 4 });
    await tab.page.waitForTimeout(300);
    await tab.page.mouse.move(to.x + 20, to.y + 20, { steps: 10 });
    await tab.page.mouse.up();
    const dropped = tab.page.locator('#document');
    await expect
      .poll(() => dropped.textContent())
      .toContain('Kelpworks gets its ferry dock in Port Ellery');
    expect(await dropped.locator('a').first().getAttribute('href')).toMatch(
      /^https:\/\/www\.axios\.com\//,
    );
  });

  it('lets no script drag', async () => {
    await pointAt(tab.page, 'axios.com');
    await tab.page.locator('[data-whence] [draggable]').waitFor();
    const taken = await tab.page.evaluate(() => {
      const dataTransfer = new DataTransfer();
      const handle = document
        .querySelector('[data-whence]')
        ?.shadowRoot?.querySelector('[draggable]');
      handle?.dispatchEvent(
        new DragEvent('dragstart', { bubbles: true, composed: true, dataTransfer }),
      );
      return dataTransfer.getData('text/plain');
    });
    expect(taken).toBe('');
  });
});

describe('all of it', () => {
  it('put nothing on a console', () => {
    expect(lab.complaints).toEqual([]);
  });
});
