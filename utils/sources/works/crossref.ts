import * as z from 'zod/mini';
import type { Question } from '../../trace/model/source.ts';
import { hostOf, isWithin } from '../../urls/host.ts';
import { parseJson } from '../parse-json.ts';
import { createWorkSearch } from './work-search.ts';

const item = z.object({
  DOI: z.string(),
  title: z.optional(z.array(z.string())),
  subtitle: z.optional(z.array(z.string())),
  author: z.optional(
    z.array(z.object({ family: z.optional(z.string()), name: z.optional(z.string()) })),
  ),
  abstract: z.optional(z.string()),
  issued: z.optional(z.object({ 'date-parts': z.array(z.array(z.nullable(z.number()))) })),
  resource: z.optional(
    z.object({ primary: z.optional(z.object({ URL: z.optional(z.string()) })) }),
  ),
});
const answerSchema = z.object({ message: z.object({ items: z.array(item) }) });
type Item = z.infer<typeof item>;

/**
 * Publishers whose own site registers each paper under its address there, with the prefix of their
 * DOIs (https://www.crossref.org/members/prep).
 */
const PREFIXES: Readonly<Record<string, string>> = {
  'nature.com': '10.1038',
  'science.org': '10.1126',
  'nejm.org': '10.1056',
  'jamanetwork.com': '10.1001',
  'bmj.com': '10.1136',
  'plos.org': '10.1371',
  'pnas.org': '10.1073',
  'springer.com': '10.1007',
  'wiley.com': '10.1002',
  'frontiersin.org': '10.3389',
  'mdpi.com': '10.3390',
  'tandfonline.com': '10.1080',
  'sagepub.com': '10.1177',
  'elifesciences.org': '10.7554',
  'acs.org': '10.1021',
};

/**
 * Crossref's register of papers, by the words of a title and of whoever wrote it: for "(doi.org)",
 * and for publishers of papers, which no index of news lists.
 * https://www.crossref.org/documentation/retrieve-metadata/rest-api/
 */
export const crossref = createWorkSearch({
  id: 'crossref',
  why: 'paper search',
  domains: ['doi.org', ...Object.keys(PREFIXES)],
  hostFor: () => 'api.crossref.org',
  // It ranks by any of the words.
  knowsReferences: true,
  mostWords: 6,
  leastWords: 6,
  accept: ['application/json'],
  urlFor(words, { domain, reference }) {
    const prefix = PREFIXES[domain ?? ''];
    const { families = [], year, container } = reference ?? {};
    const record = [...families.slice(0, MOST_FAMILIES), year?.slice(0, 4), container];
    const parameters = new URLSearchParams({
      'query.bibliographic': [...words, ...record.filter(Boolean)].join(' '),
      rows: '10',
      select: 'DOI,title,subtitle,author,abstract,issued,resource',
      ...(prefix && { filter: `prefix:${prefix}` }),
    });
    return `https://api.crossref.org/works?${parameters}`;
  },
  read(text, question) {
    const answer = answerSchema.safeParse(parseJson(text));
    if (!answer.success) return null;
    return answer.data.message.items.flatMap(one => offerOf(one, question));
  },
});

/** More authors narrow nothing down: a list may leave the others out. */
const MOST_FAMILIES = 3;

function offerOf(one: Item, { domain, reference }: Question) {
  const { DOI, title, subtitle = [], abstract, issued, resource, author = [] } = one;
  const page = resource?.primary?.URL ?? '';
  const isThere = domain !== null && isWithin(hostOf(page) ?? '', domain);
  if (domain !== 'doi.org' && !isThere && !reference) return [];
  const parts = issued?.['date-parts'][0] ?? [];
  return [
    {
      url: isThere ? page : `https://doi.org/${encodeURI(DOI)}`,
      title: [title?.[0], ...subtitle].filter(Boolean).join(': ') || undefined,
      snippet: abstract,
      published: dayOf(parts),
      ...(reference && {
        authors: author.flatMap(({ family, name }) => family ?? name ?? []),
        year: parts[0] ? String(parts[0]) : undefined,
      }),
    },
  ];
}

/** Only a whole day can be held against the days of a claim. */
function dayOf(parts: readonly (number | null)[]): string | null {
  const [year, month, day] = parts;
  if (!year || !month || !day) return null;
  return [String(year), ...[month, day].map(part => String(part).padStart(2, '0'))].join('-');
}
