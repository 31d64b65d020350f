import { readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { drawnMarks, letCardSettle, pointAt } from '../lab/drawn-marks.ts';
import type { ChromiumTab } from '../lab/launch-chromium.ts';
import { SAMPLE_BRIEFING } from '../web/server.ts';
import { type Lab, openLab, pageOf } from './open-lab.ts';

// What a page may try against its reader, in a real browser: to be shown with another page's
// verdicts, to learn what its reader traced, to read, forge or cover the card.
const BRIEFING = readFileSync(SAMPLE_BRIEFING, 'utf8');
/** The same words; the mark leads elsewhere. */
const linked = (href: string) =>
  pageOf(
    'Harbour',
    `<h1>Harbour</h1><p>Kelpworks will build a ferry dock in Port Ellery, the harbour board said on Tuesday <a href="${href}">(axios.com)</a>.</p>`,
  );
/** Every property that reading asks for, as the name of a control. */
const CONTROLS = [
  ...['nextSibling', 'firstChild', 'parentNode', 'parentElement', 'nodeType', 'localName'],
  ...['getAttribute', 'hasAttribute', 'shadowRoot', 'ownerDocument', 'contains', 'closest'],
  ...['checkVisibility', 'textContent', 'id', 'className', 'children', 'childNodes', 'isConnected'],
]
  .map(name => `<input type="hidden" name="${name}">`)
  .join('');
const CLOBBERED = pageOf(
  'Harbour',
  `<form name="body">${CONTROLS}<p>Kelpworks will build a dock in Port Ellery (axios.com).</p></form>
   <form style="display:inline">${CONTROLS}</form>
   <img name="documentElement" alt=""><img name="head" alt=""><img name="querySelectorAll" alt="">
   <p>The board agreed on Tuesday (reuters.com).</p>`,
);
let lab: Lab;

beforeAll(async () => {
  lab = await openLab({
    pages: {
      'briefing.example': BRIEFING,
      'copy.example': BRIEFING,
      ...Object.fromEntries(Array.from({ length: 9 }, (_, i) => [`site${i}.example`, BRIEFING])),
      'clobbered.example': CLOBBERED,
      'good.example': linked('https://www.axios.com/2026/05/19/kelpworks-ferry-dock'),
      'evil.example': linked('https://axios.evil.example/2026/05/19/kelpworks-ferry-dock'),
    },
  });
});
afterAll(() => lab?.close());

async function read(url: string) {
  const tab = await lab.open(url);
  const view = await lab.browser.send('viewTab', { tab: tab.id });
  if (view.kind !== 'trace') return expect.fail(`the tab shows ${view.kind}`);
  await vi.waitFor(async () => expect((await drawnMarks(tab.page)).length).toBeGreaterThan(0));
  return { tab, view };
}

async function trace(id: string): Promise<void> {
  await lab.browser.send('startTrace', { id, citations: null, fresh: false });
  await vi.waitFor(
    async () => expect(await lab.browser.send('getTrace', { id })).toMatchObject({ state: 'done' }),
    40_000,
  );
}

/** Runs in a page: it stretches and fades whatever stands on `<html>`, and keeps what it can catch. */
function attack(): void {
  const style = document.createElement('style');
  style.textContent = `html { zoom: 5 }
    html > div { all: unset !important; zoom: 9 !important; opacity: .01 !important; font-size: 90px !important;
      transform: scale(9) !important; filter: blur(9px) !important; inline-size: 100vw !important }`;
  document.head.append(style);
  const steal = (what: unknown) => Object.assign(window, { stolen: what });
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) {
    steal(this);
    return attach.call(this, { ...init, mode: 'open' });
  };
  const { append } = Element.prototype;
  Element.prototype.append = function (...nodes) {
    steal(this);
    append.apply(this, nodes);
  };
}

/** The names under which a page sees its citations drawn. */
const drawnAs = (tab: ChromiumTab) =>
  tab.page.evaluate(() =>
    [...CSS.highlights].filter(([, marks]) => marks.size > 0).map(([name]) => name),
  );

describe('a copy of a page that was traced', () => {
  it('shows nothing of that trace on another site, and the popup offers it', async () => {
    const { tab, view } = await read('https://briefing.example/kelpworks');
    await trace(view.live.id);
    expect(await drawnAs(tab)).not.toEqual(['whence-cited']);

    const copy = await read('https://copy.example/kelpworks');
    expect(copy.view.live).toMatchObject({ state: 'read' });
    expect(copy.view.live.id).not.toBe(view.live.id);
    expect(copy.view.elsewhere).toMatchObject({
      id: view.live.id,
      url: 'https://briefing.example/kelpworks',
    });
    expect(await drawnAs(copy.tab)).toEqual(['whence-cited']);

    const again = await read('https://briefing.example/kelpworks?again');
    expect(again.view.live.id).toBe(view.live.id);
  });

  it('with another link behind its mark is another page', async () => {
    const good = await read('https://good.example/');
    await trace(good.view.live.id);
    const evil = await read('https://evil.example/');
    expect(evil.view.live).toMatchObject({ state: 'read' });
    expect(evil.view).not.toHaveProperty('elsewhere');
  });
});

