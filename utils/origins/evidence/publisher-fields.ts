/** Whom the page's data name as its publisher, provider or source. */
import type { JsonLdNode } from '../../articles/article.ts';
import type { Evidence } from '../evidence.ts';
import { saySeen } from '../messages.ts';
import { agencyOfName } from './agencies.ts';
import { evidenceOfAgency, evidenceOfName, evidenceOfOutlet } from './build-evidence.ts';
import {
  type ExaminedPage,
  findLinkedOutlet,
  isOwnAgency,
  isOwnName,
  organisationsOf,
  resolveName,
} from './examined-page.ts';
import { isPortalName } from './yahoo.ts';

/** The organisations in some fields of a page's nodes, in order, each with the field's name. */
const listOrganisations = (nodes: readonly JsonLdNode[], fields: readonly string[]) =>
  nodes.flatMap(node =>
    fields.flatMap(field => organisationsOf(node[field]).map(named => ({ field, ...named }))),
  );

/**
 * Born from sfgate.com with JSON-LD publisher {"name":"Associated Press"}, and theglobeandmail.com
 * with sourceOrganization "The Canadian Press".
 */
export function findPublisherAgency(page: ExaminedPage): Evidence[] {
  const fields = ['publisher', 'sourceOrganization', 'provider', 'copyrightHolder'];
  for (const { field, name } of listOrganisations(page.nodes, fields)) {
    const agency = agencyOfName(name);
    const found = agency
      ? evidenceOfAgency('publisher-agency', saySeen('field', field, name), agency, page)
      : [];
    if (found.length) return found;
  }
  return [];
}

/**
 * Born from Yahoo pages with JSON-LD provider {"name":"Mic","url":"http://mic.com/…"}, and from
 * heise.de with sourceOrganization "Technology Review". A section of the page's own site
 * ("Security") and a name that nobody knows are no outlets; on portals, a name alone counts.
 */
export function findProviderOutlet(page: ExaminedPage): Evidence[] {
  const { portal, carrier: carries, nodes } = page;
  const fields = ['provider', 'sourceOrganization', ...(carries ? ['creator', 'author'] : [])];
  for (const found of listOrganisations(nodes, fields)) {
    const { field, name, person } = found;
    if (person || (carries && isPortalName(name))) continue;
    const outlet = findForeignOutlet(found, page);
    // The portal's own records name outlets that no directory knows; elsewhere that proves nothing.
    if (outlet === undefined || (outlet === null && !(portal && field === 'provider'))) continue;
    const named = { outlet, name, agency: null };
    return [evidenceOfName('provider', saySeen('field', field, name), named)];
  }
  return carries ? findBylineProvider(page) : [];
}

/**
 * Domain of the other outlet that an organisation is, by its address, else by its name; null for a
 * name that nobody knows; undefined for the page's own house and for agencies.
 */
function findForeignOutlet(
  { name, url }: { readonly name: string; readonly url: string | null },
  page: ExaminedPage,
): string | null | undefined {
  if (isOwnName(name, page) || agencyOfName(name)) return undefined;
  const linked = url ? findLinkedOutlet(url, page.directory) : null;
  const outlet = linked ?? resolveName(name, page.directory).outlet;
  return outlet === page.domain ? undefined : outlet;
}

/** A portal page without data: one of its first bylines is an outlet's name. */
function findBylineProvider({ facts, directory, domain }: ExaminedPage): Evidence[] {
  for (const byline of facts.bylines.slice(0, 6)) {
    const outlet =
      byline.length <= 60 && !agencyOfName(byline) && !isPortalName(byline)
        ? directory.ofName(byline)
        : null;
    if (!outlet || outlet.domain === domain || !['publisher', 'agency'].includes(outlet.kind))
      continue;
    return [evidenceOfOutlet('provider', saySeen('byline', byline), outlet)];
  }
  return [];
}

const SOURCE_METAS = [
  ...['source', 'article:source', 'dc.source', 'news_source', 'syndication', 'article.source'],
  ...['content_source', 'mediaid'],
];
/** What content systems print there of themselves: "wordpress", "12345". */
const NO_SOURCE = /^(?:wordpress|drupal|web|cms|internal|\d+)$/i;

/**
 * Born from seattletimes.com with <meta name="source" content="NYT">; "wordpress" and the page's
 * own name are its traps.
 */
export function findMetaSource(page: ExaminedPage): Evidence[] {
  const { facts, directory, domain } = page;
  for (const key of SOURCE_METAS) {
    for (const name of facts.metas.get(key) ?? []) {
      if (name.length > 60 || NO_SOURCE.test(name.trim()) || isOwnName(name, page)) continue;
      const named = resolveName(name, directory);
      const isOwn = named.outlet === domain || (named.agency && isOwnAgency(named.agency, page));
      if (named.outlet && !isOwn)
        return [evidenceOfName('meta-source', saySeen('field', `meta ${key}`, name), named)];
    }
  }
  return [];
}
