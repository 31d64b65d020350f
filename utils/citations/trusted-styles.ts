/** In which of its ways of printing numbers a page cites, and in which it counts things. */
import {
  isTextUnlisted,
  type MarkGroup,
  type NumberMark,
  type NumberStyle,
} from './parsing/found.ts';

/** A mark, and the group that it makes; null where the page's lists do not answer it. */
export interface Answer {
  readonly mark: NumberMark;
  readonly group: MarkGroup | null;
  /** True for a page's number, "(58)", behind a sentence that names the authors. */
  readonly isPage?: boolean;
}

/** The number of the first source. */
export const FIRST_SOURCE = /^\[?[1¹](?!\d)/;

/** What only an entry of its own answers, beside any list of numbers. */
const OWN_LISTS: readonly NumberStyle[] = ['author', 'sign'];

/**
 * The ways in which a page prints the numbers of its sources. Of those that may be plain text
 * ("Web3", "item (2)") only the surest of a page counts, and only where it begins as the list does;
 * raised numbers vouch for those in round brackets beside them. `isLinkedToo`: the first source is a
 * footnote's link.
 */
function trustedStyles(
  answers: readonly Answer[],
  entries: Numbered,
  isLinkedToo: boolean,
): ReadonlySet<NumberStyle> {
  const answered = answers.filter(({ group }) => group !== null);
  const begins = (style: NumberStyle): boolean =>
    followsList(
      answered.filter(({ mark }) => mark.style === style),
      entries,
    );
  const isSure = answered.some(({ mark }) => !isTextUnlisted(mark) && mark.members.length > 0);
  if (isSure) return new Set([...OWN_LISTS, 'attached', 'superscript']);
  if (begins('superscript') || begins('attached') || isLinkedToo)
    return new Set([...OWN_LISTS, 'attached', 'superscript', 'parenthesis']);
  if (begins('parenthesis')) return new Set([...OWN_LISTS, 'parenthesis']);
  return new Set(begins('glued') ? [...OWN_LISTS, 'glued'] : OWN_LISTS);
}

/**
 * Whether marks of one style begin with the first source, or are more than one and begin with the
 * first entry of a list that was cut out of a longer one ("7", "8", "11").
 */
function followsList(answered: readonly Answer[], entries: Numbered): boolean {
  const members = answered.flatMap(({ group }) => group?.members ?? []);
  if (members.some(({ text }) => FIRST_SOURCE.test(text))) return true;
  const printed = new Set(answered.flatMap(({ mark }) => mark.members.map(one => one.number)));
  const lowest = Math.min(...[...entries.keys()].map(Number).filter(Number.isInteger));
  return printed.size > 1 && printed.has(String(lowest));
}

/** Printed like a number of a source, and unlike "item (2)" seldom anything else. */
const FILLING: ReadonlySet<NumberStyle> = new Set(['superscript', 'attached', 'glued']);

/** The entries of a page's lists by their number. */
type Numbered = ReadonlyMap<string, unknown>;

/**
 * Tells which marks of a page count: those of a style that its lists make sure of, and beside them
 * those that answer for an entry which no other mark does ("It closed¹. It opened2.").
 * `isLinkedToo`: the first source is a footnote's link.
 */
export function countsAsMark(
  answers: readonly Answer[],
  entries: Numbered,
  isLinkedToo: boolean,
): (answer: Answer) => boolean {
  const trusted = trustedStyles(answers, entries, isLinkedToo);
  const isPlain = ({ mark, isPage = false }: Answer): boolean =>
    isPage || !isTextUnlisted(mark) || trusted.has(mark.style);
  const answered = new Set(
    answers
      .filter(one => one.group !== null && isPlain(one))
      // "¹²" may be the first and the second.
      .flatMap(({ mark }) => mark.members.flatMap(({ number }) => [number, ...number])),
  );
  const fills = ({ mark }: Answer): boolean =>
    answered.size > 0 &&
    FILLING.has(mark.style) &&
    mark.members.every(({ number }) => !answered.has(number));
  return answer => isPlain(answer) || fills(answer);
}
