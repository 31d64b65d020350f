import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openDatabase } from '../../../utils/storage/database.ts';
import { createStore } from '../../../utils/storage/traces.ts';
import { article, citation, claim, traceOf } from '../trace/build.ts';
import { recordAround } from '../trace/record.ts';

const store = createStore();
const record = (over: object) => ({
  ...recordAround(traceOf({ claims: [claim({})], citations: [citation({})] })),
  state: 'done' as const,
  ...over,
});

beforeEach(async () => {
  fakeBrowser.reset();
  await Promise.all([
    (await openDatabase()).clear('traces'),
    (await openDatabase()).clear('answers'),
  ]);
});

describe('the store of traces', () => {
  it('keeps records and lists them newest first', async () => {
    await store.put(record({ id: 'old', savedAt: '2026-05-19T00:00:00Z' }));
    await store.put(record({ id: 'new', savedAt: '2026-05-20T00:00:00Z' }));
    expect((await store.list()).map(r => r.id)).toEqual(['new', 'old']);
    expect(await store.get('old')).toMatchObject({ id: 'old' });
    expect(await store.get('nobody')).toBeNull();
  });

  it('finds the newest record of the same text', async () => {
    await store.put(record({ id: 'a', fingerprint: 'f', savedAt: '2026-05-19T00:00:00Z' }));
    await store.put(record({ id: 'b', fingerprint: 'f', savedAt: '2026-05-20T00:00:00Z' }));
    expect((await store.withFingerprint('f')).map(({ id }) => id)).toEqual(['b', 'a']);
    expect(await store.withFingerprint('g')).toEqual([]);
    await store.put(record({ id: 'c', fingerprint: 'h', savedAt: '2026-05-18T00:00:00Z' }));
    const all = await store.withFingerprint('h', 'g', 'f', 'f');
    expect(all.map(({ id }) => id)).toEqual(['b', 'a', 'c']);
    expect(await store.withFingerprint()).toEqual([]);
  });

  it('leaves nothing of a private window on the disk', async () => {
    await store.put(record({ id: 'p', private: true, fingerprint: 'secret' }));
    expect(await store.get('p')).toMatchObject({ id: 'p' });
    expect(await (await openDatabase()).count('traces')).toBe(0);
    expect(await store.list()).toEqual([]);
    expect(await store.withFingerprint('secret')).toEqual([]);
    expect(await browser.storage.local.get(null)).toEqual({});
  });

  it('keeps a page that was only read for the session, and for good once it is traced', async () => {
    await store.put(record({ id: 'seen', state: 'read' }));
    expect(await store.list()).toEqual([]);
    expect(await store.get('seen')).toMatchObject({ state: 'read' });
    await store.put(record({ id: 'seen', state: 'tracing' }));
    expect((await store.list()).map(r => r.id)).toEqual(['seen']);
    expect(await browser.storage.session.get(null)).toEqual({});
  });

  it('knows what a stopped worker left behind, private or not', async () => {
    await store.put(record({ id: 'going', state: 'tracing' }));
    await store.put(record({ id: 'private', state: 'tracing', private: true }));
    await store.put(record({ id: 'done', state: 'done' }));
    expect((await store.unfinished()).map(r => r.id).sort()).toEqual(['going', 'private']);
  });

  it('gives back what was discarded as it was, and nothing that was forgotten', async () => {
    await store.put(
      record({ id: 'a', bodies: { a1: { text: 'Invented.', canonical: null, evidence: [] } } }),
    );
    await store.put(record({ id: 'b' }));
    const before = await store.get('a');
    await store.discard(['a']);
    await store.discard(['b', 'nobody']);
    expect([
      await store.get('a'),
      await store.list(),
      await store.withFingerprint(before?.fingerprint ?? ''),
    ]).toEqual([null, [], []]);
    expect(await store.bringBack()).toBe(2);
    expect(await store.get('a')).toEqual(before);
    await store.discard(['a']);
    await store.forgetDiscarded();
    expect(await store.bringBack()).toBe(0);
    expect((await store.list()).map(r => r.id)).toEqual(['b']);
  });

  it('discards what the session alone holds too, for good', async () => {
    await store.put(record({ id: 'p', private: true }));
    await store.put(record({ id: 'seen', state: 'read' }));
    await store.discard(['p', 'seen']);
    expect([await store.get('p'), await store.get('seen')]).toEqual([null, null]);
    expect(await store.bringBack()).toBe(0);
  });

  it('lists the private windows’ records apart, newest first', async () => {
    await store.put(record({ id: 'open', savedAt: '2026-05-21T00:00:00Z' }));
    await store.put(record({ id: 'old', private: true, savedAt: '2026-05-19T00:00:00Z' }));
    await store.put(record({ id: 'new', private: true, savedAt: '2026-05-20T00:00:00Z' }));
    await store.put(record({ id: 'seen', state: 'read' }));
    expect((await store.list(true)).map(r => r.id)).toEqual(['new', 'old']);
    expect((await store.list()).map(r => r.id)).toEqual(['open']);
  });

  it('finds the records that wait for a domain, and none that has what it needs', async () => {
    const blocked = {
      ...traceOf({
        claims: [claim({})],
        citations: [citation({})],
        articles: [article({ access: 'blocked' })],
      }),
    };
    await store.put(record({ id: 'waits', trace: blocked }));
    await store.put(
      record({ id: 'has', trace: { ...blocked, articles: [article({ access: 'full' })] } }),
    );
    await store.put(record({ id: 'runs', trace: blocked, state: 'tracing' }));
    await store.put(record({ id: 'private', trace: blocked, private: true }));
    expect((await store.waitingFor('techcrunch.com', true)).map(r => r.id)).toEqual(['private']);
    expect((await store.waitingFor('techcrunch.com', false)).map(r => r.id)).toEqual(['waits']);
    expect(await store.waitingFor('cnbc.com', false)).toEqual([]);
  });

  it('removes records wherever they are', async () => {
    await store.put(record({ id: 'a' }));
    await store.put(record({ id: 'p', private: true }));
    await store.remove(['a', 'p']);
    expect([await store.get('a'), await store.get('p')]).toEqual([null, null]);
  });
});

