import { readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { PageContract } from '../../utils/messaging/contract.ts';
import { drawnMarks, letCardSettle, pointAt } from '../lab/drawn-marks.ts';
import type { ChromiumTab } from '../lab/launch-chromium.ts';
import { SAMPLE_BRIEFING } from '../web/server.ts';
import { type Lab, openLab } from './open-lab.ts';

// The card on a real page, by the keyboard alone and by the mouse. WCAG 1.4.13: dismissible,
// hoverable, persistent.
let lab: Lab;
let tab: ChromiumTab;
let untouched: string;

beforeAll(async () => {
  lab = await openLab({ pages: { 'briefing.example': readFileSync(SAMPLE_BRIEFING, 'utf8') } });
  tab = await lab.open('https://briefing.example/kelpworks');
  untouched = await tab.page.evaluate(() => document.documentElement.outerHTML);
  await lab.browser.send('viewTab', { tab: tab.id });
  await vi.waitFor(async () => expect(await drawnMarks(tab.page)).toHaveLength(12), 10_000);
});
afterEach(async () => {
  await tab.page.keyboard.press('Escape');
  await vi.waitFor(async () => expect(await cards()).toBe(0));
});
afterAll(() => lab?.close());

const cards = () => tab.page.locator('[data-whence]').count();
const dialog = () => tab.page.locator('[data-whence]').getByRole('dialog');
/** What has the focus inside the card, by its words; null when nothing in it has. */
const focused = () =>
  tab.page.evaluate(() => {
    const active = document.querySelector('[data-whence]')?.shadowRoot?.activeElement;
    return active
      ? (active.getAttribute('role') ?? active.getAttribute('aria-label') ?? active.textContent)
      : null;
  });

/** What the browser does when a keyboard command is pressed. */
async function command(name: PageContract['command']['request']['name']): Promise<void> {
  await tab.page.bringToFront();
  await lab.browser.desk.evaluate(
    async ({ tab, name }) => {
      const { tabs } = chrome as unknown as {
        tabs: { sendMessage(tab: number, message: object): Promise<unknown> };
      };
      await tabs.sendMessage(tab, { to: 'page', name: 'command', payload: { name } });
    },
    { tab: tab.id, name },
  );
}

describe('by the keyboard alone', () => {
  it('opens with the focus in it, is walked through, and gives the focus back', async () => {
    await command('open-card');
    await dialog().waitFor();
    await expect.poll(focused).toBe('dialog');
    await tab.page.keyboard.press('Tab');
    expect(await focused()).toBe('Close');
    await tab.page.keyboard.press('Escape');
    await expect.poll(cards).toBe(0);
    expect(await tab.page.evaluate(() => document.activeElement === document.body)).toBe(true);
  });

  it('hears which citation it stands on while no card is open', async () => {
    await command('next-citation');
    const status = tab.page.locator('[data-whence]').getByRole('status');
    await expect.poll(() => status.textContent()).toMatch(/^\S.*, Not looked up yet, \d+ of 12$/);
    expect(await dialog().count()).toBe(0);
    await expect.poll(cards, { timeout: 5000 }).toBe(0);
    expect(await tab.page.evaluate(() => document.documentElement.outerHTML)).toBe(untouched);
  });

  it('walks from citation to citation and stays on its button', async () => {
    await command('next-citation');
    await command('open-card');
    await dialog().waitFor();
    const next = dialog().getByRole('button', { name: 'Next citation' });
    const place = async () => Number(/(\d+) of 12/.exec((await dialog().textContent()) ?? '')?.[1]);
    const first = await place();
    await next.focus();
    await tab.page.keyboard.press('Enter');
    await expect.poll(place).toBe(first + 1);
    await expect.poll(focused).toBe('Next citation');
    await tab.page.keyboard.press('Enter');
    await expect.poll(place).toBe(first + 2);
  });

  it('is left by Tab past its end', async () => {
    await command('open-card');
    await dialog().getByRole('button', { name: 'Open report' }).focus();
    await tab.page.keyboard.press('Tab');
    await expect.poll(cards).toBe(0);
  });
});

describe('by the mouse', () => {
  it('opens on a resting pointer, stays under it, and goes when it leaves', async () => {
    await pointAt(tab.page, 'axios.com');
    await dialog().waitFor();
    const box = await dialog().boundingBox();
    if (!box) return expect.fail('the card is not drawn');
    await tab.page.mouse.move(box.x + box.width / 2, box.y + 30, { steps: 5 });
    await tab.page.waitForTimeout(700);
    expect(await cards()).toBe(1);
    await tab.page.mouse.move(5, 5, { steps: 5 });
    await expect.poll(cards).toBe(0);
  });

  it('is dismissed without moving pointer or focus', async () => {
    await pointAt(tab.page, 'axios.com');
    await dialog().waitFor();
    await tab.page.keyboard.press('Escape');
    await expect.poll(cards).toBe(0);
    await tab.page.waitForTimeout(500);
    expect(await cards()).toBe(0);
  });

  it('takes no focus', async () => {
    await pointAt(tab.page, 'axios.com');
    await dialog().waitFor();
    expect(await focused()).toBeNull();
  });
});

describe('the page under it', () => {
  it('is as it was but for the card’s host, and as it was without', async () => {
    await command('open-card');
    await dialog().waitFor();
    const [withoutHost, parent] = await tab.page.evaluate(() => {
      const copy = document.documentElement.cloneNode(true) as Element;
      for (const host of copy.querySelectorAll('[data-whence]')) host.remove();
      return [copy.outerHTML, document.querySelector('[data-whence]')?.parentElement?.tagName];
    });
    expect(parent).toBe('HTML');
    expect(withoutHost).toBe(untouched);
    await tab.page.keyboard.press('Escape');
    await expect.poll(cards).toBe(0);
    expect(await tab.page.evaluate(() => document.documentElement.outerHTML)).toBe(untouched);
  });

  it('cannot press the card’s buttons by script', async () => {
    await command('open-card');
    await dialog().waitFor();
    await tab.page.evaluate(() => {
      for (const button of document
        .querySelector('[data-whence]')
        ?.shadowRoot?.querySelectorAll('button') ?? []) {
        button.click();
        button.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
      }
    });
    expect(await cards()).toBe(1);
    expect(
      (await lab.browser.send('viewTab', { tab: tab.id })) as { live?: { state: string } },
    ).toMatchObject({ live: { state: 'read' } });
  });
});

describe('tracing from the card', () => {
  it('fills in what it finds, and the citation reaches the clipboard', async () => {
    await lab.browser.context.grantPermissions(['clipboard-read', 'clipboard-write'], {
      origin: 'https://briefing.example',
    });
    await command('open-card');
    await dialog().waitFor();
    await letCardSettle(tab.page);
    await dialog().getByRole('button', { name: 'Trace this page' }).click();
    await dialog().getByRole('button', { name: 'Copy citation' }).click({ timeout: 40_000 });
    await dialog().getByText('Copied.').waitFor();
    expect(await tab.page.evaluate(() => navigator.clipboard.readText())).toMatch(
      /“.+”, .+https:\/\//,
    );
  });

  it('put nothing on a console', () => {
    expect(lab.complaints).toEqual([]);
  });
});
