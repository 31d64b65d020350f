/** The entries of lists of sources, to which numbered marks point. */
import type { Block, Span } from '../page-text.ts';
import {
  CLOSE,
  keyOfSign,
  LETTER,
  latinDigits,
  OPEN,
  OTHER_DIGITS,
  plainDigits,
  RAISED,
  RAISED_LETTER,
  SIGN,
} from './footnote-signs.ts';
import { isRecord } from './references/read-reference.ts';

/**
 * An entry of a reference list: `[4]: https://…`, "[4] Title — https://…", "4. Reuters, May 19". The
 * span is its place in its block.
 */
export interface Definition extends Span {
  /** "4", "1_2"; null for an entry that neither prints nor counts one. */
  readonly number: string | null;
  /** Null where it prints no address. */
  readonly href: string | null;
  /** Its words without the number. */
  readonly note: string;
  /** True where a heading, or the number of lines like it, says that it is an entry. */
  readonly isListed: boolean;
}

/** What is known of where a block stands. */
export interface ListPlace {
  /** The number of a list item under a heading like "Sources"; null where it has none. */
  readonly number: number | null;
  /** True under such a heading. */
  readonly isListed: boolean;
}

/** `[4]: https://… "Title"`, "[4] https://…", also many in one block whose line ends were lost. */
const DEFINITION =
  /\[\^?([\w.-]{1,24})\](?::|(?<=(?:^|\n|\/\S{0,200})\s?\[\^?[\w.-]{1,24}\]))\s*<?(https?:\/\/[^\s>]+)>?(?:\s"[^"\n]{0,200}")?/g;

/** Numbers and signs with which the line of an entry begins, each with an example. */
const NUMBERS = [
  // "[4] Title", "[^1_2]: Reuters", "〔4〕Title"
  String.raw`[${OPEN}](?<bracket>\^[\w.-]{1,12}|\d{1,3}|[${OTHER_DIGITS}]{1,3})\^?[${CLOSE}][.:]?`,
  String.raw`[(（](?<round>\d{1,3})[)）][.:]?`, // "(4) Title"
  String.raw`(?<plain>\d{1,3})[.)]`, // "4. Title"
  `(?<raised>[${RAISED}]{1,3})`, // "⁴ Title"
  String.raw`(?<bare>\d{1,3})(?=\s+[\p{Lu}“"]|\s+https?:)`, // "4 Title"
];
/** Those that no list of sources numbers its entries with: "(a) Title", "ᵃ Title", "† Title". */
const SIGNS = [
  String.raw`[(（${OPEN}](?<letter>${LETTER})[)）${CLOSE}][.:]?|(?<tiny>[${RAISED_LETTER}])`,
  // "a. Title", "b: Title", "c Title"
  String.raw`(?<small>${LETTER})(?:[).:](?=\s)|(?=\s+[\p{Lu}\p{Lo}“"]|\s+https?:))`,
  String.raw`(?<sign>${SIGN})[)）]?[:：.]?(?![^\n]*\S\*)`,
  // "١ صحيفة", "12 港湾日報": a number like any other, where scripts have no capitals
  String.raw`(?<spaced>\d{1,3}|[${OTHER_DIGITS}]{1,3})(?=[\s.)]\s*\p{Lo})[.)]?`,
];
const NUMBERED = String.raw`(?:[-*•]\s)?(?:${NUMBERS.join('|')})`;
/** "Ref: [1] Harbour Post". */
const LED = String.raw`(?:\p{L}{2,14}\s?[:：]\s?(?=[${OPEN}${RAISED}*†]))?`;
const ENTRY = new RegExp(String.raw`^\s*${LED}(?:${NUMBERED}|${SIGNS.join('|')})\s*`, 'u');
const ADDRESS = /https?:\/\/[^\s)\]>”"]+/;
const OPENS_WITH_NUMBER = new RegExp(
  String.raw`^\s*(?:[-*•]\s|\p{L}{2,14}\s?[:：]\s?)?[(（${OPEN}${RAISED}\d]`,
  'u',
);
/** One look that most texts end with: a number where an entry has it. */
const mayDefine = (text: string): boolean =>
  text.includes('\n') ||
  text.includes(']:') ||
  text.includes('] http') ||
  OPENS_WITH_NUMBER.test(text);
