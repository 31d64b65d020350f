/** The parts of an entry of a list of sources: "Ferries stop", "Reuters", "accessed May 3, 2026". */
import type { Span } from '../../page-text.ts';

/** The ends of the parts of an entry: "Ferries stop - Reuters, accessed May 3, 2026". */
const ENDS = /\s[—–|·•-]\s|[,;:،，；：、。|·•\n()（）“”„"«»「」『』]|\.(?=\s|$)|\s[—–]|[—–]\s/gu;

/** Emphasis, quotation marks, and the arrow back to the text. */
const EDGES = /^[\s*_'’‘^]+|(?:[\s*_'’‘^]|\p{So}|[\uFE0E↩↑])+$/gu;

/** What stands between the ends, with its place; its own edges are left off its text. */
export function cutParts(entry: string): (Span & { readonly text: string })[] {
  const ends = [...entry.matchAll(ENDS)];
  return [...ends, null].flatMap((next, index) => {
    const before = ends[index - 1];
    const start = before ? before.index + before[0].length : 0;
    const end = next?.index ?? entry.length;
    const text = entry.slice(start, end).replace(EDGES, '');
    return text === '' ? [] : [{ start, end, text }];
  });
}
