import 'fake-indexeddb/auto';
import { forceCloseDatabase, IDBFactory } from 'fake-indexeddb';
import { openDB, unwrap } from 'idb';
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
    ['keys', 'service', []],
    ['parts', ['set', 'list', 'at'], []],
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

it.each([1, 2])(
  'one of version %i keeps its rows and gets what later versions brought',
  async version => {
    vi.stubGlobal('indexedDB', new IDBFactory());
    const older = await openDB('whence', version, {
      upgrade(db) {
        const traces = db.createObjectStore('traces', { keyPath: 'id' });
        for (const index of ['fingerprint', 'savedAt', 'state']) traces.createIndex(index, index);
        db.createObjectStore('answers', { keyPath: 'key' }).createIndex('usedAt', 'usedAt');
        if (version > 1) db.createObjectStore('sketches', { keyPath: ['trace', 'article'] });
      },
    });
    await older.put('traces', { id: 'a', waits: ['cnbc.com'] });
    older.close();
    vi.resetModules();
    const fresh = await import('../../../utils/storage/database.ts');
    const db = await fresh.openDatabase();
    expect([...db.objectStoreNames]).toEqual([
      'answers',
      'discarded',
      'keys',
      'parts',
      'sketches',
      'traces',
    ]);
    expect(await db.getAllKeysFromIndex('traces', 'waits', 'cnbc.com')).toEqual(['a']);
  },
);

it('is opened anew once the browser closed it by itself', async () => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.resetModules();
  const fresh = await import('../../../utils/storage/database.ts');
  const one = await fresh.openDatabase();
  // Its types ask for the class where it takes a database.
  forceCloseDatabase(unwrap(one) as never);
  const two = await fresh.openDatabase();
  expect(two).not.toBe(one);
});

it('of version 3 loses the answers in whose addresses a key stood, and no other', async () => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  const older = await openDB('whence', 3, {
    upgrade(db) {
      const traces = db.createObjectStore('traces', { keyPath: 'id' });
      for (const index of ['fingerprint', 'savedAt', 'state', 'waits'])
        traces.createIndex(index, index);
      db.createObjectStore('answers', { keyPath: 'key' }).createIndex('usedAt', 'usedAt');
      db.createObjectStore('sketches', { keyPath: ['trace', 'article'] });
      db.createObjectStore('discarded', { keyPath: 'id' });
    },
  });
  const others = ['GET https://content.guardian.example/a', 'GET https://www.theguardian.com/a'];
  const keyed = 'GET https://content.guardianapis.com/search?q=a&api-key=secret';
  for (const key of [keyed, ...others]) await older.put('answers', { key, usedAt: 1 });
  older.close();
  vi.resetModules();
  const fresh = await import('../../../utils/storage/database.ts');
  expect(await (await fresh.openDatabase()).getAllKeys('answers')).toEqual(others);
});

it('makes room for a newer version of the extension', async () => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.resetModules();
  const fresh = await import('../../../utils/storage/database.ts');
  await fresh.openDatabase();
  const newer = await openDB('whence', 99);
  expect(newer.version).toBe(99);
  newer.close();
});
