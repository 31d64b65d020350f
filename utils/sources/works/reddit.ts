import { looksLikeXml, readXmlItems } from '../xml.ts';
import { createWorkSearch } from './work-search.ts';

/**
 * Reddit's search as a feed, where its robots.txt lets everybody search; of its interfaces without a
 * key only the feeds are left since May 2026.
 */
export const reddit = createWorkSearch({
  id: 'reddit',
  why: 'thread search',
  domains: ['reddit.com'],
  hostFor: () => 'www.reddit.com',
  mostWords: 3,
  leastWords: 2,
  accept: ['application/atom', 'application/xml', 'text/xml', 'application/rss'],
  respectRobots: true,
  urlFor: words =>
    `https://www.reddit.com/search.rss?${new URLSearchParams({ q: words.join(' '), sort: 'relevance', limit: '10' })}`,
  read(text) {
    if (!looksLikeXml(text)) return null;
    return readXmlItems(text, 'entry')
      .map(({ link = '', title, content, published, updated }) => ({
        url: link,
        title,
        snippet: content,
        published: published ?? updated,
      }))
      .filter(({ url }) => /\/comments\/\w+/.test(url));
  },
});
