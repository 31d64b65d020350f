/** Footnotes that name a work and give no link: "Olsen 2024, p. 12". */
import { isDateNote } from '../../../text/dates/date-note.ts';
import { addressOfWork, idsInText } from '../../../urls/identifiers.ts';
import { namesAuthorAndYear, opensRecord } from '../references/author-marks.ts';

/** "p. 12", "pp. 4–9", "S. 12", "vol. 3", "ISBN 978…": what only a record of a work has. */
const PLACE =
  /(?:^|[\s,;(])(?:pp?|S|s|pág|págs|pag|стр|с|vol|Bd|chap|ch|Kap|para|§)\.?\s?\d|\bISBN\b|第?\d+頁/u;
/** "As of 2024", "Since May 2024": a time, though it is printed like an author. */
const OPENS_DATE =
  /^(?:as of|as at|since|in|until|from|before|after|by|around|circa|stand|seit|bis|ab|vor|nach|depuis|en|desde|hasta|dal|nel|até|em|sinds|od|do|на|по|с|до)\s/iu;
const YEAR = /(?:^|\D)(?:1[5-9]|20)\d\d[a-z]?(?:\D|$)/;
/** A longer note says something of its own. UTF-16 units. */
const LONGEST = 300;

/**
 * Whether a footnote's words are the record of a work: an author with a year, or a year with a page.
 * A note that only remarks ("Own count.", "As of 2024.") names nobody.
 */
export function namesWork(note: string): boolean {
  if (note.length > LONGEST) return false;
  const plain = note.replace(/[.\s]+$/, '');
  return (
    (namesAuthorAndYear(plain) && !isDateNote(plain) && !OPENS_DATE.test(plain)) ||
    opensRecord(note) ||
    (YEAR.test(note) && PLACE.test(note))
  );
}

/** The address of the work whose identifier a note prints ("doi:10.1000/x"); null for none. */
export const printedWork = (note: string): string | null => addressOfWork(idsInText(note));
