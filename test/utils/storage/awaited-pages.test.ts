import { beforeEach, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  forgetAwaited,
  loadAwaited,
  rememberAwaited,
} from '../../../utils/storage/awaited-pages.ts';
import type { TraceRecord } from '../../../utils/trace/model/record.ts';
import { article, citation, claim, traceOf } from '../trace/build.ts';
import { recordAround } from '../trace/record.ts';

beforeEach(() => fakeBrowser.reset());

/** A record that waits for the page of each of these addresses to be opened. */
const waiting = (...urls: string[]): TraceRecord => ({
  ...recordAround(
    traceOf({
      claims: [claim({})],
      citations: urls.map((_, at) => {
        const { resolution, ...rest } = citation({ id: `k${at}` });
        return { ...rest, resolution: { ...resolution, article: `a${at}` } };
      }),
      articles: urls.map((url, at) => article({ id: `a${at}`, url, access: 'blocked' })),
    }),
  ),
  state: 'done',
});

it('keeps the pages that traces wait for, the latest first, each once', async () => {
  expect(await loadAwaited()).toEqual([]);
  await rememberAwaited(waiting('https://cnbc.com/1', 'https://cnbc.com/2'));
  await rememberAwaited(waiting('https://axios.com/3', 'https://cnbc.com/2'));
  expect(await loadAwaited()).toEqual(['axios.com/3', 'cnbc.com/2', 'cnbc.com/1']);
  expect(await browser.storage.local.get(null)).toEqual({});
});

it('writes nothing for a record that waits for nothing, or for none', async () => {
  const set = vi.spyOn(browser.storage.session, 'set');
  await rememberAwaited(null);
  await rememberAwaited(recordAround(traceOf({})));
  expect(set).not.toHaveBeenCalled();
  set.mockRestore();
});

it('the oldest beyond a thousand go', async () => {
  await rememberAwaited(waiting('https://cnbc.com/old'));
  const pages = Array.from({ length: 999 }, (_, at) => `https://axios.com/${at}`);
  await rememberAwaited(waiting(...pages));
  expect((await loadAwaited()).at(-1)).toBe('cnbc.com/old');
  await rememberAwaited(waiting('https://dw.com/new'));
  expect(await loadAwaited()).toHaveLength(1000);
  expect((await loadAwaited()).at(0)).toBe('dw.com/new');
  expect(await loadAwaited()).not.toContain('cnbc.com/old');
});

it('a session that is full costs nothing but the memory', async () => {
  const full = vi.spyOn(browser.storage.session, 'set').mockRejectedValueOnce(new Error('quota'));
  await expect(rememberAwaited(waiting('https://cnbc.com/1'))).resolves.toBeUndefined();
  full.mockRestore();
});

it('forgets all of them', async () => {
  await rememberAwaited(waiting('https://cnbc.com/1'));
  await forgetAwaited();
  expect(await loadAwaited()).toEqual([]);
});
