/**
 * Footnotes that say whom they mean and when, whoever that is: "Mekong Eye, 20/4/2025". An outlet
 * that no directory knows is a source as well.
 */
import { isDateNote } from '../../../text/dates/date-note.ts';
import { isUnspaced } from '../../../text/unspaced.ts';
import { cutParts } from './cut-parts.ts';

/** A longer line says something of its own. UTF-16 units. */
const LONGEST_RECORD = 200;
/** A day with its month, or a year; a figure alone may count anything. */
const TELLS_WHEN = /\d{4}|\d[./-]\d|\p{L}/u;
const MOST_WORDS = 7;
/** In a script without spaces. UTF-16 units. */
const LONGEST_UNSPACED = 18;

const isDate = (part: string): boolean =>
  /\p{N}/u.test(part) && TELLS_WHEN.test(part) && isDateNote(part);

/**
 * Whether words may be somebody's name: few, and at least half of them with a capital (or in a
 * script without any): "Radio del Mar", "农民日报"; not "adjusted for inflation".
 */
export function mayBeName(text: string): boolean {
  if (isUnspaced(text)) return text.length <= LONGEST_UNSPACED;
  const words = text.match(/[\p{L}\p{M}\p{N}.’'&!+-]+/gu) ?? [];
  const named = words.filter(word => /^(?:\p{Lu}|\p{Lo}|\d)|\.\p{L}/u.test(word)).length;
  const first = words[0] ?? '';
  return (
    words.length > 0 &&
    words.length <= MOST_WORDS &&
    named * 2 >= words.length &&
    /^(?:\p{Lu}|\p{Lo}|\d*\p{L})/u.test(first)
  );
}

/** True for a line that consists of a name, a date and perhaps a title. */
export function namesSourceAndDate(line: string): boolean {
  if (line.length > LONGEST_RECORD) return false;
  const parts = cutParts(line).flatMap(part => splitDate(part.text));
  return (
    parts.length > 1 &&
    parts.some(isDate) &&
    parts.some(part => !isDateNote(part) && mayBeName(part))
  );
}

/** "Harbour Post 4 May 2025" without a comma: the date behind the name apart. */
function splitDate(part: string): string[] {
  if (!/\p{N}/u.test(part) || isDateNote(part)) return [part];
  const words = part.split(/\s+/u);
  // "Prices as of 4 March" goes on to say when.
  const at = words.findIndex(
    (word, index) => index > 0 && isDateNote(word) && isDate(words.slice(index).join(' ')),
  );
  return at < 0 ? [part] : [words.slice(0, at).join(' '), words.slice(at).join(' ')];
}
