/** Lays a claim beside an article and checks its parts one kind after another. */
import { align, weighWords } from './alignment/align.ts';
import { type ArticleIndex, english } from './alignment/article-index.ts';
import type { ClaimIndex } from './alignment/claim-index.ts';
import type { Weigh } from './alignment/weigh.ts';
import { checkDates } from './drift/drift-dates.ts';
import { checkHedges } from './drift/drift-hedges.ts';
import { checkNames } from './drift/drift-names.ts';
import { checkPolarity } from './drift/drift-polarity.ts';
import { checkQuantities } from './drift/drift-quantities.ts';
import { checkQuotes } from './drift/drift-quotes.ts';
import type { Finding, Look } from './drift/finding.ts';
import { changesOf, isVerbatim } from './drift/near-copy.ts';

/** The claim beside the article, before anything is checked. */
export function lookAt(claim: ClaimIndex, article: ArticleIndex, weigh: Weigh): Look {
  const words = weighWords(claim, weigh, english(article.language));
  return { claim, words, article, alignment: align(claim, words, article) };
}

/**
 * All parts and suspicions. What a sentence says to the word is suspected of nothing; in a near
 * copy the changed words themselves say more than any likeness.
 */
export function check(look: Look): Finding {
  const found = [
    checkQuotes,
    checkQuantities,
    checkDates,
    checkNames,
    checkPolarity,
    checkHedges,
  ].map(c => c(look));
  const parts = found.flatMap(f => f.parts);
  if (isVerbatim(look)) return { parts, suspicions: [] };
  const changes = changesOf(look);
  const others = found
    .flatMap(f => f.suspicions)
    .filter(s => !changes.some(c => c.kind === s.kind));
  return { parts, suspicions: [...changes, ...others] };
}
