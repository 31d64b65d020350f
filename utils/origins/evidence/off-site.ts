/**
 * Whether an address in a page's head leads to another outlet's page: the traps are aliases of the
 * same house and hosts that leak.
 */

import { anyOf, splitWords } from '../../text/word-pattern.ts';
import { decodePercent } from '../../urls/decode.ts';
import { hostOf } from '../../urls/host.ts';
import { isRelay } from '../../urls/relays.ts';
import { unwrapRelay } from '../../urls/unwrap.ts';
import { type ExaminedPage, findLinkedOutlet, foldName, labelOf } from './examined-page.ts';

/** A page of another outlet. */
export interface OffSite {
  /** Absolute, tracking parameters dropped; null where only the outlet's home page is named. */
  readonly url: string | null;
  readonly outlet: string;
}

/**
 * Hosts of hosting services and content systems: what leaks is the workshop, not a publisher
 * ("localtvkstu.wordpress.com" in the head of fox13now.com).
 */
const WORKSHOPS = [
  ...splitWords('wordpress.com wpengine.com wpenginepowered.com wpcomstaging.com go-vip.net'),
  ...splitWords('go-vip.co pantheonsite.io kinsta.cloud herokuapp.com netlify.app vercel.app'),
  ...splitWords('pages.dev azurewebsites.net azureedge.net cloudfront.net amazonaws.com'),
  ...splitWords('appspot.com web.app firebaseapp.com github.io akamaized.net fastly.net'),
  ...splitWords('cloudflare.net googleusercontent.com blox.com townnews.com brightspotcdn.com'),
  ...splitWords('arcpublishing.com timeinc.net ampproject.org'),
];
const WORKSHOP = new RegExp(String.raw`(?:^|\.)${anyOf(WORKSHOPS)}$`);
/** "staging.example.com", "cms-prod.example.net", "preview2.example.org". */
const STAGES = splitWords(
  'staging stage stg dev develop test uat qa preview preprod cms origin backend betacms beta-cms local',
);
const STAGING_LABEL = new RegExp(String.raw`^${anyOf(STAGES)}\d*(?:-|$)`);

/**
 * Where an href in the page's head leads, if that is a page of another outlet. Null for the page's
 * own house, for what is no public http(s) address ("undefined", "https://my-post-slug/", an IP
 * address), for workshops, archives and relays, and for a mere home page. Relays (a feed
 * redirector) may point to a home page, since their own address says nothing.
 */
export function findOffSite(href: string, page: ExaminedPage): OffSite | null {
  const url = resolveHref(href, page.facts.url);
  if (!url) return null;
  const { hostname, pathname, search } = new URL(url);
  const host = hostname.toLowerCase();
  const outlet = /^[\d.]+$|:/.test(host) ? null : page.directory.domainOf(host);
  if (
    !outlet ||
    outlet === page.domain ||
    isRelay(host) ||
    WORKSHOP.test(host) ||
    host.split('.').some(part => STAGING_LABEL.test(part))
  )
    return null;
  // A content system's template prints "https://google.com/article" on every page.
  if (/^(?:www\.)?google\.[a-z.]+$/.test(host)) return null;
  if (pathname.length > 1 || search.length > 1) return { url: unwrapRelay(url), outlet };
  return page.relay ? { url: null, outlet } : null;
}

function resolveHref(href: string, base: string): string | null {
  // One portal prints the entities themselves: "https&#x3a;&#x2f;&#x2f;…".
  const plain = href
    .trim()
    .replace(/&#x([0-9a-f]{2,4});/gi, (_, code: string) =>
      String.fromCodePoint(Number.parseInt(code, 16)),
    );
  if (!plain || /^(?:undefined|null|none|false|\d+)$/i.test(plain) || !URL.canParse(plain, base))
    return null;
  const url = new URL(plain, base);
  return /^https?:$/.test(url.protocol) && !url.username && url.hostname.includes('.')
    ? url.href
    : null;
}

/**
 * Whether two hosts are likely one publisher under two names: "theregister.co.uk" and
 * "theregister.com", "x.substack.com" and "map.x.com", "wnycstudios.org/podcasts/radiolab/…" and
 * "radiolab.org". Two outlets that the directory tells apart are two.
 */
