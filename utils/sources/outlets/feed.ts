import { readHtml } from '../../articles/extraction/html-events.ts';
import { say } from '../../trace/model/messages.ts';
import type { FetchPolitely, Question, Source, SourceAnswer } from '../../trace/model/source.ts';
import { answerCandidates, answerFailure, answerNothing, answerUnreadable } from '../candidates.ts';
import { endsWithin, hasOwnArticles, listOutletHosts, siteOf } from '../question.ts';
import { readFeed } from './feed-items.ts';

/** Feeds hold the 10 to 60 newest items: days of a paper, months of a blog. */
const REACH_DAYS = 30;
const CACHE_MS = 15 * 60e3;
const HOME_CACHE_MS = 24 * 3600e3;
const FEED_TYPE = /^application\/(?:rss\+xml|atom\+xml|feed\+json|rdf\+xml)/i;
/** Feeds stand in the head. */
const HEAD_CHARS = 300_000;

/**
 * The outlet's newest articles from its feed: the known one, else the one that its front page
 * names.
 */
export const feed: Source = {
  id: 'feed',
  applies: (question, now) =>
    (question.outlet?.lookups.feed !== undefined || hasOwnArticles(question)) &&
    endsWithin(question, now, REACH_DAYS),
  hosts: question => listOutletHosts(question, question.outlet?.lookups.feed),
  async find(question, fetch) {
    const known = question.outlet?.lookups.feed;
    if (known) return read(known, fetch);
    return discover(question, fetch);
  },
};

async function discover(question: Question, fetch: FetchPolitely): Promise<SourceAnswer> {
  const home = `https://${siteOf(question)}/`;
  const page = await fetch({ url: home, why: 'front page', cacheMs: HOME_CACHE_MS });
  if (!page.ok) return answerFailure(home, page);
  const named = feedOf(page.text, page.url);
  return named ? read(named, fetch) : answerNothing(home, 'noFeed');
}

async function read(url: string, fetch: FetchPolitely): Promise<SourceAnswer> {
  const answer = await fetch({ url, why: 'feed', cacheMs: CACHE_MS });
  if (!answer.ok) return answerFailure(url, answer);
  const offers = readFeed(answer.text, answer.url);
  return offers.length || /<(?:\w+:)?(?:rss|feed|rdf)\b/i.test(answer.text.slice(0, 2000))
    ? answerCandidates('feed', url, offers, say('emptyFeed'))
    : answerUnreadable(url, 'a page came instead of a feed');
}

/**
 * The address of the feed of articles that a page's head names, absolute; null without one. A feed
 * of comments is none.
 */
function feedOf(html: string, url: string): string | null {
  const feeds: { readonly href: string; readonly comments: boolean; readonly section: boolean }[] =
    [];
  readHtml(html.slice(0, HEAD_CHARS), {
    open(tag, attributes) {
      const [rel = '', type = '', href = '', title = ''] = ['rel', 'type', 'href', 'title'].map(
        name => attributes.get(name),
      );
      if (
        tag !== 'link' ||
        !/\balternate\b/i.test(rel) ||
        !FEED_TYPE.test(type.trim()) ||
        !href ||
        !URL.canParse(href, url)
      )
        return;
      const absolute = new URL(href, url);
      feeds.push({
        href: absolute.href,
        comments: /comments?\b|kommentare|commentaires/i.test(`${title} ${absolute.pathname}`),
        section: /podcast|video|category|tag\//i.test(absolute.pathname),
      });
    },
    close: () => undefined,
    text: () => undefined,
  });
  const articles = feeds.filter(({ comments }) => !comments);
  return (articles.find(({ section }) => !section) ?? articles[0])?.href ?? null;
}
