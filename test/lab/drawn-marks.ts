import type { Page } from 'playwright-core';

/** A citation as it is drawn on a page. */
export interface DrawnMark {
  readonly text: string;
  /** Middle of its first line, CSS pixels of the viewport. */
  readonly x: number;
  readonly y: number;
}

/**
 * What is drawn over a page's citations now, in document order; the registry of highlights is the
 * page's to see.
 */
export function drawnMarks(page: Page): Promise<DrawnMark[]> {
  return page.evaluate(() => {
    const ranges = [...CSS.highlights.entries()]
      .filter(
        ([name]) =>
          name.startsWith('whence-') && name !== 'whence-claim' && name !== 'whence-current',
      )
      .flatMap(([, highlight]) => [...highlight] as Range[]);
    ranges.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
    return ranges.map(range => {
      const box = range.getClientRects()[0] ?? range.getBoundingClientRect();
      return { text: range.toString(), x: box.x + box.width / 2, y: box.y + box.height / 2 };
    });
  });
}

/**
 * Scrolls a citation into view and points at it; answers where. Throws when none with this text is
 * drawn within five seconds.
 */
export async function pointAt(page: Page, text: string): Promise<DrawnMark> {
  for (const end = Date.now() + 5000; Date.now() < end; await page.waitForTimeout(100)) {
    const seen = (await drawnMarks(page)).find(mark => mark.text.includes(text));
    if (!seen) continue;
    await page.evaluate(
      y => window.scrollBy({ top: y - window.innerHeight / 3, behavior: 'instant' }),
      seen.y,
    );
    const mark = (await drawnMarks(page)).find(m => m.text.includes(text)) ?? seen;
    await page.mouse.move(mark.x - 40, mark.y - 60);
    await page.mouse.move(mark.x, mark.y, { steps: 4 });
    return mark;
  }
  throw new Error(`no citation ${text} is drawn on the page`);
}

/**
 * Waits until the card does what is pressed in it: it takes nothing in the first half second after
 * it came or moved.
 */
export function letCardSettle(page: Page): Promise<void> {
  return page.waitForTimeout(700);
}
