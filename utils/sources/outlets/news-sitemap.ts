import { buildRobotsRequest, isAnswer, listSitemaps } from '../../network/robots.ts';
import { say } from '../../trace/model/messages.ts';
import type { FetchPolitely, Question, Source, SourceAnswer } from '../../trace/model/source.ts';
import { answerCandidates, answerFailure, answerNothing, answerUnreadable } from '../candidates.ts';
import { endsWithin, hasOwnArticles, listOutletHosts, siteOf } from '../question.ts';
import { offerOfEntry, readSitemap, type SitemapAnswer } from './sitemap.ts';

/**
 * News sitemaps hold the last two days
 * (https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap); a day is
 * added for zones and late indexing.
 */
const REACH_DAYS = 3;
const CACHE_MS = 15 * 60e3;
/** Where sitemaps of news usually stand, commonest first among 48 outlets looked at in 2026. */
const USUAL_PATHS = [
  '/news-sitemap.xml',
  '/sitemap_news.xml',
  '/sitemap-news.xml',
  '/sitemaps/news.xml',
  '/googlenews.xml',
];
/**
 * Sitemaps tried at a site nobody told us about, robots.txt not counted; misses are remembered for
 * hours by the fetch.
 */
const MOST_TRIES = 3;
/** Parts read of an index: the first, or those that are named after news. */
const MOST_PARTS = 2;
const NEWSY = /news|google|latest/i;

/**
 * The outlet's news sitemap: official titles, dates and addresses of the last 48 hours; says
 * nothing of the claim to anybody.
 */
export const newsSitemap: Source = {
  id: 'news-sitemap',
  applies: (question, now) =>
    (question.outlet?.lookups.newsSitemap !== undefined || hasOwnArticles(question)) &&
    endsWithin(question, now, REACH_DAYS),
  hosts: question => listOutletHosts(question, question.outlet?.lookups.newsSitemap),
  async find(question, fetch) {
    const known = question.outlet?.lookups.newsSitemap;
    const answer = known ? answerOf(await readAll(known, fetch), known) : null;
    // Sites move their sitemaps: one that is no longer where it was is looked for like any other.
    return !answer || (!answer.ok && (answer.reason === 'gone' || answer.reason === 'network'))
      ? discover(question, fetch)
      : answer;
  },
};

/** Looks where robots.txt says, then where such sitemaps usually stand. */
async function discover(question: Question, fetch: FetchPolitely): Promise<SourceAnswer> {
  const asked = buildRobotsRequest(`https://${siteOf(question)}`);
  const robotsUrl = asked.url;
  const robots = await fetch(asked);
  // A host that cannot be reached has no sitemap either; one that has no robots.txt may.
  if (!robots.ok && !isAnswer(robots)) return answerFailure(robotsUrl, robots);
  const named = robots.ok ? listSitemaps(robots.text) : [];
  const origin = new URL(robots.ok ? robots.url : robotsUrl).origin;
  const usual = USUAL_PATHS.map(path => origin + path);
  const tries = [
    ...new Set([...named.filter(url => NEWSY.test(new URL(url).pathname)).sort(byNews), ...usual]),
  ].slice(0, MOST_TRIES);
  for (const url of tries) {
    const answers = await readAll(url, fetch);
    if (
      answers.some(
        answer =>
          answer.kind === 'entries' && (answer.entries.length === 0 || answer.entries.some(isNews)),
      )
    )
      return answerOf(answers, url);
    const [only] = answers;
    if (
      only?.kind === 'none' &&
      !only.outcome.ok &&
      only.outcome.reason !== 'gone' &&
      only.outcome.reason !== 'bad-answer'
    )
      return answerFailure(url, only.outcome);
  }
  return answerNothing(robotsUrl, 'noNewsSitemap');
}

/**
 * "news-sitemap" before "newsletter-sitemap" and archives of years: short names stand for what is
 * newest.
 */
function byNews(a: string, b: string): number {
  const rank = (url: string) => (/newsletter|newsroom|\d{4}/.test(url) ? 1 : 0);
  return rank(a) - rank(b);
}

/** A news sitemap dates its entries; one of all pages has addresses alone. */
const isNews = (entry: Readonly<Record<string, string>>) =>
  entry.publication_date !== undefined || entry.pubdate !== undefined;

/** A sitemap, or the newsiest parts of an index. */
async function readAll(url: string, fetch: FetchPolitely): Promise<SitemapAnswer[]> {
  const first = await readSitemap(url, 'news sitemap', CACHE_MS, fetch);
  if (first.kind !== 'index') return [first];
  const parts = first.parts.flatMap(({ loc }) => loc ?? []);
  const newsy = parts.filter(part => NEWSY.test(new URL(part, url).pathname));
  const chosen = (newsy.length ? newsy : parts.slice(0, 1)).slice(0, MOST_PARTS);
  return Promise.all(
    chosen.map(part => readSitemap(new URL(part, url).href, 'news sitemap', CACHE_MS, fetch)),
  );
}

function answerOf(answers: readonly SitemapAnswer[], url: string): SourceAnswer {
  const entries = answers.flatMap(answer => (answer.kind === 'entries' ? answer.entries : []));
  const broken = answers.find(answer => answer.kind === 'none');
  if (entries.length || broken?.kind !== 'none') {
    return answerCandidates(
      'news-sitemap',
      url,
      entries.map(entry => offerOfEntry(entry, entry.lastmod ?? null)),
      say('emptyNewsSitemap'),
    );
  }
  return broken.outcome.ok
    ? answerUnreadable(broken.url, 'a page came instead of a sitemap')
    : answerFailure(broken.url, broken.outcome);
}
