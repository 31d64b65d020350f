/**
 * Negations and directions turned: "can override" for "can't override", "rose" for "fell", "before"
 * for "after".
 */
import type { Comparison } from '../alignment/compare-claim.ts';
import type { Finding } from './finding.ts';
import { suspectDeniedByArticle } from './polarity/denied-by-article.ts';
import { suspectDeniedByClaim } from './polarity/denied-by-claim.ts';
import { suspectOppositeWord } from './polarity/opposite-words.ts';
import { suspectSmallWord } from './polarity/small-words.ts';
import { type PolarityRule, statementsOf } from './polarity/statements.ts';
import { suspectTurnedFigure } from './polarity/turned-figures.ts';

/**
 * The article must speak of what the claim speaks of at least this well before a turn is looked
 * for.
 */
const SAME_STORY = 0.3;

/** In the order in which they are tried: what is told of one figure is surest, and a
 * plain negation tells more than a word's opposite. */
const RULES: readonly PolarityRule[] = [
  suspectTurnedFigure,
  suspectDeniedByArticle,
  suspectDeniedByClaim,
  suspectOppositeWord,
  suspectSmallWord,
];

/**
 * Compares negations and opposite words, each in the sentence that states the same thing; tells one
 * turn at most.
 */
export function checkPolarity(compared: Comparison): Finding {
  if ((compared.alignment.fits[0]?.cover ?? 0) < SAME_STORY) return { parts: [], suspicions: [] };
  const statements = statementsOf(compared);
  for (const rule of RULES) {
    const suspicion = rule(statements);
    if (suspicion) return { parts: [], suspicions: [suspicion] };
  }
  return { parts: [], suspicions: [] };
}
