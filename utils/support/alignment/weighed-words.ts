/** The words of a claim that carry content, with how much each tells. */
import { baseTag } from '../../text/language.ts';
import { vectorRow } from '../../text/meaning/word-vectors.ts';
import type { Word } from '../../text/words.ts';
import { isEnglish } from './article-index.ts';
import type { ClaimIndex } from './claim-index.ts';
import type { Weigh } from './weigh.ts';

/** A content word of the claim with what it weighs. */
export interface WeighedWord {
  readonly word: Word;
  /** Its place among the content words. */
  readonly index: number;
  /** Its place among all the claim's words. */
  readonly at: number;
  readonly weight: number;
  /** Part of a name: only the name itself will do. */
  readonly named: boolean;
  /** The language it is read in, in two letters. */
  readonly language: string;
  /** Number of its vector; -1 for names, numbers, rare words and languages without vectors. */
  readonly row: number;
}

/** The content words of a claim in order, each weighed by its stem. `language`: a tag or null. */
export function weighWords(
  claim: ClaimIndex,
  weigh: Weigh,
  language: string | null,
): WeighedWord[] {
  const english = isEnglish(language);
  const tag = baseTag(language) ?? 'en';
  const named = new Set(
    claim.names.flatMap(n => Array.from({ length: n.to - n.from }, (_, i) => n.from + i)),
  );
  return claim.words
    .map((word, at) => ({ word, at }))
    .filter(({ word }) => !word.stop)
    .map(({ word, at }, index) => ({
      word,
      index,
      at,
      weight: weigh(word.stem),
      named: named.has(at),
      language: tag,
      row: english && !word.digit && !named.has(at) ? vectorRow(word.stem) : -1,
    }));
}

/**
 * Weight of what is found of some words. `strength` says how surely one is found, 0..1, by the word
 * and its place in the list given.
 */
export const foundWeight = (
  words: readonly WeighedWord[],
  strength: (word: WeighedWord, i: number) => number,
): number => words.reduce((sum, w, i) => sum + w.weight * strength(w, i), 0);

/** Weight of some words together; 1 where there are none, so that it may be divided by. */
export const totalWeight = (words: readonly WeighedWord[]): number =>
  foundWeight(words, () => 1) || 1;