/** Lines of a block that begin with numbers are a list when there are so many. */
const FEWEST_LINES = 2;

/**
 * The entries of a reference list that a block holds. One without an address that is in no list is
 * an entry only where its words name an outlet, which is for the caller to find out.
 */
export function definitionsIn(block: Block, place: ListPlace): Definition[] {
  if (!place.isListed && !mayDefine(block.text)) return [];
  const hasBrackets = block.text.includes('[');
  const printed = [...(hasBrackets ? block.text.matchAll(DEFINITION) : [])].map(match => ({
    number: match[1] ?? '',
    href: withoutStop(match[2] ?? ''),
    note: '',
    start: match.index,
    end: match.index + match[0].length,
    isListed: true,
  }));
  if (printed.length > 0) return printed;
  const lines = entryLinesOf(block.text);
  const isListed = place.isListed || opensList(block.text);
  const entries = lines.flatMap(line => entryOf(block, line, place, isListed));
  const addressed = entries.filter(one => one.href !== null).length;
  return entries.filter(
    one => one.isListed || isBracketed(block.text, one) || addressed >= FEWEST_LINES,
  );
}

const BRACKETED = new RegExp(String.raw`^\s*[${OPEN}]`, 'u');
const isBracketed = (text: string, { start }: Span): boolean =>
  BRACKETED.test(text.slice(start, start + 8));

/** "Sources:" or "Source: Conversation with Copilot, 9/19/2026" as the first of several lines. */
const OPENS =
  /^[*_\s]*(?:sources?|references?|citations?|works cited|learn more|quellen?|fuentes?|fontes?|fonti?|bronnen|źródła|источники|来源|來源|参考|出典|출처)(?!\p{L})[^\n]{0,60}\n/iu;

/** Whether a block of several lines begins with one that opens a list of sources. */
export const opensList = (text: string): boolean => OPENS.test(text);

/** A line as an entry; none where it is no such line. */
function entryOf(
  block: Block,
  line: Span,
  { number: counted }: ListPlace,
  isListed: boolean,
): Definition[] {
  const text = block.text.slice(line.start, line.end);
  const opening = openingAt(block, line);
  const { key: printed, isBracketed: hasBracket } = opening;
  const note = text.slice(opening.length);
  if (note.trim() === '') return [];
  const found =
    block.links.find(link => link.start >= line.start && link.end <= line.end)?.href ??
    ADDRESS.exec(text)?.[0];
  const href = found === undefined ? null : withoutStop(found);
  // Without an address only what stands in a list, or has its number in brackets, is an entry.
  if (href === null && !isListed && !hasBracket) return [];
  // Letters and signs open lines of any kind: only in a list they number its entries.
  if (opening.isSign && !isListed) return [];
  const place = isListed && counted !== null ? String(counted) : null;
  const number = printed ?? place;
  if (number === null && !(isListed && isRecord(note))) return [];
  const entry = { ...line, href, note, isListed };
  // "a Folha" of a list may begin with an article: its place counts as well.
  return opening.isSign && place !== null
    ? [
        { ...entry, number },
        { ...entry, number: place },
      ]
    : [{ ...entry, number }];
}

/** The number or the sign that a line begins with. */
export interface Opening {
  /** As its mark in the text has it: "4" of "⁴ Title"; null for a line that begins with none. */
  readonly key: string | null;
  /** How much of the line it is, the space behind it included. UTF-16 units. */
  readonly length: number;
  readonly isBracketed: boolean;
  /** True for "*", "†", "(a)": no number of a list. */
  readonly isSign: boolean;
}

/** A number and nothing else before the first link of a line: "12<a>Ferries stop</a>". */
const NUMBER_ALONE = /^\s*(\d{1,3})\s*$/;

