/**
 * The addresses under which a page knows itself. What leads there is no source for it: a page that
 * is read as its own witness bears out every sentence that it prints.
 */
import { hostOf } from '../../urls/host.ts';
import { twinKey } from '../../urls/page-twin.ts';
import { unclobber } from './unclobbered.ts';

/** What a page is also known as; the last is Wikipedia's list of the same page's languages. */
const ELSEWHERE =
  'link[rel~="canonical"][href], link[rel~="amphtml"][href], link[rel~="alternate"][hreflang][href], link[rel~="alternate"][media][href], a[hreflang].interlanguage-link-target';
/** Pages of hundreds of languages exist; more is somebody's attempt to have links left out. */
const MOST = 400;

interface OwnAddresses {
  readonly url: string;
  readonly hosts: ReadonlySet<string>;
  readonly keys: ReadonlySet<string>;
  /** What was answered before: a page asks twice for each of its links, and repeats them. */
  readonly answers: Map<string, boolean>;
}

const known = new WeakMap<Document, OwnAddresses>();

/**
 * Whether an absolute address leads to the page itself: to a part of it, its print, telephone or
 * AMP view, its canonical address, or the same page in another language as its head lists them. Of
 * those, front pages do not count: sites name them as every page's canonical address.
 */
export function isOwnAddress(raw: Document, href: string): boolean {
  const { hosts, keys, answers } = ownAddressesOf(raw);
  const known = answers.get(href);
  if (known !== undefined) return known;
  const host = hostOf(href);
  const isOwn = host !== null && hosts.has(siteOf(host)) && keys.has(twinKey(href));
  answers.set(href, isOwn);
  return isOwn;
}

/** The part of a link to the page itself that it leads to, decoded by the browser; null for none. */
export function findFragment(document: Document, href: string): string | null {
  const at = href.indexOf('#');
  if (at < 0 || at === href.length - 1) return null;
  return isOwnAddress(document, href) ? href.slice(at + 1) : null;
}

/** Hosts alike enough that their addresses may be the same page: a quick no for most links. */
const siteOf = (host: string): string => host.split('.').slice(-2).join('.');

function ownAddressesOf(raw: Document): OwnAddresses {
  const document = unclobber(raw);
  const before = known.get(raw);
  const url = document.URL;
  if (before?.url === url) return before;
  const elsewhere = [...document.querySelectorAll(ELSEWHERE)]
    .slice(0, MOST)
    .map(link => (link as HTMLLinkElement | HTMLAnchorElement).href);
  const presented = document.querySelector('meta[property="og:url"]')?.getAttribute('content');
  const addresses = [url, ...[...elsewhere, presented ?? ''].filter(isPage)];
  const own = {
    url,
    hosts: new Set(addresses.flatMap(address => siteOf(hostOf(address) ?? ''))),
    keys: new Set(addresses.map(twinKey)),
    answers: new Map(),
  };
  known.set(raw, own);
  return own;
}

const isPage = (address: string): boolean =>
  hostOf(address) !== null && new URL(address).pathname !== '/';
