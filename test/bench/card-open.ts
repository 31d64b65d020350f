/**
 * How long a card takes to stand on a page, everything being known: `npm run bench:card-open`.
 * The built extension over the traced sample briefing in a real Chromium; a pointer comes to rest
 * on a citation, and the time from its last move to the end of the first frame that has the card is
 * taken, less the 150 ms of intent that are waited for on purpose. Peer, on the same page in the
 * same run: a bare popover of the browser's own with one line of text, shown by a script of the
 * page after the same 150 ms. Milliseconds.
 */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { INTENT_MS } from '../../utils/page/marking/pointer.ts';
import { openLab } from '../browser/open-lab.ts';
import { drawnMarks } from '../lab/drawn-marks.ts';
import { SAMPLE_BRIEFING } from '../web/server.ts';

const ROUNDS = 100;
const CORNER = { x: 5, y: 5 };

/**
 * Runs in the page before anything moves: notes the pointer's last move, and the end of the frame
 * in which something it waits for stands there.
 */
function installWatch(intent: number): void {
  let moved = 0;
  let shown: ((ms: number) => void) | null = null;
  const frameEnds = () =>
    requestAnimationFrame(() => setTimeout(() => shown?.(performance.now() - moved)));
  const popover = document.createElement('div');
  popover.popover = 'manual';
  popover.textContent = 'TechCrunch';
  document.body.append(popover);
  let timer = 0;
  document.addEventListener(
    'pointermove',
    event => {
      moved = event.timeStamp;
      clearTimeout(timer);
      if (!watch.peer) return;
      requestAnimationFrame(() => {
        timer = window.setTimeout(() => {
          popover.showPopover();
          frameEnds();
        }, intent);
      });
    },
    { capture: true },
  );
  new MutationObserver(() => document.querySelector('[data-whence]') && frameEnds()).observe(
    document.documentElement,
    { childList: true },
  );
  const watch = {
    peer: false,
    wait: () =>
      new Promise<number>(resolve => {
        shown = resolve;
      }),
    hide: () => popover.hidePopover(),
  };
  Object.assign(globalThis, { watch });
}

type Watched = { readonly watch: { peer: boolean; wait(): Promise<number>; hide(): void } };

/**
 * From the last move of a pointer that comes to rest at a place to the frame that has what it waits
 * for, less the intent.
 */
async function timeAt(
  page: Page,
  { x, y }: { x: number; y: number },
  peer: boolean,
): Promise<number> {
  await page.mouse.move(CORNER.x, CORNER.y);
  await page.waitForTimeout(60);
  const took = page.evaluate(asPeer => {
    const { watch } = globalThis as unknown as Watched;
    watch.peer = asPeer;
    return watch.wait();
  }, peer);
  await page.mouse.move(x, y);
  // What never comes counts as never.
  const ms = await Promise.race([
    took,
    page.waitForTimeout(5000).then(() => Number.POSITIVE_INFINITY),
  ]);
  await page.evaluate(asPeer => {
    const { watch } = globalThis as unknown as Watched;
    watch.peer = false;
    if (asPeer) watch.hide();
  }, peer);
  await page.keyboard.press('Escape');
  return ms - INTENT_MS;
}

const quantile = (times: readonly number[], share: number): number =>
  [...times].sort((a, b) => a - b)[Math.ceil(times.length * share) - 1] ?? 0;

const lab = await openLab({ pages: { 'briefing.example': readFileSync(SAMPLE_BRIEFING, 'utf8') } });
try {
  const tab = await lab.open('https://briefing.example/kelpworks');
  const { page } = tab;
  await page.setViewportSize({ width: 1000, height: 1500 });
  await page.bringToFront();
  const view = await lab.browser.send('viewTab', { tab: tab.id });
  if (view.kind !== 'trace') throw new Error(`the tab shows ${view.kind}`);
  const { id } = view.live;
  await lab.browser.send('startTrace', { id, citations: null, fresh: false });
  while ((await lab.browser.send('getTrace', { id }))?.state !== 'done')
    await page.waitForTimeout(200);
  await page.waitForTimeout(1000);
  await page.evaluate(installWatch, INTENT_MS);
  const marks = await drawnMarks(page);
  const ours: number[] = [];
  const peer: number[] = [];
  for (let i = 0; i < ROUNDS; i++) {
    const mark = marks[i % marks.length] ?? CORNER;
    ours.push(await timeAt(page, mark, false));
    // Beside the text, where no citation is.
    peer.push(await timeAt(page, { x: 20, y: mark.y }, true));
  }
  for (const [name, times] of [
    ['card', ours],
    ['bare popover', peer],
  ] as const)
    console.log(
      `${name.padEnd(13)} p50 ${quantile(times, 0.5).toFixed(1)} ms   p95 ${quantile(times, 0.95).toFixed(1)} ms`,
    );
  console.log(
    `of ${ROUNDS} cards ${ours.filter(ms => ms <= 100).length} stood within 100 ms of the intent delay`,
  );
} finally {
  await lab.close();
}
