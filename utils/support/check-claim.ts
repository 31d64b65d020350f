/** Checks the details of a claim against an article, one kind after another. */
import type { Comparison } from './alignment/compare-claim.ts';
import { checkDates } from './drift/drift-dates.ts';
import { checkHedges } from './drift/drift-hedges.ts';
import { checkNames } from './drift/drift-names.ts';
import { checkPolarity } from './drift/drift-polarity.ts';
import { checkQuantities } from './drift/drift-quantities.ts';
import { checkQuotes } from './drift/drift-quotes.ts';
import { checkRelations } from './drift/drift-relations.ts';
import type { Finding } from './drift/finding.ts';
import { changesOf, isVerbatim } from './drift/near-copy.ts';

/** In the order in which their parts are listed. A new kind of drift is one more check here. */
const CHECKS: readonly ((compared: Comparison) => Finding)[] = [
  checkQuotes,
  checkQuantities,
  checkDates,
  checkNames,
  checkPolarity,
  checkHedges,
  checkRelations,
];

/**
 * All checkable parts of the claim and what is suspected of them. What a sentence says to the word
 * is suspected of nothing; in a near copy the changed words themselves say more than any likeness,
 * so there they alone speak of their kind.
 */
export function checkClaim(compared: Comparison): Finding {
  const found = CHECKS.map(check => check(compared));
  const parts = found.flatMap(f => f.parts);
  if (isVerbatim(compared)) return { parts, suspicions: [] };
  const changes = changesOf(compared);
  const others = found
    .flatMap(f => f.suspicions)
    .filter(s => !changes.some(c => c.kind === s.kind));
  return { parts, suspicions: [...changes, ...others] };
}
