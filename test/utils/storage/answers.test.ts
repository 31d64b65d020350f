import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { KeptAnswer } from '../../../utils/network/answer-cache.ts';

const answer = (text: string): KeptAnswer => ({
  at: 1,
  outcome: { ok: false, reason: 'gone', status: 404, detail: text },
});

async function start() {
  vi.resetModules();
  const { answerCache } = await import('../../../utils/storage/answers.ts');
  const { openDatabase } = await import('../../../utils/storage/database.ts');
  const db = await openDatabase();
  await db.clear('answers');
  return { answerCache, db };
}
let storage: Awaited<ReturnType<typeof start>>;
beforeEach(async () => {
  storage = await start();
});
afterEach(() => {
  vi.restoreAllMocks();
  storage.db.close();
});

it('gives back what was kept under a key, and nothing under another', async () => {
  await storage.answerCache.put('a', answer('one'), 10);
  await storage.answerCache.put('a', answer('two'), 20);
  expect(await storage.answerCache.get('a')).toEqual(answer('two'));
  expect(await storage.answerCache.get('b')).toBeNull();
});

it('a store that cannot be read or written is an empty one', async () => {
  await storage.answerCache.put('a', answer('one'), 10);
  for (const name of ['get', 'put'] as const)
    vi.spyOn(storage.db, name).mockRejectedValue(new DOMException('', 'QuotaExceededError'));
  expect(await storage.answerCache.get('a')).toBeNull();
  await expect(storage.answerCache.put('b', answer('two'), 10)).resolves.toBeUndefined();
});

it('every fiftieth write lets the oldest go, as many as are over 60 MB', async () => {
  const { answerCache, db } = storage;
  const now = vi.spyOn(Date, 'now');
  const put = (key: string, bytes: number, at: number) => {
    now.mockReturnValue(at);
    return answerCache.put(key, answer(key), bytes);
  };
  // The names run against the times: age decides.
  await put('z', 20e6, 1);
  await put('y', 20e6, 2);
  await put('x', 40e6, 3);
  for (let writes = 4; writes < 50; writes++) await put('w', 0, writes);
  expect(await db.count('answers')).toBe(4);
  await put('w', 0, 50);
  expect(await db.getAllKeys('answers')).toEqual(['w', 'x', 'y']);
});

it('60 MB to the byte may stay', async () => {
  const { answerCache, db } = storage;
  await answerCache.put('a', answer('a'), 60e6);
  for (let writes = 1; writes < 50; writes++) await answerCache.put('b', answer('b'), 0);
  expect(await db.count('answers')).toBe(2);
  await answerCache.put('b', answer('b'), 1);
  for (let writes = 1; writes < 50; writes++) await answerCache.put('c', answer('c'), 0);
  expect(await db.getAllKeys('answers')).toEqual(['b', 'c']);
});
