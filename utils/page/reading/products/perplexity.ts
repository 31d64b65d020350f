/** Perplexity's pills. */
import { type MarkHint, toWebUrl } from './mark-hint.ts';

/** `<span class="citation inline" data-pplx-citation-url="…">techcrunch+2</span>` */
export function readPerplexity(element: Element): MarkHint | null {
  const address = element.getAttribute('data-pplx-citation-url');
  if (address === null) return null;
  return { href: toWebUrl(address), label: null, labelled: true, apart: true };
}
