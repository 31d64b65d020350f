/** The numbers of Kagi News. */
import { labelHint, type MarkHint } from './mark-hint.ts';

/** "Source 3: techcrunch.com", "Source: techcrunch.com": the tooltip of a mark. */
const TITLE = /^Source(?: \d+)?: (\S+)$/;

/**
 * `<button class="citation-number …" title="Source 3: techcrunch.com"><span
 * class="sr-only">…</span><span>[3]</span></button>`
 */
export function readKagi(element: Element): MarkHint | null {
  if (!element.classList.contains('citation-number')) return null;
  const label = TITLE.exec(element.getAttribute('title') ?? '')?.[1] ?? null;
  return label === null || label === 'common' ? null : labelHint(label);
}
