import * as z from 'zod/mini';
import type { Question } from '../../trace/model/source.ts';
import { isWithin } from '../../urls/host.ts';
import { parseJson } from '../parse-json.ts';
import { createWorkSearch } from './work-search.ts';

const text = z.optional(z.string());
const answerSchema = z.object({
  resultList: z.object({
    result: z.array(
      z.object({
        id: z.string(),
        source: z.string(),
        pmid: text,
        pmcid: text,
        doi: text,
        title: text,
        abstractText: text,
        firstPublicationDate: text,
      }),
    ),
  }),
});
type Result = z.infer<typeof answerSchema>['resultList']['result'][number];

/** Servers of preprints whose papers it indexes, by the name that it gives them. */
const PREPRINTS: Readonly<Record<string, string>> = {
  'biorxiv.org': 'bioRxiv',
  'medrxiv.org': 'medRxiv',
};

/**
 * Europe PMC's index of PubMed, PubMed Central and the preprints of the life sciences, with their
 * abstracts. https://europepmc.org/RestfulWebService
 */
export const europePmc = createWorkSearch({
  id: 'europe-pmc',
  why: 'paper search',
  domains: [
    'pubmed.ncbi.nlm.nih.gov',
    'ncbi.nlm.nih.gov',
    'europepmc.org',
    ...Object.keys(PREPRINTS),
  ],
  hostFor: () => 'www.ebi.ac.uk',
  mostWords: 4,
  leastWords: 2,
  accept: ['application/json'],
  urlFor(words, question) {
    const server = PREPRINTS[question.domain ?? ''];
    const named = question.title ? `TITLE:(${words.join(' AND ')})` : words.join(' AND ');
    const query = server ? `(${named}) AND SRC:PPR AND PUBLISHER:"${server}"` : named;
    const parameters = new URLSearchParams({
      query,
      format: 'json',
      resultType: 'core',
      pageSize: '10',
    });
    return `https://www.ebi.ac.uk/europepmc/webservices/rest/search?${parameters}`;
  },
  read(body, question) {
    const answer = answerSchema.safeParse(parseJson(body));
    if (!answer.success) return null;
    return answer.data.resultList.result.flatMap(result => {
      const url = addressOf(result, question);
      const { title, abstractText, firstPublicationDate } = result;
      return url ? [{ url, title, snippet: abstractText, published: firstPublicationDate }] : [];
    });
  },
});

/** The paper's page at the library that the mark names. */
function addressOf(
  { id, source, pmid, pmcid, doi }: Result,
  { domain, host }: Question,
): string | null {
  const name = domain ?? '';
  if (name in PREPRINTS) return doi ? `https://www.${name}/content/${doi}v1` : null;
  if (isWithin(name, 'europepmc.org')) return `https://europepmc.org/article/${source}/${id}`;
  if (pmcid && (host?.startsWith('pmc.') || !pmid))
    return `https://pmc.ncbi.nlm.nih.gov/articles/${pmcid}/`;
  return pmid ? `https://pubmed.ncbi.nlm.nih.gov/${pmid}/` : null;
}
