/** Lays a claim beside an article, once for everything that is checked of it. */
import { type Alignment, align } from './align.ts';
import type { ArticleIndex } from './article-index.ts';
import type { ClaimIndex } from './claim-index.ts';
import type { Weigh } from './weigh.ts';
import { type WeighedWord, weighWords } from './weighed-words.ts';

/** A claim and an article, indexed and laid beside each other. */
export interface Comparison {
  readonly claim: ClaimIndex;
  /** The claim's content words with what each weighs. */
  readonly words: readonly WeighedWord[];
  readonly article: ArticleIndex;
  readonly alignment: Alignment;
}

/** The claim beside the article, before anything is checked. */
export function compareClaim(claim: ClaimIndex, article: ArticleIndex, weigh: Weigh): Comparison {
  const words = weighWords(claim, weigh, article.language);
  return { claim, words, article, alignment: align(claim, words, article) };
}