describe('the card on a page that is against it', () => {
  let tab: ChromiumTab;
  let id: string;
  // Each on a site of its own: a trace of one would be the trace of the next.
  let site = 0;
  const card = () => tab.page.locator('[data-whence]').getByRole('dialog');
  const stateOf = async () => (await lab.browser.send('getTrace', { id }))?.state;

  beforeEach(async () => {
    const { tab: opened, view } = await read(`https://site${site++}.example/`);
    tab = opened;
    id = view.live.id;
    await tab.page.bringToFront();
  });
  afterEach(() => tab.page.close());

  async function openCard(): Promise<{ x: number; y: number }> {
    await pointAt(tab.page, 'axios.com');
    await card().waitFor();
    const box = await card().getByRole('button', { name: 'Trace this page' }).boundingBox();
    if (!box) return expect.fail('the button is not drawn');
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }

  it('gives no page its tree, however it defines its elements', async () => {
    await openCard();
    const got = await tab.page.evaluate(() => {
      const host = document.querySelector('[data-whence]') as HTMLElement;
      try {
        return String(host.attachInternals().shadowRoot);
      } catch (error) {
        return (error as Error).name;
      }
    });
    expect(got).toBe('NotSupportedError');
  });

  it('is drawn as it is, whatever the page makes of its styles, elements and nodes', async () => {
    await openCard();
    const size = () => card().evaluate(node => [node.clientWidth, getComputedStyle(node).opacity]);
    const before = await size();
    await tab.page.keyboard.press('Escape');
    await tab.page.mouse.move(1, 1);
    await tab.page.evaluate(attack);
    await openCard();
    expect(await size()).toEqual(before);
    const box = await card().boundingBox();
    expect(box?.width).toBeLessThanOrEqual(362);
    expect(await tab.page.evaluate(() => Reflect.get(window, 'stolen'))).toBeUndefined();
  });

  it('that a page takes away at once is no error, and opens again when it no longer does', async () => {
    await tab.page.evaluate(() => {
      const observer = new MutationObserver(changes => {
        for (const { addedNodes } of changes)
          for (const node of addedNodes) (node as Element).remove();
      });
      observer.observe(document.documentElement, { childList: true });
      Object.assign(window, { rest: () => observer.disconnect() });
    });
    await pointAt(tab.page, 'axios.com');
    await tab.page.waitForTimeout(800);
    expect(await card().count()).toBe(0);
    await tab.page.evaluate(() => (window as unknown as { rest(): void }).rest());
    await tab.page.mouse.move(1, 1);
    await openCard();
    expect(lab.complaints).toEqual([]);
  });

  it('does nothing in its first half second, and then what is pressed', async () => {
    const at = await openCard();
    await tab.page.mouse.move(at.x, at.y);
    await tab.page.mouse.click(at.x, at.y);
    await tab.page.waitForTimeout(300);
    expect(await stateOf()).toBe('read');
    await letCardSettle(tab.page);
    await tab.page.mouse.click(at.x, at.y);
    await expect.poll(stateOf).not.toBe('read');
  });

  it.each([
    ['a popover', false],
    ['a popover in a shadow tree', true],
  ])(
    'does nothing under %s that lets clicks through, and comes to the front',
    async (_, inShadow) => {
      const at = await openCard();
      await tab.page.mouse.move(at.x, at.y);
      await letCardSettle(tab.page);
      await tab.page.evaluate(shadow => {
        const box = document.createElement('div');
        box.popover = 'manual';
        box.textContent = 'You have won';
        box.style.cssText =
          'position:fixed;inset:0;margin:0;width:100vw;height:100vh;background:gold;pointer-events:none';
        const home = document.createElement('section');
        document.body.append(home);
        (shadow ? home.attachShadow({ mode: 'closed' }) : home).append(box);
        box.showPopover();
      }, inShadow);
      await tab.page.waitForTimeout(400);
      await tab.page.mouse.click(at.x, at.y);
      await tab.page.waitForTimeout(300);
      expect(await stateOf()).toBe('read');
      await letCardSettle(tab.page);
      await tab.page.mouse.click(at.x, at.y);
      await expect.poll(stateOf).not.toBe('read');
    },
  );

  it('opens for no event that a script made up', async () => {
    const [mark] = await drawnMarks(tab.page);
    await tab.page.evaluate(({ x, y }) => {
      const at = { clientX: x, clientY: y, bubbles: true, composed: true };
      const target = document.elementFromPoint(x, y) ?? document.body;
      for (const type of ['pointermove', 'pointerdown', 'click'])
        target.dispatchEvent(new PointerEvent(type, { ...at, pointerType: 'touch' }));
      target.dispatchEvent(new PointerEvent('pointermove', { ...at, pointerType: 'mouse' }));
    }, mark ?? { x: 0, y: 0 });
    await tab.page.waitForTimeout(800);
    expect(await card().count()).toBe(0);
  });

  it('does not open over words that were put in the place of its mark', async () => {
    const [mark] = (await drawnMarks(tab.page)).filter(({ text }) => text.includes('axios.com'));
    if (!mark) return expect.fail('no mark is drawn');
    // The page changes the words in the moment in which the card would open.
    await tab.page.evaluate(() => {
      addEventListener(
        'pointermove',
        () => {
          const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          while (words.nextNode()) {
            const node = words.currentNode as Text;
            if (node.data.includes('axios.com'))
              node.replaceData(node.data.indexOf('axios.com'), 9, 'evil.comx');
          }
        },
        { capture: true },
      );
    });
    await tab.page.mouse.move(mark.x, mark.y);
    await tab.page.waitForTimeout(1000);
    expect(await card().count()).toBe(0);
  });
});

describe('a page whose forms hide what they are', () => {
  it('is read like any other', async () => {
    const { view } = await read('https://clobbered.example/');
    expect(view.live.trace.citations.map(({ text, outlet }) => [text, outlet])).toEqual([
      ['(axios.com)', 'axios.com'],
      ['(reuters.com)', 'reuters.com'],
    ]);
  });
});
