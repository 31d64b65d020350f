/** Which entry of a list of references a mark of authors and year means. */
import { foldWord } from '../../../text/fold-word.ts';
import { isUnspaced } from '../../../text/unspaced.ts';
import type { AuthorMark } from './author-marks.ts';
import type { Person } from './people.ts';
import type { Reference } from './read-reference.ts';

type Dated = Pick<Reference, 'people' | 'year' | 'title'>;

/**
 * The one entry that a mark means; null where none or several fit: of "Roe, 2026" beside two works of
 * that year nobody can tell. Entries of one title are one work.
 */
export function entryOfMark<Entry extends { readonly reference: Dated }>(
  mark: AuthorMark,
  entries: readonly Entry[],
): Entry | null {
  const dated = entries.filter(({ reference }) => fitsYear(mark, reference));
  const scored = dated.map(entry => ({ entry, fit: fitOf(mark, entry.reference) }));
  const best = Math.max(0, ...scored.map(({ fit }) => fit));
  const fitting = best === 0 ? [] : scored.filter(({ fit }) => fit === best);
  const titles = new Set(fitting.map(({ entry }) => fold(entry.reference.title)));
  return titles.size === 1 ? (fitting[0]?.entry ?? null) : null;
}

/**
 * The same for a mark that a sentence names, whose first name may have words of the sentence before
 * it: "In Roe (2026)". `skipped` of its UTF-16 units are none of the name.
 */
export function entryOfSpoken<Entry extends { readonly reference: Dated }>(
  mark: AuthorMark,
  entries: readonly Entry[],
): { readonly entry: Entry; readonly skipped: number } | null {
  const [first = '', ...more] = mark.names;
  const starts = isUnspaced(first)
    ? [...first].map((_, at) => at).slice(0, -1)
    : [0, ...[...first.matchAll(/\s/g)].map(({ index }) => index + 1)];
  for (const skipped of starts) {
    const names = [first.slice(skipped), ...more];
    const entry = entryOfMark({ ...mark, names, whole: mark.whole.slice(skipped) }, entries);
    if (entry) return { entry, skipped };
  }
  return null;
}

/** The one entry all of whose authors a sentence names: "Roe and Doe argue …" before "(58)". */
export function entryNamedIn<Entry extends { readonly reference: Dated }>(
  sentence: string,
  entries: readonly Entry[],
): Entry | null {
  const words = ` ${fold(sentence)} `;
  const named = entries.filter(({ reference: { people } }) => {
    const wanted = people.length > 2 ? people.slice(0, 1) : people;
    return wanted.length > 0 && wanted.every(({ family }) => words.includes(` ${fold(family)} `));
  });
  return named.length === 1 ? (named[0] ?? null) : null;
}

/** A mark without a letter may mean the only work of that year, which a list may have lettered. */
function fitsYear({ year }: AuthorMark, { year: own, title }: Dated): boolean {
  if (year === null) return true;
  if (year === 'n.d.') return own === null;
  // "Ferries and Crossings Act 1849": the year is a part of the title.
  if (own === null) return title.includes(year);
  return own === year || (/\d$/.test(year) && own.slice(0, 4) === year);
}

/** How well the names fit: 3 all of them, 2 the first or a title, 1 with others left out; 0 not. */
function fitOf(mark: AuthorMark, reference: Dated): number {
  if (mark.title !== null && !holds(reference.title, mark.title)) return 0;
  if (mark.names.length === 0) return 2;
  return Math.max(fitOfPeople(mark, reference.people), fitOfTitle(mark, reference));
}

function fitOfPeople({ names, whole, hasOthers }: AuthorMark, people: readonly Person[]): number {
  const [first] = people;
  if (!first) return 0;
  if (people.length === 1 && isCalled(whole, first)) return 3;
  if (names.length > people.length || !names.every((name, at) => isCalled(name, people[at])))
    return 0;
  if (hasOthers) return people.length > names.length ? 3 : 1;
  return people.length === names.length ? 3 : 1;
}

/** Where nobody is named, works are called by their titles: "“Ferries Stop,” 2026", "Tide Reader 41". */
function fitOfTitle(
  { whole, year, hasPage, hasOthers }: AuthorMark,
  { people, title }: Dated,
): number {
  if (hasOthers) return 0;
  const called = year !== null && title.includes(year) ? `${whole} ${year}` : whole;
  const isShort = !/\s/.test(called) && !isUnspaced(called);
  if (people.length === 0) return startsWith(title, called) && !isShort ? 3 : 0;
  return hasPage && year === null && !isShort && startsWith(title, called) ? 2 : 0;
}

const ACRONYM = /^\p{Lu}{2,9}$/u;
/** "World Harbour Office [WHO]" introduces what later marks print. */
const INTRODUCED = /\s?[[(](\p{Lu}[\p{L}-]{1,11})[\])]$/u;

function isCalled(name: string, person: Person | undefined): boolean {
  if (!person) return false;
  const plain = name.replace(INTRODUCED, '');
  const wanted = fold(plain);
  const { family, name: full } = person;
  if (wanted === fold(family) || wanted === fold(full)) return true;
  if (ACRONYM.test(plain))
    return plain === initialsOf(family) || plain === INTRODUCED.exec(full)?.[1];
  // "山瀬" for "山瀬和也"; "García" for "García Márquez, G."
  if (isUnspaced(plain)) return fold(full).startsWith(wanted);
  return family.includes(' ') && fold(family).startsWith(`${wanted} `) && !isBody(person);
}

const isBody = ({ name, family }: Person): boolean => name === family;

/** "World Harbour Office" as "WHO", without its small words. */
const initialsOf = (name: string): string =>
  name
    .split(/[\s-]+/)
    .filter(word => /^\p{Lu}/u.test(word))
    .map(([first]) => first)
    .join('');

const fold = (text: string): string =>
  foldWord(text)
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim();

const holds = (title: string, short: string): boolean =>
  ` ${fold(title)} `.includes(` ${fold(short)} `);

const startsWith = (title: string, short: string): boolean =>
  `${fold(title).replace(/^(?:the|a|an) /, '')} `.startsWith(
    `${fold(short).replace(/^(?:the|a|an) /, '')} `,
  );
