/** A page of hundreds of citations is stored in parts, and nothing of it is lost on the way. */
import { afterEach, describe, expect, it } from 'vitest';
import type { LiveTrace } from '../../utils/trace/model/live.ts';
import { stopWorkers } from '../lab/launch-chromium.ts';
import { type FirefoxLab, type Lab, openFirefoxLab, openLab, pageOf } from './open-lab.ts';

const COUNT = 300;
const claims = Array.from(
  { length: COUNT },
  (_, i) =>
    `<li>The invented ferry number ${i + 1} of Tolbridge carried ${100 + i} lamps. (techcrunch.com)</li>`,
);
const pages = { 'briefing.example': pageOf('Lamps', `<h1>Lamps</h1><ul>${claims.join('')}</ul>`) };

let lab: Lab | FirefoxLab | undefined;
afterEach(() => lab?.close());

async function begun(on: Lab | FirefoxLab): Promise<string> {
  const tab = await on.open('https://briefing.example/');
  const view = await on.browser.send('viewTab', { tab: tab.id });
  if (view.kind !== 'trace') return expect.fail(`the tab shows ${view.kind}`);
  const { id } = view.live;
  await on.browser.send('startTrace', { id, citations: null, fresh: false });
  await expect
    .poll(async () => (await liveOf(on, id)).trace.network.length, { timeout: 60_000 })
    .toBeGreaterThan(0);
  return id;
}

const liveOf = async (on: Lab | FirefoxLab, id: string): Promise<LiveTrace> =>
  (await on.browser.send('getTrace', { id })) ?? expect.fail('the trace is gone');

/** Runs in a page of the extension: rows of a store. */
async function countParts(): Promise<number> {
  const answerOf = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const db = await answerOf(indexedDB.open('whence'));
  const count = await answerOf(db.transaction('parts').objectStore('parts').count());
  db.close();
  return count;
}

async function isWhole(on: Lab | FirefoxLab, id: string): Promise<void> {
  const { trace } = await liveOf(on, id);
  expect(trace.citations.map(k => k.id)).toEqual(claims.map((_, i) => `k${i + 1}`));
  expect(trace.claims.filter(c => c.citations.length > 0)).toHaveLength(COUNT);
}

describe.each([
  ['Chromium', openLab],
  ['Firefox', openFirefoxLab],
] as const)('a trace of hundreds of citations in %s', (_, open) => {
  it('survives its worker, is removed, brought back whole, and leaves nothing when it is forgotten', async () => {
    const on = await open({ pages });
    lab = on;
    const parts = () =>
      'context' in on.browser
        ? on.browser.desk.evaluate(countParts)
        : on.browser.desk.evaluate(countParts);
    const id = await begun(on);
    await isWhole(on, id);
    expect(await parts()).toBeGreaterThan(20);
    if ('context' in on.browser) {
      const { page } = await on.browser.openTab();
      await page.goto(`chrome-extension://${on.browser.extensionId}/report.html?id=${id}`);
      await page.getByText(`ferry number ${COUNT} of Tolbridge`).first().waitFor();
      await page.close();
    }
    if ('context' in on.browser) {
      await stopWorkers(on.browser.desk);
      await expect
        .poll(() => on.browser.send('getTrace', { id }).catch(() => null), { timeout: 45_000 })
        .not.toBeNull();
      await isWhole(on, id);
    }
    await on.browser.send('stopTrace', { id });
    await isWhole(on, id);
    await on.browser.send('removeTraces', { ids: [id] });
    expect(await on.browser.send('getTrace', { id })).toBeNull();
    expect(await on.browser.send('undoRemoval', null)).toEqual({ back: 1 });
    await isWhole(on, id);
    await on.browser.send('removeTraces', { ids: [id] });
    await on.browser.send('forgetRemoved', null);
    expect(await parts()).toBe(0);
  });
});
