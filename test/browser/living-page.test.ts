import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { ChromiumTab } from '../lab/launch-chromium.ts';
import { type Lab, openLab, pageOf } from './open-lab.ts';

/**
 * A made-up page with a shadow tree, a frame, a closed section and hidden text, each with a
 * citation of its own.
 */
const PARTS = `
  <h1>Lamps got cheaper</h1>
  <p id="first">Lamp prices fell by a fifth in May, the makers said. (techcrunch.com)</p>
  <div id="host"></div>
  <iframe srcdoc="<p>Chair prices rose in the north, the makers said. (apnews.com)</p>"></iframe>
  <details><summary>More on tables</summary><p>Table prices stayed where they were in June. (reuters.com)</p></details>
  <p style="display: none">Nobody reads that prices doubled in the east. (forbes.com)</p>
  <div style="height: 3000px"></div>
  <p id="last">Shelf prices are expected to rise again in July. (<a href="https://www.cnbc.com/2026/05/19/shelves.html">CNBC</a>)</p>
  <script>
    host.attachShadow({ mode: 'open' }).innerHTML = '<p>Mirror prices fell in the south, the makers said. (bbc.com)</p>';
  </script>`;

let lab: Lab;

beforeAll(async () => {
  lab = await openLab({
    pages: {
      'parts.example': pageOf('Lamps got cheaper', PARTS),
      'empty.example': pageOf('Nothing', '<p id="text">Lamps are lamps.</p>'),
    },
  });
  await lab.browser.desk.evaluate(async () => {
    const { settings } = (await chrome.storage.sync.get('settings')) as { settings: object };
    await chrome.storage.sync.set({ settings: { ...settings, detect: 'every-page' } });
  });
  // The worker registers the scan of every page when the settings change.
  await vi.waitFor(async () => expect(await lab.browser.desk.evaluate(scripts)).toBe(1), {
    timeout: 10_000,
  });
});
afterAll(() => lab?.close());

/** How many scripts run on pages by themselves. */
async function scripts(): Promise<number> {
  const { scripting } = chrome as unknown as {
    scripting: { getRegisteredContentScripts(): Promise<unknown[]> };
  };
  return (await scripting.getRegisteredContentScripts()).length;
}

type Place = 'page' | 'shadow' | 'frame';

/**
 * What is drawn in one of the page's trees: the texts of citations without their brackets, in
 * document order.
 */
async function marked(tab: ChromiumTab, place: Place = 'page'): Promise<string[]> {
  const texts = await tab.page.evaluate(at => {
    const view = at === 'frame' ? document.querySelector('iframe')?.contentWindow : window;
    const registry = (view as typeof globalThis | null | undefined)?.CSS.highlights;
    const ranges = [...(registry?.values() ?? [])].flatMap(highlight => [...highlight] as Range[]);
    const own = ranges.filter(
      range =>
        at === 'frame' || (range.startContainer.getRootNode() === document) === (at === 'page'),
    );
    return own
      .sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b))
      .map(range => range.toString());
  }, place);
  return texts.map(text => text.replace(/[()]/g, ''));
}

/** The middle of the first citation drawn in a tree, in pixels of the window. */
function pointIn(tab: ChromiumTab, place: Place): Promise<{ x: number; y: number }> {
  return tab.page.evaluate(at => {
    const frame = at === 'frame' ? document.querySelector('iframe') : null;
    const view = (frame?.contentWindow ?? window) as unknown as typeof globalThis;
    const ranges = [...view.CSS.highlights.values()].flatMap(
      highlight => [...highlight] as Range[],
    );
    const range = ranges.find(
      one => frame || (one.startContainer.getRootNode() === document) === (at === 'page'),
    );
    const box = range?.getBoundingClientRect() ?? new DOMRect();
    const { left, top } = frame?.getBoundingClientRect() ?? { left: 0, top: 0 };
    return {
      x: left + (frame?.clientLeft ?? 0) + box.x + box.width / 2,
      y: top + (frame?.clientTop ?? 0) + box.y + box.height / 2,
    };
  }, place);
}

const until = (what: () => Promise<unknown>) => expect.poll(what, { timeout: 8000 });

