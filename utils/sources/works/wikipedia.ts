import * as z from 'zod/mini';
import type { Question } from '../../trace/model/source.ts';
import { parseJson } from '../parse-json.ts';
import { createWorkSearch } from './work-search.ts';

const answerSchema = z.object({
  pages: z.array(
    z.object({
      key: z.string(),
      title: z.string(),
      excerpt: z.optional(z.nullable(z.string())),
      description: z.optional(z.nullable(z.string())),
    }),
  ),
});

/** The edition that is printed ("de.wikipedia.org"), else that of the page's language. */
function editionOf({ host, language }: Question): string {
  if (host?.endsWith('.wikipedia.org')) return host.replace('.m.', '.');
  return `${/^[a-z]{2,3}(?=-|$)/i.exec(language ?? '')?.[0].toLowerCase() ?? 'en'}.wikipedia.org`;
}

/** Wikipedia's search over the texts of its articles. https://www.mediawiki.org/wiki/API:REST_API */
export const wikipedia = createWorkSearch({
  id: 'wikipedia',
  why: 'encyclopedia search',
  domains: ['wikipedia.org'],
  hostFor: editionOf,
  mostWords: 4,
  leastWords: 1,
  accept: ['application/json'],
  urlFor(words, question) {
    const parameters = new URLSearchParams({ q: words.join(' '), limit: '10' });
    return `https://${editionOf(question)}/w/rest.php/v1/search/page?${parameters}`;
  },
  read(text, question) {
    const answer = answerSchema.safeParse(parseJson(text));
    if (!answer.success) return null;
    return answer.data.pages.map(({ key, title, excerpt, description }) => ({
      url: `https://${editionOf(question)}/wiki/${encodeURI(key).replaceAll('?', '%3F').replaceAll('#', '%23')}`,
      title,
      snippet: [description, excerpt].filter(Boolean).join(' – '),
    }));
  },
});
