/** What several features are read from, worked out once. */
import type { SentenceFit } from '../alignment/align.ts';
import type { Comparison } from '../alignment/compare-claim.ts';
import { totalWeight } from '../alignment/weighed-words.ts';
import type { Finding } from '../drift/finding.ts';
import { unionOf } from './cover.ts';
import { softCover } from './meaning.ts';
import { type Sequence, sequenceOf } from './order.ts';

/** A comparison with what was found in it and the values that several features share. */
export interface Facts {
  readonly compared: Comparison;
  readonly finding: Finding;
  /** The sentence that says most of the claim. */
  readonly best: SentenceFit | undefined;
  /** Weight of all the claim's content words. */
  readonly total: number;
  /** How surely each content word is found in the sentences that say most together, 0..1. */
  readonly union: readonly number[];
  /** Weight of each content word that is not found there. */
  readonly missing: readonly number[];
  readonly sequence: Sequence;
  /** Share of the claim found, with near words in place of what is missing. */
  readonly soft: number;
}

/** Works the shared values out. */
export function factsOf(compared: Comparison, finding: Finding): Facts {
  const { words, alignment } = compared;
  const union = unionOf(compared);
  return {
    compared,
    finding,
    best: alignment.fits[0],
    total: totalWeight(words),
    union,
    missing: words.map((w, i) => w.weight * (1 - (union[i] ?? 0))),
    sequence: sequenceOf(compared),
    soft: softCover(compared, union),
  };
}
