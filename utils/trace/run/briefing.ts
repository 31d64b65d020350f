/** The page whose marks are traced, as the lookups need it. */
import type { Directory } from '../../outlets/outlet.ts';
import type { Trace, TraceCitation, TraceClaim } from '../model/schema.ts';

/** What a question can be made of: the page's words, and the directory that knows its outlets. */
export interface Briefing {
  readonly trace: Pick<Trace, 'page' | 'claims' | 'mentions'>;
  readonly directory: Directory;
}

/**
 * The claims a citation backs (`near`), with those it may back instead (`other`), as texts; a claim
 * of a list carries its subject in front ("Quillon: hired 40 cartographers"). Ids without a claim
 * are left out.
 */
export function claimTexts(
  claims: readonly Pick<TraceClaim, 'id' | 'subject' | 'text'>[],
  citation: Pick<TraceCitation, 'claims' | 'alternatives'>,
): { near: string[]; other: string[] } {
  const textsOf = (ids: readonly string[]) =>
    ids.flatMap(id => {
      const claim = claims.find(c => c.id === id);
      const text = claim?.subject ? `${claim.subject}: ${claim.text}` : claim?.text;
      return text || [];
    });
  return { near: textsOf(citation.claims), other: textsOf(citation.alternatives) };
}
