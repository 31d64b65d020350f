import * as z from 'zod/mini';
import { widerQuestions } from '../../articles/matching/question-words.ts';
import { failure } from '../../network/read-answer.ts';
import { buildRobotsRequest, hintsAtWordPress, isAnswer } from '../../network/robots.ts';
import type {
  FetchOutcome,
  FetchPolitely,
  Question,
  Source,
  SourceAnswer,
} from '../../trace/model/source.ts';
import { answerCandidates, answerFailure, answerNothing, answerUnreadable } from '../candidates.ts';
import { parseJson } from '../parse-json.ts';
import { hasOwnArticles, hasWords, listOutletHosts, pickWords, siteOf } from '../question.ts';

const posts = z.array(
  z.object({
    link: z.string(),
    date_gmt: z.optional(z.nullable(z.string())),
    title: z.object({ rendered: z.string() }),
    excerpt: z.optional(z.object({ rendered: z.string() })),
  }),
);

const CACHE_MS = 3600e3;
/** Whether a site is WordPress changes rarely. */
const PROBE_CACHE_MS = 24 * 3600e3;
/** WordPress wants every word in the text; more than this finds nothing. */
const MOST_WORDS = 4;

/**
 * The outlet's own search, where it is a WordPress site: titles, dates and excerpts; asked again
 * with fewer words when it finds nothing.
 */
export const wordpress: Source = {
  id: 'wordpress',
  applies: question => mayBeWordPress(question) && hasWords(question),
  hosts: question => listOutletHosts(question, question.outlet?.lookups.wordpress),
  async find(question, fetch) {
    const site = await wordPressOf(question, fetch);
    if (!site.ok) return site.answer;
    const words = pickWords(question, question.title ? 12 : MOST_WORDS);
    const lists = question.title ? [words] : [words, ...widerQuestions(words)].slice(0, 2);
    let last: SourceAnswer = answerNothing(null, 'nothingToAsk');
    for (const list of lists) {
      const url = searchUrl(site.origin, list, question);
      const answer = await fetch({
        url,
        why: 'wordpress search',
        cacheMs: CACHE_MS,
        respectRobots: true,
      });
      last = answer.ok ? read(url, answer.text) : answerFailure(url, answer);
      if (!last.ok || last.candidates.length) return last;
    }
    return last;
  },
};

/** A site known to be WordPress, or one of which nobody knows how it is looked up. */
export function mayBeWordPress(question: Question): boolean {
  const { lookups = {} } = question.outlet ?? {};
  return (
    lookups.wordpress !== undefined ||
    (Object.keys(lookups).length === 0 && hasOwnArticles(question))
  );
}

/**
 * Asks a site whether it is WordPress: its robots.txt, which the search for its sitemap reads
 * anyway, and where that hints at it (or there is none) one small question, kept for a day.
 */
export async function probeWordPress(
  question: Question,
  fetch: FetchPolitely,
): Promise<FetchOutcome> {
  const robots = await fetch(buildRobotsRequest(`https://${siteOf(question)}`));
  if (robots.ok && !hintsAtWordPress(robots.text))
    return failure('gone', null, 'its robots.txt knows nothing of WordPress');
  if (!robots.ok && !isAnswer(robots)) return robots;
  return fetch({
    url: `https://${siteOf(question)}/wp-json/wp/v2/posts?per_page=1&_fields=link`,
    why: 'is it wordpress?',
    cacheMs: PROBE_CACHE_MS,
    accept: ['application/json'],
  });
}

async function wordPressOf(
  question: Question,
  fetch: FetchPolitely,
): Promise<{ ok: true; origin: string } | { ok: false; answer: SourceAnswer }> {
  const known = question.outlet?.lookups.wordpress;
  if (known) return { ok: true, origin: known };
  const probe = await probeWordPress(question, fetch);
  const url = `https://${siteOf(question)}/wp-json/`;
  if (probe.ok && Array.isArray(parseJson(probe.text)))
    return { ok: true, origin: new URL(probe.url).origin };
  const no = probe.ok || probe.reason === 'gone' || probe.reason === 'bad-answer';
  return { ok: false, answer: no ? answerNothing(url, 'notWordPress') : answerFailure(url, probe) };
}

function searchUrl(origin: string, words: readonly string[], { from, to }: Question): string {
  const query = new URLSearchParams({
    search: words.join(' '),
    per_page: '20',
    orderby: 'relevance',
    _fields: 'link,date_gmt,title,excerpt,slug',
  });
  if (from) query.set('after', `${from}T00:00:00`);
  if (to) query.set('before', `${to}T23:59:59`);
  return `${origin}/wp-json/wp/v2/posts?${query}`;
}

function read(url: string, text: string): SourceAnswer {
  const answer = posts.safeParse(parseJson(text));
  if (!answer.success) return answerUnreadable(url, 'no list of posts came');
  return answerCandidates(
    'wordpress',
    url,
    answer.data.map(post => ({
      url: post.link,
      title: post.title.rendered,
      snippet: post.excerpt?.rendered,
      published: post.date_gmt && `${post.date_gmt}Z`,
    })),
  );
}
