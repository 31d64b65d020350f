/** Addresses in a page's head that say where the story stands first. */
import { isNode, textOf } from '../../articles/extraction/json-ld.ts';
import type { Evidence } from '../evidence.ts';
import { type SeenWording, saySeen } from '../messages.ts';
import { evidenceOfName } from './build-evidence.ts';
import { type ExaminedPage, isOwnName, resolveName } from './examined-page.ts';
import { brandOf, findOffSite, haveSameSlug, isAlias, type OffSite } from './off-site.ts';
import { isPortalName, yahooItemOf } from './yahoo.ts';

const point = (rule: string, said: SeenWording, { url, outlet }: OffSite): Evidence => ({
  rule,
  ...said,
  outlet,
  name: null,
  url,
  agency: false,
});

/** An address in a JSON-LD value: the text itself, or a node's member of that name. */
function findAddress(value: unknown, member: string): string | null {
  if (typeof value === 'string') return value;
  return isNode(value) ? textOf(value[member]) : null;
}

/** The hrefs of link elements with a rel word. */
function linksOf({ facts }: ExaminedPage, rel: string): string[] {
  return facts.links.flatMap(link => (link.rel.includes(rel) && link.href ? [link.href] : []));
}

/**
 * Born from seattletimes.com with <link rel="canonical" href="https://www.nytimes.com/2020/…">. A
 * canonical on another host is a copy's only when the page still shows its own name: a site that
 * moved names the new host everywhere.
 */
export function findCanonicalOffSite(page: ExaminedPage): Evidence[] {
  return linksOf(page, 'canonical')
    .slice(0, 3)
    .flatMap(href => {
      const target = findOffSite(href, page);
      if (!target) return [];
      if (!page.relay && (isAlias(target, page) || brandOf(target, page) === 'target')) return [];
      return [point('canonical-off-site', saySeen('canonicalAt', href), target)];
    })
    .slice(0, 1);
}

/**
 * Born from fortune.com with og:url "http://time.com/4603308/…". Counts beside an off-site
 * canonical, and alone only where both addresses have the words of one headline.
 */
export function findOgUrlOffSite(page: ExaminedPage): Evidence[] {
  const href = page.facts.metas.get('og:url')?.[0];
  const target = href ? findOffSite(href, page) : null;
  if (!href || !target) return [];
  const agreed = findCanonicalOffSite(page).some(({ outlet }) => outlet === target.outlet);
  const alone =
    !isAlias(target, page) &&
    brandOf(target, page) !== 'target' &&
    target.url !== null &&
    haveSameSlug(page.facts.url, target.url);
  return agreed || alone ? [point('og-url-off-site', saySeen('ogUrlAt', href), target)] : [];
}

/**
 * Born from morgenpost.de pages on abendblatt.de: JSON-LD mainEntityOfPage on the sister's site.
 * Never believed without a second sign.
 */
export function findMainEntityOffSite(page: ExaminedPage): Evidence[] {
  for (const node of page.nodes) {
    const href = findAddress(node.mainEntityOfPage, '@id');
    const target = href ? findOffSite(href, page) : null;
    if (!href || !target?.url) continue;
    const agreed = findCanonicalOffSite(page).some(({ outlet }) => outlet === target.outlet);
    const alone =
      !isAlias(target, page) &&
      brandOf(target, page) === 'own' &&
      haveSameSlug(page.facts.url, target.url);
    return agreed || alone
      ? [point('main-entity-off-site', saySeen('mainPageAt', href), target)]
      : [];
  }
  return [];
}

/**
 * Born from gma.yahoo.com with <link rel="syndication-source" href="http://abcnews.go.com/…">;
 * "undefined", "1" and the page itself are its traps.
 */
export function findSyndicationSource(page: ExaminedPage): Evidence[] {
  return findStated(page, 'syndication-source');
}

/**
 * Born from entrepreneur.com with <meta name="original-source"
 * content="http://www.reuters.com/article/…">; most pages name themselves.
 */
export function findOriginalSource(page: ExaminedPage): Evidence[] {
  return findStated(page, 'original-source');
}

function findStated(
  page: ExaminedPage,
  rule: 'syndication-source' | 'original-source',
): Evidence[] {
  for (const href of [...linksOf(page, rule), ...(page.facts.metas.get(rule) ?? [])]) {
    const target = findOffSite(href, page);
    if (target)
      return [
        point(
          rule,
          saySeen(rule === 'original-source' ? 'originalSource' : 'syndicationSource', href),
          target,
        ),
      ];
  }
  return [];
}

/**
 * Born from vogue.co.uk with JSON-LD isBasedOn "https://www.vogue.com/article/…". It states a copy
 * outright, so editions of one title count; the page itself under another path does not.
 */
export function isBasedOn(page: ExaminedPage): Evidence[] {
  for (const node of page.nodes) {
    for (const value of [node.isBasedOn].flat().slice(0, MOST_BASES)) {
      const href = isNode(value) && 'url' in value ? textOf(value.url) : textOf(value);
      const target = href ? findOffSite(href, page) : null;
      if (href && target && isReport(target, page))
        return [point('is-based-on', saySeen('basedOn', href), target)];
    }
  }
  return [];
}

/** A list of studies may have any length. */
const MOST_BASES = 5;

/**
 * Whether what a page is based on is another outlet's report. A study or a data set is what a report
 * is about: only an outlet's page, or the same headline, is what it is a copy of.
 */
function isReport({ url, outlet }: OffSite, page: ExaminedPage): boolean {
  const kind = page.directory.ofHost(outlet)?.kind;
  return (
    url !== null && (kind === 'publisher' || kind === 'agency' || haveSameSlug(page.facts.url, url))
  );
}

/**
 * Born from finance.yahoo.com records with canonicalUrl "https://www.barchart.com/story/…" and
 * clickThroughUrl the page itself: the first is the publisher's address, the second Yahoo's copy.
 * Where it is Yahoo's own, so is the story; where there is none, the provider's name remains.
 */
export function readYahooRecord(page: ExaminedPage): Evidence[] {
  const item = page.portal ? yahooItemOf(page.facts.records, page.facts.url) : null;
  if (!item) return [];
  const target = item.canonical ? findOffSite(item.canonical, page) : null;
  const evidence = target
    ? [point('yahoo-canonical', saySeen('yahooCanonical', item.canonical ?? ''), target)]
    : [];
  if (!item.provider || isPortalName(item.provider) || isOwnName(item.provider, page))
    return evidence;
  const named = resolveName(item.provider, page.directory);
  const seen = saySeen('yahooProvider', item.provider);
  return [...evidence, evidenceOfName('portal-provider', seen, named)];
}
