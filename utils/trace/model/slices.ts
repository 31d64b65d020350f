/**
 * Lists that grow with a page, taken apart into slices of rows: what is stored or sent again is what
 * changed, a little at a time. The trace of a page of 5,000 citations is 30 MB, which to copy at
 * once takes longer than anybody should wait for an answer.
 */
import { copyData, isSameData } from './plain-data.ts';
import type { Trace } from './schema.ts';

/** Rows of each list. */
export type Lists<Name extends string> = ReadonlyMap<Name, readonly unknown[]>;

/** How long each list is. */
export type Lengths<Name extends string> = readonly (readonly [list: Name, rows: number])[];

/** Some rows of one list. */
export interface Slice<Name extends string> {
  readonly list: Name;
  /** Which slice of its list, from 0. */
  readonly at: number;
  readonly rows: readonly unknown[];
}

/** Rows a slice: some 150 kB of citations, which a store copies within a few ms. */
export const SLICE_ROWS = 25;
/** Citations and claims from which a trace is taken apart. Most pages have fewer than fifty. */
const MANY = 400;

/** The lists of a trace that grow with its page. */
export const GROWING = ['claims', 'citations', 'mentions', 'articles'] as const;

/** Whether a trace is so large that it is stored and sent in slices. */
export function isLarge({ citations, claims, mentions }: Trace): boolean {
  return citations.length + claims.length + mentions.length >= MANY;
}

/** The trace without what grows with the page. */
export const emptied = (trace: Trace): Trace => ({
  ...trace,
  claims: [],
  citations: [],
  mentions: [],
  articles: [],
});

/**
 * Takes over into `known`, the rows as they were last, what changed in the lists since then, all of
 * it at this moment, and answers the slices in which something did. `known` keeps copies: what
 * happens to the lists afterwards belongs to the next time.
 */
export function takeChanges<Name extends string>(
  known: Map<Name, readonly unknown[]>,
  lists: Lists<Name>,
): Slice<Name>[] {
  const changed: Slice<Name>[] = [];
  for (const [list, now] of lists) {
    const before = known.get(list) ?? [];
    const next = now.map((row, i) => (isSameData(before[i], row) ? before[i] : copyData(row)));
    known.set(list, next);
    for (let from = 0; from < next.length; from += SLICE_ROWS) {
      const slice = next.slice(from, from + SLICE_ROWS);
      const isOld =
        slice.every((row, i) => row === before[from + i]) &&
        slice.length === before.slice(from, from + SLICE_ROWS).length;
      if (!isOld) changed.push({ list, at: from / SLICE_ROWS, rows: slice });
    }
  }
  return changed;
}

/** How long each of these lists is. */
export const lengthsOf = <Name extends string>(lists: Lists<Name>): Lengths<Name> =>
  [...lists].map(([list, rows]) => [list, rows.length]);
