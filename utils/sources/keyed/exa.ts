import * as z from 'zod/mini';
import type { Source } from '../../trace/model/source.ts';
import { pickWords } from '../question.ts';
import { buildJsonPost, createKeyedSearch } from './keyed-search.ts';

const answerSchema = z.object({
  results: z.array(
    z.object({
      url: z.string(),
      title: z.optional(z.nullable(z.string())),
      publishedDate: z.optional(z.nullable(z.string())),
      text: z.optional(z.nullable(z.string())),
    }),
  ),
});

/** Exa, with the reader's own key. */
export function createExa(key: string): Source {
  return createKeyedSearch({
    id: 'exa',
    host: '*://api.exa.ai/*',
    why: 'exa search',
    request: question => {
      const { domain, from, to } = question;
      return buildJsonPost(
        'https://api.exa.ai/search',
        { name: 'x-api-key', value: key },
        {
          query: pickWords(question, 12).join(' '),
          type: 'auto',
          numResults: 10,
          ...(domain && { includeDomains: [domain] }),
          ...(from && { startPublishedDate: `${from}T00:00:00.000Z` }),
          ...(to && { endPublishedDate: `${to}T23:59:59.999Z` }),
        },
      );
    },
    read: json => {
      const answer = answerSchema.safeParse(json);
      return answer.success
        ? answer.data.results.map(row => ({
            url: row.url,
            title: row.title,
            published: row.publishedDate,
            snippet: row.text,
          }))
        : null;
    },
  });
}
