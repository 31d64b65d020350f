/** Names with a count, as a product's pills come out as plain text: "It closed. The Guardian +1". */
import { type MarkGroup, singleMark } from '../found.ts';
import { readName } from '../labels/read-name.ts';
import { createTaken } from '../taken.ts';
import type { BlockScan, MarksSoFar } from './block-scan.ts';

/** A name behind a stop, a line's start or another count, and the count of further sources. */
const COUNTED = new RegExp(
  String.raw`(?<=^|\n|[.!?。！？…।۔؟]["”’»」)\]]?\s?|\+\s?\d{1,2}\s)` +
    String.raw`([\p{L}\p{N}](?:[^.!?。！？।۔؟+\n]|\.(?=\p{Ll})){1,46}?)\s?\+\s?\d{1,2}` +
    String.raw`(?=\s*(?:$|\n)|\s*["“«(]?[\p{Lu}\p{Lo}])`,
  'gu',
);

/** The counted names of a text that the directory knows. */
export function findCountedNames(
  { block, anchors, context: { directory } }: BlockScan,
  { groups }: MarksSoFar,
): MarkGroup[] {
  const { text } = block;
  if (!/\+\s?\d/.test(text)) return [];
  const taken = createTaken([...groups, ...anchors]);
  return [...text.matchAll(COUNTED)].flatMap(match => {
    const name = match[1] ?? '';
    const span = { start: match.index, end: match.index + match[0].length };
    const named = readName(name, directory);
    if (!named || taken.touches(span)) return [];
    const { outlet, date, carrier } = named;
    return singleMark({ ...span, text: name, form: 'outlet', outlet, href: null, date, carrier });
  });
}
