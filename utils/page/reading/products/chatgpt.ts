/** ChatGPT's pills. */
import { findLink, type MarkHint } from './mark-hint.ts';

/** `<span data-testid="webpage-citation-pill"><a href="…">TechCrunch+1</a></span>` */
export function readChatGpt(element: Element): MarkHint | null {
  if (element.getAttribute('data-testid') !== 'webpage-citation-pill') return null;
  return { href: findLink(element), label: null, labelled: true, apart: true };
}
