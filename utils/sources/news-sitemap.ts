import type { FetchPolitely, Question, Source, SourceAnswer } from '../trace/source.ts';
import { failed, found, unreadable } from './candidates.ts';
import { sitemapsOf } from './robots.ts';
import { looksLikeXml, xmlItems } from './xml.ts';

/** News sitemaps hold the last 48 hours; a day is added for zones and late indexing. */
const REACH_MS = 3 * 864e5;
const SITEMAP_CACHE_MS = 15 * 60e3;
const ROBOTS_CACHE_MS = 24 * 3600e3;
const MAX_BYTES = 10e6;
/** Where sitemaps of news usually stand when robots.txt names none. */
const USUAL_PATHS = ['/news-sitemap.xml', '/sitemap_news.xml'];

/** The outlet's news sitemap: official titles, dates and addresses of the last 48 hours; says nothing of the claim to anybody. */
export const newsSitemap: Source = {
  id: 'news-sitemap',
  applies: ({ domain, to }, now) => domain !== null && (to === null || now.getTime() - Date.parse(to) < REACH_MS),
  hosts: ({ domain }) => [`*://*.${domain}/*`],
  async find(question, fetch) {
    const known = question.outlet?.lookups.newsSitemap;
    if (known) return readSitemap(known, fetch);
    return discover(question, fetch);
  },
};

async function discover({ domain }: Question, fetch: FetchPolitely): Promise<SourceAnswer> {
  const robotsUrl = `https://${domain}/robots.txt`;
  const robots = await fetch({ url: robotsUrl, why: 'robots.txt', cacheMs: ROBOTS_CACHE_MS, maxBytes: 512_000 });
  const named = robots.ok ? sitemapsOf(robots.text).filter(url => /news|google/i.test(url)) : [];
  const tries = named.length ? named.slice(0, 2) : USUAL_PATHS.map(path => `https://${domain}${path}`);
  let last: SourceAnswer | null = null;
  for (const url of tries) {
    last = await readSitemap(url, fetch);
    if (last.ok) return last;
  }
  return last ?? { ok: true, candidates: [], note: 'no news sitemap', url: robotsUrl };
}

async function readSitemap(url: string, fetch: FetchPolitely, depth = 0): Promise<SourceAnswer> {
  const answer = await fetch({ url, why: 'news sitemap', maxBytes: MAX_BYTES, cacheMs: SITEMAP_CACHE_MS });
  if (!answer.ok) return failed(url, answer);
  if (!looksLikeXml(answer.text)) return unreadable(url, 'no sitemap came');
  const parts = xmlItems(answer.text.slice(0, 200_000), 'sitemap').flatMap(item => item.loc ?? []);
  if (parts[0] && depth === 0) return readSitemap(parts[0], fetch, 1);
  const entries = xmlItems(answer.text, 'url');
  return found(
    'news-sitemap',
    url,
    entries.map(e => ({ url: e.loc ?? '', title: e.title, published: e.publication_date ?? e.lastmod })),
    'the news sitemap is empty',
  );
}
