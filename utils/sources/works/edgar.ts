import * as z from 'zod/mini';
import type { Source } from '../../trace/model/source.ts';
import { parseJson } from '../parse-json.ts';
import { createWorkSearch } from './work-search.ts';

const answerSchema = z.object({
  hits: z.object({
    hits: z.array(
      z.object({
        /** "0001234567-26-000012:calder-10q.htm" */
        _id: z.string(),
        _source: z.object({
          ciks: z.array(z.string()),
          display_names: z.optional(z.array(z.string())),
          form: z.optional(z.nullable(z.string())),
          file_type: z.optional(z.nullable(z.string())),
          file_description: z.optional(z.nullable(z.string())),
          file_date: z.optional(z.nullable(z.string())),
          period_ending: z.optional(z.nullable(z.string())),
        }),
      }),
    ),
  }),
});
type Hit = z.infer<typeof answerSchema>['hits']['hits'][number];

const search = createWorkSearch({
  id: 'edgar',
  why: 'filing search',
  domains: ['sec.gov'],
  hostFor: () => 'efts.sec.gov',
  mostWords: 3,
  leastWords: 1,
  accept: ['application/json'],
  urlFor(words, { from, to }) {
    const parameters = new URLSearchParams({ q: words.join(' ') });
    if (from && to) {
      parameters.set('dateRange', 'custom');
      parameters.set('startdt', from);
      parameters.set('enddt', to);
    }
    return `https://efts.sec.gov/LATEST/search-index?${parameters}`;
  },
  read(text) {
    const answer = answerSchema.safeParse(parseJson(text));
    return answer.success ? answer.data.hits.hits.flatMap(offerOf) : null;
  },
});

/**
 * EDGAR's search over the texts of all filings since 2001, first in the days of the claim:
 * https://efts.sec.gov/LATEST/search-index is what sec.gov/edgar/search itself asks.
 */
export const edgar: Source = {
  ...search,
  async find(question, fetch, now) {
    const within = await search.find(question, fetch, now);
    if (!within.ok || within.candidates.length > 0 || !question.from) return within;
    return search.find({ ...question, from: null, to: null }, fetch, now);
  },
};

/** A filing has no headline: who filed which form, as EDGAR lists it. */
function offerOf({ _id, _source }: Hit) {
  const [accession = '', file = ''] = _id.split(':');
  const [cik] = _source.ciks;
  if (!cik || !/^\d{10}-\d{2}-\d{6}$/.test(accession) || !file) return [];
  const { display_names: names = [], form, file_type: type, file_description: about } = _source;
  const filer = (names[0] ?? '').replace(/\s*\((?:[A-Z., -]+|CIK \d+)\)/g, '').trim();
  const path = `${Number(cik)}/${accession.replaceAll('-', '')}/${encodeURIComponent(file)}`;
  return [
    {
      url: `https://www.sec.gov/Archives/edgar/data/${path}`,
      title: [filer, form ?? type].filter(Boolean).join(', '),
      snippet: about ?? null,
      published: _source.file_date ?? null,
    },
  ];
}
