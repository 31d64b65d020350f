import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openDatabase } from '../../../utils/storage/database.ts';
import { createStore } from '../../../utils/storage/traces.ts';
import type { TraceRecord } from '../../../utils/trace/model/record.ts';
import { article, citation, claim, traceOf } from '../trace/build.ts';
import { recordAround } from '../trace/record.ts';

const store = createStore();

/** A record of so many citations, each of a claim of its own, under way. */
function record(count: number, over: Partial<TraceRecord> = {}): TraceRecord {
  const ids = Array.from({ length: count }, (_, i) => i + 1);
  const trace = traceOf({
    claims: ids.map(i => claim({ id: `c${i}`, text: `Claim ${i}.`, citations: [`k${i}`] })),
    citations: ids.map(i => citation({ id: `k${i}`, claims: [`c${i}`] })),
    articles: [article({ id: 'a1' })],
  });
  return {
    ...recordAround(trace),
    state: 'tracing',
    pending: ids.map(i => `k${i}`),
    bodies: { a1: { text: 'An invented text.', canonical: null, evidence: [] } },
    links: [{ href: 'https://a.example/', text: 'A' }],
    before: structuredClone(trace),
    ...over,
  };
}

const first = <T>([one]: readonly T[]): T => one ?? expect.fail('there is none');
const last = <T>(all: readonly T[]): T => first(all.slice(-1));
const slices = async () => (await openDatabase()).count('parts');
/** What the database is given from here on, by the list it is of. */
function watchPuts(): string[] {
  const seen: string[] = [];
  const { put } = IDBObjectStore.prototype;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
    this: IDBObjectStore,
    row,
  ) {
    seen.push(this.name === 'parts' ? `${row.list} ${row.at}` : this.name);
    return put.call(this, row);
  });
  return seen;
}

beforeEach(async () => {
  fakeBrowser.reset();
  const db = await openDatabase();
  await Promise.all((['traces', 'discarded', 'parts'] as const).map(name => db.clear(name)));
});
afterEach(() => vi.restoreAllMocks());

describe('a large record', () => {
  it('comes back as it was, and is found like any other', async () => {
    const large = record(300);
    await store.put(large);
    const { waits: _, ...kept } = (await store.get('r1')) as TraceRecord & { waits: unknown };
    expect(kept).toEqual(large);
    expect((await store.unfinished()).map(one => one.trace.citations.length)).toEqual([300]);
    expect((await store.list())[0]?.trace.claims[299]?.text).toBe('Claim 300.');
    expect((await store.withFingerprint(large.fingerprint))[0]?.bodies).toEqual(large.bodies);
  });

  it('is written whole once, then what changed since', async () => {
    const large = record(300);
    await store.put(large);
    const seen = watchPuts();
    first(large.trace.citations.slice(130)).resolution.link = 'gone';
    large.trace.claims.push(claim({ id: 'c301' }));
    large.pending.shift();
    await store.put(large);
    expect(seen).toEqual(['traces', 'trace.claims 12', 'trace.citations 5']);
    expect(await store.get('r1')).toMatchObject(large);
  });

  it('may grow shorter, and so short that it is stored whole', async () => {
    await store.put(record(300));
    for (const count of [210, 20]) {
      await store.put(record(count));
      expect((await store.get('r1'))?.trace.citations).toHaveLength(count);
    }
    expect(await slices()).toBe(0);
  });

  it('is as it was at one moment, whatever is done to it while it is written', async () => {
    const large = record(300);
    const before = structuredClone(large);
    const saving = store.put(large);
    const { put } = IDBObjectStore.prototype;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      row,
    ) {
      last(large.trace.citations).resolution.link = 'gone';
      last(large.trace.claims).text = 'Later.';
      large.pending = [];
      return put.call(this, row);
    });
    // What changes before the database is open belongs to it yet.
    await saving;
    const kept = await store.get('r1');
    expect(kept?.pending).toEqual(before.pending);
    expect(kept?.trace.claims.at(-1)?.text).toBe('Claim 300.');
    vi.restoreAllMocks();
    await store.put(large);
    expect(await store.get('r1')).toMatchObject({ pending: [], trace: large.trace });
  });

  it('whose save is cut off in the middle is what it was before, and is saved whole after', async () => {
    const large = record(300);
    await store.put(large);
    const before = await store.get('r1');
    for (const one of large.trace.citations) one.resolution.link = 'gone';
    large.pending = [];
    const { put } = IDBObjectStore.prototype;
    let left = 5;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      row,
    ) {
      if (left-- === 0) throw new DOMException('no room', 'QuotaExceededError');
      return put.call(this, row);
    });
    vi.spyOn(fakeBrowser.storage.session, 'set').mockRejectedValue(new Error('full'));
    expect(await store.put(large)).toBe(false);
    vi.restoreAllMocks();
    const db = await openDatabase();
    expect((await db.get('traces', 'r1'))?.pending).toHaveLength(300);
    // The store answers with what is newer, which it holds in its hands.
    expect((await store.get('r1'))?.pending).toEqual([]);
    expect(await store.put(large)).toBe(true);
    expect((await store.get('r1'))?.trace).toEqual(large.trace);
    expect(before?.trace).not.toEqual(large.trace);
    expect(await slices()).toBe(2 * (12 + 12 + 1) + 2);
  });

  it('can be discarded, brought back and forgotten, and leaves no slice behind', async () => {
    const large = record(300);
    await store.put(large);
    await store.discard(['r1']);
    expect([await store.get('r1'), await store.list()]).toEqual([null, []]);
    expect(await store.bringBack()).toBe(1);
    expect(await store.get('r1')).toMatchObject(large);
    await store.discard(['r1']);
    await store.forgetDiscarded();
    expect(await slices()).toBe(0);
    await store.put(large);
    await store.remove(['r1']);
    expect(await slices()).toBe(0);
  });

  it('that is written again after it was discarded leaves what was discarded alone', async () => {
    const large = record(300);
    await store.put(large);
    await store.discard(['r1']);
    first(large.trace.claims).text = 'Another.';
    await store.put(large);
    expect((await store.get('r1'))?.trace.claims[0]?.text).toBe('Another.');
    expect(await store.bringBack()).toBe(1);
    expect((await store.get('r1'))?.trace.claims.slice(0, 2).map(one => one.text)).toEqual([
      'Claim 1.',
      'Claim 2.',
    ]);
  });

  it('saved twice at a time is what it was last', async () => {
    const large = record(300);
    const saving = store.put(large);
    first(large.trace.claims).text = 'Another.';
    large.state = 'done';
    await Promise.all([saving, store.put(large)]);
    expect(await store.get('r1')).toMatchObject({ state: 'done', trace: large.trace });
  });
});

it('a record of a few citations is one row', async () => {
  await store.put(record(20));
  expect(await slices()).toBe(0);
  expect(await (await openDatabase()).get('traces', 'r1')).toMatchObject(record(20));
});
