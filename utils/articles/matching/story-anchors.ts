/**
 * What a page's part is about, in the names and figures that it repeats: by them an article on
 * another event of the same kind is told from one on the event itself, although all other words
 * agree.
 */
import { isFigure, keyWordsOf } from './key-words.ts';
import type { TextWords } from './text-fit.ts';

/** Keys of names and figures with how much each counts. */
export type Anchors = ReadonlyMap<string, number>;

/** A text and how much a name in it says of the story. */
export interface AnchorText {
  readonly text: string;
  readonly share: number;
}

/**
 * A name in the claim itself or in the heading says more of the story than one in a claim beside
 * it.
 */
export const ANCHOR_SHARES = { own: 2, heading: 2, title: 1.5, beside: 1 };

/** Names beyond these are told once in a long part. */
const MOST_ANCHORS = 40;
/** Scripts with capitals, where a name shows by its look. */
const CASED = /\p{Lu}/u;

/**
 * The names and figures of some texts; those that are repeated count each time, and the heaviest
 * are kept. In scripts without capitals the words that are repeated stand in for names.
 */
export function anchorsOf(texts: readonly AnchorText[], language: string | null): Anchors {
  const anchors = new Map<string, number>();
  const counts = new Map<string, number>();
  const isCased = texts.some(({ text }) => CASED.test(text));
  for (const { text, share } of texts) {
    const here = new Map(keyWordsOf(text, language).map(word => [word.key, word]));
    for (const [key, { kind, weight }] of here) {
      if (isCased && kind !== 'name' && kind !== 'number') continue;
      counts.set(key, (counts.get(key) ?? 0) + 1);
      anchors.set(key, (anchors.get(key) ?? 0) + share * weight);
    }
  }
  const kept = [...anchors].filter(
    ([key]) => isCased || (counts.get(key) ?? 0) > 1 || isFigure(key),
  );
  return new Map(kept.sort(([, a], [, b]) => b - a).slice(0, MOST_ANCHORS));
}

/**
 * The share of the weight of all these anchors that an article has, 0..1; null where there is none
 * to have.
 */
export function anchorShare(
  anchors: readonly Anchors[],
  { places }: Pick<TextWords, 'places'>,
): number | null {
  let total = 0;
  let found = 0;
  for (const some of anchors)
    for (const [key, weight] of some) {
      total += weight;
      if (places.has(key)) found += weight;
    }
  return total === 0 ? null : found / total;
}
