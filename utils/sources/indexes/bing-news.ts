import { widerQuestions } from '../../articles/matching/question-words.ts';
import { say } from '../../trace/model/messages.ts';
import type {
  Fetched,
  FetchPolitely,
  Question,
  Source,
  SourceAnswer,
} from '../../trace/model/source.ts';
import { answerCandidates, answerFailure, type Offer } from '../candidates.ts';
import { buildSiteQuery, endsWithin, hasWords, listSites, pickWords } from '../question.ts';
import { looksLikeXml, readXmlItems, type XmlItem } from '../xml.ts';

/** The feed knows about the last month. */
const REACH_DAYS = 30;
/**
 * Short questions work, long lists of words return nothing: every word must stand in title, summary
 * or opening. Within one outlet three are enough, and no second question has to wait for its turn.
 */
const MOST_WORDS = 5;
const MOST_OF_OUTLET = 3;
const MOST_TITLE_WORDS = 8;
const CACHE_MS = 3600e3;
/**
 * An empty feed is either a plain no or the answer to one who asked too often: the feed does not
 * say which.
 */
const EMPTY = say('emptyOrTooOften');

/** Markets of the feed by language; English stands in for the rest. */
const MARKETS: Readonly<Record<string, string>> = {
  ar: 'ar-XA',
  da: 'da-DK',
  de: 'de-DE',
  en: 'en-US',
  es: 'es-ES',
  fi: 'fi-FI',
  fr: 'fr-FR',
  it: 'it-IT',
  ja: 'ja-JP',
  ko: 'ko-KR',
  nl: 'nl-NL',
  no: 'no-NO',
  pl: 'pl-PL',
  pt: 'pt-BR',
  ru: 'ru-RU',
  sv: 'sv-SE',
  tr: 'tr-TR',
  zh: 'zh-CN',
};

/**
 * Bing's news feed: publishers' own addresses, dates and outlets, without a key; asked again for the
 * outlet's other domain, or of every outlet with three words, when it finds nothing.
 */
export const bingNews: Source = {
  id: 'bing-news',
  applies: (question, now) => hasWords(question) && endsWithin(question, now, REACH_DAYS),
  hosts: () => ['*://*.bing.com/*'],
  async find(question, fetch) {
    const most = question.domain === null ? MOST_WORDS : MOST_OF_OUTLET;
    const words = pickWords(question, question.title ? MOST_TITLE_WORDS : most);
    const [site = null, other = null] = listSites(question);
    const first = await ask(words, question, site, fetch);
    if (!first.ok || first.candidates.length) return first;
    if (other !== null) return ask(words, question, other, fetch);
    const [wider] = question.title || question.domain !== null ? [] : widerQuestions(words);
    return wider ? ask(wider, question, site, fetch) : first;
  },
};

async function ask(
  words: readonly string[],
  question: Question,
  site: string | null,
  fetch: FetchPolitely,
): Promise<SourceAnswer> {
  const language = question.language?.slice(0, 2).toLowerCase() ?? 'en';
  const market = MARKETS[language] ?? 'en-US';
  const query = new URLSearchParams({
    q: buildSiteQuery(words, question, site),
    format: 'rss',
    count: '30',
    mkt: market,
    setlang: market.slice(0, 2),
  });
  const url = `https://www.bing.com/news/search?${query}`;
  const answer = await fetch({ url, why: 'news search', cacheMs: CACHE_MS, paceOf });
  if (!answer.ok) return answerFailure(url, answer);
  return answerCandidates('bing-news', url, readXmlItems(answer.text, 'item').map(offerOf), EMPTY);
}

/**
 * A soft block comes as an ordinary page with status 200 (<ol id="b_results"><li class="b_no">), a
 * softer one as a feed without items.
 */
function paceOf({ text }: Fetched): 'refused' | 'hurried' | null {
  if (!looksLikeXml(text)) return 'refused';
  return /<item[\s>]/.test(text) ? null : 'hurried';
}

function offerOf(item: XmlItem): Offer {
  return {
    url: targetOf(item.link ?? ''),
    title: item.title,
    snippet: item.description,
    published: item.pubdate,
    outletName: item.source,
  };
}

/**
 * "http://www.bing.com/news/apiclick.aspx?ref=FexRss&url=https%3a%2f%2fexample.com%2fa&c=1" leads
 * to example.com, whatever the target is: it is checked like any other.
 */
function targetOf(link: string): string {
  if (!URL.canParse(link)) return '';
  const { pathname, searchParams } = new URL(link);
  return pathname.endsWith('/apiclick.aspx') ? (searchParams.get('url') ?? '') : link;
}
