/** The numbers of NotebookLM. */
import { labelHint, type MarkHint } from './mark-hint.ts';

/** "1: Kelp plant opens - Reuters": the number, and the title of the source. */
const NUMBERED = /^\s*\d{1,3}\s*[:.]\s*(.+)$/s;

/**
 * `<button class="xap-inline-dialog citation-marker"><span aria-label="1: First Source">1</span>
 * </button>`
 */
export function readNotebookLm(element: Element): MarkHint | null {
  if (!element.classList.contains('citation-marker')) return null;
  const labelled = element.hasAttribute('aria-label')
    ? element
    : element.querySelector('[aria-label]');
  const title = NUMBERED.exec(labelled?.getAttribute('aria-label') ?? '')?.[1]?.trim();
  return title ? labelHint(title) : null;
}
