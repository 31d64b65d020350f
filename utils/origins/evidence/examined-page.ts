/**
 * The page under examination, with what is known of whose it is: every rule asks this first, for a
 * page that cites itself is no copy.
 */
import type { Article, HtmlFacts, JsonLdNode } from '../../articles/article.ts';
import { articleNodes, isNode, textOf } from '../../articles/extraction/json-ld.ts';
import type { Directory, Outlet } from '../../outlets/outlet.ts';
import { hasCredentials, hostOf } from '../../urls/host.ts';
import { isRelay } from '../../urls/relays.ts';
import { type Agency, agencyOfName, outletOfAgency } from './agencies.ts';
import { isNewsPortal } from './portals.ts';
import { isPortal } from './yahoo.ts';

/** A fetched page with what the rules ask of it. */
export interface ExaminedPage {
  readonly facts: HtmlFacts;
  readonly article: Article;
  readonly directory: Directory;
  /** Host of the page, without "www.". */
  readonly host: string;
  /** The outlet's domain, as the directory counts it. */
  readonly domain: string;
  /** First label of that domain, folded: "nytimes". */
  readonly label: string;
  /**
   * Folded names under which the page presents itself: site name, publisher, the directory's names.
   */
  readonly ownNames: ReadonlySet<string>;
  /** True for pages that are always somebody else's: MSN, feed redirectors. */
  readonly relay: boolean;
  /** True for Yahoo and AOL. */
  readonly portal: boolean;
  /** True for every site that prints other outlets' stories beside or instead of its own. */
  readonly carrier: boolean;
  /** JSON-LD nodes that describe the article, fullest first. */
  readonly nodes: readonly JsonLdNode[];
}

/**
 * A name or domain as one comparable word: "The New York Times" and "newyorktimes", "L’Équipe" and
 * "lequipe".
 */
export function foldName(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/^\s*the\s+/, '')
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Folded first label of a domain: "the-sun.co.uk" gives "thesun". */
export function labelOf(domain: string): string {
  return foldName(domain.split('.')[0] ?? '').replace(/^the(?=\p{L}{4})/u, '');
}

/** Everything the rules need to know of a page; derived once. */
export function examine(facts: HtmlFacts, article: Article, directory: Directory): ExaminedPage {
  const host = hostOf(facts.url) ?? '';
  const domain = directory.domainOf(host) ?? article.outlet;
  const nodes = articleNodes(facts.jsonLd, facts.url);
  const relay = isRelay(host);
  const page = {
    facts,
    article,
    directory,
    host,
    domain,
    label: labelOf(domain),
    relay,
    portal: isPortal(host),
    carrier: relay || isPortal(host) || isNewsPortal(host, directory),
    nodes,
  };
  return { ...page, ownNames: new Set(relay ? [] : ownNamesOf(page)) };
}

function ownNamesOf({
  facts,
  directory,
  domain,
  label,
  nodes,
}: Omit<ExaminedPage, 'ownNames'>): string[] {
  const outlet = directory.ofHost(domain);
  const printed = [
    ...(facts.metas.get('og:site_name') ?? []),
    ...(facts.metas.get('application-name') ?? []),
    ...nodes.flatMap(node => organisationsOf(node.publisher).map(({ name }) => name)),
  ].filter(name => {
    // Some houses print the agency as the publisher, or the sister a story comes from as the site:
    // a credit, not the page's own name.
    const agency = agencyOfName(name);
    if (agency) return outletOfAgency(agency, directory) === domain;
    return outlet === null || (directory.ofName(name)?.domain ?? domain) === domain;
  });
  return [label, ...(outlet ? [outlet.name, ...outlet.aliases] : []), ...printed]
    .map(foldName)
    .filter(Boolean);
}

/**
 * The outlet that an address leads to; null for one that is unknown and for what is no address of
 * an article: a script, another scheme, one with a user name in it.
 */
export function findLinkedOutlet(address: string, directory: Directory): string | null {
  const host = hasCredentials(address) ? null : hostOf(address);
  return host === null ? null : directory.domainOf(host);
}

/**
 * Whether a printed name or domain means the page's own outlet: "Live Science" on livescience.com,
 * "hechingerreport.org" on its own pages.
 */
export function isOwnName(
  name: string,
  { directory, domain, label, ownNames }: ExaminedPage,
): boolean {
  const folded = foldName(name);
  if (folded === '' || ownNames.has(folded)) return true;
  if (isDomain(name) && directory.domainOf(name.toLowerCase()) === domain) return true;
  if (directory.ofName(name)?.domain === domain) return true;
  return label.length >= 4 && folded.includes(label);
}

/**
 * Whether an agency's credit on this page would be the agency citing itself: its own site, or an
 * edition of a newsroom that is also a wire.
 */
export function isOwnAgency(agency: Agency, { directory, domain, label }: ExaminedPage): boolean {
  const own = outletOfAgency(agency, directory);
  if (own === domain || agency.domain === domain || agency.sites.includes(domain)) return true;
  return agency.newsroom && label.startsWith(labelOf(agency.domain));
}

/** Whether a text is a host name: "nytimes.com". */
export function isDomain(text: string): boolean {
  return /^(?:www\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,12}$/i.test(text.trim());
}

/** What a printed name stands for. */
export interface ResolvedName {
  /** Domain of the outlet; null where nobody here knows the name. */
  readonly outlet: string | null;
  readonly name: string;
  readonly agency: Agency | null;
}

/**
 * The outlet that a printed name, domain or agency mark means, with the usual endings tried without
 * ("Time Magazine", "Forbes Inc.").
 */
export function resolveName(printed: string, directory: Directory): ResolvedName {
  const name = printed.replace(/\s+/g, ' ').trim();
  const agency = agencyOfName(name);
  if (agency) return { outlet: outletOfAgency(agency, directory), name: agency.name, agency };
  if (isDomain(name))
    return {
      outlet: directory.domainOf(name.toLowerCase().replace(/^www\./, '')),
      name,
      agency: null,
    };
  return { outlet: outletOf(name, directory)?.domain ?? null, name, agency: null };
}

function outletOf(name: string, directory: Directory): Outlet | null {
  const shorter = name
    .replace(/^the\s+/i, '')
    .replace(
      /(?<![\s,])[\s,]+(?:inc\.?|llc|ltd\.?|magazine|newspaper|online|website|staff|editors)$/i,
      '',
    )
    .trim();
  return directory.ofName(name) ?? (shorter && shorter !== name ? directory.ofName(shorter) : null);
}

/** Organisations or people in a JSON-LD value: a name, a node, or a list of either. At most 20. */
export function organisationsOf(
  value: unknown,
): { readonly name: string; readonly url: string | null; readonly person: boolean }[] {
  return (Array.isArray(value) ? value : [value]).slice(0, 20).flatMap(item => {
    const name = textOf(item);
    if (!name) return [];
    const url = isNode(item) ? (textOf(item.url) ?? textOf(item['@id'])) : null;
    const person = isNode(item) && item['@type'] === 'Person';
    return [{ name: name.replace(/\s+/g, ' ').trim(), url, person }];
  });
}
