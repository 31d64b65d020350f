/** The pills of Claude. */
import { type MarkHint, readLink } from './mark-hint.ts';

/**
 * `The harbour closed.<span class="inline-flex"><a class="group/tag …" href="…">Reuters</a></span>`:
 * the pill stands right behind the sentence.
 */
export function readClaude(element: Element): MarkHint | null {
  if (!element.classList.contains('group/tag')) return null;
  const href = readLink(element);
  return href === null ? null : { href, label: null, labelled: true, apart: true };
}
