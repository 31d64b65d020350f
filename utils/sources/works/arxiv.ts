import { looksLikeXml, readXmlItems } from '../xml.ts';
import { createWorkSearch } from './work-search.ts';

/**
 * arXiv's own interface: titles and abstracts of every preprint. One question in three seconds; asked
 * too fast it answers "Rate exceeded." with status 200. https://info.arxiv.org/help/api/user-manual.html
 */
export const arxiv = createWorkSearch({
  id: 'arxiv',
  why: 'preprint search',
  domains: ['arxiv.org'],
  hostFor: () => 'export.arxiv.org',
  mostWords: 4,
  leastWords: 2,
  accept: ['application/atom', 'application/xml', 'text/xml', 'text/plain'],
  urlFor(words, { title }) {
    const field = title ? 'ti' : 'all';
    const query = words.map(word => `${field}:${word}`).join(' AND ');
    const parameters = new URLSearchParams({ search_query: query, max_results: '10' });
    return `https://export.arxiv.org/api/query?${parameters}`;
  },
  read(text) {
    if (!looksLikeXml(text)) return null;
    return readXmlItems(text, 'entry').flatMap(({ id = '', title, summary, published }) => {
      // What is wrong with a question comes as an entry too: ".../api/errors#…".
      const name = /arxiv\.org\/abs\/(.+?)(?:v\d+)?$/.exec(id)?.[1];
      return name
        ? [{ url: `https://arxiv.org/abs/${name}`, title, snippet: summary, published }]
        : [];
    });
  },
});
