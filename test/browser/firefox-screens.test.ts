import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FirefoxTab, gotoExtensionPage } from '../lab/launch-firefox.ts';
import { STORIES } from '../web/sample/stories.ts';
import { SAMPLE_BRIEFING } from '../web/server.ts';
import { type FirefoxLab, openFirefoxLab, pageOf } from './open-lab.ts';

// The same in Firefox: the real popup and sidebar over a briefing, the card by its keys, and the
// screens by keyboard and mouse.
let lab: FirefoxLab;
let tab: FirefoxTab;

beforeAll(async () => {
  lab = await openFirefoxLab({
    pages: {
      'briefing.example': readFileSync(SAMPLE_BRIEFING, 'utf8'),
      'plain.example': pageOf('Plain', '<p>Nothing is in brackets here.</p>'),
    },
  });
  tab = await lab.open('https://briefing.example/kelpworks');
  await lab.browser.send('viewTab', { tab: tab.id });
  await tab.page.bringToFront();
});
afterAll(() => lab?.close());

type View = 'popup' | 'sidebar';

/**
 * What the popup or the sidebar says; null while it is not open. Neither is a page to the driver,
 * but any page of the extension sees them.
 */
const words = (type: View) =>
  lab.browser.desk.evaluate(
    view => browser.extension.getViews({ type: view })[0]?.document.body.innerText ?? null,
    type,
  );

/** Presses the button of these words in the popup or the sidebar. */
const pressIn = (type: View, name: string) =>
  lab.browser.desk.evaluate(
    (view, wanted) => {
      const [window] = browser.extension.getViews({ type: view });
      const found = [...(window?.document.querySelectorAll('button') ?? [])].find(
        button => button.textContent?.trim() === wanted,
      );
      found?.click();
      return found !== undefined;
    },
    type,
    name,
  );

const claimsIn = (type: View) =>
  lab.browser.desk.evaluate(
    view =>
      browser.extension.getViews({ type: view })[0]?.document.querySelectorAll('[data-claim]')
        .length ?? 0,
    type,
  );

const until = (look: () => Promise<unknown>) =>
  expect.poll(look, { timeout: 45_000, interval: 200 });

describe('the popup of Firefox', () => {
  it('traces the page and fills in', async () => {
    await lab.browser.desk.evaluate(() => browser.action.openPopup({}));
    await until(() => words('popup')).toContain('12 citations');
    expect(
      await lab.browser.desk.evaluate(() =>
        browser.extension
          .getViews({ type: 'popup' })
          .map(view => [view.innerWidth, view.innerHeight]),
      ),
    ).toEqual([[400, 560]]);
    expect(await pressIn('popup', 'Trace this page')).toBe(true);
    await until(() => words('popup')).toContain('Trace again');
    expect(await claimsIn('popup')).toBeGreaterThan(15);
  });

  it('is walked through by arrows, and shows a claim on the page', async () => {
    await tab.page.evaluate(() => window.scrollTo(0, 0));
    const moved = await lab.browser.desk.evaluate(() => {
      const [window] = browser.extension.getViews({ type: 'popup' });
      const claims = [...(window?.document.querySelectorAll<HTMLElement>('[data-claim]') ?? [])];
      const press = (key: string) =>
        window?.document.activeElement?.dispatchEvent(
          new KeyboardEvent('keydown', { key, bubbles: true }),
        );
      claims[0]?.focus();
      press('ArrowDown');
      const second = window?.document.activeElement === claims[1];
      press('End');
      const last = window?.document.activeElement === claims.at(-1);
      claims.at(-1)?.click();
      return { second, last };
    });
    expect(moved).toEqual({ second: true, last: true });
    await until(() => tab.page.evaluate(() => window.scrollY)).toBeGreaterThan(200);
  });
});

describe('the sidebar of Firefox', () => {
  it('opens on a click and follows the tab', async () => {
    const opener = await lab.browser.browser.newPage();
    await gotoExtensionPage(opener, `${lab.browser.origin}/lab.html`);
    await opener.evaluate(() => {
      const button = document.createElement('button');
      button.textContent = 'open';
      button.addEventListener('click', () => void browser.sidebarAction.open());
      document.body.append(button);
    });
    await opener.click('button');
    await until(() => words('sidebar')).toContain('Whence');
    await tab.page.bringToFront();
    await until(() => claimsIn('sidebar')).toBeGreaterThan(15);
    const plain = await lab.open('https://plain.example/');
    await plain.page.bringToFront();
    await until(() => words('sidebar')).toContain('No citations on this page');
    await plain.close();
    await opener.close();
    await tab.page.bringToFront();
    await until(() => claimsIn('sidebar')).toBeGreaterThan(15);
  });
});

