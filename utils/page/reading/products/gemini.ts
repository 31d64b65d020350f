/** The chips of Gemini. */
import type { MarkHint } from './mark-hint.ts';

/**
 * `<source-inline-chip><button aria-label="View source details for citation from Clutch. …"><span
 * class="source-title">Clutch</span></button></source-inline-chip>`
 */
export function readGemini(element: Element): MarkHint | null {
  const label = element.querySelector('.source-title')?.textContent?.trim();
  return label
    ? { href: null, label: label.replace(/(?<!\s)\s*\+\s*\d+$/, ''), labelled: false, apart: true }
    : null;
}
