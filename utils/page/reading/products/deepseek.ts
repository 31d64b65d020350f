/** The badges of DeepSeek. */
import { linkHint, type MarkHint, readLink } from './mark-hint.ts';

/**
 * `<a href="…"><span class="ds-markdown-cite"><span style="opacity:0">-</span><span>15</span>
 * </span></a>`: the dash is there for what is copied, and not seen.
 */
export function readDeepSeek(element: Element): MarkHint | null {
  if (!element.classList.contains('ds-markdown-cite')) return null;
  const anchor = element.closest('a[href]') ?? element.querySelector('a[href]');
  const href = anchor && readLink(anchor);
  return href === null ? null : linkHint(href);
}
