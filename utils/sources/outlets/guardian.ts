import * as z from 'zod/mini';
import { widerQuestions } from '../../articles/matching/question-words.ts';
import type { FetchPolitely, Question, Source, SourceAnswer } from '../../trace/model/source.ts';
import { answerCandidates, answerFailure, answerUnreadable } from '../candidates.ts';
import { parseJson } from '../parse-json.ts';
import { hasWords, pickWords } from '../question.ts';

const answerSchema = z.object({
  response: z.object({
    results: z.array(
      z.object({
        webUrl: z.string(),
        webTitle: z.string(),
        webPublicationDate: z.optional(z.string()),
        fields: z.optional(z.object({ trailText: z.optional(z.string()) })),
      }),
    ),
  }),
});

const CACHE_MS = 3600e3;
const MOST_WORDS = 4;
/**
 * The key that the Open Platform's own documentation uses: open to all, with a low limit that all
 * share.
 */
const OPEN_KEY = 'test';

/**
 * The Guardian Open Platform: every article since 1999, with the reader's own key where there is
 * one.
 */
export function createGuardian(key: string | undefined): Source {
  return {
    id: 'guardian',
    applies: question => question.outlet?.lookups.guardian === true && hasWords(question),
    hosts: () => ['*://content.guardianapis.com/*'],
    async find(question, fetch) {
      const words = pickWords(question, MOST_WORDS);
      const first = await ask(
        question.title ? `"${question.title.replaceAll('"', '')}"` : words.join(' AND '),
        question,
        key || OPEN_KEY,
        fetch,
      );
      const [wider] = question.title ? [words] : widerQuestions(words);
      return first.ok && !first.candidates.length && wider
        ? ask(wider.join(' AND '), question, key || OPEN_KEY, fetch)
        : first;
    },
  };
}

async function ask(
  q: string,
  { from, to }: Question,
  key: string,
  fetch: FetchPolitely,
): Promise<SourceAnswer> {
  const query = new URLSearchParams({
    q,
    ...(from && { 'from-date': from }),
    ...(to && { 'to-date': to }),
    'page-size': '20',
    'order-by': 'relevance',
    'show-fields': 'trailText',
  });
  const url = `https://content.guardianapis.com/search?${query}`;
  const answer = await fetch({
    url,
    key: { in: 'query', name: 'api-key', value: key },
    why: 'guardian search',
    cacheMs: CACHE_MS,
    accept: ['application/json'],
  });
  if (!answer.ok) return answerFailure(url, answer);
  const read = answerSchema.safeParse(parseJson(answer.text));
  if (!read.success) return answerUnreadable(url, 'no list of articles came');
  return answerCandidates(
    'guardian',
    url,
    read.data.response.results.map(row => ({
      url: row.webUrl,
      title: row.webTitle,
      published: row.webPublicationDate,
      snippet: row.fields?.trailText,
    })),
  );
}
