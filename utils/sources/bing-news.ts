import type { Source } from '../trace/source.ts';
import { failed, found, type Offer, unreadable } from './candidates.ts';
import { looksLikeXml, type XmlItem, xmlItems } from './xml.ts';

/** The feed knows about the last month. */
const REACH_MS = 30 * 864e5;
/** Long lists of words return nothing. */
const MOST_WORDS = 5;
const CACHE_MS = 3600e3;

/** Bing's news feed: publishers' own addresses, dates and outlets, without a key. It goes silently empty when hurried. */
export const bingNews: Source = {
  id: 'bing-news',
  applies: ({ words, title, to }, now) =>
    (words.length > 0 || title !== null) && (to === null || now.getTime() - Date.parse(to) < REACH_MS),
  hosts: () => ['*://*.bing.com/*'],
  async find({ domain, words, title, language }, fetch) {
    const asked = title ? title.split(/\s+/).slice(0, 8) : words.slice(0, MOST_WORDS);
    const query = new URLSearchParams({
      q: [...asked, ...(domain ? [`site:${domain}`] : [])].join(' '),
      format: 'rss',
      count: '30',
      setlang: language?.slice(0, 2) ?? 'en',
    });
    const url = `https://www.bing.com/news/search?${query}`;
    const answer = await fetch({ url, why: 'news search', cacheMs: CACHE_MS });
    if (!answer.ok) return failed(url, answer);
    if (!looksLikeXml(answer.text)) return unreadable(url, 'a page came instead of the feed: it does not answer just now');
    return found('bing-news', url, xmlItems(answer.text, 'item').map(offerOf), 'an empty feed: nothing known, or it was asked too often');
  },
};

function offerOf(item: XmlItem): Offer {
  const link = item.link ?? '';
  const wrapped = URL.canParse(link) ? new URL(link).searchParams.get('url') : null;
  const syndicated = /^(.+) on (?:MSN|Yahoo|AOL)\b/i.exec(item.source ?? '');
  return {
    url: wrapped ?? link,
    title: item.title,
    snippet: item.description,
    published: item.pubdate,
    copyOf: syndicated?.[1] ?? null,
  };
}
