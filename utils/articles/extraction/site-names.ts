import type { HtmlFacts, JsonLdNode } from '../article.ts';
import { textOf } from './json-ld.ts';

/**
 * What the site calls itself: its name, its publisher, its host with and without ending. `about`:
 * JSON-LD nodes of the article.
 */
export function siteNamesOf(facts: HtmlFacts, about: readonly JsonLdNode[]): string[] {
  const host =
    /^https?:\/\/(?:www\d?\.|m\.|amp\.)?([^/:]+)/i.exec(facts.url)?.[1]?.toLowerCase() ?? '';
  const labels = host.split('.');
  const named = [
    ...[
      'og:site_name',
      'application-name',
      'apple-mobile-web-app-title',
      'publisher',
      'dc.publisher',
      'citation_journal_title',
    ].map(name => facts.metas.get(name)?.[0]),
    ...about.slice(0, 3).map(node => textOf(node.publisher)),
  ];
  const sites = facts.jsonLd
    .filter(node => node['@type'] === 'WebSite' || node['@type'] === 'NewsMediaOrganization')
    .map(node => textOf(node.name));
  const names = [
    ...named,
    ...sites,
    host,
    labels.slice(0, -1).join('.'),
    labels.at(-2),
    labels.at(-3),
  ];
  return names.filter((name): name is string => typeof name === 'string' && name.length > 2);
}
