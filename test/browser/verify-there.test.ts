/**
 * What no lookup may read the reader opens: it is read there and completes the trace. And what no
 * disk has room for is said.
 */
import { afterEach, describe, expect, it } from 'vitest';
import type { LiveTrace } from '../../utils/trace/model/live.ts';
import { openToolbarPopup } from '../lab/toolbar-popup.ts';
import { html } from '../web/answers.ts';
import type { WebRequest } from '../web/loopback.ts';
import { type Lab, openLab, pageOf } from './open-lab.ts';

const CLAIM =
  'The invented council of Port Ellery voted on Tuesday to lease its old ferry dock to a seaweed firm.';
const ARTICLE = 'https://www.walled-paper.com/2026/09/15/dock-leased';
const STORY = `<!doctype html><html lang="en"><head><title>Dock leased</title></head><body><article><h1>Dock leased</h1><p>${CLAIM}</p><p>The lease runs for 20 years, a made-up clerk of the town said. This is sample text.</p></article></body></html>`;
const BRIEFING = pageOf('Docks', `<p>${CLAIM} (<a href="${ARTICLE}">walled-paper.com</a>)</p>`);

let lab: Lab | undefined;
afterEach(() => lab?.close());

/** A paper that lets readers in and no lookups; `reader` is what a reader's own window gets. */
const paper = (reader: string) => (request: WebRequest) =>
  request.url.host === 'www.walled-paper.com'
    ? request.headers['sec-fetch-mode'] === 'navigate'
      ? html(reader)
      : html('no', 403)
    : null;

async function opened(
  reader: string,
): Promise<{ on: Lab; id: string; live: () => Promise<LiveTrace> }> {
  const on = await openLab({ pages: { 'briefing.example': BRIEFING }, first: paper(reader) });
  lab = on;
  const tab = await on.open('https://briefing.example/');
  const view = await on.browser.send('viewTab', { tab: tab.id });
  if (view.kind !== 'trace') return expect.fail(`the tab shows ${view.kind}`);
  const { id } = view.live;
  return {
    on,
    id,
    live: async () =>
      (await on.browser.send('getTrace', { id })) ?? expect.fail('the trace is gone'),
  };
}

async function traced(on: Lab, id: string, live: () => Promise<LiveTrace>): Promise<LiveTrace> {
  await on.browser.send('startTrace', { id, citations: null, fresh: false });
  await expect.poll(async () => (await live()).state, { timeout: 45_000 }).toBe('done');
  return live();
}

describe('an article behind a wall', () => {
  it('is read where the reader opens it, without a click on a site that was granted', async () => {
    const { on, id, live } = await opened(STORY);
    const { trace: before } = await traced(on, id, live);
    expect(before.citations[0]?.resolution).toMatchObject({ status: 'resolved', link: 'blocked' });
    expect(before.claims[0]?.backing[0]?.verdict).toBe('unknown');
    await on.open(ARTICLE);
    await expect
      .poll(async () => (await live()).trace.citations[0]?.resolution.link, { timeout: 15_000 })
      .toBe('live');
    const { trace } = await live();
    expect(trace.articles).toMatchObject([{ headline: 'Dock leased', access: 'full' }]);
    expect(trace.claims[0]?.backing[0]).toMatchObject({ article: 'a1', verdict: 'supported' });
    expect(trace.citations[0]?.resolution.steps.at(-1)).toMatchObject({ what: 'open tab' });
    expect(on.complaints).toEqual([]);
  });

  it('is still behind it where the reader meets the same wall', async () => {
    const { on, id, live } = await opened(
      '<title>Just a moment...</title><p>Checking your browser before you go on.</p>',
    );
    await traced(on, id, live);
    const tab = await on.open(ARTICLE);
    expect(await on.browser.send('verifyHere', { tab: tab.id })).toMatchObject({ completed: 0 });
    expect((await live()).trace.citations[0]?.resolution.link).toBe('blocked');
  });
});

describe('a full disk', () => {
  it('ends no trace: it is shown, said not to be saved, and saved once there is room', async () => {
    const { on, id, live } = await opened(STORY);
    const worker = on.browser.context.serviceWorkers()[0] ?? expect.fail('no worker');
    await worker.evaluate(() => {
      const { put } = IDBObjectStore.prototype;
      Object.assign(globalThis, {
        makeRoom: () => Object.assign(IDBObjectStore.prototype, { put }),
      });
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('no room', 'QuotaExceededError');
      };
    });
    expect(await traced(on, id, live)).toMatchObject({ unsaved: true });
    const tab = await on.open('https://briefing.example/');
    const popup = await openToolbarPopup(on.browser, tab);
    await popup.waitFor("document.body.innerText.includes('This trace could not be saved')");
    await popup.close();
    await worker.evaluate(() => (globalThis as unknown as { makeRoom: () => void }).makeRoom());
    expect(await traced(on, id, live)).toMatchObject({ unsaved: false });
    expect(await on.browser.send('listTraces', { query: '' })).toMatchObject([{ id }]);
    expect(on.complaints).toEqual([]);
  });
});