/**
 * The opening of a line of a block: what the page's markup sets apart there ("<sup>a</sup>Harbour
 * Post", "<b>12</b><a>Ferries stop</a>"), else what the line prints.
 */
export function openingAt({ text, marks, links }: Block, { start, end }: Span): Opening {
  const printed = openingOf(text.slice(start, end));
  const link = links.find(one => one.start >= start && one.start <= start + LONGEST_SIGN);
  const number = link && NUMBER_ALONE.exec(text.slice(start, link.start))?.[1];
  if (link && number !== undefined)
    return { key: number, length: link.start - start, isBracketed: false, isSign: false };
  const mark = marks.find(one => one.start >= start && one.end <= start + LONGEST_SIGN);
  if (!mark || mark.href !== null || text.slice(start, mark.start).trim() !== '') return printed;
  const sign = text.slice(mark.start, mark.end).replace(/[[\]().^\s]/g, '');
  const space = /^[.:)\s]*/.exec(text.slice(mark.end, end))?.[0].length ?? 0;
  return {
    key: /^\d/.test(sign) ? sign : keyOfSign(sign),
    length: mark.end + space - start,
    isBracketed: printed.isBracketed,
    isSign: !/^\d/.test(sign),
  };
}

/** A raised sign with its brackets. UTF-16 units. */
const LONGEST_SIGN = 8;

/** Reads the beginning of a line as the number of an entry. */
export function openingOf(line: string): Opening {
  const { 0: marker = '', groups = {} } = ENTRY.exec(line) ?? {};
  const { bracket, round, plain, raised, bare, letter, small, tiny, sign, spaced } = groups;
  const number =
    (bracket && latinDigits(bracket.replace('^', ''))) ??
    round ??
    plain ??
    (raised && plainDigits(raised)) ??
    bare;
  const other = letter ?? small ?? tiny ?? sign ?? (spaced && latinDigits(spaced));
  return {
    key: number ?? (other === undefined ? null : keyOfSign(other)),
    length: marker.length,
    isBracketed: bracket !== undefined,
    isSign: number === undefined && other !== undefined,
  };
}

const withoutStop = (address: string): string => address.replace(/(?<![.,;:])[.,;:]+$/, '');

/** Where another entry may begin in the same line: behind a space or a separator. */
const NEXT = new RegExp(
  String.raw`(?<=[\s·;；|/、])(?=[${OPEN}]\^?[\w${OTHER_DIGITS}]{1,3}\^?[${CLOSE}]|[${RAISED}]|${SIGN})`,
  'gu',
);
/** Signs between two entries. */
const BETWEEN = /[\s·;；|/、]+$/u;

/** The lines of a text, and the entries of a line that holds several: "¹ Post, 4 May · ² Echo". */
export function entryLinesOf(text: string): Span[] {
  return linesOf(text).flatMap(line => {
    const printed = text.slice(line.start, line.end);
    if (openingOf(printed).key === null) return line;
    const cuts = [0, ...[...printed.matchAll(NEXT)].map(({ index }) => index), printed.length];
    const pieces = cuts.slice(0, -1).map((start, index) => {
      const end = start + printed.slice(start, cuts[index + 1]).replace(BETWEEN, '').length;
      return { start: line.start + start, end: line.start + end };
    });
    return pieces.length > 1 && pieces.every(piece => isOpened(text.slice(piece.start, piece.end)))
      ? pieces
      : line;
  });
}

/** A number or a sign, and something behind it. */
function isOpened(piece: string): boolean {
  const { key, length } = openingOf(piece);
  return key !== null && length < piece.length;
}

/** The lines of a text that are not empty, with their places. */
function linesOf(text: string): Span[] {
  const lines: Span[] = [];
  let start = 0;
  while (start < text.length) {
    const next = text.indexOf('\n', start);
    const end = next < 0 ? text.length : next;
    if (end > start) lines.push({ start, end });
    start = end + 1;
  }
  return lines;
}
