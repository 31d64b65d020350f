/** Places of a text that are taken already, asked about thousands of times without a look at each. */
import type { Span } from '../page-text.ts';

/** The spans that are taken so far. */
export interface Taken {
  /** Whether a span shares a place with any of them. */
  touches(span: Span): boolean;
  /** Costs next to nothing for spans that come in the order of the text. */
  add(span: Span): void;
}

/** The spans, in any order and over one another if they are so. */
export function createTaken(spans: readonly Span[]): Taken {
  const starts: number[] = [];
  /** How far the spans up to each reach. */
  const reach: number[] = [];
  const add = ({ start, end }: Span): void => {
    const at = countLeading(starts, one => one <= start);
    starts.splice(at, 0, start);
    reach.splice(at, 0, Math.max(reach[at - 1] ?? end, end));
    for (let after = at + 1; after < reach.length; after++)
      reach[after] = Math.max(reach[after] ?? end, end);
  };
  for (const span of [...spans].sort((a, b) => a.start - b.start)) add(span);
  return {
    add,
    touches({ start, end }) {
      const before = countLeading(starts, one => one < end);
      return before > 0 && (reach[before - 1] ?? start) > start;
    },
  };
}

/**
 * How many of a list something holds for, found by halving: it must hold for the first so many and
 * for none behind them.
 */
export function countLeading<T>(list: readonly T[], holds: (one: T) => boolean): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(list[middle] as T)) low = middle + 1;
    else high = middle;
  }
  return low;
}
