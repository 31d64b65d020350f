import * as z from 'zod/mini';
import type { FailureReason, Question, Source, SourceAnswer } from '../trace/source.ts';
import { failed, found, unreadable } from './candidates.ts';
import { parseJson } from './wordpress.ts';

const answerSchema = z.object({
  articles: z.optional(z.array(z.object({ url: z.string(), title: z.optional(z.string()), seendate: z.optional(z.string()) }))),
});

const CACHE_MS = 3600e3;
/** Words joined by OR; longer queries are refused. */
const MOST_WORDS = 12;
const MOST_CHARS = 240;
/** The crawl may be days after publication. */
const LATE_DAYS = 3;

/** What its plain-text errors mean; they come with status 200. */
const ERRORS: readonly (readonly [RegExp, FailureReason])[] = [
  [/limit requests/i, 'rate-limited'],
  [/too short|too long|OR'd|invalid/i, 'bad-answer'],
];

/** GDELT's index of the world's news: addresses and titles since 2017. One question an outlet: it allows one in ten seconds. */
export const gdelt: Source = {
  id: 'gdelt',
  applies: ({ words }) => words.length > 0,
  hosts: () => ['*://*.gdeltproject.org/*'],
  async find(question, fetch): Promise<SourceAnswer> {
    const url = urlOf(question);
    const answer = await fetch({ url, why: 'news index', cacheMs: CACHE_MS });
    if (!answer.ok) return failed(url, answer);
    return read(url, answer.text);
  },
};

function urlOf({ domain, words, title, from, to }: Question): string {
  const wanted = title ? title.split(/[^\p{L}\p{N}]+/u) : words;
  let list: string[] = [];
  for (const word of wanted.flatMap(w => w.split(/[^\p{L}\p{N}]+/u)).filter(w => w.length > 2)) {
    const longer = [...list, word];
    if (list.length >= MOST_WORDS || longer.join(' OR ').length > MOST_CHARS - (domain?.length ?? 0) - 15) break;
    if (!list.some(w => w.toLowerCase() === word.toLowerCase())) list = longer;
  }
  const query = [list.length > 1 ? `(${list.join(' OR ')})` : list.join(''), ...(domain ? [`domainis:${domain}`] : [])].join(' ');
  const parameters = new URLSearchParams({ query, mode: 'artlist', format: 'json', maxrecords: '250', sort: 'hybridrel' });
  if (from && to) {
    parameters.set('startdatetime', `${from.replaceAll('-', '')}000000`);
    parameters.set('enddatetime', `${later(to, LATE_DAYS).replaceAll('-', '')}235959`);
  }
  return `https://api.gdeltproject.org/api/v2/doc/doc?${parameters}`;
}

function read(url: string, text: string): SourceAnswer {
  if (!/^\uFEFF?\s*\{/.test(text)) {
    if (!text.trim()) return found('gdelt', url, []);
    const reason = ERRORS.find(([pattern]) => pattern.test(text))?.[1] ?? 'bad-answer';
    return failed(url, { ok: false, reason, status: 200, detail: text.replace(/\s+/g, ' ').slice(0, 120) });
  }
  const answer = answerSchema.safeParse(parseJson(text));
  if (!answer.success) return unreadable(url, 'no list of articles came');
  return found(
    'gdelt',
    url,
    (answer.data.articles ?? []).map(a => ({
      url: a.url,
      title: a.title?.replace(/\s+([.,:;!?%’'])/g, '$1'),
      published: seenDate(a.seendate),
    })),
  );
}

/** "20260404T120000Z" or 14 digits. */
function seenDate(stamp: string | undefined): string | null {
  const m = /^(\d{4})(\d\d)(\d\d)T?(\d\d)(\d\d)(\d\d)/.exec(stamp ?? '');
  return m ? `${m[1]}-${m[2]}-${m[3]}T${m[4]}:${m[5]}:${m[6]}Z` : null;
}

function later(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 864e5).toISOString().slice(0, 10);
}
