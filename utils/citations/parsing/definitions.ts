/** The entries of lists of sources, to which numbered marks point. */
import type { Block, Span } from '../page-text.ts';
import { authorOfEntry } from './author-year.ts';

/**
 * An entry of a reference list: `[4]: https://…`, "[4] Title — https://…", "4. Reuters, May 19". The
 * span is its place in its block.
 */
export interface Definition extends Span {
  /** "4", "1_2"; for an entry without a number its author and year, "roe 2026". */
  readonly number: string;
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

/** Numbers with which the line of an entry begins, each with an example. */
const NUMBERS = [
  String.raw`\[(?<bracket>\^[\w.-]{1,12}|\d{1,3})\^?\][.:]?`, // "[4] Title", "[^1_2]: Reuters"
  String.raw`\((?<round>\d{1,3})\)[.:]?`, // "(4) Title"
  String.raw`(?<plain>\d{1,3})[.)]`, // "4. Title"
  '(?<raised>[⁰¹²³⁴-⁹]{1,3})', // "⁴ Title"
  String.raw`(?<bare>\d{1,3})(?=\s+[\p{Lu}“"]|\s+https?:)`, // "4 Title"
];
const ENTRY = new RegExp(String.raw`^\s*(?:[-*•]\s)?(?:${NUMBERS.join('|')})\s*`, 'u');
const ADDRESS = /https?:\/\/[^\s)\]>”"]+/;
const OPENS_WITH_NUMBER = /^\s*(?:[-*•]\s)?[[(⁰¹²³⁴-⁹\d]/u;
/** One look that most texts end with: a number where an entry has it. */
const mayDefine = (text: string): boolean =>
  text.includes('\n') ||
  text.includes(']:') ||
  text.includes('] http') ||
  OPENS_WITH_NUMBER.test(text);
/** Lines of a block that begin with numbers are a list when there are so many. */
const FEWEST_LINES = 2;
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

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
  const lines = linesOf(block.text);
  const isListed = place.isListed || opensList(block.text);
  const entries = lines.flatMap(line => entriesOf(block, line, place, isListed));
  const addressed = entries.filter(one => one.href !== null).length;
  return entries.filter(
    one => one.isListed || isBracketed(block.text, one) || addressed >= FEWEST_LINES,
  );
}

const isBracketed = (text: string, { start }: Span): boolean =>
  /^\s*\[/.test(text.slice(start, start + 8));

/** "Sources:" or "Source: Conversation with Copilot, 9/19/2026" as the first of several lines. */
const OPENS =
  /^[*_\s]*(?:sources?|references?|citations?|works cited|learn more|quellen?|fuentes?|fontes?|fonti?|bronnen|źródła|источники|来源|來源|参考|出典|출처)(?!\p{L})[^\n]{0,60}\n/iu;

/** Whether a block of several lines begins with one that opens a list of sources. */
export const opensList = (text: string): boolean => OPENS.test(text);

/** A line as an entry under its number, under its author and year, or under both. */
function entriesOf(
  block: Block,
  line: Span,
  { number: counted }: ListPlace,
  isListed: boolean,
): Definition[] {
  const text = block.text.slice(line.start, line.end);
  const { 0: marker = '', groups = {} } = ENTRY.exec(text) ?? {};
  const { bracket, round, plain, raised, bare } = groups;
  const printed =
    bracket?.replace('^', '') ?? round ?? plain ?? (raised && plainDigits(raised)) ?? bare ?? null;
  const note = text.slice(marker.length);
  if (note.trim() === '') return [];
  const found =
    block.links.find(link => link.start >= line.start && link.end <= line.end)?.href ??
    ADDRESS.exec(text)?.[0];
  const href = found === undefined ? null : withoutStop(found);
  // Without an address only what stands in a list, or has its number in brackets, is an entry.
  if (href === null && !isListed && bracket === undefined) return [];
  const number = printed ?? (isListed && counted !== null ? String(counted) : null);
  const author = isListed ? authorOfEntry(note) : null;
  return [number, author]
    .filter(key => key !== null)
    .map(key => ({ ...line, number: key, href, note, isListed }));
}

const plainDigits = (raised: string): string =>
  [...raised].map(digit => RAISED.indexOf(digit)).join('');

const withoutStop = (address: string): string => address.replace(/(?<![.,;:])[.,;:]+$/, '');

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