export function isAlias(target: OffSite, page: ExaminedPage): boolean {
  const { directory, domain, label, host, facts } = page;
  if (directory.ofHost(domain) && directory.ofHost(target.outlet)) return false;
  const other = labelOf(target.outlet);
  if (other === label) return true;
  const targetHost = hostOf(target.url) ?? target.outlet;
  if (label.length >= 5 && wordsOfHost(targetHost).has(label)) return true;
  // An agency's name in the path is a section that carries it, not a house of its own.
  if (directory.ofHost(target.outlet)) return false;
  const segments = new URL(facts.url).pathname.split('/').slice(1, 4).map(foldName);
  return other.length >= 5 && (wordsOfHost(host).has(other) || segments.includes(other));
}

/** The labels of a host, and their parts: "os-system.com" gives "ossystem", "os", "system" … */
function wordsOfHost(host: string): Set<string> {
  return new Set(
    host.split('.').flatMap(part => [foldName(part), ...part.split('-').map(foldName)]),
  );
}

/**
 * Whether the page presents itself as its own host's ("own"), as the target's ("target": a moved or
 * mirrored site), or as neither ("unknown"). The page's own og:url decides; else the names it
 * prints (site name, publisher, organisation among the authors); else lesser signs.
 */
export function brandOf(target: OffSite, page: ExaminedPage): 'own' | 'target' | 'unknown' {
  const { facts, directory, domain, label, article, nodes } = page;
  const ogUrl = facts.metas.get('og:url')?.[0];
  const ogDomain = ogUrl ? findLinkedOutlet(ogUrl, directory) : null;
  if (ogDomain === domain) return 'own';
  const names = [
    ...(facts.metas.get('og:site_name') ?? []),
    ...(facts.metas.get('application-name') ?? []),
    ...(facts.metas.get('author') ?? []),
    ...nodes
      .flatMap(node =>
        [node.publisher, node.author].map(value => (Array.isArray(value) ? value[0] : value)),
      )
      .map(value => nameIn(value)),
    ...article.authors,
  ].map(foldName);
  if (isAmong(names, label)) return 'own';
  if (isAmong(names, labelOf(target.outlet))) return 'target';
  if (hasOwnSigns(page)) return 'own';
  return ogDomain === target.outlet ? 'target' : 'unknown';
}

/**
 * Lesser signs of the page's own house: a feed or short link on its own host, written out in full,
 * or its account's name.
 */
function hasOwnSigns({ facts, directory, domain, label }: ExaminedPage): boolean {
  const feeds = facts.links
    .filter(({ rel, type }) => rel.includes('shortlink') || /rss|atom/.test(type ?? ''))
    .map(({ href }) => href);
  const handles = ['twitter:site', 'twitter:creator']
    .flatMap(name => facts.metas.get(name) ?? [])
    .map(foldName);
  return (
    feeds.some(href => findLinkedOutlet(href, directory) === domain) || isAmong(handles, label)
  );
}

function nameIn(value: unknown): string {
  if (typeof value === 'string') return value;
  const name = typeof value === 'object' && value !== null && 'name' in value ? value.name : '';
  return typeof name === 'string' ? name : '';
}

function isAmong(names: readonly string[], label: string): boolean {
  return names.some(name => name === label || (label.length >= 5 && name.includes(label)));
}

/**
 * Whether two addresses share the words of one headline: at least half of the longer words of the
 * shorter slug, and three of them, or one long number.
 */
export function haveSameSlug(a: string, b: string): boolean {
  const words = (url: string) =>
    new Set(
      decodePercent(new URL(url).pathname)
        .toLowerCase()
        .match(/\p{L}{4,}|\d{6,}/gu) ?? [],
    );
  const [left, right] = [words(a), words(b)];
  const shared = [...left].filter(word => right.has(word));
  return (
    shared.some(word => /^\d{6,}$/.test(word)) ||
    (shared.length >= 3 && shared.length * 2 >= Math.min(left.size, right.size))
  );
}
