import { describe, expect, it } from 'vitest';
import {
  createMemoryCache,
  type KeptAnswer,
  keepFor,
  readKept,
} from '../../../utils/network/answer-cache.ts';
import type { FailureReason, Fetched } from '../../../utils/trace/model/source.ts';

const HOUR = 3600e3;
const came: Fetched = {
  ok: true,
  status: 200,
  url: 'https://cnbc.com/1',
  redirected: false,
  type: 'text/html',
  text: 'Invented.',
  truncated: false,
  fromCache: false,
};
const failed = (reason: FailureReason) => ({
  ok: false as const,
  reason,
  status: null,
  detail: 'invented',
});
const kept = (outcome: KeptAnswer['outcome']): KeptAnswer => ({
  at: 1,
  outcome,
});

describe('how long an outcome counts', () => {
  it('a body as long as the caller allows', () => {
    expect(keepFor(came, 5000)).toBe(5000);
    expect(keepFor(came, 0)).toBe(0);
  });

  it.each([
    ['gone', 6 * HOUR],
    ['too-large', 6 * HOUR],
    ['robots', 6 * HOUR],
    ['blocked', HOUR],
    ['bad-answer', HOUR],
    ['rate-limited', 0],
    ['network', 0],
    ['timeout', 0],
    ['server', 0],
    ['no-access', 0],
    ['budget', 0],
    ['offline', 0],
    ['stopped', 0],
  ] as const)('"%s" %i ms, whatever a body may, but not where nothing is kept', (reason, ms) => {
    expect(keepFor(failed(reason), 5000)).toBe(ms);
    expect(keepFor(failed(reason), 0)).toBe(0);
  });
});

describe('what was kept', () => {
  it('is read back, bodies and failures', async () => {
    for (const answer of [
      kept(came),
      kept(failed('gone')),
      { ...kept(failed('gone')), until: 9 },
    ]) {
      const cache = createMemoryCache();
      await cache.put('a', answer, 10);
      expect(await readKept(cache, 'a')).toEqual(answer);
      expect(await readKept(cache, 'b')).toBeNull();
    }
  });

  it('of another shape is none', async () => {
    const others: unknown[] = [
      { ...kept(came), at: 'yesterday' },
      { ...kept(came), outcome: { ...came, text: null } },
      { ...kept(came), outcome: { ok: true } },
      'text',
    ];
    for (const other of others)
      expect(
        await readKept({ get: async () => other as KeptAnswer, put: async () => {} }, 'a'),
      ).toBe(null);
  });
});

it('memory holds two hundred where it is not told', async () => {
  const cache = createMemoryCache();
  for (let at = 0; at < 200; at++) await cache.put(`${at}`, kept(came), 1);
  expect(await cache.get('0')).not.toBeNull();
  await cache.put('200', kept(came), 1);
  expect([await cache.get('0'), await cache.get('1')]).toEqual([null, kept(came)]);
});

it('memory holds the most recently kept, and no more than it is told', async () => {
  const cache = createMemoryCache(2);
  await cache.put('a', kept(came), 1);
  await cache.put('b', kept(came), 1);
  await cache.put('a', kept(failed('gone')), 1);
  await cache.put('c', kept(came), 1);
  expect(await cache.get('b')).toBeNull();
  expect([await cache.get('a'), await cache.get('c')]).toEqual([kept(failed('gone')), kept(came)]);
});
