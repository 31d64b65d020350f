/**
 * A record of a page of hundreds of citations, taken apart for the disk: a head, and slices of the
 * lists that grow with the page.
 */
import type { TraceRecord } from '../trace/model/record.ts';
import type { Trace } from '../trace/model/schema.ts';
import {
  emptied,
  GROWING,
  type Lengths,
  type Lists,
  SLICE_ROWS,
  type Slice,
} from '../trace/model/slices.ts';

/** A list that is stored in slices. */
type ListName = `${'trace' | 'before'}.${(typeof GROWING)[number]}` | 'links' | 'bodies';

/** Where the lists of a head are: the set of slices that is its own, and how long each list is. */
export interface Parts {
  readonly set: string;
  readonly lengths: Lengths<ListName>;
}

/** A slice as the database has it. */
export interface StoredSlice extends Slice<ListName> {
  readonly set: string;
}

/** What was stored of a record last, so that the next save knows what changed. */
export interface Stored {
  readonly set: string;
  readonly rows: Map<ListName, readonly unknown[]>;
}

/** The lists of a record, as they are: nothing is copied. */
export function listsOf({ trace, before, links, bodies }: TraceRecord): Lists<ListName> {
  const of = (name: 'trace' | 'before', one: Trace | null) =>
    GROWING.map(list => [`${name}.${list}` as const, one?.[list] ?? []] as const);
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
export function joinRecord(head: TraceRecord, lists: Lists<ListName>): TraceRecord {
  const rows = (list: ListName) => [...(lists.get(list) ?? [])];
  const filled = (name: 'trace' | 'before', trace: Trace): Trace =>
    Object.assign({}, trace, ...GROWING.map(list => ({ [list]: rows(`${name}.${list}`) })));
  return {
    ...head,
    trace: filled('trace', head.trace),
    before: head.before && filled('before', head.before),
    links: rows('links') as TraceRecord['links'][number][],
    bodies: Object.fromEntries(rows('bodies') as [string, TraceRecord['bodies'][string]][]),
  };
}

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
