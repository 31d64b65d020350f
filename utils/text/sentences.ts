/**
 * Sentences of a text: Intl.Segmenter's (Unicode UAX 29), mended where shortenings, initials,
 * ordinals and quotation marks mislead it. https://unicode.org/reports/tr29/#Sentence_Boundaries
 */
import { type AbbreviationKind, abbreviationKind, opensSentence } from './abbreviations.ts';
import { calendarWords } from './dates/calendar-words.ts';
import { anyOf, splitWords } from './word-pattern.ts';

/** A sentence; `text` is the whole text from `start` to before `end`, in UTF-16 units. */
export interface Sentence {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Number of the line it stands in, from 0; lines without any text are not counted. */
  readonly paragraph: number;
}

/** How a text is to be cut. */
export interface SentenceOptions {
  /** A quotation of several sentences stays with the words that introduce it; else it is cut. */
  readonly wholeQuotations?: boolean;
}

/**
 * Cuts a text at line breaks and sentence ends, without the white space around each sentence.
 * Pieces without a letter or digit are dropped; a sentence of over 1500 UTF-16 units is cut at
 * spaces. `language` is a BCP 47 tag; null, or what is no tag, is read as English.
 */
export function sentencesOf(
  text: string,
  language: string | null,
  options: SentenceOptions = {},
): Sentence[] {
  const out: Sentence[] = [];
  let paragraph = 0;
  for (const line of text.matchAll(/[^\n\r\u2028\u2029]+/g)) {
    // Lines first: no sentence goes over one.
    for (const piece of joinPieces(line[0], language, options).flatMap(cutLongPiece)) {
      const body = piece.text.trim();
      if (!/[\p{L}\p{N}]/u.test(body)) continue;
      const start = line.index + piece.at + piece.text.indexOf(body);
      out.push({ text: body, start, end: start + body.length, paragraph });
    }
    paragraph++;
  }
  return out;
}

interface Piece {
  readonly text: string;
  readonly at: number;
}

/** Longest sentence kept whole, in UTF-16 units: a longer one is a table or list run together. */
const LONGEST = 1500;

function cutLongPiece(piece: Piece): Piece[] {
  const out: Piece[] = [];
  let from = 0;
  while (piece.text.length - from > LONGEST) {
    const space = piece.text.lastIndexOf(' ', from + LONGEST);
    const to = space > from ? space : from + LONGEST;
    out.push({ text: piece.text.slice(from, to), at: piece.at + from });
    from = to;
  }
  out.push({ text: piece.text.slice(from), at: piece.at + from });
  return out;
}

function joinPieces(line: string, language: string | null, options: SentenceOptions): Piece[] {
  const out: Piece[] = [];
  for (const { text, at } of piecesOf(line, language)) {
    const last = out.at(-1);
    const gap = last ? line.slice(last.at + last.text.length, at) : '';
    if (last && goesOn({ before: last.text, next: text, gap, language }, options))
      out[out.length - 1] = { text: line.slice(last.at, at + text.length), at: last.at };
    else out.push({ text, at });
  }
  return out;
}

/**
 * "…group. - Karpathy wrote": the segmenter takes a dash for the sentence going on; in a list whose
 * lines were joined it is the next item.
 */
const JOINED_ITEM = /(?<=[.!?…]["”’)]*\s)[-–•*]\s+(?=["“‘]?\p{Lu})/gu;
const LIST_LINE = /^\s*[-–•*]\s/;

/** Without a stop before its last word a line is one sentence. */
const MAY_SPLIT = /[\p{Sentence_Terminal}…][^\p{Sentence_Terminal}…]*[\p{L}\p{N}]/u;

/** The segmenter's pieces without the space around them, lists in one line cut at their bullets. */
function piecesOf(line: string, language: string | null): Piece[] {
  const cuts = [0];
  if (MAY_SPLIT.test(line))
    for (const { segment, index } of segmenterOf(language).segment(line)) {
      cuts.push(index);
      if (LIST_LINE.test(line))
        for (const match of segment.matchAll(JOINED_ITEM)) cuts.push(index + match.index);
    }
  return cuts.flatMap((from, index) => {
    const raw = line.slice(from, cuts[index + 1]);
    const text = raw.trim();
    return text === '' ? [] : [{ text, at: from + raw.indexOf(text) }];
  });
}

/** Where two pieces of the segmenter meet. */
interface Joint {
  /** The sentence so far and the piece behind it, trimmed; `gap` is the white space between. */
  readonly before: string;
  readonly next: string;
  readonly gap: string;
  readonly language: string | null;
}

