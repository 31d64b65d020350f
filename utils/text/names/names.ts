/**
 * Finds names in text: runs of capitalised words ("Bank of America", "Karla Ortiz"), titles and
 * calendar words left out.
 */
import { calendarWords } from '../dates/calendar-words.ts';
import { splitWords } from '../word-pattern.ts';
import type { Word } from '../words.ts';
import { isCountry } from './countries.ts';
import { GENERIC } from './generic-names.ts';

/** A name as printed, by its words. */
export interface Name {
  readonly text: string;
  /** Index of its first word and one past its last, in the list it was found in. */
  readonly from: number;
  readonly to: number;
  /** Normalised words, small connecting words left out. */
  readonly words: readonly string[];
  /**
   * Stands before a rank and may be a part of it: "Mexican Economy" of "Mexican Economy Minister
   * Marcelo Ebrard".
   */
  readonly titled: boolean;
}

// Between two capitalised words these do not end a name: "Bank of America", "Leonardo da Vinci",
// "Mohammed bin Salman".
const JOINS = new Set(
  splitWords('of de da do dos das di del della la le van von der den bin ibn al el y e af av zu'),
);
// Before a name and no part of who it is.
const TITLES = new Set(
  splitWords(
    'mr mrs ms miss dr prof professor sir lord lady president vice prime minister senator',
    'sen rep representative gov governor mayor judge justice chief ceo cto cfo coo',
    'chairman chairwoman secretary general gen captain capt sergeant sgt officer officers',
    "king queen prince princess pope director founder co-founder cofounder coach king's",
    'the a an this that these those i we he she it they his her its their our my your you',
    'there here but and or if when while as in on at for from by with to of is are was',
    'were be has have had do does did not no yes new also after before since both state',
    'department researchers scientists police officials lawmakers students artists',
    'authorities prosecutors analysts experts',
  ),
);

// Inside a run these part two names: "UiPath CEO Bob Enslin", "Supreme Court Chief Justice John
// Roberts".
const RANKS = new Set(
  splitWords(
    'ceo cto cfo coo president chairman chairwoman senator sen rep gov governor mayor',
    'judge justice director minister secretary attorney general professor prof dr sheriff',
    'spokesman spokeswoman chief coach captain',
  ),
);

/**
 * The names among a sentence's words. `known` says whether a normalised word is elsewhere seen as a
 * name; the first word of a sentence, capitalised anyway, counts only then, as a country, or when a
 * second capitalised word follows it.
 */
export function namesOf(
  words: readonly Word[],
  text: string,
  language: string | null,
  known: (norm: string) => boolean,
): Name[] {
  if (/^de/i.test(language ?? '')) return []; // German writes every noun with a capital
  const { months, weekdays } = calendarWords(language);
  const calendar = (w: Word) => months.has(w.norm) || weekdays.has(w.norm);
  const named = (i: number) => {
    const w = words[i];
    return !!w && (w.capital || (w.digit && /\p{Lu}/u.test(w.text))) && !calendar(w);
  };
  const isSure = (name: Name) =>
    name.words.length > 1 ||
    !opensSentence(words, name.from, text) ||
    known(name.words[0] ?? '') ||
    isCountry(name.words[0] ?? '');
  const out: Name[] = [];
  for (let i = 0; i < words.length; i++) {
    if (!named(i)) continue;
    const to = endOfName(words, i, text, named);
    // A sentence's first word has its capital from its place: it is no part of the known name
    // behind it.
    const name = trimName(words, isPlainOpener(words, i, to, text, known) ? i + 1 : i, to, text);
    if (name && isSure(name)) out.push(name);
    i = to - 1;
  }
  return out;
}

/** One past the last word of the run of capitals that begins at a word; a rank inside ends it. */
function endOfName(
  words: readonly Word[],
  from: number,
  text: string,
  named: (i: number) => boolean,
): number {
  const follows = (i: number) => isAdjacent(words, i, text);
  let to = from + 1;
  while (
    to < words.length &&
    follows(to) &&
    (named(to) || (joinsName(words, from, to) && named(to + 1) && follows(to + 1)))
  )
    to++;
  // Not the last word: "Attorney General" is a rank whole, with nobody behind it.
  const rank = words.slice(from + 1, to - 1).findIndex(w => RANKS.has(w.norm));
  return rank < 0 ? to : from + 1 + rank;
}

/**
 * "Bank of Larkfield" is one name, "Ines Calloway of Wexford University" are two: after a person's
 * two names "of" parts them.
 */
function joinsName(words: readonly Word[], from: number, at: number): boolean {
  const norm = words[at]?.norm ?? '';
  if (norm !== 'of') return JOINS.has(norm);
  const before = words.slice(from, at);
  return before.length < 2 || before.some(w => GENERIC.has(w.norm));
}

/**
 * "Hydrologist Ines Calloway" at the start of a sentence: an unknown word, capitalised by its
 * place, before a known name.
 */
function isPlainOpener(
  words: readonly Word[],
  i: number,
  to: number,
  text: string,
  known: (norm: string) => boolean,
): boolean {
  return (
    to - i > 1 &&
    opensSentence(words, i, text) &&
    !known(words[i]?.norm ?? '') &&
    known(words[i + 1]?.norm ?? '')
  );
}

/**
 * Only a space, a hyphen, an apostrophe or an ampersand stands between the word and the one before
 * it.
 */
function isAdjacent(words: readonly Word[], i: number, text: string): boolean {
  const before = words[i - 1];
  const here = words[i];
  return (
    !!before &&
    !!here &&
    /^(?:[ \u00a0]?[-&][ \u00a0]?|[ \u00a0]|['’])$/.test(text.slice(before.end, here.start)) &&
    !/['’]s?$/.test(before.text)
  );
}

/** The name in a run of words without titles before and joining words behind; null for neither. */
function trimName(words: readonly Word[], from: number, to: number, text: string): Name | null {
  let a = from;
  while (a < to && isIn(TITLES, words[a])) a++;
  let b = to;
  while (b > a && isIn(JOINS, words[b - 1])) b--;
  const first = words[a];
  const last = words[b - 1];
  if (a >= b || !first || !last) return null;
  const inner = words
    .slice(a, b)
    .map(w => w.norm)
    .filter(w => !JOINS.has(w) && !TITLES.has(w));
  // One letter alone is an initial or a list's letter.
  if (inner.length < 2 && (inner[0] ?? '').length < 2) return null;
  return {
    text: text.slice(first.start, last.end),
    from: a,
    to: b,
    words: inner,
    titled: isIn(RANKS, words[to]),
  };
}

const isIn = (set: ReadonlySet<string>, word: Word | undefined): boolean =>
  word !== undefined && set.has(word.norm);

function opensSentence(words: readonly Word[], i: number, text: string): boolean {
  const before = words[i - 1];
  if (!before) return true;
  return /[.!?:“"‘(\n]/.test(text.slice(before.end, words[i]?.start ?? 0));
}