describe('a page that is read by itself', () => {
  it('has the citations of its frames, shadow trees and closed sections, and none that is hidden', async () => {
    const tab = await lab.open('https://parts.example/');
    await until(() => marked(tab)).toEqual(
      expect.arrayContaining(['techcrunch.com', 'reuters.com', 'CNBC']),
    );
    await until(() => marked(tab, 'frame')).toEqual(['apnews.com']);
    expect(await marked(tab, 'shadow')).toEqual(['bbc.com']);
    expect(await marked(tab)).not.toContain('forbes.com');
    await tab.close();
  });

  it('shows a card over a citation in a frame and in a shadow tree, beside it', async () => {
    const tab = await lab.open('https://parts.example/');
    await until(() => marked(tab, 'frame')).toHaveLength(1);
    // A tab in the background draws hardly any frame, and nobody points at one.
    await tab.page.bringToFront();
    for (const [where, name] of [
      ['frame', 'apnews'],
      ['shadow', 'bbc'],
    ] as const) {
      const point = await pointIn(tab, where);
      await tab.page.mouse.move(point.x - 80, point.y - 30);
      await tab.page.mouse.move(point.x, point.y, { steps: 3 });
      const card = tab.page.locator('[data-whence]');
      await until(() =>
        card.evaluateAll(hosts => hosts.map(host => host.shadowRoot?.textContent ?? '').join()),
      ).toMatch(new RegExp(name, 'i'));
      const box = await card.evaluate(host => {
        const { x, y, bottom } = (
          host.shadowRoot?.querySelector('[role=dialog]') ?? host
        ).getBoundingClientRect();
        return { x, y, bottom };
      });
      // Beside the citation, not at the place that the frame's own coordinates would give.
      expect(Math.min(Math.abs(box.y - point.y), Math.abs(box.bottom - point.y))).toBeLessThan(40);
      await tab.page.keyboard.press('Escape');
      await until(() => card.count()).toBe(0);
    }
    await tab.close();
  });

  it('is read again as it grows, and each citation is drawn once', async () => {
    const tab = await lab.open('https://parts.example/');
    await until(() => marked(tab)).toContain('techcrunch.com');
    await tab.page.evaluate(async () => {
      const answer = document.createElement('p');
      document.querySelector('#first')?.after(answer);
      const words =
        'Bulb prices are still falling in the west, a trade body said on Monday. (axios.com) Prices of wire rose at the same time. (dw.com)';
      // As chats do it: thirty times a second, the whole text anew.
      for (let i = 1; i <= words.length; i += 2) {
        answer.textContent = words.slice(0, i);
        await new Promise(resolve => setTimeout(resolve, 33));
      }
      answer.textContent = words;
    });
    await until(() => marked(tab)).toEqual(
      expect.arrayContaining(['techcrunch.com', 'axios.com', 'dw.com']),
    );
    const marks = await marked(tab);
    expect(new Set(marks).size).toBe(marks.length);
    await tab.close();
  });

  it('is another page after navigation inside it', async () => {
    const tab = await lab.open('https://parts.example/');
    await until(() => marked(tab)).toContain('techcrunch.com');
    await tab.page.evaluate(() => {
      history.pushState({}, '', '/next');
      document
        .querySelector('article')
        ?.replaceChildren(
          ...new DOMParser().parseFromString(
            '<p>Sofa prices fell in the north, the makers said. (axios.com)</p>',
            'text/html',
          ).body.children,
        );
    });
    await until(() => marked(tab)).toEqual(['axios.com']);
    await until(async () => {
      const view = await lab.browser.send('viewTab', { tab: tab.id });
      return view.kind === 'trace'
        ? [view.live.trace.page.url, view.live.trace.citations.length]
        : view.kind;
    }).toEqual(['https://parts.example/next', 1]);
    await tab.close();
  });

  it('is left alone while it has nothing, and read once it has', async () => {
    const tab = await lab.open('https://empty.example/');
    await tab.page.waitForTimeout(1500);
    expect(
      await tab.page.evaluate(() => CSS.highlights.size + document.adoptedStyleSheets.length),
    ).toBe(0);
    await tab.page.evaluate(() =>
      document
        .querySelector('#text')
        ?.append(' Lamp prices fell in May, the makers said. (techcrunch.com)'),
    );
    await until(() => marked(tab)).toEqual(['techcrunch.com']);
    await tab.close();
  });

  it('keeps all its nodes as they were', async () => {
    const tab = await lab.open('https://parts.example/');
    const before = await tab.page.evaluate(() => document.documentElement.outerHTML);
    await until(() => marked(tab)).toContain('techcrunch.com');
    expect(await tab.page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    await tab.close();
  });

  it('complains of nothing', () => {
    expect(lab.complaints).toEqual([]);
  });
});
