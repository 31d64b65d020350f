import { keysOf } from '../../articles/matching/key-words.ts';
import { say } from '../../trace/model/messages.ts';
import type { Question, Source, SourceAnswer } from '../../trace/model/source.ts';
import { answerCandidates, answerFailure, answerUnreadable, type Offer } from '../candidates.ts';
import { addDays, buildSiteQuery, hasWords, pickWords } from '../question.ts';
import { looksLikeXml, readXmlItems, type XmlItem } from '../xml.ts';
import { decodeGoogleNews } from './google-news-link.ts';

const CACHE_MS = 3600e3;
/**
 * Links decoded for one question: each costs two requests, and a few dozen in a row are refused.
 */
const MOST_DECODED = 2;

/** Editions by language: language, country and their pair. */
const EDITIONS: Readonly<Record<string, readonly [string, string]>> = {
  de: ['de', 'DE'],
  en: ['en-US', 'US'],
  es: ['es-419', 'US'],
  fr: ['fr', 'FR'],
  it: ['it', 'IT'],
  ja: ['ja', 'JP'],
  ko: ['ko', 'KR'],
  nl: ['nl', 'NL'],
  pl: ['pl', 'PL'],
  pt: ['pt-BR', 'BR'],
  zh: ['zh-CN', 'CN'],
};

/**
 * Google News' feed; off unless the reader wants it, since its terms allow personal feed readers
 * alone and its links have to be decoded.
 */
export const googleNews: Source = {
  id: 'google-news',
  applies: hasWords,
  hosts: () => ['*://news.google.com/*'],
  async find(question, fetch): Promise<SourceAnswer> {
    const url = urlOf(question);
    const answer = await fetch({ url, why: 'google news search', cacheMs: CACHE_MS });
    if (!answer.ok) return answerFailure(url, answer);
    if (!looksLikeXml(answer.text)) return answerUnreadable(url, 'a page came instead of the feed');
    const items = readXmlItems(answer.text, 'item');
    const best = items
      .map(item => ({ item, fit: fitOf(item, question) }))
      .sort((a, b) => b.fit - a.fit)
      .slice(0, MOST_DECODED);
    const offers: Offer[] = [];
    for (const { item } of best) {
      const target = await decodeGoogleNews(item.link ?? '', fetch);
      if (target) offers.push({ url: target, title: headlineOf(item), published: item.pubdate });
    }
    return answerCandidates(
      'google-news',
      url,
      offers,
      items.length ? say('undecodable', items.length) : say('nothingFound'),
    );
  },
};

function urlOf(question: Question): string {
  const { from, to, language } = question;
  const [hl, gl] = EDITIONS[language?.slice(0, 2).toLowerCase() ?? 'en'] ?? ['en-US', 'US'];
  const dated = [from && `after:${addDays(from, -1)}`, to && `before:${addDays(to, 1)}`].filter(
    Boolean,
  );
  const query = new URLSearchParams({
    q: [buildSiteQuery(pickWords(question, 6), question), ...dated].join(' '),
    hl,
    gl,
    ceid: `${gl}:${hl.slice(0, 2)}`,
  });
  return `https://news.google.com/rss/search?${query}`;
}

/** "Headline - Outlet" without its outlet. */
export function headlineOf(item: XmlItem): string {
  const title = item.title ?? '';
  const end = ` - ${item.source ?? ''}`;
  return item.source && title.endsWith(end) ? title.slice(0, -end.length) : title;
}

/** Words of the question that the headline has. */
function fitOf(item: XmlItem, { words, title }: Question): number {
  const keys = new Set(keysOf(headlineOf(item)));
  return keysOf([...words, title ?? ''].join(' ')).filter(key => keys.has(key)).length;
}
