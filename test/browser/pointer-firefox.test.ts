import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FirefoxTab } from '../lab/launch-firefox.ts';
import { type FirefoxLab, openFirefoxLab, pageOf } from './open-lab.ts';

/** A made-up page with one citation in each kind of tree that counts as text. */
const PAGE = pageOf(
  'Lamps got cheaper',
  `<p>Lamp prices fell by a fifth in May, the makers said. (techcrunch.com)</p>
  <div id="host"></div>
  <iframe srcdoc="<p>Chair prices rose in the north, the makers said. (apnews.com)</p>"></iframe>
  <script>host.attachShadow({ mode: 'open' }).innerHTML = '<p>Mirror prices fell in the south, the makers said. (bbc.com)</p>';</script>`,
);

let lab: FirefoxLab;
let tab: FirefoxTab;

beforeAll(async () => {
  lab = await openFirefoxLab({ pages: { 'parts.example': PAGE } });
  tab = await lab.open('https://parts.example/');
  await lab.browser.send('viewTab', { tab: tab.id });
  // A tab in the background draws hardly any frame, and nobody points at one.
  await tab.page.bringToFront();
});
afterAll(() => lab?.close());

/**
 * The middle of the citation drawn in a tree of the page, in pixels of the window; null while none
 * is.
 */
function pointIn(place: 'page' | 'shadow' | 'frame'): Promise<{ x: number; y: number } | null> {
  return tab.page.evaluate(at => {
    const frame = at === 'frame' ? document.querySelector('iframe') : null;
    const view = (frame?.contentWindow ?? window) as unknown as typeof globalThis;
    const ranges = [...view.CSS.highlights.values()].flatMap(
      highlight => [...highlight] as Range[],
    );
    const range = ranges.find(
      one => frame || (one.startContainer.getRootNode() === document) === (at === 'page'),
    );
    const box = range?.getBoundingClientRect();
    const { left, top } = frame?.getBoundingClientRect() ?? { left: 0, top: 0 };
    return box
      ? {
          x: left + (frame?.clientLeft ?? 0) + box.x + box.width / 2,
          y: top + (frame?.clientTop ?? 0) + box.y + box.height / 2,
        }
      : null;
  }, place);
}

describe('a pointer over citations in Firefox', () => {
  it.each([
    ['page', /techcrunch/i],
    ['shadow', /bbc/i],
    ['frame', /apnews|associated press/i],
  ] as const)(
    'opens the card of a citation in the %s, and Escape closes it',
    async (place, outlet) => {
      await expect.poll(() => pointIn(place), { timeout: 8000 }).not.toBeNull();
      const point = (await pointIn(place)) ?? { x: 0, y: 0 };
      await tab.page.mouse.move(point.x - 60, point.y - 20);
      await tab.page.mouse.move(point.x, point.y, { steps: 3 });
      const card = () =>
        tab.page.evaluate(
          () => document.querySelector('[data-whence]')?.shadowRoot?.textContent ?? '',
        );
      await expect.poll(card, { timeout: 8000 }).toMatch(outlet);
      await tab.page.keyboard.press('Escape');
      await expect
        .poll(() => tab.page.evaluate(() => document.querySelector('[data-whence]') === null))
        .toBe(true);
    },
  );
});
