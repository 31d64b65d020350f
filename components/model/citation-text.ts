import type { Trace, TraceArticle } from '../../utils/trace/schema.ts';
import { showDate } from './format.ts';
import { outletName } from './names.ts';

/** One line that names an article for pasting: authors, headline, outlet, date, address, and the copy it was cited through. */
export function citationText(trace: Trace, article: TraceArticle): string {
  const original = trace.articles.find(({ id }) => id === article.original?.article);
  const { authors, headline, outlet, published, url } = original ?? article;
  const parts = [
    authors.length > 0 ? `${authors.join(', ')}: ` : '',
    `“${headline}”, ${outletName(trace, outlet)}`,
    published === null ? '' : `, ${showDate(published)}`,
    `. ${url}`,
    original ? ` (via ${outletName(trace, article.outlet)}: ${article.url})` : '',
  ];
  return parts.join('');
}
