/** The forms that an outlet's name takes by case, and without its article. */

/** How the words of names change by case in some languages. */
interface Cases {
  readonly countries: string;
  /** What any word may end in, behind its stem. */
  readonly endings: string;
  /** What an adjective, which stands before the noun, loses before them. */
  readonly adjective: RegExp;
}

/** Case endings of names, by the countries whose languages have them. */
const CASES: readonly Cases[] = [
  // "der Süddeutschen Zeitung", "des Spiegels"
  { countries: 'DE AT CH', endings: '(?:e[nrsm]?|n|s)?', adjective: /[aeiouy]$/u },
  // "«Коммерсанту» рассказали", "по данным «Ведомостей»", "Новой газеты", "Української правди"
  {
    countries: 'RU UA BY KZ BG',
    endings:
      '(?:[аяуюеиыьйі]|[оеё][мйвю]|[аяи][мх]|[аяь]ми|ию|ии|ий' +
      '|[ыиі][йхм]|[ую]ю|ая|яя|ое|ее|ые|ие|[оеь]го|[оеь]му|ої)?',
    adjective: /(?:[аяоеыи][яйе]|[аеиоуыяьйі])$/u,
  },
  // "powiedział „Gazecie Wyborczej”", "według Onetu", "podle Českého rozhlasu", "Jutarnjeg lista"
  {
    countries: 'PL CZ SK HR RS SI',
    endings:
      '(?:[auyioeęąéěáíý]|owi|em|ie|ej|om|ami|ach|ów|ou|ého|ému|ům' +
      '|i(?:ej|ego|emu|ą)|[iyíý](?:m|mi|ch)|ího|ímu|ám|ách|ech|oga?|oj|eg)?',
    adjective: /[aeiouyáéíý]$/u,
  },
];

/** Languages that change the last word alone, by its end: "Helsingin Sanomien", "Magyar Nemzetnek". */
const LAST_WORDS: readonly {
  readonly countries: string;
  readonly end: RegExp;
  readonly endings: string;
}[] = [
  { countries: 'FI', end: /at$/u, endings: '(?:at|ien|ia|iin|i(?:ssa|sta|lla|lle|lta))' },
  { countries: 'FI', end: /ti$/u, endings: '(?:ti|te[äe]n?|de(?:n|ssä|stä|llä|lle|ltä))' },
  { countries: 'FI', end: /(?<=[aeiouyäö])$/u, endings: '(?:n|ss[aä]|st[aä]|ll[aäe]|lt[aä])?' },
  { countries: 'HU', end: /a$/u, endings: '(?:a|á(?:nak|ban|ból|tól|ról|hoz|val|ra|t|n))' },
  { countries: 'HU', end: /e$/u, endings: '(?:e|é(?:nek|ben|ből|től|ről|hez|vel|re|t|n))' },
  {
    countries: 'HU',
    end: /(?<=[^ae])$/u,
    endings: '(?:n[ae]k|b[ae]n|b[óő]l|t[óő]l|r[óő]l|h[oeö]z|r[ae]|[oeöaé]?[tn])?',
  },
];

const COUNTRIES = [...CASES, ...LAST_WORDS].map(({ countries }) => countries).join(' ');

/** A name's word of fewer letters has too many other meanings. */
const SHORTEST = 4;
/** A German word of so many letters is no everyday word: "des Handelsblatts". */
const LONG_NAME = 10;
/** A part of the stem that endings leave as it is: "Новая газета", "Новой газеты". */
const STEM = 3;
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

/** Whether a name may have other forms: a cheap look, for all names of a directory. */
export const mayChange = (name: string, country: string | null): boolean =>
  country !== null &&
  COUNTRIES.includes(country) &&
  (name.split(' ')[0] ?? '').length >= SHORTEST &&
  /^\p{Lu}/u.test(name);

/**
 * All forms of a name, sticky; null where its language has none, or where it is too short. A form
 * that is the name itself is among them.
 */
export function formsOfName(name: string, country: string | null): RegExp | null {
  const forms = mayChange(name, country) ? formsOfWords(name.split(' '), country ?? '') : null;
  return forms === null ? null : new RegExp(String.raw`${forms}(?![\p{L}\p{N}@/_-])`, 'uy');
}

function formsOfWords(words: readonly string[], country: string): string | null {
  const last = words.at(-1) ?? '';
  const ending = LAST_WORDS.find(one => one.countries.includes(country) && one.end.test(last));
  if (ending) return `${literal(words.join(' ').replace(ending.end, ''))}${ending.endings}`;
  const cases = CASES.find(({ countries }) => countries.includes(country));
  if (!cases) return null;
  // German names of one word are words too, "Zeiten", "Standards"; a long one is none.
  if (words.length === 1 && cases.countries.includes('DE'))
    return last.length < LONG_NAME ? null : `${literal(last)}s`;
  const isOwnScript = cases.countries.includes('RU');
  if (isOwnScript !== /\p{sc=Cyrillic}/u.test(words.join(' '))) return null;
  return words
    .map((word, index) =>
      formsOfWord(word, cases.endings, index < words.length - 1 ? cases.adjective : NOUN),
    )
    .join(' ');
}

/** What a noun loses before an ending. */
const NOUN = /[aeiouyаеиоуыяьйі]$/u;

function formsOfWord(word: string, endings: string, lost: RegExp): string {
  if (word.length < SHORTEST) return literal(word);
  const stem = word.replace(lost, '');
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
