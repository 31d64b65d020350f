/** The pills of Claude. */
import { hostOf } from '../../../urls/host.ts';
import { type MarkHint, readLink } from './mark-hint.ts';

/**
 * `The harbour closed.<span class="inline-flex"><a class="group/tag …" href="…">Reuters</a></span>`:
 * the pill stands right behind the sentence. Other sites tag their own pages in the same class.
 */
export function readClaude(element: Element): MarkHint | null {
  if (!element.classList.contains('group/tag')) return null;
  const href = readLink(element);
  const isOwn = href !== null && hostOf(href) === hostOf(element.ownerDocument.URL);
  return href === null || isOwn ? null : { href, label: null, labelled: true, apart: true };
}
