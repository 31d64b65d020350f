import 'fake-indexeddb/auto';
import { expect, it, vi } from 'vitest';
import { openDatabase } from '../../../utils/storage/database.ts';

it('has its stores, each with the indexes that it is asked by', async () => {
  const db = await openDatabase();
  const stores = [...db.objectStoreNames].map(name => {
    const store = db.transaction(name).store;
    return [name, store.keyPath, [...store.indexNames]];
  });
  expect(stores).toEqual([
    ['answers', 'key', ['usedAt']],
    ['discarded', 'id', []],
    ['sketches', ['trace', 'article'], []],
    ['traces', 'id', ['fingerprint', 'savedAt', 'state', 'waits']],
  ]);
  const waits = db.transaction('traces').store.index('waits');
  expect([waits.keyPath, waits.multiEntry]).toEqual(['waits', true]);
});

it('is opened once, however often it is asked for', async () => {
  const [one, two] = await Promise.all([openDatabase(), openDatabase()]);
  expect(one).toBe(two);
});

it('is tried again after it could not be opened', async () => {
  vi.resetModules();
  const fresh = await import('../../../utils/storage/database.ts');
  const broken = vi.spyOn(indexedDB, 'open').mockImplementationOnce(() => {
    throw new DOMException('no room', 'QuotaExceededError');
  });
  await expect(fresh.openDatabase()).rejects.toThrow('no room');
  broken.mockRestore();
  expect((await fresh.openDatabase()).name).toBe('whence');
});