describe('the card in Firefox, by the keyboard alone', () => {
  const inCard = (page: Page) =>
    page.evaluate(() => {
      const root = document.querySelector('[data-whence]')?.shadowRoot;
      const active = root?.activeElement;
      return root
        ? {
            text: root.textContent ?? '',
            focus: active?.getAttribute('aria-label') ?? active?.getAttribute('role') ?? null,
          }
        : null;
    });

  it('has the keys that were suggested', async () => {
    const keys = await lab.browser.desk.evaluate(async () =>
      (await browser.commands.getAll()).map(command => command.shortcut),
    );
    expect(keys.sort()).toEqual(['Alt+Shift+J', 'Alt+Shift+K', 'Alt+Shift+U', 'Alt+Shift+Y']);
  });

  it('opens with the focus in it, is walked through, and gives the focus back', async () => {
    await lab.browser.desk.evaluate(
      id =>
        void browser.tabs.sendMessage(id, {
          to: 'page',
          name: 'command',
          payload: { name: 'open-card' },
        }),
      tab.id,
    );
    await until(async () => (await inCard(tab.page))?.focus).toBe('dialog');
    await tab.page.keyboard.press('Tab');
    await until(async () => (await inCard(tab.page))?.focus).toBe('Close');
    for (let i = 0; i < 20 && (await inCard(tab.page))?.focus !== 'Next citation'; i++)
      await tab.page.keyboard.press('Tab');
    const place = async () => Number(/(\d+) of 12/.exec((await inCard(tab.page))?.text ?? '')?.[1]);
    const before = await place();
    await tab.page.keyboard.press('Enter');
    await until(place).toBe(before + 1);
    await until(async () => (await inCard(tab.page))?.focus).toBe('Next citation');
    await tab.page.keyboard.press('Escape');
    await until(() => inCard(tab.page)).toBeNull();
    expect(await tab.page.evaluate(() => document.activeElement === document.body)).toBe(true);
  });
});

describe('screens in Firefox', () => {
  const open = async (path: string): Promise<Page> => {
    const page = await lab.browser.browser.newPage();
    await gotoExtensionPage(page, `${lab.browser.origin}/${path}`);
    await page.bringToFront();
    return page;
  };
  const says = (page: Page, text: string) =>
    page.waitForFunction(
      wanted => document.body.innerText.includes(wanted),
      { timeout: 10_000 },
      text,
    );
  const focusOf = (page: Page) =>
    page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');

  it('the report is read by the keyboard: its menu opens, is walked and closed, its table is unfolded', async () => {
    const page = await open('report.html#library');
    await says(page, 'Kelpworks raises money');
    await page.locator('.traces a').click();
    await says(page, 'Where the claims come from');
    for (let i = 0; i < 20 && !(await focusOf(page)).startsWith('Export'); i++)
      await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    await until(() => page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe(
      'menuitem',
    );
    await page.keyboard.press('End');
    const last = await focusOf(page);
    await page.keyboard.press('ArrowDown');
    expect(await focusOf(page)).not.toBe(last);
    await page.keyboard.press('Escape');
    await until(() => focusOf(page)).toContain('Export');
    for (let i = 0; i < 20 && (await focusOf(page)) !== 'The same as a table'; i++)
      await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await until(() =>
      page.evaluate(() => document.querySelectorAll('.map-table tbody tr').length),
    ).toBeGreaterThan(5);
    await page.close();
  });

  it('the library is used by the mouse: a trace is deleted, and put back as it was', async () => {
    const page = await open('report.html#library');
    await says(page, 'Kelpworks raises money');
    await page.locator('.traces button:last-of-type').click();
    await says(page, '1 trace was deleted.');
    await page.waitForFunction(() => document.querySelectorAll('.traces > li').length === 0, {
      timeout: 10_000,
    });
    await page.locator('::-p-text(Undo)').click();
    await page.waitForFunction(() => document.querySelectorAll('.traces > li').length === 1, {
      timeout: 10_000,
    });
    await page.locator('.traces a').click();
    await says(page, 'Where the claims come from');
    await page.close();
  });

  it('a bibliography is given to the library, checked, and told reference by reference', async () => {
    const [story, other] = ['techcrunch', 'cnbc'].map(host =>
      STORIES.find(({ url }) => url.includes(`${host}.com/`)),
    );
    const bib = join(mkdtempSync(join(tmpdir(), 'whence-firefox-')), 'sources.bib');
    writeFileSync(
      bib,
      `@online{stands, title = {Kelpworks}, url = {${story?.url}}}\n@online{renamed, title = {Goats prefer jazz}, url = {${other?.url}}}`,
    );
    const page = await open('report.html#library');
    const field = await page.waitForSelector('input[type=file]');
    await (field as ElementHandle<HTMLInputElement>).uploadFile(bib);
    await says(page, '2 references');
    await page.locator('::-p-text(Check 2 references)').click();
    await says(page, 'Trace this page');
    await page.locator('::-p-text(Trace this page)').click();
    await page.waitForFunction(() => document.body.innerText.includes('Trace again'), {
      timeout: 45_000,
    });
    const told = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('.references > li')].map(li => li.innerText),
    );
    expect(told).toHaveLength(2);
    expect(told[0]).toContain('article found');
    expect(told[1]).toMatch(/The title differs: .*Goats prefer jazz/s);
    await page.close();
    rmSync(dirname(bib), { recursive: true });
  });

  it('the welcome’s sample is tried by a pointer', async () => {
    const page = await open('welcome.html');
    await page.locator('.sample .mark').hover();
    await says(page, 'Says otherwise');
    await page.keyboard.press('Tab');
    await page.close();
  });
});
