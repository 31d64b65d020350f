import * as z from 'zod/mini';
import type { FailureReason, Question, Source, SourceAnswer } from '../../trace/model/source.ts';
import { answerCandidates, answerFailure, answerNothing, answerUnreadable } from '../candidates.ts';
import { parseJson } from '../parse-json.ts';
import { addDays, hasWords, siteOf, writeCompactDay } from '../question.ts';

const answerSchema = z.object({
  articles: z.optional(
    z.array(
      z.object({
        url: z.string(),
        title: z.optional(z.string()),
        seendate: z.optional(z.string()),
      }),
    ),
  ),
});

const CACHE_MS = 3600e3;
/**
 * Words joined by OR; a query of about 250 characters and more is refused ("too short or too
 * long").
 */
const MOST_WORDS = 12;
const MOST_CHARS = 230;
const MOST_RECORDS = '250';
/** `seendate` is when the crawl came by: hours to days after publication. */
const LATE_DAYS = 3;

/** What its plain-text errors mean; they come with status 200 and as HTML. */
const ERRORS: readonly (readonly [RegExp, FailureReason])[] = [
  // Please limit requests to one every 5 seconds
  [/limit requests/i, 'rate-limited'],
  // The specified phrase is too short. · Timespan is too short. · Your query was too short or too
  // long. · Invalid query start date. · Queries containing OR'd terms must …
  [/too short|too long|OR'd|invalid/i, 'bad-answer'],
];

/**
 * GDELT's index of the world's news: addresses and titles since 2017. One question an outlet: it
 * allows one in ten seconds.
 */
export const gdelt: Source = {
  id: 'gdelt',
  applies: hasWords,
  hosts: () => ['*://*.gdeltproject.org/*'],
  async find(question, fetch): Promise<SourceAnswer> {
    const url = urlOf(question);
    if (!url) return answerNothing(null, 'noWord');
    const answer = await fetch({ url, why: 'news index', cacheMs: CACHE_MS });
    return answer.ok ? read(url, answer.text, question) : answerFailure(url, answer);
  },
};

/**
 * A domain stands for its subdomains too ("suntimes.com" for chicago.suntimes.com), so it is asked
 * for as a part of names; others that hold it drop out with the candidates of foreign outlets. With
 * a dash in it that finds nothing, and a host that was printed in full is meant exactly.
 */
function urlOf(question: Question): string | null {
  const { domain, words, title, from, to } = question;
  const site = domain && siteOf(question);
  const restriction = site
    ? ` ${site !== domain || site.includes('-') ? 'domainis' : 'domain'}:${site}`
    : '';
  const list = queryWords(title ? [title] : words, MOST_CHARS - restriction.length);
  if (!list.length) return null;
  // A title is one story: all of its words. The words of several claims share one question: any of
  // them.
  const joined = title || list.length === 1 ? list.join(' ') : `(${list.join(' OR ')})`;
  const query = new URLSearchParams({
    query: joined + restriction,
    mode: 'artlist',
    format: 'json',
    maxrecords: MOST_RECORDS,
    sort: 'hybridrel',
  });
  if (from && to) {
    query.set('startdatetime', `${writeCompactDay(from)}000000`);
    query.set('enddatetime', `${writeCompactDay(addDays(to, LATE_DAYS))}235959`);
  }
  return `https://api.gdeltproject.org/api/v2/doc/doc?${query}`;
}

/**
 * Plain words of three letters and more, each once, as many as the query may hold: one word too
 * short spoils them all.
 */
function queryWords(texts: readonly string[], most: number): string[] {
  const list = new Map<string, string>();
  let length = 0;
  for (const word of texts.flatMap(text => text.split(/[^\p{L}\p{N}]+/u))) {
    if (word.length < 3 || /^(?:or|and|not)$/i.test(word) || list.has(word.toLowerCase())) continue;
    length += word.length + ' OR '.length;
    if (list.size === MOST_WORDS || length > most) break;
    list.set(word.toLowerCase(), word);
  }
  return [...list.values()];
}

function read(url: string, text: string, { to }: Question): SourceAnswer {
  if (!text.trim()) return answerCandidates('gdelt', url, []);
  if (!/^\uFEFF?\s*\{/.test(text)) {
    const reason = ERRORS.find(([pattern]) => pattern.test(text))?.[1] ?? 'bad-answer';
    return answerFailure(url, {
      ok: false,
      reason,
      status: 200,
      detail: text
        .replace(/<[^<>]*>|\s+/g, ' ')
        .trim()
        .slice(0, 120),
    });
  }
  const answer = answerSchema.safeParse(parseJson(text));
  if (!answer.success) return answerUnreadable(url, 'no list of articles came');
  // Rows of a day after the end slip in.
  const end = to ? `${addDays(to, LATE_DAYS)}T23:59:59Z` : null;
  const rows = (answer.data.articles ?? []).map(row => ({
    url: row.url,
    title: closeGaps(row.title),
    published: parseSeenDate(row.seendate),
  }));
  return answerCandidates(
    'gdelt',
    url,
    rows.filter(({ published }) => !end || !published || published <= end),
  );
}

/** "U . S . stocks fall , again" as it was printed. */
function closeGaps(title: string | undefined): string | undefined {
  return title
    ?.replace(/(?<=\b\p{Lu}) \. ?(?=\p{Lu} \.)/gu, '.')
    .replace(/(?<!\s)\s+([.,:;!?%’'])/g, '$1');
}

/** "20260404T120000Z", or the 14 digits of older rows. */
function parseSeenDate(stamp: string | undefined): string | null {
  const [, year, month, day, hour, minute, second] =
    /^(\d{4})(\d\d)(\d\d)T?(\d\d)(\d\d)(\d\d)/.exec(stamp ?? '') ?? [];
  return year ? `${year}-${month}-${day}T${hour}:${minute}:${second}Z` : null;
}
