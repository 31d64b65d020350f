/** Hosts that carry other outlets' stories, and how they name whose story it is. */
import { decodePercent } from './decode.ts';
import { hostOf, isWithin } from './host.ts';

/**
 * Hosts whose pages are always somebody else's article or a way to it. Yahoo and AOL are not here:
 * they have newsrooms of their own.
 */
const RELAYS = new Set([
  // Readers and aggregators.
  'msn.com',
  'news.google.com',
  'apple.news',
  'flipboard.com',
  'smartnews.com',
  'newsbreak.com',
  'ground.news',
  'feedly.com',
  'biztoc.com',
  'inkl.com',
  'pressreader.com',
  'dailyhunt.in',
  'upday.com',
  'newsnow.co.uk',
  'newstral.com',
  'headtopics.com',
  'allsides.com',
  'memeorandum.com',
  'techmeme.com',
  'news.daum.net',
  'toutiao.com',
  'start.me',
  // Shorteners of links, general and of one outlet.
  't.co',
  'bit.ly',
  'trib.al',
  'reut.rs',
  'apnews.it',
  'bloom.bg',
  'nyti.ms',
  'wapo.st',
  'cnn.it',
  // Redirectors of feeds.
  'feedproxy.google.com',
  'feeds.feedburner.com',
  // Archives.
  'web.archive.org',
  'archive.org',
  'archive.ph',
  'archive.today',
  'archive.is',
]);

/** Of the longest of them: what stands before changes nothing, and may be 100,000 labels. */
const MOST_LABELS = 3;

/**
 * Whether a host's pages are always somebody else's story or a way to it: "www.msn.com",
 * "apple.news", "t.co". Subdomains count.
 */
export function isRelay(host: string): boolean {
  const labels = host.toLowerCase().replace(/\.$/, '').split('.').slice(-MOST_LABELS);
  return labels.some((_, at) => RELAYS.has(labels.slice(at).join('.')));
}

/**
 * The original's domain that a Flipboard address ends in:
 * "flipboard.com/article/slug/a-x%3Aa%3A1-2%2Fexample.com" gives "example.com"; else null.
 */
export function flipboardDomain(url: string): string | null {
  const host = hostOf(url);
  if (host === null || !isWithin(host, 'flipboard.com')) return null;
  const last = /^\/article\/.*?\/(a-[^/]+(?:\/[^/]+)?)\/?$/.exec(new URL(url).pathname)?.[1] ?? '';
  const domain = /\/([a-z0-9-]+(?:\.[a-z0-9-]+)+)$/i.exec(decodePercent(last))?.[1];
  return domain ? domain.toLowerCase() : null;
}

/**
 * The outlet's name before Bing's suffix: "Reuters on MSN" gives "Reuters", "Bloomberg via Yahoo"
 * gives "Bloomberg"; else null.
 */
export function carriedName(source: string): string | null {
  // "The Independent on MSN.com", "TechCrunch on MSN", "AFP via Yahoo News", "Fox Business on AOL"
  const name =
    /^(.{2,60}?)\s+(?:on|via|auf|sur|en|su)\s+(?:MSN(?:\.com)?|Yahoo(?:\s\p{L}+)?!?|AOL(?:\.com)?)$/u.exec(
      source.trim(),
    )?.[1];
  return name ?? null;
}
