/** The parts of an entry of a list of sources: "Ferries stop", "Reuters", "accessed May 3, 2026". */
import type { Span } from '../../page-text.ts';

/** The ends of the parts of an entry: "Ferries stop - Reuters, accessed May 3, 2026". */
const ENDS = /\s[—–|·•-]\s|[,;:،，；：、。|·•\n()（）“”„"«»「」『』]|\.(?=\s|$)|\s[—–]|[—–]\s/gu;

/** Emphasis and quotation marks. */
const AT_START = /^[\s*_'’‘^]+/u;
/**
 * The same, and pictures: the arrow back to the text is one. Each sign in one class: of two that hold
 * the arrow, thirty arrows were read in 2³⁰ ways.
 */
const AT_END = /(?<![\uFE0E\s*_'’‘^\p{So}↑])[\uFE0E\s*_'’‘^\p{So}↑]+$/u;

/** What stands between the ends, with its place; its own edges are left off its text. */
export function cutParts(entry: string): (Span & { readonly text: string })[] {
  const ends = [...entry.matchAll(ENDS)];
  return [...ends, null].flatMap((next, index) => {
    const before = ends[index - 1];
    const start = before ? before.index + before[0].length : 0;
    const end = next?.index ?? entry.length;
    const text = entry.slice(start, end).replace(AT_START, '').replace(AT_END, '');
    return text === '' ? [] : [{ start, end, text }];
  });
}
