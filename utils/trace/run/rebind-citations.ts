/** Marks that open a block after a heading: whether they back the block before it, or what follows. */
import type { Trace, TraceCitation, TraceClaim } from '../model/schema.ts';
import { breathe } from './breathe.ts';
import { claimsById } from './briefing.ts';
import type { ClaimAssessor } from './claim-assessor.ts';

/**
 * How much better the sentences after a heading must fit before a mark that opens their block is
 * moved to them.
 */
const REBIND_MARGIN = 0.35;

/**
 * Moves these marks to the claims they may back instead where their article clearly speaks of those. A
 * mark that opens a block belongs to the block before it otherwise. Changes citations and claims in
 * place.
 */
export async function rebindCitations(
  { claims }: Pick<Trace, 'claims'>,
  citations: readonly TraceCitation[],
  { readable, assess }: ClaimAssessor,
): Promise<void> {
  const read = new Set(readable);
  const byId = claimsById(claims);
  for (const citation of citations) {
    const { article } = citation.resolution;
    if (!article || !read.has(article) || !citation.alternatives.length) continue;
    const best = (ids: readonly string[]) =>
      ids
        .flatMap(id => byId.get(id) ?? [])
        .reduce((most, claim) => Math.max(most, assess(claim, article).score), 0);
    const here = best(citation.claims);
    const there = best(citation.alternatives);
    if (there >= here + REBIND_MARGIN) moveToAlternatives(citation, byId);
    await breathe();
  }
}

/** What it backed until now is kept as the alternative: the next run may move it back. */
function moveToAlternatives(
  citation: TraceCitation,
  claims: ReadonlyMap<string, TraceClaim>,
): void {
  const { id, claims: before, alternatives: moved } = citation;
  citation.alternatives = before;
  citation.claims = moved;
  for (const claim of [...before, ...moved].flatMap(other => claims.get(other) ?? [])) {
    const backs = moved.includes(claim.id);
    if (backs && !claim.citations.includes(id)) claim.citations.push(id);
    if (!backs) claim.citations = claim.citations.filter(other => other !== id);
  }
}
