/** Datelines outside capitals: "Hamburg (dpa) – …", "القاهرة (رويترز) - …". */
import { isDateNote } from '../../../text/dates/date-note.ts';
import { anyOf } from '../../../text/word-pattern.ts';
import type { BracketSubject } from './bracket-subject.ts';

/** "—", "–", " - ", and the ".-" of Spanish agencies. */
const DASH_AFTER = /^[*_]*\s*(?:\.\s?-|—|–|--?-?)\s/u;
/** Between the words of a city's name. */
const SMALL = new RegExp(
  `^${anyOf([
    ...['de', 'del', 'la', 'el', 'le', 'les', 'am', 'an', 'der', 'im', 'bei', 'sur', 'di', 'da'],
    ...['do', 'upon', 'on', 'sous', 'nad', 'na'],
  ])}$`,
  'u',
);
const LONGEST = 40;
/** Words of a place: a title in capitals has more. */
const MOST_WORDS = 2;
/** In scripts without capitals a statement is told by its length alone. */
const MOST_CASELESS = 3;

/**
 * True where a block opens with a place, perhaps a date, an agency in brackets and a dash. Only
 * agencies: "Fed Cuts Rates (Axios) — …" is a title and its source.
 */
export function isOpeningDateline({ label, before, after, context }: BracketSubject): boolean {
  const place = before.trim();
  if (place === '' || place.length > LONGEST || !DASH_AFTER.test(after)) return false;
  const isAgency = label.outlets.every(
    part => part.kind === 'name' && context.directory.ofHost(part.outlet)?.kind === 'agency',
  );
  return isAgency && isPlace(place);
}

function isPlace(text: string): boolean {
  const words = text
    .split(/[\s,،、/]+/u)
    .filter(word => word !== '' && !isDateNote(word) && !SMALL.test(word));
  if (words.length === 0) return false;
  if (words.every(word => /^\p{Lo}/u.test(word))) return words.length <= MOST_CASELESS;
  return words.length <= MOST_WORDS && words.every(word => /^\p{Lu}[\p{L}.’'-]+$/u.test(word));
}
