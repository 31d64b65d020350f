/** The page whose marks are traced, as the lookups need it. */
import { keysOf } from '../../articles/matching/key-words.ts';
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

/** Claims that stand together: those under one heading, in page order. */
export interface Section {
  readonly heading: string | null;
  readonly texts: readonly string[];
}

/**
 * What stands under one heading by the hundred is no one story: it counts as several sections, so
 * that no claim is compared with thousands.
 */
const MOST_TOGETHER = 200;

interface Sections {
  readonly all: readonly Section[];
  readonly byClaim: ReadonlyMap<string, Section>;
}

/** By the list of claims: every citation of a section stands among the same texts. */
const sections = new WeakMap<readonly TraceClaim[], Sections>();

function cutSections(claims: readonly TraceClaim[]): Sections {
  const known = sections.get(claims);
  if (known) return known;
  const all: Section[] = [];
  const byClaim = new Map<string, Section>();
  for (const [heading, part] of Map.groupBy(claims, claim => claim.heading)) {
    let texts: string[] = [];
    let section: Section = { heading, texts };
    for (const { id, text, role } of part) {
      if (texts.length === MOST_TOGETHER) {
        texts = [];
        section = { heading, texts };
      }
      if (role === 'claim' && texts.push(text) === 1) all.push(section);
      byClaim.set(id, section);
    }
  }
  const fresh = { all, byClaim };
  sections.set(claims, fresh);
  return fresh;
}

/** The page's claims as they stand together; the same sections when called again. */
export const sectionsOf = (claims: readonly TraceClaim[]): readonly Section[] =>
  cutSections(claims).all;

/** The section that a citation's first claim stands in; null for a claim that the page lacks. */
export const sectionOf = (
  claims: readonly TraceClaim[],
  citation: Pick<TraceCitation, 'claims'>,
): Section | null => cutSections(claims).byClaim.get(citation.claims[0] ?? '') ?? null;

/** By the list of claims: every outlet's articles are held against the same page. */
const pageWords = new WeakMap<readonly TraceClaim[], ReadonlySet<string>>();

/** The keys of all words of a page: title, headings and claims; the same set when called again. */
export function wordsOfPage({ page, claims }: Pick<Trace, 'page' | 'claims'>): ReadonlySet<string> {
  const known = pageWords.get(claims);
  if (known) return known;
  const texts = sectionsOf(claims).flatMap(({ heading, texts }) => [heading ?? '', ...texts]);
  const fresh = new Set([...texts, page.title].flatMap(keysOf));
  pageWords.set(claims, fresh);
  return fresh;
}
