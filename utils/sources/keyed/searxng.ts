import * as z from 'zod/mini';
import type { Question, Source } from '../../trace/model/source.ts';
import { hasCredentials, hostnameOf } from '../../urls/host.ts';
import { patternOfHost } from '../../urls/match-patterns.ts';
import { buildSiteQuery, pickWords } from '../question.ts';
import { createKeyedSearch } from './keyed-search.ts';

const answerSchema = z.object({
  results: z.array(
    z.object({
      url: z.string(),
      title: z.optional(z.string()),
      content: z.optional(z.nullable(z.string())),
      publishedDate: z.optional(z.nullable(z.string())),
    }),
  ),
});

const DAY = 864e5;

/**
 * The reader's own SearXNG instance, which may stand at home ("http://localhost:8888"); null for an
 * address that is none. Its `json` format has to be switched on there, or it answers 403.
 */
export function createSearxng(base: string): Source | null {
  const address = base.trim().replace(/\/+$/, '');
  if (hostnameOf(address) === null || hasCredentials(address)) return null;
  return createKeyedSearch({
    id: 'searxng',
    host: patternOfHost(new URL(address).hostname),
    why: 'your search instance',
    request: (question, now) => ({
      url: `${address}/search?${queryOf(question, now)}`,
      typed: true,
    }),
    read: json => {
      const answer = answerSchema.safeParse(json);
      return answer.success
        ? answer.data.results.map(row => ({
            url: row.url,
            title: row.title,
            snippet: row.content,
            published: row.publishedDate,
          }))
        : null;
    },
  });
}

function queryOf(question: Question, now: Date): URLSearchParams {
  const query = new URLSearchParams({
    q: buildSiteQuery(pickWords(question, 6), question),
    format: 'json',
    categories: 'general,news',
    language: question.language?.slice(0, 2) ?? 'all',
    pageno: '1',
  });
  const age = question.from
    ? (now.getTime() - Date.parse(question.from)) / DAY
    : Number.POSITIVE_INFINITY;
  const range = age < 28 ? 'month' : age < 360 ? 'year' : null;
  if (range) query.set('time_range', range);
  return query;
}
