/**
 * How alike the surroundings of a claim's detail and of an article's detail are: whether they stand
 * in the same place of the story.
 */
import type { SentenceFit } from '../alignment/align.ts';
import type { IndexedSentence } from '../alignment/article-index.ts';
import type { Comparison } from '../alignment/compare-claim.ts';
import type { WeighedWord } from '../alignment/weighed-words.ts';

/** Words to either side of a claim's detail that tell its place. */
const REACH = 6;
/**
 * Words to either side of the article's detail among which they are looked for; wider, since word
 * order differs.
 */
const WIDE_REACH = 9;
const FADE = 0.15;
/** What a word of the clause next door counts, and one further on. */
const NEXT_CLAUSE = [1, 0.4, 0.15];

/** Words around a claim's detail with what each counts. */
export type Surroundings = readonly { readonly word: WeighedWord; readonly weight: number }[];

/**
 * The content words around places `from`..`to` (exclusive) of the claim; those near and of the same
 * clause weigh most.
 */
export function surroundings(
  compared: Pick<Comparison, 'claim' | 'words'>,
  from: number,
  to: number,
  reach = REACH,
  fade = FADE,
): Surroundings {
  const { clauses } = compared.claim;
  return compared.words.flatMap(word => {
    if (word.at >= from && word.at < to) return [];
    const distance = word.at < from ? from - word.at : word.at - to + 1;
    const apart = Math.abs((clauses[word.at] ?? 0) - (clauses[from] ?? 0));
    return distance > reach
      ? []
      : [{ word, weight: (word.weight * (NEXT_CLAUSE[apart] ?? 0)) / (1 + fade * (distance - 1)) }];
  });
}

/** How well a place of a sentence suits. */
export interface Nearness {
  /** Share of the surroundings found around it, 0..1. */
  readonly share: number;
  /** Weight found: one rare word is little to go by. */
  readonly mass: number;
}

/** Looks for the surroundings around places `from`..`to` of a sentence. */
export function nearnessIn(
  around: Surroundings,
  fit: SentenceFit,
  from: number,
  to: number,
  reach = WIDE_REACH,
): Nearness {
  let total = 0;
  let found = 0;
  for (const { word, weight } of around) {
    total += weight;
    let best = 0;
    for (const h of fit.places[word.index] ?? []) {
      if (h.at >= from - reach && h.at < to + reach && (h.at < from || h.at >= to))
        best = Math.max(best, h.strength);
    }
    found += weight * best;
  }
  return { share: total ? found / total : 0, mass: found };
}

/**
 * Share of the surroundings found around places `from`..`to` of a sentence, 0..1; 0 where there are
 * none to compare.
 */
export function nearness(
  compared: Comparison,
  around: Surroundings,
  sentence: IndexedSentence,
  from: number,
  to: number,
  reach = WIDE_REACH,
): number {
  return nearnessIn(around, compared.alignment.fitOf(sentence), from, to, reach).share;
}

/**
 * Places of the words between two offsets: first and one past the last; null where there is none.
 */
export function placesBetween(
  words: readonly { readonly start: number; readonly end: number }[],
  start: number,
  end: number,
): { from: number; to: number } | null {
  let from = -1;
  let to = -1;
  for (const [i, w] of words.entries()) {
    if (w.end <= start || w.start >= end) continue;
    if (from < 0) from = i;
    to = i + 1;
  }
  return from < 0 ? null : { from, to };
}
