/** Addresses in a page's head that say where the story stands first. */
import { textOf } from '../../articles/extraction/json-ld.ts';
import type { Evidence } from '../evidence.ts';
import { type Seen, seen } from '../messages.ts';
import { brandOf, isAlias, type OffSite, offSite, sameSlug } from './off-site.ts';
import { isOwnName, resolveName, type Subject } from './subject.ts';
import { isPortalName, yahooItemOf } from './yahoo.ts';

const point = (rule: string, said: Seen, { url, outlet }: OffSite): Evidence => ({
  rule,
  ...said,
  outlet,
  name: null,
  url,
  agency: false,
});

/** The hrefs of link elements with a rel word. */
function linksOf({ facts }: Subject, rel: string): string[] {
  return facts.links.flatMap(link => (link.rel.includes(rel) && link.href ? [link.href] : []));
}

/**
 * Born from seattletimes.com with <link rel="canonical" href="https://www.nytimes.com/2020/…">. A
 * canonical on another host is a copy's only when the page still shows its own name: a site that
 * moved names the new host everywhere.
 */
export function canonicalOffSite(subject: Subject): Evidence[] {
  return linksOf(subject, 'canonical')
    .slice(0, 3)
    .flatMap(href => {
      const target = offSite(href, subject);
      if (!target) return [];
      if (!subject.relay && (isAlias(target, subject) || brandOf(target, subject) === 'target'))
        return [];
      return [point('canonical-off-site', seen('canonicalAt', href), target)];
    })
    .slice(0, 1);
}

/**
 * Born from fortune.com with og:url "http://time.com/4603308/…". Counts beside an off-site
 * canonical, and alone only where both addresses have the words of one headline.
 */
export function ogUrlOffSite(subject: Subject): Evidence[] {
  const href = subject.facts.metas.get('og:url')?.[0];
  const target = href ? offSite(href, subject) : null;
  if (!href || !target) return [];
  const agreed = canonicalOffSite(subject).some(({ outlet }) => outlet === target.outlet);
  const alone =
    !isAlias(target, subject) &&
    brandOf(target, subject) !== 'target' &&
    target.url !== null &&
    sameSlug(subject.facts.url, target.url);
  return agreed || alone ? [point('og-url-off-site', seen('ogUrlAt', href), target)] : [];
}

/**
 * Born from morgenpost.de pages on abendblatt.de: JSON-LD mainEntityOfPage on the sister's site.
 * Never believed without a second sign.
 */
export function mainEntityOffSite(subject: Subject): Evidence[] {
  for (const node of subject.nodes) {
    const { mainEntityOfPage: page } = node;
    const href =
      typeof page === 'string'
        ? page
        : page && typeof page === 'object' && '@id' in page
          ? textOf(page['@id'])
          : null;
    const target = href ? offSite(href, subject) : null;
    if (!href || !target?.url) continue;
    const agreed = canonicalOffSite(subject).some(({ outlet }) => outlet === target.outlet);
    const alone =
      !isAlias(target, subject) &&
      brandOf(target, subject) === 'own' &&
      sameSlug(subject.facts.url, target.url);
    return agreed || alone ? [point('main-entity-off-site', seen('mainPageAt', href), target)] : [];
  }
  return [];
}

/**
 * Born from gma.yahoo.com with <link rel="syndication-source" href="http://abcnews.go.com/…">;
 * "undefined", "1" and the page itself are its traps.
 */
export function syndicationSource(subject: Subject): Evidence[] {
  return stated(subject, 'syndication-source');
}

/**
 * Born from entrepreneur.com with <meta name="original-source"
 * content="http://www.reuters.com/article/…">; most pages name themselves.
 */
export function originalSource(subject: Subject): Evidence[] {
  return stated(subject, 'original-source');
}

function stated(subject: Subject, rule: 'syndication-source' | 'original-source'): Evidence[] {
  for (const href of [...linksOf(subject, rule), ...(subject.facts.metas.get(rule) ?? [])]) {
    const target = offSite(href, subject);
    if (target)
      return [
        point(
          rule,
          seen(rule === 'original-source' ? 'originalSource' : 'syndicationSource', href),
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
export function isBasedOn(subject: Subject): Evidence[] {
  for (const node of subject.nodes) {
    for (const value of Array.isArray(node.isBasedOn)
      ? node.isBasedOn.slice(0, 5)
      : [node.isBasedOn]) {
      const href =
        typeof value === 'object' && value !== null && 'url' in value
          ? textOf(value.url)
          : textOf(value);
      const target = href ? offSite(href, subject) : null;
      // A study or a data set is what a report is about: only an outlet's page, or the same
      // headline, is what it is a copy of.
      const outlet =
        target &&
        ['publisher', 'agency'].includes(subject.directory.ofHost(target.outlet)?.kind ?? '');
      if (href && target?.url && (outlet || sameSlug(subject.facts.url, target.url)))
        return [point('is-based-on', seen('basedOn', href), target)];
    }
  }
  return [];
}

/**
 * Born from finance.yahoo.com records with canonicalUrl "https://www.barchart.com/story/…" and
 * clickThroughUrl the page itself: the first is the publisher's address, the second Yahoo's copy.
 * Where it is Yahoo's own, so is the story; where there is none, the provider's name remains.
 */
export function yahooRecord(subject: Subject): Evidence[] {
  const item = subject.portal ? yahooItemOf(subject.facts.records, subject.facts.url) : null;
  if (!item) return [];
  const target = item.canonical ? offSite(item.canonical, subject) : null;
  const evidence = target
    ? [point('yahoo-canonical', seen('yahooCanonical', item.canonical ?? ''), target)]
    : [];
  if (!item.provider || isPortalName(item.provider) || isOwnName(item.provider, subject))
    return evidence;
  const { outlet, name, agency } = resolveName(item.provider, subject.directory);
  const named = {
    rule: 'portal-provider',
    ...seen('yahooProvider', item.provider),
    outlet,
    name,
    url: null,
    agency: agency !== null,
  };
  return [...evidence, named];
}