const BULLET_OR_HEADING = /^(?:#{1,6}|[-–•*])\s/;
/** A closing quotation mark, bracket or stop that the segmenter left for the next sentence. */
const SIGNS_ALONE = /^[\s"”’'»)\]】」』*_.,;:!?–—-]*$/u;
/** "1.", "a)" and "(b)" number what follows. */
const LIST_NUMBER = /^\(?(?:\d{1,2}|\p{L})[.)]$/u;
const STOP_AT_END = /[.!?…]["”’'»)\]]*$/u;
const OPENS_LOWER = /^["“”'‘’«»([]*\p{Ll}/u;

/** Whether a piece goes on with the sentence before it. */
function goesOn(joint: Joint, options: SentenceOptions): boolean {
  const { before, next } = joint;
  if (BULLET_OR_HEADING.test(next)) return false;
  if (options.wholeQuotations && hasOpenQuotation(before) && /[”»」』]/.test(next)) return true;
  if (SIGNS_ALONE.test(next) || LIST_NUMBER.test(before)) return true;
  // Only the tail from here on: `before` grows with every piece that is joined to it, and reading it
  // whole each time would cost the square of a long line.
  const tail = before.slice(-TAIL);
  return STOP_AT_END.test(tail) && goesOnAfterStop(tail, joint);
}

function goesOnAfterStop(tail: string, joint: Joint): boolean {
  const { next, gap } = joint;
  // "Yahoo! said", "“Why?” he asked", "etc. and so on".
  if (OPENS_LOWER.test(next)) return true;
  // "뭐 씀?”에서": a quotation that the sentence goes on after, with no space between.
  if (gap === '' && /["”’'»)]$/u.test(tail) && /^\p{L}/u.test(next)) return true;
  return isShortened(tail, joint) || isOrdinal(tail, joint);
}

/** As far back as the last word is looked for, in UTF-16 units. */
const TAIL = 24;

/** A quotation of several sentences is kept whole up to this length, in UTF-16 units. */
const LONGEST_QUOTATION = 500;

/**
 * True while a quotation mark that tells its two sides apart stands open. German („…“) closes with
 * the English opening mark, so a text with its marks is left to be cut.
 */
function hasOpenQuotation(sentence: string): boolean {
  if (sentence.length > LONGEST_QUOTATION || sentence.includes('„')) return false;
  const count = (signs: RegExp) => sentence.match(signs)?.length ?? 0;
  return count(/[“«「『]/g) > count(/[”»」』]/g);
}

/** "Sgt" of "… by Sgt.", "U.S" of "the U.S."; the dots inside belong to the word. */
const LAST_WORD = /(?:^|[\s(“"'’‘[«„/—–])((?:[\p{L}\p{M}.’'-]*[\p{L}\p{M}])[ªº]?)\.$/u;
/** "z. B.", "p. ex.", "i. d. R.": one shortening, written with spaces. */
const SPACED = /(?:^|[\s(])((?:\p{L}{1,2}\.\s)+\p{L}{1,2})\.$/u;
const INITIALS = /^(?:\p{Lu}\p{Ll}?\.)*\p{Lu}\p{Ll}?$/u;

/** Whether the dot is a shortening's or an initial's, and what follows goes on from it. */
function isShortened(tail: string, joint: Joint): boolean {
  const { next, language } = joint;
  const spaced = SPACED.exec(tail)?.[1]?.replace(/\s/g, '');
  if (spaced && abbreviationKind(spaced, language) === 'leads') return true;
  const word = LAST_WORD.exec(tail)?.[1];
  if (word === undefined) return false;
  // The first half of "z. B." and of "J. K. Rowling".
  if (/^\p{L}$/u.test(word) && /^\p{L}{1,2}\.(?:\s|$)/u.test(next)) return true;
  const kind =
    abbreviationKind(word, language) ??
    // "Lt.-Col.", "l’art."
    abbreviationKind(word.split(/[-’']/).at(-1) ?? '', language);
  return kind === null ? opensOnward(word, joint) : GOES_ON[kind](word, joint, tail);
}

/** Whether a sentence goes on behind an abbreviation, by what kind of one it is. */
const GOES_ON: Readonly<
  Record<AbbreviationKind, (word: string, joint: Joint, tail: string) => boolean>
> = {
  leads: () => true,
  counts: (word, { next, language }) =>
    opensFigure(next, language) || isInitial(word, next, language),
  closes: (_, { next, gap, language }) => gap === '' || !startsAnew(next, language),
  places: (_, { next, language }, tail) =>
    /,\s\p{L}+\.$/u.test(tail) && !startsAnew(next, language),
  times: (_, { next, language }) => continuesTime(next, language),
};

/** The same of a word that is in no list: an initial, or a month before its day. */
const opensOnward = (word: string, { next, language }: Joint): boolean =>
  isInitial(word, next, language) ||
  (/^\p{L}{3,5}$/u.test(word) && /^\d/.test(next) && isShortMonth(word, language));

/** "P. De Croo", "G. La Malfa": an article that opens a surname. */
const SURNAME_ARTICLE = /^(?:De|Den|Het|Le|La|Les|El|Los|Las|Lo)\s\p{Lu}/u;

/** "J. Smith", "U.S. Navy", "Ph.D. student"; "Plan B. The harbour" and "the U.S. The firm" end. */
const isInitial = (word: string, next: string, language: string | null): boolean =>
  INITIALS.test(word) &&
  !/^\p{Lu}\p{Ll}$/u.test(word) &&
  (!startsAnew(next, language) || (word.length === 1 && SURNAME_ARTICLE.test(next)));

/** "5", "(12", "§ 3", "IV", "V"; "I" is a pronoun in English, "V" a preposition in Czech. */
const opensFigure = (next: string, language: string | null): boolean =>
  /^[(§#°\s]*(?:\d|(?:[IVXLC]{2,}|[VX])\b)/.test(next) && !opensSentence(next, language);

/** A nickname stands inside a name: "William J. “Bill” Casey". */
const NICKNAME = /^["“‘']\p{Lu}[\p{L}-]*(?:\s\p{L}+)?["”’']\s\p{Lu}/u;

const startsAnew = (next: string, language: string | null): boolean =>
  opensSentence(next, language) || (/^["“«„「]/.test(next) && !NICKNAME.test(next));

/** "5 p.m. Tuesday", "9 a.m. ET", "8 p.m. Paris time". */
const ZONES = ['UTC', 'Eastern', 'Central', 'Mountain', 'Pacific'];
const ZONE = new RegExp(
  String.raw`^(?:[A-Z]{1,3}[SDM]?T|${anyOf(ZONES)}|\p{Lu}[\p{L} ]{2,20} [Tt]ime)\b`,
  'u',
);

function continuesTime(next: string, language: string | null): boolean {
  if (/^\d/.test(next) || ZONE.test(next)) return true;
  const { months, weekdays } = calendarWords(language);
  const first = firstWord(next);
  return weekdays.has(first) || months.has(first);
}

const firstWord = (text: string): string => /^\p{L}+/u.exec(text)?.[0].toLowerCase() ?? '';

/** "Sept. 9", "3 févr. 2026"; never "in May. 5 people came". */
function isShortMonth(word: string, language: string | null): boolean {
  const { months } = calendarWords(language);
  const norm = word.toLowerCase();
  const month = months.get(norm);
  // A name that begins no longer one is whole.
  return (
    month !== undefined &&
    [...months].some(([name, of]) => of === month && name.length > norm.length)
  );
}

/** Languages that write ordinals as a figure with a dot. */
const DOTTED_ORDINALS = new Set(splitWords('de da nb nn no fi cs sk sl hr hu pl et lv tr is'));
/** What stands before an ordinal: "am 3. Mai", "der 2. Senat", "dnia 4. maja". */
const BEFORE_ORDINAL = new Set(
  splitWords(
    'vom zum zur beim im der das dem des seit dne dnia diesem jedem ihrem seinem einem einer',
  ),
);
/** The same, but words of English or another language as well: "I am 34. Police came." */
const MAY_BE_BEFORE_ORDINAL = new Set(splitWords('am die den bis ab do od'));

/** Whether the dot is an ordinal's: "am 3. Mai", "der 2. Senat". */
function isOrdinal(tail: string, { next, language }: Joint): boolean {
  const match = /(?:^|[\s(])(?:(\p{L}+),?\s)?\d{1,3}\.$/u.exec(tail);
  if (!match) return false;
  const [, before = ''] = match;
  const word = before.toLowerCase();
  const tag = language?.slice(0, 2).toLowerCase() ?? null;
  const dotted = tag !== null && DOTTED_ORDINALS.has(tag);
  const sure = BEFORE_ORDINAL.has(word);
  const likely = sure || MAY_BE_BEFORE_ORDINAL.has(word);
  // A page that says it is in another language, or in none, may hold German text.
  const ordinal = dotted ? tag : 'de';
  if ((dotted || likely) && calendarWords(ordinal).months.has(firstWord(next))) return true;
  return (dotted || tag === null ? likely : sure) && !opensSentence(next, ordinal);
}

const segmenters = new Map<string, Intl.Segmenter>();

function segmenterOf(language: string | null): Intl.Segmenter {
  const key = language ?? 'en';
  const known = segmenters.get(key);
  if (known) return known;
  let made: Intl.Segmenter;
  try {
    made = new Intl.Segmenter(key, { granularity: 'sentence' });
  } catch {
    // A page may say lang="english".
    made = new Intl.Segmenter('en', { granularity: 'sentence' });
  }
  segmenters.set(key, made);
  return made;
}
