/** The worker may die at any moment and loses nothing. */
import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import type { LiveTrace } from '../../utils/trace/model/live.ts';
import { stopWorkers } from '../lab/launch-chromium.ts';
import type { WebRequest } from '../web/loopback.ts';
import { SAMPLE_BRIEFING } from '../web/server.ts';
import { BROWSERS_OWN, type FirefoxLab, type Lab, openFirefoxLab, openLab } from './open-lab.ts';

const SLOW = ['www.bing.com', 'api.gdeltproject.org'];
const briefing = { 'briefing.example': readFileSync(SAMPLE_BRIEFING, 'utf8') };

let lab: Lab | FirefoxLab | undefined;
afterEach(() => lab?.close());

/** Services that take their time at first, so that the worker dies with questions open. */
function slowServices(ms: number) {
  const web = { slow: true };
  const first = ({ url }: WebRequest) =>
    web.slow && SLOW.includes(url.host)
      ? new Promise<null>(resolve => setTimeout(() => resolve(null), ms))
      : null;
  return { web, first };
}

async function begun(on: Lab | FirefoxLab): Promise<string> {
  const tab = await on.open('https://briefing.example/');
  const view = await on.browser.send('viewTab', { tab: tab.id });
  if (view.kind !== 'trace') return expect.fail(`the tab shows ${view.kind}`);
  await on.browser.send('startTrace', { id: view.live.id, citations: null, fresh: false });
  return view.live.id;
}

const liveOf = async (on: Lab | FirefoxLab, id: string): Promise<LiveTrace> =>
  (await on.browser.send('getTrace', { id })) ?? expect.fail('the trace is gone');

/**
 * No request is missing in the ledger; one that was written down and not sent any more may stand
 * there.
 */
function expectWholeLedger(on: Lab | FirefoxLab, { trace }: LiveTrace): void {
  const sent = on.web.log.filter(
    ({ url }) => url.hostname !== 'briefing.example' && !BROWSERS_OWN.test(url.hostname),
  );
  for (const [host, all] of Map.groupBy(sent, ({ url }) => url.hostname)) {
    const entered = trace.network.find(row => row.host === host)?.requests ?? 0;
    expect({ host, missing: Math.max(0, all.length - entered) }).toEqual({ host, missing: 0 });
    expect(entered).toBeLessThanOrEqual(all.length + 1);
  }
}

describe('a worker that is killed in the middle', () => {
  it('goes on where it was, asks nobody for the same article again, and forgets no request', async () => {
    const { web, first } = slowServices(3000);
    const on = await openLab({ pages: briefing, first });
    lab = on;
    const id = await begun(on);
    await expect
      .poll(async () => (await liveOf(on, id)).progress.done, { timeout: 20_000 })
      .toBeGreaterThan(0);
    const before = await liveOf(on, id);
    expect(before.state).toBe('tracing');
    await stopWorkers(on.browser.desk);
    web.slow = false;
    await expect
      .poll(
        async () =>
          (await on.browser.send('getTrace', { id }).catch(() => null))?.state ?? 'asleep',
        { timeout: 45_000 },
      )
      .toBe('done');
    const after = await liveOf(on, id);
    for (const citation of before.trace.citations.filter(k => k.resolution.status === 'resolved')) {
      expect(after.trace.citations.find(k => k.id === citation.id)?.resolution.status).toBe(
        'resolved',
      );
    }
    expect(after.trace.citations.every(k => k.resolution.status !== 'skipped')).toBe(true);
    const articles = on.web.log.filter(
      ({ url }) =>
        url.href === 'https://www.axios.com/2026/09/11/kelpworks-ferry-dock-lease-port-ellery',
    );
    expect(articles.length).toBeLessThanOrEqual(2);
    expectWholeLedger(on, after);
  });

  it('again and again, from its first moment to its last: the trace is the same in the end', async () => {
    const { first } = slowServices(500);
    const on = await openLab({ pages: briefing, first });
    lab = on;
    const id = await begun(on);
    for (let kills = 0; kills < 6 && (await liveOf(on, id)).state === 'tracing'; kills++) {
      await stopWorkers(on.browser.desk);
      await new Promise(resolve => setTimeout(resolve, 700 * kills));
    }
    await expect
      .poll(
        async () =>
          (await on.browser.send('getTrace', { id }).catch(() => null))?.state ?? 'asleep',
        { timeout: 45_000 },
      )
      .toBe('done');
    const { trace } = await liveOf(on, id);
    expect(
      trace.citations.filter(k => k.resolution.status === 'resolved').length,
    ).toBeGreaterThanOrEqual(9);
    expect(trace.origins.find(o => o.outlet === 'techcrunch.com')?.citations).toEqual(
      expect.arrayContaining(['k1', 'k2', 'k12']),
    );
  });
});

describe('an event page of Firefox that is put to sleep in the middle', () => {
  it('is woken and completes the trace', async () => {
    const { web, first } = slowServices(8000);
    const on = await openFirefoxLab({ pages: briefing, first, idleMs: 1500 });
    lab = on;
    const id = await begun(on);
    const asked = () => on.web.log.filter(({ url }) => SLOW.includes(url.host)).length;
    await expect.poll(asked, { timeout: 20_000 }).toBeGreaterThan(0);
    await expect
      .poll(() => on.browser.desk.evaluate(() => browser.extension.getBackgroundPage() === null), {
        timeout: 20_000,
      })
      .toBe(true);
    web.slow = false;
    await expect
      .poll(async () => (await liveOf(on, id)).state, { timeout: 100_000, interval: 5000 })
      .toBe('done');
    const { trace } = await liveOf(on, id);
    expect(
      trace.citations.filter(k => k.resolution.status === 'resolved').length,
    ).toBeGreaterThanOrEqual(9);
  }, 150_000);
});
