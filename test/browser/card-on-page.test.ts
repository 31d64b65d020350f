import { readFileSync } from 'node:fs';
import type { CDPSession } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { drawnMarks, letCardSettle, pointAt } from '../lab/drawn-marks.ts';
import type { ChromiumTab } from '../lab/launch-chromium.ts';
import { SAMPLE_BRIEFING } from '../web/server.ts';
import { askedSince, type Lab, openLab, untilStill } from './open-lab.ts';

// What the marks and the card do to the page they stand on: nothing moves, nothing is printed; and
// what a finger can do with them.
let lab: Lab;
let tab: ChromiumTab;
let printedBefore: Buffer;
let id: string;

beforeAll(async () => {
  lab = await openLab({ pages: { 'briefing.example': readFileSync(SAMPLE_BRIEFING, 'utf8') } });
  tab = await lab.open('https://briefing.example/kelpworks');
  await tab.page.bringToFront();
  printedBefore = await printed();
  await watchShifts();
  const view = await lab.browser.send('viewTab', { tab: tab.id });
  if (view.kind !== 'trace') return expect.fail(`the tab shows ${view.kind}`);
  id = view.live.id;
  await vi.waitFor(async () => expect(await drawnMarks(tab.page)).toHaveLength(12), 10_000);
  await lab.browser.send('startTrace', { id, citations: null, fresh: false });
  await vi.waitFor(
    async () => expect(await lab.browser.send('getTrace', { id })).toMatchObject({ state: 'done' }),
    40_000,
  );
});
afterEach(async () => {
  await tab.page.keyboard.press('Escape');
  await tab.page.mouse.move(5, 5);
  await vi.waitFor(async () => expect(await cards()).toBe(0));
});
afterAll(() => lab?.close());

const cards = () => tab.page.locator('[data-whence]').count();
const card = () => tab.page.locator('[data-whence]').getByRole('dialog');
const lit = () =>
  tab.page.evaluate(() => [...(CSS.highlights.get('whence-claim') ?? [])].map(String).join(' '));

/**
 * Counts what moves from now on. To print is to lay the page out anew and back, which counts as a
 * shift itself, so the test that asks for them comes before the one that prints again.
 */
async function watchShifts(): Promise<void> {
  await tab.page.evaluate(async () => {
    const frame = () => new Promise(resolve => requestAnimationFrame(resolve));
    await frame();
    await frame();
    const shifts: number[] = [];
    Object.assign(globalThis, { shifts });
    // Shifts right after an input count too here: the card comes after one.
    new PerformanceObserver(list => {
      for (const entry of list.getEntries())
        shifts.push((entry as unknown as { value: number }).value);
    }).observe({ type: 'layout-shift', buffered: false });
  });
}

/** The page as it would be printed. */
async function printed(): Promise<Buffer> {
  await tab.page.emulateMedia({ media: 'print' });
  const picture = await tab.page.screenshot({ fullPage: true });
  await tab.page.emulateMedia({ media: null });
  return picture;
}

/** How many pixels of two pictures differ. */
function differing(a: Buffer, b: Buffer): Promise<number> {
  return lab.browser.desk.evaluate(
    async pictures => {
      const [one, other] = await Promise.all(
        pictures.map(async picture => {
          const bitmap = await createImageBitmap(
            await (await fetch(`data:image/png;base64,${picture}`)).blob(),
          );
          const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
          context?.drawImage(bitmap, 0, 0);
          return new Uint32Array(
            context?.getImageData(0, 0, bitmap.width, bitmap.height).data.buffer ??
              new ArrayBuffer(0),
          );
        }),
      );
      return one && one.length === other?.length
        ? one.filter((pixel, i) => pixel !== other[i]).length
        : Number.POSITIVE_INFINITY;
    },
    [a.toString('base64'), b.toString('base64')],
  );
}

