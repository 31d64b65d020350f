import { buildRobotsRequest, isAnswer, listSitemaps } from '../../network/robots.ts';
import { say } from '../../trace/model/messages.ts';
import type { FetchPolitely, Question, Source, SourceAnswer } from '../../trace/model/source.ts';
import {
  answerCandidates,
  answerFailure,
  answerNothing,
  answerUnreadable,
  resolveAddress,
} from '../candidates.ts';
import { endsWithin, hasOwnArticles, listOutletHosts, siteOf } from '../question.ts';
import type { XmlItem } from '../xml.ts';
import { offerOfEntry, readSitemap, type SitemapAnswer } from './sitemap.ts';

/**
 * News sitemaps hold the last two days
 * (https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap); a day is
 * added for zones and late indexing.
 */
const REACH_DAYS = 3;
const CACHE_MS = 15 * 60e3;
/**
 * Where a sitemap of news is looked for that robots.txt does not name: the commonest path, at 5 of
 * the 40 outlets of the directory that are known to have one, no other at more than 3.
 */
const USUAL_PATH = '/news-sitemap.xml';
/**
 * Sitemaps tried at a site nobody told us about, robots.txt not counted; misses are remembered for
 * hours by the fetch.
 */
const MOST_TRIES = 3;
/** Sitemaps without news in their name that are tried; large ones are all that some sites have. */
const MOST_OTHERS = 2;
/** Parts read of an index, and of each index among them. */
const MOST_PARTS = [2, 1];
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
    const answer = known ? answerOf(await readAll(known, fetch, question), known, question) : null;
    // Sites move their sitemaps: one that is no longer where it was is looked for like any other.
    return !answer || (!answer.ok && (answer.reason === 'gone' || answer.reason === 'network'))
      ? discover(question, fetch)
      : answer;
  },
};

/** Looks where robots.txt says, then where such a sitemap usually stands. */
async function discover(question: Question, fetch: FetchPolitely): Promise<SourceAnswer> {
  const asked = buildRobotsRequest(`https://${siteOf(question)}`);
  const robotsUrl = asked.url;
  const robots = await fetch(asked);
  // A host that cannot be reached has no sitemap either; one that has no robots.txt may.
  if (!robots.ok && !isAnswer(robots)) return answerFailure(robotsUrl, robots);
  const named = robots.ok ? listSitemaps(robots.text) : [];
  const origin = new URL(robots.ok ? robots.url : robotsUrl).origin;
  for (const url of placesToTry(named, origin)) {
    const answers = await readAll(url, fetch, question);
    if (answers.some(holdsNews)) return answerOf(answers, url, question);
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

/** What robots.txt names after news, then what else it names, then the usual place. */
function placesToTry(named: readonly string[], origin: string): string[] {
  const newsy = named.filter(url => NEWSY.test(new URL(url).pathname)).sort(byNews);
  const others = named.filter(url => !newsy.includes(url)).slice(0, MOST_OTHERS);
  return [...new Set([...newsy, ...others, origin + USUAL_PATH])].slice(0, MOST_TRIES);
}

/**
 * "news-sitemap" before "newsletter-sitemap" and archives of years: short names stand for what is
 * newest.
 */
function byNews(a: string, b: string): number {
  const rank = (url: string) => (/newsletter|newsroom|\d{4}/.test(url) ? 1 : 0);
  return rank(a) - rank(b);
}

/**
 * Whether a sitemap is of use: one of news dates its entries and may be empty; one of all pages at
 * least says when each was changed.
 */
const holdsNews = (answer: SitemapAnswer) =>
  answer.kind === 'entries' &&
  (answer.entries.some(isDated) || (answer.entries.length === 0 && NEWSY.test(answer.url)));

/** Whether an entry says when it was published or changed; addresses alone are of any age. */
const isDated = (entry: XmlItem) => isNews(entry) || entry.lastmod !== undefined;

const isNews = (entry: XmlItem) =>
  entry.publication_date !== undefined || entry.pubdate !== undefined;

/** A sitemap, or the parts of an index that may hold the question's days; at most two deep. */
async function readAll(
  url: string,
  fetch: FetchPolitely,
  question: Question,
  depth = 0,
): Promise<SitemapAnswer[]> {
  const first = await readSitemap(url, 'news sitemap', CACHE_MS, fetch);
  if (first.kind !== 'index') return [first];
  const chosen = chooseParts(first, question).slice(0, MOST_PARTS[depth] ?? 0);
  const read = await Promise.all(chosen.map(part => readAll(part, fetch, question, depth + 1)));
  return read.flat();
}

/**
 * The parts of an index by what they promise: those named after news, else those that were changed
 * within the question's days, else those named after a month of them, newest first; else the first.
 */
function chooseParts(
  { url, parts }: Extract<SitemapAnswer, { kind: 'index' }>,
  { from, to }: Question,
): string[] {
  const all = parts.flatMap(({ loc, lastmod }) => {
    const address = resolveAddress(loc ?? '', url);
    return address ? [{ address, changed: lastmod?.slice(0, 10) ?? '' }] : [];
  });
  const newsy = all.filter(({ address }) => NEWSY.test(new URL(address).pathname));
  const changed = all
    .filter(part => part.changed !== '' && (from === null || part.changed >= from))
    .sort((a, b) => (a.changed < b.changed ? 1 : -1));
  const months = [to, from].flatMap(day => (day ? [day.slice(0, 7)] : []));
  const dated = months.flatMap(month => all.filter(({ address }) => isOfMonth(address, month)));
  const best = [newsy, changed, dated].find(some => some.length > 0) ?? all.slice(0, 1);
  return [...new Set(best.map(({ address }) => address))];
}

/** "/sitemaps/2026/09.xml", "sitemap-2026-9.xml" and "posts-202609.xml" are of "2026-09". */
function isOfMonth(address: string, month: string): boolean {
  const [year = '', number = ''] = month.split('-');
  return new RegExp(String.raw`(?<!\d)${year}\D?0?${Number(number)}(?!\d)`).test(
    new URL(address).pathname,
  );
}

function answerOf(
  answers: readonly SitemapAnswer[],
  url: string,
  question: Question,
): SourceAnswer {
  const entries = answers.flatMap(answer =>
    answer.kind === 'entries' ? answer.entries.filter(isOfDays(question)) : [],
  );
  const broken = answers.find(answer => answer.kind === 'none');
  if (entries.length || broken?.kind !== 'none') {
    return answerCandidates(
      'news-sitemap',
      url,
      entries.map(entry => offerOfEntry(entry, url, entry.lastmod ?? null)),
      say('emptyNewsSitemap'),
    );
  }
  return broken.outcome.ok
    ? answerUnreadable(broken.url, 'a page came instead of a sitemap')
    : answerFailure(broken.url, broken.outcome);
}

/**
 * Whether an entry may be of the question's days. What is of news is taken whole; a sitemap of all
 * pages has those of years, of which only what was not changed since is surely older.
 */
function isOfDays({ from }: Question): (entry: XmlItem) => boolean {
  return entry => isNews(entry) || from === null || (entry.lastmod ?? from) >= from;
}
