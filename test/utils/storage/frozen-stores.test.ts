import 'fake-indexeddb/auto';
import { readdirSync, readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { liveTraceSchema } from '../../../utils/trace/model/live.ts';
import { type TraceRecord, toLive } from '../../../utils/trace/model/record.ts';

// What released builds left in the browsers of their users (test/browser/freeze-stores.ts), opened
// by the build of today: an update that loses any of it fails here.
const FOLDER = new URL('../../fixtures/stores/', import.meta.url);

interface FrozenStore {
  readonly name: string;
  readonly keyPath: string | string[] | null;
  readonly autoIncrement: boolean;
  readonly indexes: readonly {
    readonly name: string;
    readonly keyPath: string | string[];
    readonly unique: boolean;
    readonly multiEntry: boolean;
  }[];
  readonly rows: readonly unknown[];
}
interface Frozen {
  readonly database: {
    readonly name: string;
    readonly version: number;
    readonly stores: readonly FrozenStore[];
  };
  readonly storage: {
    readonly local: { readonly keys?: Record<string, string> };
    readonly sync: { readonly settings: Record<string, unknown> };
  };
}

/** What JSON has no word for, as `readStores` wrote it down. */
function revive(_: string, value: unknown): unknown {
  const { $: type, base64, iso } = (value ?? {}) as Record<string, string>;
  if (type === undefined) return value;
  if (type === 'undefined') return undefined;
  if (type === 'Date' && iso !== undefined) return new Date(iso);
  if (type === 'Uint32Array' && base64 !== undefined)
    return new Uint32Array(Uint8Array.from(Buffer.from(base64, 'base64')).buffer);
  throw new Error(`nobody reads a ${type}`);
}

const rowsOf = <T>({ database }: Frozen, store: string): T[] => [
  ...((database.stores.find(({ name }) => name === store)?.rows ?? []) as T[]),
];

const finished = (request: IDBRequest | IDBTransaction): Promise<void> =>
  new Promise((resolve, reject) => {
    request.onerror = () => reject(request.error);
    if ('oncomplete' in request) request.oncomplete = () => resolve();
    else request.onsuccess = () => resolve();
  });

/** Puts the database back as it was: its version, stores and indexes too, so that it is upgraded. */
async function thaw({ database, storage }: Frozen): Promise<void> {
  await finished(indexedDB.deleteDatabase(database.name));
  const opening = indexedDB.open(database.name, database.version);
  opening.onupgradeneeded = () => {
    for (const { name, keyPath, autoIncrement, indexes } of database.stores) {
      const store = opening.result.createObjectStore(name, { keyPath, autoIncrement });
      for (const { name: index, keyPath: path, unique, multiEntry } of indexes)
        store.createIndex(index, path, { unique, multiEntry });
    }
  };
  await finished(opening);
  const names = database.stores.map(({ name }) => name);
  const writing = opening.result.transaction(names, 'readwrite');
  for (const { name, rows } of database.stores)
    for (const row of rows) writing.objectStore(name).put(row);
  await finished(writing);
  opening.result.close();
  await fakeBrowser.storage.local.set(storage.local);
  await fakeBrowser.storage.sync.set(storage.sync);
}

/** The build of today with nothing open yet. */
async function startBuild() {
  vi.resetModules();
  const [traces, library, answers, settings, { openDatabase }] = await Promise.all([
    import('../../../utils/storage/traces.ts'),
    import('../../../utils/storage/library.ts'),
    import('../../../utils/storage/answers.ts'),
    import('../../../utils/storage/settings.ts'),
    import('../../../utils/storage/database.ts'),
  ]);
  return {
    store: traces.createStore(),
    library: library.createLibrary(),
    answerCache: answers.answerCache,
    loadSettings: settings.loadSettings,
    DEFAULT_SETTINGS: settings.DEFAULT_SETTINGS,
    close: async () => (await openDatabase()).close(),
  };
}

const newestFirst = (records: readonly TraceRecord[]) =>
  [...records].sort((a, b) => b.savedAt.localeCompare(a.savedAt));

/** What screens draw of a record; throws where it is no whole one. */
const drawn = (record: TraceRecord) => liveTraceSchema.parse(toLive(record, null));

const files = readdirSync(FOLDER).filter(name => name.endsWith('.json'));

it('there are stores of each browser', () => {
  expect(files).toEqual(expect.arrayContaining(['0.1.0-chromium.json', '0.1.0-firefox.json']));
});

describe.each(files)('the stores of %s', file => {
  const frozen = JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8'), revive) as Frozen;
  const traces = rowsOf<TraceRecord>(frozen, 'traces');
  const discarded = rowsOf<TraceRecord>(frozen, 'discarded');
  let build: Awaited<ReturnType<typeof startBuild>>;

  beforeEach(async () => {
    fakeBrowser.reset();
    await build?.close();
    await thaw(frozen);
    build = await startBuild();
  });

  it('hold what is worth opening: choices, a run under way, one that was stopped, a removed one', () => {
    expect(traces.map(({ state }) => state).sort()).toEqual(['done', 'stopped', 'tracing']);
    expect(traces.flatMap(({ chosen }) => chosen.map(({ url }) => url === ''))).toEqual([
      false,
      true,
    ]);
    expect(traces.filter(({ pending }) => pending.length > 0)).toHaveLength(2);
    expect(discarded).toHaveLength(1);
  });

  it('give every trace as it was, whole', async () => {
    const listed = await build.store.list();
    expect(listed.map(({ id }) => id)).toEqual(newestFirst(traces).map(({ id }) => id));
    for (const before of traces) {
      const record = await build.store.get(before.id);
      expect(record).toMatchObject({ id: before.id, fingerprint: before.fingerprint });
      expect(record && drawn(record)).toEqual(drawn(before));
      expect(record?.chosen).toEqual(before.chosen);
      expect(record?.bodies).toEqual(before.bodies);
      expect(record?.pending).toEqual(before.pending);
      expect((await build.store.withFingerprint(before.fingerprint))[0]?.id).toBe(before.id);
    }
  });

  it('know the run that was under way, and the pages that traces wait for', async () => {
    const under = traces.filter(({ state }) => state === 'tracing').map(({ id }) => id);
    expect((await build.store.unfinished()).map(({ id }) => id)).toEqual(under);
    for (const [domain, title] of [
      ['bloomberg.com', 'Kelpworks raises money for a battery glue from seaweed'],
      ['dw.com', 'A stopped page'],
    ] as const) {
      const waiting = await build.store.waitingFor(domain, false);
      expect(waiting.map(({ trace }) => trace.page.title)).toEqual([title]);
    }
  });

  it('give back the trace that was removed', async () => {
    expect(await build.store.bringBack()).toBe(1);
    const [before] = discarded;
    const record = await build.store.get(before?.id ?? '');
    expect(record && before && drawn(record)).toEqual(before && drawn(before));
    expect(await build.store.list()).toHaveLength(traces.length + 1);
  });

  it('go on with a record: what is written over it stays', async () => {
    const [record] = await build.store.unfinished();
    if (!record) return expect.fail('nothing is under way');
    expect(await build.store.put({ ...record, state: 'done' })).toBe(true);
    expect(await build.store.unfinished()).toEqual([]);
    expect(await build.store.get(record.id)).toMatchObject({ state: 'done' });
  });

  it('answer what was asked already, and know every article by its text', async () => {
    for (const { key, value } of rowsOf<{ key: string; value: unknown }>(frozen, 'answers'))
      expect(await build.answerCache.get(key)).toEqual(value);
    const sketches = rowsOf<{ trace: string; article: string; page: string }>(frozen, 'sketches');
    expect(sketches.length).toBeGreaterThan(5);
    for (const { trace, article } of sketches) {
      const text = traces.find(({ id }) => id === trace)?.bodies[article]?.text;
      if (text === undefined) continue;
      const found = await build.library.alike([{ url: 'https://copy.example/', text }], 'new');
      expect(found.map(seen => seen.text)).toContain(text);
    }
  });

  it('give every setting, and the keys of this device', async () => {
    // Later versions keep keys in the database.
    const kept = rowsOf<{ service: string; key: string }>(frozen, 'keys');
    const settings = {
      ...build.DEFAULT_SETTINGS,
      ...frozen.storage.sync.settings,
      keys: {
        ...frozen.storage.local.keys,
        ...Object.fromEntries(kept.map(({ service, key }) => [service, key])),
      },
    };
    for (const _ of ['as they are moved', 'and afterwards'])
      expect(await build.loadSettings()).toEqual(settings);
    expect((await fakeBrowser.storage.local.get('keys')).keys).toBeUndefined();
    expect(frozen.storage.sync.settings).toMatchObject({
      off: ['bank.example'],
      sources: { 'page-links': false },
    });
  });
});
