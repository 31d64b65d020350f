/**
 * What kind of thing a name names, as far as its form tells: a place cannot stand in for a person.
 */

import { splitWords } from '../word-pattern.ts';
import { aliasesOf } from './aliases.ts';
import { isCountry } from './countries.ts';
import { GENERIC } from './generic-names.ts';
import type { Name } from './names.ts';

export type NameKind = 'person' | 'place' | 'body' | 'open';

const BODY = new Set(
  splitWords(
    'university college school institute company inc corp group party bank court',
    'department ministry news times post journal media association federation union',
    'league council commission committee agency administration board laboratory',
    'foundation society trust fund office police hospital museum church army navy force',
    'forces airlines motors technologies systems labs studios club fc united',
  ),
);
const DEMONYM_ENDINGS = splitWords(
  '[aeiou]nese [lmn]ese [^aeiou]ian ean ish [^aeiou]ani aeli aqi emeni',
  'ench utch reek erman orean merican exican frican',
);
const DEMONYM = new RegExp(`(?:${DEMONYM_ENDINGS.join('|')})s?$`);

/** By its words alone; "open" where it could be anything. */
export function kindOf(name: Name): NameKind {
  const words = name.words.join(' ');
  if (
    isCountry(words) ||
    aliasesOf(words).some(a => isCountry(a)) ||
    (name.words.length === 1 && DEMONYM.test(words))
  )
    return 'place';
  if (name.words.some(w => BODY.has(w)) || /^\p{Lu}[\p{Lu}.&\d]+$/u.test(name.text)) return 'body';
  if (
    name.words.length >= 2 &&
    name.words.length <= 4 &&
    name.words.every(w => /^[a-z]+$/.test(w) && !GENERIC.has(w))
  )
    return 'person';
  return 'open';
}

/**
 * Whether one could stand where the other stands; `strict` leaves no doubt to names of an open
 * kind.
 */
export function couldReplace(a: Name, b: Name, strict: boolean): boolean {
  const [x, y] = [kindOf(a), kindOf(b)];
  if (strict) return (x === 'place') === (y === 'place');
  // Two capitalised words may be a firm as well as a person, one word anything; only a place is
  // told surely.
  return (
    (x === 'place') === (y === 'place') ||
    (x !== 'person' && y !== 'person' && (x === 'open' || y === 'open'))
  );
}
