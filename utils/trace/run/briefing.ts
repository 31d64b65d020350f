/** The page whose marks are traced, as the lookups need it. */
import type { Directory } from '../../outlets/outlet.ts';
import type { Trace, TraceCitation, TraceClaim } from '../model/schema.ts';

/** What a question can be made of: the page's words, and the directory that knows its outlets. */
export interface Briefing {
  readonly trace: Pick<Trace, 'page' | 'claims' | 'mentions'>;
  readonly directory: Directory;
  /** Whether nothing but a claim itself may be told of the page; without it, heading and title help. */
  readonly fewerWords?: boolean;
}

/** By the list they stand in, which a run never changes: looked up once a citation and question. */
const byId = new WeakMap<readonly Named[], ReadonlyMap<string, Named>>();
type Named = Pick<TraceClaim, 'id'>;

/** The claims of a page by their ids. */
export function claimsById<Claim extends Named>(
  claims: readonly Claim[],
): ReadonlyMap<string, Claim> {
  const known = byId.get(claims) ?? new Map(claims.map(claim => [claim.id, claim]));
  byId.set(claims, known);
  return known as ReadonlyMap<string, Claim>;
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
  const known = claimsById(claims);
  const textsOf = (ids: readonly string[]) =>
    ids.flatMap(id => {
      const claim = known.get(id);
      const text = claim?.subject ? `${claim.subject}: ${claim.text}` : claim?.text;
      return text || [];
    });
  return { near: textsOf(citation.claims), other: textsOf(citation.alternatives) };
}

/** By the list of claims: every citation of a section stands among the same texts. */
const sections = new WeakMap<
  readonly TraceClaim[],
  ReadonlyMap<string | null, readonly string[]>
>();

/** The texts of the page's claims, by heading; the same lists when called again. */
export function sectionsOf(
  all: readonly TraceClaim[],
): ReadonlyMap<string | null, readonly string[]> {
  const known = sections.get(all);
  if (known) return known;
  const claims = all.filter(c => c.role === 'claim');
  const fresh = new Map(
    [...Map.groupBy(claims, c => c.heading)].map(([heading, part]) => [
      heading,
      part.map(c => c.text),
    ]),
  );
  sections.set(all, fresh);
  return fresh;
}