describe('the page under marks and card', () => {
  it('lights up the claim a citation backs for as long as its card is open', async () => {
    expect(await lit()).toBe('');
    await pointAt(tab.page, 'axios.com');
    await card().waitFor();
    await expect.poll(lit).toContain('cod');
    await tab.page.keyboard.press('Escape');
    await expect.poll(lit).toBe('');
  });

  it('has not moved by a pixel', async () => {
    expect(
      await tab.page.evaluate(() => (globalThis as unknown as { shifts: number[] }).shifts),
    ).toEqual([]);
  });

  it('prints without marks and card', async () => {
    await pointAt(tab.page, 'axios.com');
    await card().waitFor();
    await tab.page.evaluate(() => window.scrollTo({ top: 0, behavior: 'instant' }));
    // Glyphs on the edge of a tile may be drawn a shade different; a single mark would be hundreds
    // of pixels.
    expect(await differing(printedBefore, await printed())).toBeLessThan(10);
  });
});

describe('“not this one”', () => {
  const headline = 'Kelpworks gets its ferry dock in Port Ellery';

  it('is remembered, and taken back', async () => {
    await pointAt(tab.page, 'axios.com');
    await card().getByText(headline).first().waitFor();
    await card().getByRole('button', { name: 'Not this one' }).click();
    await letCardSettle(tab.page);
    await card().getByRole('button', { name: 'None of these' }).click();
    await card().getByText('You said that none of the articles found is meant.').waitFor();
    await tab.page.keyboard.press('Escape');
    await expect.poll(cards).toBe(0);

    await tab.page.reload();
    await lab.browser.send('viewTab', { tab: tab.id });
    await vi.waitFor(async () => expect(await drawnMarks(tab.page)).toHaveLength(12), 10_000);
    await pointAt(tab.page, 'axios.com');
    await card().getByText('You said that none of the articles found is meant.').waitFor();
    await untilStill(lab);
    const asked = lab.web.log.length;
    await letCardSettle(tab.page);
    await card().getByRole('button', { name: 'Take my choice back' }).click();
    await card().getByText(headline).first().waitFor();
    expect(askedSince(lab, asked)).toEqual([]);
  });
});

describe('a finger', () => {
  let cdp: CDPSession;

  beforeAll(async () => {
    cdp = await tab.page.context().newCDPSession(tab.page);
    await cdp.send('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 1 });
  });
  afterAll(() => cdp?.detach());

  const tap = async (x: number, y: number) => {
    await cdp.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
    await cdp.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  };
  const markAt = async (text: string) => {
    const marks = async () =>
      (await drawnMarks(tab.page)).find(mark => mark.text.includes(text)) ??
      expect.fail(`no mark ${text}`);
    const { y } = await marks();
    await tab.page.evaluate(by => window.scrollBy({ top: by, behavior: 'instant' }), y - 200);
    return marks();
  };

  it('opens the card with a tap, uses its buttons, and closes it with a tap beside it', async () => {
    const { x, y } = await markAt('axios.com');
    await tap(x, y);
    await card().waitFor();
    const next = await card().getByRole('button', { name: 'Next citation' }).boundingBox();
    if (!next) return expect.fail('no button');
    // What a finger is to hit is large enough for one.
    expect(Math.min(next.width, next.height)).toBeGreaterThanOrEqual(40);
    await tap(next.x + next.width / 2, next.y + next.height / 2);
    await card().getByText('8 of 12').waitFor();
    await tap(20, 20);
    await expect.poll(cards).toBe(0);
  });

  it('shows the card of a linked citation first, and follows the link with the second tap', async () => {
    const { x, y } = await markAt('electrek.co');
    await tap(x, y);
    await card().waitFor();
    expect(tab.page.url()).toBe('https://briefing.example/kelpworks');
    await tap(x, y);
    await tab.page.waitForURL(/electrek\.co/);
    await tab.page.goBack();
  });

  it('put nothing on a console', () => {
    expect(lab.complaints).toEqual([]);
  });
});
