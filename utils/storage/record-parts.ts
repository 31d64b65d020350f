/**
 * A record of a page of hundreds of citations, taken apart for the disk: a head, and slices of the
 * lists that grow with the page. Stored whole, each save would copy megabytes at once, for 5,000
 * citations longer than anybody should wait for an answer.
 */
import { copyData, isSameData } from '../trace/model/plain-data.ts';
import type { TraceRecord } from '../trace/model/record.ts';
import type { Trace } from '../trace/model/schema.ts';

const OF_TRACE = ['claims', 'citations', 'mentions', 'articles'] as const;

/** A list that is stored in slices. */
type ListName = `${'trace' | 'before'}.${(typeof OF_TRACE)[number]}` | 'links' | 'bodies';

/** Rows of each list. */
export type Lists = ReadonlyMap<ListName, readonly unknown[]>;

/** Where the lists of a head are: the set of slices that is its own, and how long each list is. */
export interface Parts {
  readonly set: string;
  readonly lengths: readonly (readonly [list: ListName, rows: number])[];
}

/** Some rows of one list. */
export interface Slice {
  readonly set: string;
  readonly list: ListName;
  /** Which slice of its list, from 0. */
  readonly at: number;
  readonly rows: readonly unknown[];
}

/** Rows a slice: some 150 kB of citations, which a store copies within a few ms. */
const SLICE_ROWS = 25;
/** Citations and claims from which a record is taken apart. Most pages have fewer than fifty. */
const MANY = 400;

/** Whether a record is so large that it is stored in parts. */
export function isLarge({ trace: { citations, claims, mentions } }: TraceRecord): boolean {
  return citations.length + claims.length + mentions.length >= MANY;
}

/** The lists of a record, as they are: nothing is copied. */
export function listsOf({ trace, before, links, bodies }: TraceRecord): Lists {
  const of = (name: 'trace' | 'before', one: Trace | null) =>
    OF_TRACE.map(list => [`${name}.${list}` as const, one?.[list] ?? []] as const);
  return new Map<ListName, readonly unknown[]>([
    ...of('trace', trace),
    ...of('before', before),
    ['links', links],
    ['bodies', Object.entries(bodies)],
  ]);
}

/** The record without what its lists hold. */
export function headOf<T extends TraceRecord>(record: T): T {
  const { trace, before } = record;
  return {
    ...record,
    trace: emptied(trace),
    before: before && emptied(before),
    links: [],
    bodies: {},
  };
}

/** The record that a head and its lists were made of. */
export function joinRecord(head: TraceRecord, lists: Lists): TraceRecord {
  const rows = (list: ListName) => [...(lists.get(list) ?? [])];
  const filled = (name: 'trace' | 'before', trace: Trace): Trace =>
    Object.assign({}, trace, ...OF_TRACE.map(list => ({ [list]: rows(`${name}.${list}`) })));
  return {
    ...head,
    trace: filled('trace', head.trace),
    before: head.before && filled('before', head.before),
    links: rows('links') as TraceRecord['links'][number][],
    bodies: Object.fromEntries(rows('bodies') as [string, TraceRecord['bodies'][string]][]),
  };
}

const emptied = (trace: Trace): Trace => ({
  ...trace,
  claims: [],
  citations: [],
  mentions: [],
  articles: [],
});

/** What was stored of a record last, so that the next save knows what changed. */
export interface Stored {
  readonly set: string;
  readonly rows: Map<ListName, readonly unknown[]>;
}

/**
 * Takes over what changed in the lists since then, all of it at this moment, and answers the slices
 * that are to be written. `stored` keeps copies: what happens to the record afterwards belongs to
 * the next save.
 */
export function takeChanges({ set, rows }: Stored, lists: Lists): Slice[] {
  const changed: Slice[] = [];
  for (const [list, now] of lists) {
    const before = rows.get(list) ?? [];
    const next = now.map((row, i) => (isSameData(before[i], row) ? before[i] : copyData(row)));
    rows.set(list, next);
    for (let from = 0; from < next.length; from += SLICE_ROWS) {
      const slice = next.slice(from, from + SLICE_ROWS);
      const isOld =
        slice.every((row, i) => row === before[from + i]) &&
        slice.length === before.slice(from, from + SLICE_ROWS).length;
      if (!isOld) changed.push({ set, list, at: from / SLICE_ROWS, rows: slice });
    }
  }
  return changed;
}

/** How long each list is. */
export const lengthsOf = (lists: Lists): Parts['lengths'] =>
  [...lists].map(([list, rows]) => [list, rows.length]);

/** The keys of the slices that hold lists of these lengths, in order. */
export function slicesOf({ set, lengths }: Parts): [string, ListName, number][] {
  return lengths.flatMap(([list, rows]) =>
    Array.from({ length: Math.ceil(rows / SLICE_ROWS) }, (_, at): [string, ListName, number] => [
      set,
      list,
      at,
    ]),
  );
}
