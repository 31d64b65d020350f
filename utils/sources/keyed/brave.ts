import * as z from 'zod/mini';
import type { Question, Source } from '../../trace/model/source.ts';
import { buildSiteQuery, pickWords } from '../question.ts';
import { createKeyedSearch } from './keyed-search.ts';

const answerSchema = z.object({
  web: z.optional(
    z.object({
      results: z.array(
        z.object({
          url: z.string(),
          title: z.optional(z.string()),
          description: z.optional(z.string()),
          page_age: z.optional(z.nullable(z.string())),
        }),
      ),
    }),
  ),
});

/** Brave Search, with the reader's own key. `page_age` has no zone and means UTC. */
export function createBrave(key: string): Source {
  return createKeyedSearch({
    id: 'brave',
    host: '*://api.search.brave.com/*',
    why: 'brave search',
    request: question => ({
      url: `https://api.search.brave.com/res/v1/web/search?${queryOf(question)}`,
      key: { in: 'header', name: 'X-Subscription-Token', value: key },
    }),
    read: json => {
      const answer = answerSchema.safeParse(json);
      return answer.success
        ? (answer.data.web?.results ?? []).map(row => ({
            url: row.url,
            title: row.title,
            snippet: row.description,
            published: row.page_age,
          }))
        : null;
    },
  });
}

/** A query may have 400 characters and 50 words. */
function queryOf(question: Question): URLSearchParams {
  const query = new URLSearchParams({
    q: buildSiteQuery(pickWords(question, 8), question).slice(0, 400),
    count: '20',
    text_decorations: 'false',
  });
  if (question.from && question.to) query.set('freshness', `${question.from}to${question.to}`);
  return query;
}
