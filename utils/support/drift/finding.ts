/** What a look at one checkable part of a claim finds in an article. */
import type { Alignment, WeighedWord } from '../alignment/align.ts';
import type { ArticleIndex } from '../alignment/article-index.ts';
import type { ClaimIndex } from '../alignment/claim-index.ts';
import type { DriftKind, Part } from '../assessment.ts';

/** A claim and an article, indexed and laid beside each other. */
export interface Look {
  readonly claim: ClaimIndex;
  readonly words: readonly WeighedWord[];
  readonly article: ArticleIndex;
  readonly alignment: Alignment;
}

/** A detail stated differently, with how sure that is. */
export interface Suspicion {
  readonly kind: DriftKind;
  /** Both sides as printed. */
  readonly claim: string;
  readonly source: string;
  /** 0..1 */
  readonly certainty: number;
  /** Sentence of the article that states it otherwise. */
  readonly sentence: number;
}

/** The parts a look checked and the differences it suspects. */
export interface Finding {
  readonly parts: readonly Part[];
  readonly suspicions: readonly Suspicion[];
}
