/** Entries of a list of sources inside a paragraph: they are neither claims nor citations. */
import type { Directory } from '../../../outlets/outlet.ts';
import { type Definition, definitionsIn, opensList } from '../definitions.ts';
import type { NumberMark } from '../found.ts';
import { namesSourceAndDate } from '../labels/names-source.ts';
import { readEntry } from '../labels/read-entry.ts';
import type { BlockScan } from './block-scan.ts';

/** A longer line that only names an outlet is prose that begins with a number. UTF-16 units. */
const LONGEST_NAMING = 200;

/** Whether a line that looks like an entry is one: it is listed, has an address, or names whom. */
export const isEntry = ({ href, isListed, note }: Definition, directory: Directory): boolean =>
  isListed || href !== null || namesSource(note, directory);

/** Whether a line says nothing but whom it is from: an outlet, or anybody's name and a date. */
export const namesSource = (note: string, directory: Directory): boolean =>
  note.length <= LONGEST_NAMING &&
  (readEntry(note, directory).outlet !== null || namesSourceAndDate(note));

/** One silent span for all of them, with the line that opens the list. */
export function findListEntries({ block, context }: BlockScan): NumberMark[] {
  const { text } = block;
  const entries = definitionsIn(block, { number: null, isListed: false }).filter(one =>
    isEntry(one, context.directory),
  );
  const last = entries.at(-1);
  if (!last) return [];
  const first = { start: 0, end: last.end };
  const spans = opensList(text) ? [first] : entries.map(({ start, end }) => ({ start, end }));
  return spans.map(span => ({ ...span, members: [], style: 'silent' }));
}