describe('a full disk', () => {
  const noRoom = () => {
    throw new DOMException('no room', 'QuotaExceededError');
  };
  const full = async () => noRoom();
  afterEach(() => vi.restoreAllMocks());

  it('keeps a trace for the session, says so, and loses nothing of what was there', async () => {
    await store.put(record({ id: 'a', state: 'tracing', attempts: 1 }));
    await store.put(record({ id: 'b', state: 'done' }));
    const writing = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(noRoom);
    expect(await store.put(record({ id: 'a', state: 'done', attempts: 2, fingerprint: 'f' }))).toBe(
      false,
    );
    expect(await store.get('a')).toMatchObject({ state: 'done', attempts: 2, unsaved: true });
    expect(await store.unfinished()).toEqual([]);
    expect((await store.list()).map(r => r.id).sort()).toEqual(['a', 'b']);
    expect(await store.withFingerprint('f')).toMatchObject([{ id: 'a' }]);
    writing.mockRestore();
    expect(await store.put(record({ id: 'a', state: 'done', attempts: 3 }))).toBe(true);
    expect(await store.get('a')).toMatchObject({ attempts: 3, unsaved: false });
    expect(Object.keys(await browser.storage.session.get(null))).toEqual([]);
  });

  it('and a full session: pages that were only read make room, then the worker holds what is left', async () => {
    await store.put(record({ id: 'read', state: 'read' }));
    await store.put(record({ id: 'private', private: true }));
    const set = vi.spyOn(browser.storage.session, 'set').mockImplementationOnce(full);
    await store.put(record({ id: 'next', state: 'read' }));
    expect([
      await store.get('read'),
      (await store.get('next'))?.id,
      (await store.get('private'))?.id,
    ]).toEqual([null, 'next', 'private']);
    set.mockImplementation(full);
    await store.put(record({ id: 'huge', state: 'read' }));
    expect(await store.get('huge')).toMatchObject({ id: 'huge' });
    await store.remove(['huge']);
    expect(await store.get('huge')).toBeNull();
  });

  it('and a full session: nothing makes room that would not be there again', async () => {
    await store.put(record({ id: 'hidden', private: true, state: 'read' }));
    const writing = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(noRoom);
    await store.put(record({ id: 'traced' }));
    writing.mockRestore();
    vi.spyOn(browser.storage.session, 'set').mockImplementationOnce(full);
    await store.put(record({ id: 'next', state: 'read' }));
    for (const id of ['hidden', 'traced', 'next']) expect(await store.get(id), id).not.toBeNull();
  });

  it('with no room for the way back: what is discarded is gone all the same', async () => {
    await store.put(record({ id: 'a' }));
    await store.put(record({ id: 'b' }));
    const db = await openDatabase();
    const begin = vi.spyOn(db, 'transaction').mockImplementationOnce(noRoom);
    await store.discard(['a']);
    begin.mockRestore();
    expect((await store.list()).map(r => r.id)).toEqual(['b']);
    expect(await store.bringBack()).toBe(0);
  });

  it('holds a record apart from what its callers do to it', async () => {
    vi.spyOn(browser.storage.session, 'set').mockImplementation(full);
    await store.put(record({ id: 'huge', state: 'read' }));
    const copy = await store.get('huge');
    copy?.trace.claims.splice(0);
    expect((await store.get('huge'))?.trace.claims).toHaveLength(1);
    await store.remove(['huge']);
  });

  it('that cannot be read at all is an empty one', async () => {
    await store.put(record({ id: 'p', private: true }));
    vi.spyOn(await openDatabase(), 'transaction').mockImplementation(noRoom);
    expect([
      await store.get('a'),
      await store.list(),
      (await store.list(true)).map(r => r.id),
    ]).toEqual([null, [], ['p']]);
  });
});
