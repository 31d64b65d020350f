import { readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { drawnMarks } from '../lab/drawn-marks.ts';
import type { ChromiumTab } from '../lab/launch-chromium.ts';
import { nextDownload } from '../lab/next-download.ts';
import { findToolbarPopup, openToolbarPopup, type ToolbarPopup } from '../lab/toolbar-popup.ts';
import { SAMPLE_BRIEFING } from '../web/server.ts';
import { type Lab, openLab, pageOf } from './open-lab.ts';

// The real popup over a traced briefing, with the keyboard alone and with the mouse; then the panel
// beside the page.
let lab: Lab;
let tab: ChromiumTab;
let popup: ToolbarPopup;

beforeAll(async () => {
  lab = await openLab({
    pages: {
      'briefing.example': readFileSync(SAMPLE_BRIEFING, 'utf8'),
      'plain.example': pageOf('Plain', '<p>Nothing is in brackets here.</p>'),
    },
  });
  tab = await lab.open('https://briefing.example/kelpworks');
  await lab.browser.send('viewTab', { tab: tab.id });
  await vi.waitFor(async () => expect(await drawnMarks(tab.page)).toHaveLength(12), 10_000);
});
afterEach(() => popup?.close());
afterAll(() => lab?.close());

const open = async () => {
  popup = await openToolbarPopup(lab.browser, tab);
  await popup.waitFor("document.querySelectorAll('[data-claim]').length > 15");
};
const focused = () =>
  popup.evaluate<string | null>(
    "document.activeElement?.getAttribute('data-claim') ?? document.activeElement?.textContent ?? null",
  );
const button = (words: string) =>
  `[...document.querySelectorAll('button')].find(b => b.textContent.trim() === ${JSON.stringify(words)})`;
const shown = () => popup.evaluate<number>("document.querySelectorAll('[data-claim]').length");
const scrolled = () => tab.page.evaluate(() => window.scrollY);
/** Presses Tab until something has the focus; fails when it never has. */
const tabTo = async (expression: string) => {
  for (let i = 0; i < 30; i++) {
    if (await popup.evaluate<boolean>(`document.activeElement === ${expression}`)) return;
    await popup.press('Tab');
  }
  expect.fail(`${expression} is not reached by Tab`);
};

describe('the popup by the keyboard alone', () => {
  it('traces the page, and shows how far it is with a button to stop', async () => {
    await open();
    await tabTo(button('Trace this page'));
    await popup.press('Enter');
    await popup.waitFor(`document.querySelector('progress') && ${button('Stop')}`);
    await popup.waitFor("document.body.innerText.includes('Trace again')", 40_000);
  });

  it('finds by words, walks the list, opens a claim’s details and shows it on the page', async () => {
    await tab.page.evaluate(() => window.scrollTo(0, 0));
    await open();
    const all = await shown();
    await popup.press('/');
    for (const letter of 'cod') await popup.press(letter);
    await popup.waitFor(`document.querySelectorAll('[data-claim]').length < ${all}`);
    expect(await shown()).toBe(1);
    await tabTo("document.querySelector('[data-claim]')");
    await popup.press('ArrowRight');
    await popup.waitFor("document.querySelector('.claim.open .details')");
    await popup.press('ArrowLeft');
    expect(await popup.evaluate("document.querySelector('.claim.open')")).toBeNull();
    await popup.press('Enter');
    await expect.poll(scrolled).toBeGreaterThan(100);
    expect(
      await tab.page.evaluate(() =>
        [...(CSS.highlights.get('whence-claim') ?? [])].map(String).join(),
      ),
    ).toContain('cod');
  });

  it('moves by arrows, Home and End, and keeps one stop for Tab', async () => {
    await open();
    await tabTo("document.querySelector('[data-claim]')");
    const first = await focused();
    await popup.press('ArrowDown');
    expect(await focused()).not.toBe(first);
    await popup.press('Home');
    expect(await focused()).toBe(first);
    await popup.press('End');
    expect(
      await popup.evaluate(
        "document.activeElement === [...document.querySelectorAll('[data-claim]')].at(-1)",
      ),
    ).toBe(true);
    expect(
      await popup.evaluate('document.querySelectorAll(\'[data-claim][tabindex="0"]\').length'),
    ).toBe(1);
  });

  it('narrows by verdict, and saves an export', async () => {
    await open();
    const all = await shown();
    await tabTo("document.querySelectorAll('.states .btn')[1]");
    await popup.press('Enter');
    const count = Number(
      await popup.evaluate("document.querySelectorAll('.states .btn')[1].textContent.trim()"),
    );
    await popup.waitFor(`document.querySelectorAll('[data-claim]').length === ${count}`);
    expect(count).toBeLessThan(all);
    const saved = await nextDownload(lab.browser);
    await tabTo(button('Export'));
    await popup.press('ArrowDown');
    await popup.waitFor("document.activeElement?.getAttribute('role') === 'menuitem'");
    await popup.press('m');
    await popup.press('Enter');
    expect(await saved()).toMatch(/^# Kelpworks/m);
  });
});

describe('the popup by the mouse', () => {
  it('narrows by outlet, goes to a claim, and switches the site off and on', async () => {
    await tab.page.evaluate(() => window.scrollTo(0, 0));
    await open();
    const all = await shown();
    await popup.evaluate(
      "(() => { const select = document.querySelector('select'); select.value = 'dw.com'; select.dispatchEvent(new Event('change', { bubbles: true })); })()",
    );
    await popup.waitFor(`document.querySelectorAll('[data-claim]').length < ${all}`);
    await popup.click("document.querySelector('[data-claim]')");
    await expect.poll(scrolled).toBeGreaterThan(100);

    await popup.click("document.querySelector('header [aria-haspopup]')");
    await popup.click("document.querySelector('[role=menuitemcheckbox]')");
    await popup.waitFor("document.body.innerText.includes('Whence is off on briefing.example')");
    await popup.click(button('Turn on here'));
    await popup.waitFor(`document.querySelectorAll('[data-claim]').length === ${all}`);
  });

  it('has the number of citations on its button', async () => {
    await open();
    const badge = await lab.browser.desk.evaluate(
      tabId => chrome.action.getBadgeText({ tabId }),
      tab.id,
    );
    expect(badge).toBe('12');
  });
});

describe('the panel beside the page', () => {
  it('is opened from the popup and follows the tab', async () => {
    await open();
    await popup.click(button('Side panel'));
    const panel = await findToolbarPopup(lab.browser, 'sidepanel.html');
    await panel.waitFor("document.querySelectorAll('[data-claim]').length > 15");
    const other = await lab.open('https://plain.example/');
    await other.page.bringToFront();
    await panel.waitFor("document.body.innerText.includes('No citations on this page')");
    await tab.page.bringToFront();
    await panel.waitFor("document.querySelectorAll('[data-claim]').length > 15");
    await panel.click("[...document.querySelectorAll('[data-claim]')].at(-1)");
    await expect.poll(scrolled).toBeGreaterThan(200);
    await panel.close();
    await other.close();
  });

  it('put nothing on a console', () => {
    expect(lab.complaints).toEqual([]);
  });
});
