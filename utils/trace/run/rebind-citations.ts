/** Marks that open a block after a heading: whether they back the block before it, or what follows. */
import type { Trace, TraceCitation } from '../model/schema.ts';
import type { ClaimAssessor } from './claim-assessor.ts';

/**
 * How much better the sentences after a heading must fit before a mark that opens their block is
 * moved to them.
 */
const REBIND_MARGIN = 0.35;

/**
 * Moves marks to the claims they may back instead where their article clearly speaks of those. A
 * mark that opens a block belongs to the block before it otherwise. Changes citations and claims in
 * place.
 */
export function rebindCitations(
  { citations, claims }: Pick<Trace, 'citations' | 'claims'>,
  { readable, assess }: ClaimAssessor,
): void {
  for (const citation of citations) {
    const { article } = citation.resolution;
    if (!article || !readable.includes(article) || !citation.alternatives.length) continue;
    const scores = (ids: readonly string[]) =>
      claims.filter(c => ids.includes(c.id)).map(c => assess(c, article).score);
    const here = Math.max(0, ...scores(citation.claims));
    const there = Math.max(0, ...scores(citation.alternatives));
    if (there >= here + REBIND_MARGIN) moveToAlternatives(citation, claims);
  }
}

/** What it backed until now is kept as the alternative: the next run may move it back. */
function moveToAlternatives(citation: TraceCitation, claims: Trace['claims']): void {
  const { id, claims: before, alternatives: moved } = citation;
  citation.alternatives = before;
  citation.claims = moved;
  for (const claim of claims) {
    const backs = moved.includes(claim.id);
    if (backs && !claim.citations.includes(id)) claim.citations.push(id);
    if (!backs) claim.citations = claim.citations.filter(other => other !== id);
  }
}
