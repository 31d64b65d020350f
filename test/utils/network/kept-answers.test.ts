import { describe, expect, it } from 'vitest';
import { createMemoryCache } from '../../../utils/network/answer-cache.ts';
import { createKeptAnswers, keyOf } from '../../../utils/network/kept-answers.ts';
import type { Failure, Fetched, FetchRequest } from '../../../utils/trace/model/source.ts';

const MINUTE = 60e3;
const request: FetchRequest = { url: 'https://cnbc.com/1', why: 'article', cacheMs: 10 * MINUTE };
const came: Fetched = {
  ok: true,
  status: 200,
  url: request.url,
  redirected: false,
  type: 'text/html',
  text: 'Invented.',
  truncated: false,
  fromCache: false,
};
const gone: Failure = { ok: false, reason: 'gone', status: 404, detail: '404' };

/** Answers over a clock that stands where it is put. */
function createBench(freshSince: number | null = null) {
  const clock = { at: 1_000_000, now: () => new Date(clock.at), sleep: async () => undefined };
  const cache = createMemoryCache();
  return { clock, cache, answers: createKeptAnswers(cache, clock, freshSince) };
}

describe('a kept body', () => {
  it('counts until its age reaches what the caller allows', async () => {
    const { clock, answers } = createBench();
    await answers.keep(request, came);
    expect(await answers.find(request)).toEqual({ ...came, fromCache: true });
    clock.at += 10 * MINUTE - 1;
    expect(await answers.find(request)).not.toBeNull();
    clock.at += 1;
    expect(await answers.find(request)).toBeNull();
  });

  it('counts for a quarter of an hour where the caller does not say', async () => {
    const { clock, answers } = createBench();
    const { cacheMs: _, ...plain } = request;
    await answers.keep(plain, came);
    clock.at += 15 * MINUTE - 1;
    expect(await answers.find(plain)).not.toBeNull();
    clock.at += 1;
    expect(await answers.find(plain)).toBeNull();
  });

  it('from a time that is yet to come does not count', async () => {
    const { clock, answers } = createBench();
    await answers.keep(request, came);
    clock.at -= 1;
    expect(await answers.find(request)).toBeNull();
  });

  it('from before a fresh run does not count in it, one of its first moment does', async () => {
    const at = 1_000_000;
    for (const [freshSince, counts] of [
      [at, true],
      [at + 1, false],
    ] as const) {
      const { answers } = createBench(freshSince);
      await answers.keep(request, came);
      expect((await answers.find(request)) !== null).toBe(counts);
    }
  });
});

it('a failure is kept with its own age and is not called kept; one of the moment is not', async () => {
  const { answers } = createBench();
  await answers.keep(request, gone);
  expect(await answers.find(request)).toEqual(gone);
  const other = { ...request, url: 'https://cnbc.com/2' };
  await answers.keep(other, { ...gone, reason: 'server' });
  expect(await answers.find(other)).toBeNull();
});

it('nothing is kept where the caller allows nothing', async () => {
  const { answers } = createBench();
  await answers.keep({ ...request, cacheMs: 0 }, came);
  expect(await answers.find(request)).toBeNull();
});

it('an answer takes about what its text does in memory, two bytes a letter', async () => {
  const { clock, cache } = createBench();
  const sizes: number[] = [];
  const weighed = {
    ...cache,
    put: async (_key: string, _answer: unknown, bytes: number) => void sizes.push(bytes),
  };
  const answers = createKeptAnswers(weighed, clock, null);
  await answers.keep(request, { ...came, text: 'x'.repeat(5000) });
  await answers.keep(request, gone);
  expect(sizes[0]).toBeGreaterThanOrEqual(10_000);
  expect(sizes[0]).toBeLessThan(11_000);
  expect(sizes[1]).toBeLessThan(1000);
});

it('an answer is named by method, address without its mark, and body', () => {
  expect(keyOf({ url: 'https://cnbc.com/1?a=b#top', why: '' })).toBe('GET https://cnbc.com/1?a=b');
  expect(keyOf({ url: 'https://cnbc.com/1', why: '', method: 'POST', body: 'q=x' })).toBe(
    'POST https://cnbc.com/1 q=x',
  );
  for (const place of ['header', 'query'] as const) {
    const key = { in: place, name: 'key', value: 'secret' };
    expect(keyOf({ url: 'https://cnbc.com/1', why: '', key })).toBe('GET https://cnbc.com/1');
  }
});
