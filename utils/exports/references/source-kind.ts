/** What sort of thing a source is, for the formats that have a type for each. */
import { userSite } from '../../outlets/user-platforms.ts';
import type { Trace, TraceArticle } from '../../trace/model/schema.ts';
import { outletOf } from '../../trace/view/outlet-names.ts';

/** What an article may be; a blog is told by its address or its page, a magazine by its outlet too. */
export type SourceKind = NonNullable<TraceArticle['kind']> | 'blog' | 'magazine';

/** True for what stands in a periodical: its name is set in italics, its articles are not. */
export const isInPeriodical = (kind: SourceKind): boolean =>
  kind === 'news' || kind === 'magazine' || kind === 'paper';

/**
 * Domains that states keep for their own bodies, schools and forces, and treaties for theirs:
 * "cancer.gov", "met.police.uk", "inpe.gob.mx", "ox.ac.uk", "europa.eu". Born of government and
 * university pages that were cited as newspapers.
 */
const PUBLIC_BODY =
  /(?:^|\.)(?:(?:gov|edu|mil|int)(?:\.[a-z]{2})?|(?:gob|gub|gouv|govt|go|ac|gv|nhs|police)\.[a-z]{2}|gouv\.qc\.ca|gc\.ca|admin\.ch|bund\.de|europa\.eu)$/;

/** True for a body that publishes for itself: a ministry, a university, a company. */
export function isOrganisation(trace: Trace, domain: string): boolean {
  return outletOf(trace, domain).kind === 'organisation' || PUBLIC_BODY.test(domain);
}

/** What a page on somebody's own site of a platform for blogs is marked up as. */
const BLOGGED: ReadonlySet<unknown> = new Set([undefined, 'news', 'webpage']);

/**
 * The kind that the trace gives an article, else what its outlet usually publishes. Of an outlet
 * that nobody knew the page says what it stands in; newspapers mark up their news as blogs, too.
 */
export function kindOf(
  trace: Trace,
  { kind, periodical }: TraceArticle,
  domain: string,
): SourceKind {
  if (userSite(domain) !== null && BLOGGED.has(kind)) return 'blog';
  const usual = kindOfOutlet(trace, domain);
  const isPosted = kind === 'post' && periodical === 'blog';
  // Journals of papers call themselves periodicals as magazines do: only news is taken for theirs.
  const fits = periodical === 'magazine' ? kind === 'news' : isPosted || BLOGGED.has(kind);
  if (periodical && usual === 'webpage' && fits) return periodical;
  const own = (isPosted ? null : kind) ?? usual;
  return own === 'news' && outletOf(trace, domain).periodical === 'magazine' ? 'magazine' : own;
}

/**
 * Of an article from before there were kinds. An outlet that goes by its bare domain is one that
 * nobody knew: it has web pages, no newspaper.
 */
function kindOfOutlet(trace: Trace, domain: string): SourceKind {
  const { kind, name } = outletOf(trace, domain);
  if (kind === 'platform' || isOrganisation(trace, domain)) return 'webpage';
  return kind === 'publisher' && name === domain ? 'webpage' : 'news';
}
