/** The forms that an outlet's name takes by case, and without its article. */

/** Case endings of names, by the countries whose languages have them. */
const ENDINGS: readonly { readonly countries: string; readonly endings: string }[] = [
  // "der Süddeutschen Zeitung", "des Spiegels"
  { countries: 'DE AT CH', endings: '(?:e[nrsm]?|n|s)?' },
  // "«Коммерсанту» рассказали", "по данным «Ведомостей»"
  {
    countries: 'RU UA BY KZ BG',
    endings: '(?:[аяуюеиыьйі]|[оеё][мйвю]|[аяи][мх]|[аяь]ми|ию|ии|ий)?',
  },
  // "powiedział „Gazecie Wyborczej”", "według Onetu"
  {
    countries: 'PL CZ SK HR RS SI',
    endings: '(?:[auyioeęąéě]|owi|em|ie|ej|om|ami|ach|ów|ou|ého|ému|ím|ům)?',
  },
];
const endingsOf = (country: string | null): string | null =>
  ENDINGS.find(({ countries }) => country !== null && countries.includes(country))?.endings ?? null;

/** A name's word of fewer letters has too many other meanings. */
const SHORTEST = 4;
/** A German word of so many letters is no everyday word: "des Handelsblatts". */
const LONG_NAME = 10;
/** A part of the stem that endings leave as it is. */
const STEM = 4;
/** Consonants that change before an ending: "Gazeta", "w Gazecie". */
const SOFTENED: Readonly<Record<string, string>> = {
  t: 't|c',
  k: 'k|c',
  r: 'rz?',
  ł: 'ł|l',
  d: 'dz?',
};

/** What a form and its name have in common: the first letters of the first word. */
export const keyOfForms = (word: string): string => word.slice(0, STEM);

/**
 * All forms of a name, sticky; null where its language has none, or where it is too short. A form
 * that is the name itself is among them.
 */
export function formsOfName(name: string, country: string | null): RegExp | null {
  const endings = endingsOf(country);
  const words = name.split(' ');
  if (endings === null || (words[0] ?? '').length < SHORTEST || !/^\p{Lu}/u.test(name)) return null;
  // German names of one word are words too, "Zeiten", "Standards"; a long one is none.
  if (words.length === 1 && 'DE AT CH'.includes(country ?? ''))
    return name.length < LONG_NAME
      ? null
      : new RegExp(`${literal(name)}s(?![\\p{L}\\p{N}@/_-])`, 'uy');
  const isOwnScript = country !== null && 'RU UA BY KZ BG'.includes(country);
  if (isOwnScript !== /\p{sc=Cyrillic}/u.test(name)) return null;
  const forms = words.map(word => formsOfWord(word, endings)).join(' ');
  return new RegExp(String.raw`${forms}(?![\p{L}\p{N}@/_-])`, 'uy');
}

function formsOfWord(word: string, endings: string): string {
  if (word.length < SHORTEST) return literal(word);
  const stem = word.replace(/[aeiouyаеиоуыяьйі]$/u, '');
  const last = stem.at(-1) ?? '';
  const softened = SOFTENED[last];
  return `${literal(stem.slice(0, -1))}(?:${softened ?? literal(last)})${endings}`;
}

const literal = (text: string): string => text.replace(/[\^$.*+?()[\]{}|/]/g, '\\$&');

/** "Le Figaro", "La Stampa": behind a contraction ("au Figaro", "alla Stampa") the article is gone. */
const ROMANCE = /^(?:Le|La|Il|Lo)\s(?=\p{Lu}\p{L}{3,}$)/u;
/** "the New York Times": of several words, none of the others says "The". */
const ENGLISH = /^The\s(?=\S+\s\S)/;

/** A name without its article, where it is still a name; null for none. */
export function nameWithoutArticle(
  name: string,
): { readonly name: string; readonly isChanged: boolean } | null {
  const english = name.replace(ENGLISH, '');
  if (english !== name) return { name: english, isChanged: false };
  const short = name.replace(ROMANCE, '');
  return short === name ? null : { name: short, isChanged: true };
}
