/**
 * A live trace on its way to a screen: a small one whole, of a large one the slices that changed
 * since the screen had it last, each a message of its own, and its head behind them.
 */
import type { LiveTrace } from '../trace/model/live.ts';
import { waitForTurn } from '../trace/model/saver.ts';
import type { Trace } from '../trace/model/schema.ts';
import {
  emptied,
  GROWING,
  isLarge,
  type Lengths,
  lengthsOf,
  SLICE_ROWS,
  type Slice,
  takeChanges,
} from '../trace/model/slices.ts';

type ListName = (typeof GROWING)[number];

/** What the worker posts on the port of live traces. */
export type LivePost =
  | { readonly whole: LiveTrace }
  | { readonly slice: Slice<ListName> }
  | { readonly head: LiveTrace; readonly lengths: Lengths<ListName> }
  /** Nothing is kept under the id that was asked for. */
  | { readonly gone: true };

/**
 * Writes live traces for one screen with `post`, one after the other: call it again when the promise
 * of the last call is settled.
 */
export function createLiveWriter(
  post: (message: LivePost) => void,
): (live: LiveTrace) => Promise<void> {
  const known = new Map<ListName, readonly unknown[]>();
  return async live => {
    if (!isLarge(live.trace)) return post({ whole: live });
    const lists = new Map(GROWING.map(list => [list, live.trace[list]]));
    const head = { ...live, trace: emptied(live.trace) };
    const lengths = lengthsOf(lists);
    for (const slice of takeChanges(known, lists)) {
      post({ slice });
      // Others who ask the worker something are answered before the next slice.
      await waitForTurn();
    }
    post({ head, lengths });
  };
}

/**
 * Puts together what a writer posted, message by message: the live trace where a message completes
 * one, "gone" where there is none, else null. Each call answers lists of its own.
 */
export function createLiveReader(): (message: LivePost) => LiveTrace | 'gone' | null {
  const known = new Map<ListName, unknown[]>();
  return message => {
    if ('whole' in message) return message.whole;
    if ('gone' in message) return 'gone';
    if ('slice' in message) {
      const { list, at, rows } = message.slice;
      const all = known.get(list) ?? [];
      known.set(list, all);
      for (const [i, row] of rows.entries()) all[at * SLICE_ROWS + i] = row;
      return null;
    }
    const { head, lengths } = message;
    const lists: Partial<Trace> = Object.fromEntries(
      lengths.map(([list, length]) => [list, known.get(list)?.slice(0, length) ?? []]),
    );
    return { ...head, trace: { ...head.trace, ...lists } };
  };
}
