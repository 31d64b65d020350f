/** How records lie in the database: small ones whole, large ones in parts (see record-parts.ts). */
import type { IDBPObjectStore } from 'idb';
import type { TraceRecord } from '../trace/model/record.ts';
import { isLarge, lengthsOf, takeChanges } from '../trace/model/slices.ts';
import { listAwaitedDomains } from '../trace/run/complete.ts';
import { openDatabase, type Schema, type StoredTrace } from './database.ts';
import { headOf, joinRecord, listsOf, type Parts, type Stored, slicesOf } from './record-parts.ts';

type Traces = IDBPObjectStore<Schema, ['traces', 'parts'], 'traces', 'readonly'>;
type Slices = IDBPObjectStore<Schema, ['traces', 'parts'], 'parts', 'readonly'>;

/** What this worker, the only one that writes, stored of large records that are traced. */
const stored = new Map<string, Stored>();
/** The save of each large record that is under way, or waits for the one before it. */
const saves = new Map<string, Promise<void>>();

/** The key range that holds every sketch of one trace. */
export const sketchesOf = (trace: string): IDBKeyRange => IDBKeyRange.bound([trace], [trace, []]);

/** Every slice of a set. */
const rangeOf = ({ set }: Parts): IDBKeyRange => IDBKeyRange.bound([set], [set, []]);

/**
 * The records whose rows `find` gives, as they were at one moment; large ones are put together slice
 * by slice, with a turn for others in between.
 */
export async function readRecords(
  find: (traces: Traces) => Promise<readonly (StoredTrace | undefined)[]>,
): Promise<TraceRecord[]> {
  const reading = (await openDatabase()).transaction(['traces', 'parts']);
  const records: TraceRecord[] = [];
  for (const row of await find(reading.objectStore('traces'))) {
    if (!row) continue;
    const { parts, ...record } = row;
    records.push(parts ? await joinParts(reading.objectStore('parts'), record, parts) : record);
  }
  return records;
}

async function joinParts(slices: Slices, head: TraceRecord, parts: Parts): Promise<TraceRecord> {
  const lists = new Map(parts.lengths.map(([list]) => [list, [] as unknown[]]));
  for (const key of slicesOf(parts))
    lists.get(key[1])?.push(...((await slices.get(key))?.rows ?? []));
  return joinRecord(head, lists);
}

/**
 * Writes a record as it is at one moment, all of it or, where the disk or the worker fails, nothing.
 * Of a large one only what changed since its last save is copied, slice by slice.
 */
export async function writeRecord(record: TraceRecord): Promise<void> {
  if (!isLarge(record.trace)) return writeWhole(record);
  const { id } = record;
  const before = saves.get(id) ?? Promise.resolve();
  const save = before.catch(() => undefined).then(() => writeParts(record));
  saves.set(id, save);
  try {
    await save;
  } finally {
    if (saves.get(id) === save) saves.delete(id);
  }
}

const rowOf = (record: TraceRecord): StoredTrace => ({
  ...record,
  unsaved: false,
  waits: listAwaitedDomains(record),
});

async function writeWhole(record: TraceRecord): Promise<void> {
  const writing = (await openDatabase()).transaction(['traces', 'parts'], 'readwrite');
  await orAbort(writing, async () => {
    const traces = writing.objectStore('traces');
    const before = await traces.get(record.id);
    await traces.put(rowOf(record));
    // It was larger before: a page that was read anew.
    if (before?.parts) await writing.objectStore('parts').delete(rangeOf(before.parts));
  });
}

async function writeParts(record: TraceRecord): Promise<void> {
  const { id } = record;
  const known = stored.get(id);
  // Until it has ended nobody knows what is stored.
  stored.delete(id);
  const writing = (await openDatabase()).transaction(['traces', 'parts'], 'readwrite');
  const kept = await orAbort(writing, async () => {
    const [traces, slices] = [writing.objectStore('traces'), writing.objectStore('parts')];
    const old = (await traces.get(id))?.parts;
    const isKnown = known !== undefined && old?.set === known.set;
    const last: Stored = isKnown ? known : { set: crypto.randomUUID(), rows: new Map() };
    // All of it at once: the record goes on changing while the slices are written.
    const lists = listsOf(record);
    const changed = takeChanges(last.rows, lists);
    const parts: Parts = { set: last.set, lengths: lengthsOf(lists) };
    await traces.put({ ...headOf(rowOf(record)), parts });
    if (old && !isKnown) await slices.delete(rangeOf(old));
    for (const slice of changed) await slices.put({ set: last.set, ...slice });
    return last;
  });
  if (record.state === 'tracing') stored.set(id, kept);
}

/** A transaction whose work fails is taken back, also where nothing of it reached the database. */
async function orAbort<T>(
  transaction: { readonly done: Promise<void>; abort(): void },
  work: () => Promise<T>,
): Promise<T> {
  const done = transaction.done.catch((error: unknown) => ({ error }));
  let result: T;
  try {
    result = await work();
  } catch (error) {
    try {
      transaction.abort();
    } catch {
      // It had ended by itself.
    }
    throw error;
  }
  const failed = await done;
  if (failed) throw failed.error;
  return result;
}

/** Removes records and what copies are recognised by, for good. */
export async function removeRecords(ids: readonly string[]): Promise<void> {
  const writing = (await openDatabase()).transaction(['traces', 'parts', 'sketches'], 'readwrite');
  const traces = writing.objectStore('traces');
  const rows = await Promise.all(ids.map(id => traces.get(id)));
  for (const id of ids) {
    void traces.delete(id);
    void writing.objectStore('sketches').delete(sketchesOf(id));
  }
  for (const row of rows)
    if (row?.parts) void writing.objectStore('parts').delete(rangeOf(row.parts));
  await writing.done;
}

/** Moves records from one store to the other in one go; answers how many there were. */
export async function moveRecords(
  from: 'traces' | 'discarded',
  to: 'traces' | 'discarded',
  ids: readonly string[],
): Promise<number> {
  const writing = (await openDatabase()).transaction([from, to], 'readwrite');
  const found = (await Promise.all(ids.map(id => writing.objectStore(from).get(id)))).filter(
    row => row !== undefined,
  );
  for (const row of found) {
    void writing.objectStore(to).put(row);
    void writing.objectStore(from).delete(row.id);
  }
  await writing.done;
  return found.length;
}

/** Removes what was discarded, for good. */
export async function removeDiscarded(): Promise<void> {
  const writing = (await openDatabase()).transaction(
    ['discarded', 'parts', 'sketches'],
    'readwrite',
  );
  const rows = await writing.objectStore('discarded').getAll();
  // Nothing else is awaited until the end: a transaction without a request commits by itself
  // (https://w3c.github.io/IndexedDB/#transaction-lifecycle).
  for (const { id, parts } of rows) {
    void writing.objectStore('sketches').delete(sketchesOf(id));
    if (parts) void writing.objectStore('parts').delete(rangeOf(parts));
  }
  void writing.objectStore('discarded').clear();
  await writing.done;
}
