import * as z from 'zod/mini';
import type { Source } from '../../trace/model/source.ts';
import type { Offer } from '../candidates.ts';
import { buildSiteQuery, pickWords } from '../question.ts';
import { buildJsonPost, createKeyedSearch } from './keyed-search.ts';

const row = z.object({
  url: z.string(),
  title: z.optional(z.string()),
  snippet: z.optional(z.nullable(z.string())),
  time: z.optional(z.nullable(z.string())),
  published: z.optional(z.nullable(z.string())),
});
/** Version 1 sorts its rows into lists. */
const lists = z.object({
  data: z.object({ search: z.optional(z.array(row)), news: z.optional(z.array(row)) }),
});
/** Version 0 has one list, with rows that are no results (related searches have no address). */
const flat = z.object({ data: z.array(z.partial(row)) });

/** Kagi Search, with the reader's own key. */
export function createKagi(key: string): Source {
  return createKeyedSearch({
    id: 'kagi',
    host: '*://kagi.com/*',
    why: 'kagi search',
    request: question => {
      const { from, to } = question;
      const filters = { ...(from && { after: from }), ...(to && { before: to }) };
      return buildJsonPost(
        'https://kagi.com/api/v1/search',
        { name: 'Authorization', value: `Bearer ${key}` },
        { query: buildSiteQuery(pickWords(question, 8), question), workflow: 'search', filters },
      );
    },
    read,
  });
}

function read(json: unknown): Offer[] | null {
  const sorted = lists.safeParse(json);
  const one = flat.safeParse(json);
  const rows = sorted.success
    ? [...(sorted.data.data.search ?? []), ...(sorted.data.data.news ?? [])]
    : one.success
      ? one.data.data
      : null;
  return (
    rows?.flatMap(({ url, title, snippet, time, published }) =>
      url ? [{ url, title, snippet, published: time ?? published }] : [],
    ) ?? null
  );
}
