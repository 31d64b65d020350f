import * as z from 'zod/mini';
import type { Source } from '../../trace/model/source.ts';
import { pickWords } from '../question.ts';
import { buildJsonPost, createKeyedSearch } from './keyed-search.ts';

const answerSchema = z.object({
  results: z.array(
    z.object({
      url: z.string(),
      title: z.optional(z.string()),
      content: z.optional(z.nullable(z.string())),
      published_date: z.optional(z.nullable(z.string())),
    }),
  ),
});

/** Tavily, with the reader's own key. It gives dates for the topic "news" alone. */
export function createTavily(key: string): Source {
  return createKeyedSearch({
    id: 'tavily',
    host: '*://api.tavily.com/*',
    why: 'tavily search',
    request: question => {
      const { domain, from, to } = question;
      return buildJsonPost(
        'https://api.tavily.com/search',
        { name: 'Authorization', value: `Bearer ${key}` },
        {
          query: pickWords(question, 12).join(' '),
          topic: 'news',
          max_results: 20,
          ...(domain && { include_domains: [domain] }),
          ...(from && { start_date: from }),
          ...(to && { end_date: to }),
        },
      );
    },
    read: json => {
      const answer = answerSchema.safeParse(json);
      return answer.success
        ? answer.data.results.map(row => ({
            url: row.url,
            title: row.title,
            published: row.published_date,
            snippet: row.content,
          }))
        : null;
    },
  });
}
