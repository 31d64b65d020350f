import * as z from 'zod/mini';
import { parseJson } from '../parse-json.ts';
import { createWorkSearch } from './work-search.ts';

const answerSchema = z.object({
  data: z.array(
    z.object({
      attributes: z.object({
        url: z.optional(z.nullable(z.string())),
        titles: z.array(z.object({ title: z.string() })),
        descriptions: z.optional(
          z.array(z.object({ description: z.optional(z.nullable(z.string())) })),
        ),
        dates: z.optional(
          z.array(z.object({ date: z.string(), dateType: z.optional(z.string()) })),
        ),
      }),
    }),
  ),
});

/** Repositories of data and software, with the name that each registers its DOIs under. */
const CLIENTS: Readonly<Record<string, string>> = {
  'zenodo.org': 'cern.zenodo',
  'figshare.com': 'figshare.ars',
  'datadryad.org': 'dryad.dryad',
  'dataverse.harvard.edu': 'gdcc.harvard-dv',
};

/** DataCite's register of data sets and software. https://support.datacite.org/docs/api */
export const datacite = createWorkSearch({
  id: 'datacite',
  why: 'data set search',
  domains: Object.keys(CLIENTS),
  hostFor: () => 'api.datacite.org',
  mostWords: 4,
  leastWords: 2,
  accept: ['application/json', 'application/vnd.api+json'],
  urlFor(words, { domain }) {
    const client = CLIENTS[domain ?? ''];
    const parameters = new URLSearchParams({
      query: words.join(' AND '),
      'page[size]': '10',
      ...(client && { 'client-id': client }),
    });
    return `https://api.datacite.org/dois?${parameters}`;
  },
  read(text) {
    const answer = answerSchema.safeParse(parseJson(text));
    if (!answer.success) return null;
    return answer.data.data.map(
      ({ attributes: { url, titles, descriptions = [], dates = [] } }) => ({
        url: url ?? '',
        title: titles[0]?.title,
        snippet: descriptions[0]?.description ?? null,
        published: dates.find(({ dateType }) => dateType === 'Issued')?.date ?? null,
      }),
    );
  },
});
