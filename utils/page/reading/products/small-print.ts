/** Small print that ends a box: "… from 2028. <em>Reuters</em>", "<small>CNBC</small>". */
import { labelHint, type MarkHint } from './mark-hint.ts';

/** A longer text is no outlet's name. UTF-16 units. */
const LONGEST_NAME = 40;

/** The name that a `small`, `cite`, `em` or `i` may be; null for one that more text follows. */
export function readSmallPrint(element: Element): MarkHint | null {
  const text = element.textContent?.trim() ?? '';
  if (text.length < 2 || text.length > LONGEST_NAME || element.firstElementChild) return null;
  for (let after = element.nextSibling; after; after = after.nextSibling)
    if (/[^\s.]/.test(after.textContent ?? '')) return null;
  return element.previousSibling ? { ...labelHint(text), isSmallPrint: true } : null;
}
