/** A reader sees verdicts while other marks of the page are still looked up. */
import { readFileSync } from 'node:fs';
import { afterEach, expect, it } from 'vitest';
import { openToolbarPopup } from '../lab/toolbar-popup.ts';
import type { WebRequest } from '../web/loopback.ts';
import { SAMPLE_BRIEFING } from '../web/server.ts';
import { type Lab, openLab } from './open-lab.ts';

let lab: Lab | undefined;
afterEach(() => lab?.close());

it('a claim has its verdict in the popup before the trace has ended', async () => {
  let answer: () => void = () => undefined;
  const held = new Promise<null>(resolve => {
    answer = () => resolve(null);
  });
  // The news search keeps its answers until the reader has seen what the outlets themselves said.
  const first = ({ url }: WebRequest) => (url.host === 'www.bing.com' ? held : null);
  const pages = { 'briefing.example': readFileSync(SAMPLE_BRIEFING, 'utf8') };
  const on = await openLab({ pages, first });
  lab = on;
  const tab = await on.open('https://briefing.example/');
  const view = await on.browser.send('viewTab', { tab: tab.id });
  if (view.kind !== 'trace') return expect.fail(`the tab shows ${view.kind}`);
  const { id } = view.live;
  await on.browser.send('startTrace', { id, citations: null, fresh: false });
  const popup = await openToolbarPopup(on.browser, tab);
  await popup.waitFor("document.querySelector('[data-claim] .v-supported')", 15_000);
  await popup.waitFor("/judged/.test(document.querySelector('.progress').textContent)", 5000);
  const early = await on.browser.send('getTrace', { id });
  expect(early?.state).toBe('tracing');
  expect(early?.progress.judged).toBeGreaterThan(0);
  expect(early?.progress.asks).toContain('bing-news');
  answer();
  await expect
    .poll(async () => (await on.browser.send('getTrace', { id }))?.state, { timeout: 60_000 })
    .toBe('done');
  await popup.close();
});
