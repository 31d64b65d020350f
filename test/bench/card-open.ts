/**
 * How long the card takes to stand on the page once it is asked for, everything being known: `node test/bench/card-open.ts`.
 * Peer, on the same page in the same run: a bare popover of the browser's own with one line of text. Times are to the end of the next
 * frame, in milliseconds; the intent delay of 150 ms comes before and is not counted.
 */
import { rmSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { LIVES } from '../components/fixtures/lives.ts';
import { copyOfBuild } from '../lab/build-if-stale.ts';
import { findBrowser } from '../lab/find-browser.ts';
import { bundleCard } from '../lab/screens/bundle-card.ts';
import { installFakeBrowser, type Scene } from '../lab/screens/fake-browser.ts';
import { LAYOUTS } from '../lab/screens/layouts.ts';
import { messagesOf } from '../lab/screens/messages-of.ts';

const ROUNDS = 100;

const build = copyOfBuild('chrome');
const messages = await messagesOf(build, 'en');
rmSync(build, { recursive: true });
const script = await bundleCard();
const browser = await chromium.launch({ executablePath: findBrowser('chromium'), args: ['--no-sandbox', '--disable-gpu'] });
const page = await browser.newPage();
const scene: Scene = {
  messages,
  direction: 'ltr',
  view: { kind: 'needs-click' },
  live: LIVES.done,
  library: [],
  settings: {},
  session: {},
  verified: { completed: 0, trace: null },
  granted: true,
};
await page.addInitScript(installFakeBrowser, scene);
await page.route('https://briefing.example/', route => route.fulfill({ contentType: 'text/html', body: LAYOUTS[0]?.html ?? '' }));
await page.goto('https://briefing.example/');
await page.evaluate(live => Object.assign(globalThis, { live }), LIVES.done);
await page.evaluate(script);
const { ours, peer } = await page.evaluate(async rounds => {
  const { card } = globalThis as unknown as { card: { open(id: string, reason: 'pointer'): void; host: { close(): void } } };
  const drawn = () => new Promise<void>(resolve => requestAnimationFrame(() => setTimeout(resolve)));
  const popover = document.createElement('div');
  popover.popover = 'manual';
  popover.textContent = 'TechCrunch';
  document.body.append(popover);
  const time = async (open: () => void, close: () => void): Promise<number> => {
    await drawn();
    const start = performance.now();
    open();
    await drawn();
    const took = performance.now() - start;
    close();
    return took;
  };
  const ours: number[] = [];
  const peer: number[] = [];
  for (let i = 0; i < rounds; i++) {
    ours.push(
      await time(
        () => card.open('k2', 'pointer'),
        () => card.host.close(),
      ),
    );
    peer.push(
      await time(
        () => popover.showPopover(),
        () => popover.hidePopover(),
      ),
    );
  }
  return { ours, peer };
}, ROUNDS);
await browser.close();

const quantile = (times: readonly number[], share: number): number =>
  [...times].sort((a, b) => a - b)[Math.ceil(times.length * share) - 1] ?? 0;
for (const [name, times] of [
  ['card', ours],
  ['bare popover', peer],
] as const) {
  console.log(`${name.padEnd(13)} p50 ${quantile(times, 0.5).toFixed(1)} ms   p95 ${quantile(times, 0.95).toFixed(1)} ms`);
}
console.log(`ratio p95     ${(quantile(ours, 0.95) / quantile(peer, 0.95)).toFixed(2)}`);
