/**
 * Footnotes that stand below a text without a heading: "² Mekong Eye, 20/4/2025". A line that
 * begins with a sign is one where the text above prints that sign, and where the line says nothing
 * but whom it is from. In a page's footer or in a box beside the text it is one as well, also above
 * the text.
 */
import type { Directory } from '../outlets/outlet.ts';
import type { Block, PageText } from './page-text.ts';
import { entryLinesOf, openingAt } from './parsing/definitions.ts';
import {
  CLOSE,
  keyOfSign,
  LETTER,
  latinDigits,
  NUMBERS,
  numbersBetween,
  OPEN,
  OTHER_DIGITS,
  plainDigits,
  RAISED,
  RAISED_LETTER,
  SIGN,
} from './parsing/footnote-signs.ts';
import { namesSource } from './parsing/forms/list-entries.ts';

/** A longer block is no footnote. UTF-16 units. */
const LONGEST = 1000;
/** One look that most blocks end with: a sign where a footnote has it. */
const OPENS_WITH_SIGN = new RegExp(
  String.raw`^\s*(?:[-•]\s|\p{L}{2,14}\s?[:：]\s?)?(?:[(（${OPEN}]\^?[\da-z${OTHER_DIGITS}]|[\d${OTHER_DIGITS}]{1,3}[.)\s]|[${RAISED}${RAISED_LETTER}]|${LETTER}[).:\s]|${SIGN})`,
  'u',
);
/** The same below a line that heads the others. */
const SECOND_LINE = new RegExp(
  String.raw`^\p{L}[^\n\d]{1,40}\n\s*(?:[${OPEN}(（${RAISED}]|\d|${LETTER}[).:\s]|${SIGN})`,
  'u',
);
const ADDRESS = /https?:\/\/\S/;

/** Footnotes by the index of their block, with the number of those that print none. */
export type Footnotes = ReadonlyMap<number, number | null>;

const NONE: Footnotes = new Map();

/** The blocks of a page that are footnotes without a heading. */
export function footnotesOf({ blocks }: PageText, directory: Directory): Footnotes {
  const signed = blocks.flatMap((block, index) => (mayBeFootnote(block) ? index : []));
  const lists = blocks.some(countsSources) ? namingLists(blocks, directory) : [];
  if (signed.length === 0 && lists.length === 0) return NONE;
  const printed = printedMarks(blocks);
  const isAnswered = (key: string, index: number): boolean => {
    const first = printed.get(key);
    return first !== undefined && (first < index || blocks[index]?.region === 'aside');
  };
  const found = signed.filter(index => {
    const block = blocks[index] as Block;
    const lines = entryLinesOf(block.text);
    const isHeaded = lines.length > FEWEST_ITEMS && isHead(block.text.slice(0, lines[0]?.end));
    const entries = lines.slice(isHeaded ? 1 : 0).map(line => {
      const { key, length } = openingAt(block, line);
      return { key, note: block.text.slice(line.start + length, line.end) };
    });
    return (
      entries.some(({ key }) => key !== null && isAnswered(key, index)) &&
      entries.every(({ key, note }) => key !== null && saysWhom(note, directory))
    );
  });
  const numbered = lists
    .filter(items => items.every((index, at) => isAnswered(String(at + 1), index)))
    .flatMap(items => items.map((index, at) => [index, at + 1] as const));
  return new Map([...found.map(index => [index, null] as const), ...numbered]);
}

/** Where nothing prints the number of a first source, no list answers it. */
const FIRST = new RegExp(String.raw`[${OPEN}]\^?1[\s,–${CLOSE}-]|¹`);
const countsSources = ({ text, marks }: Block): boolean => marks.length > 0 || FIRST.test(text);

/** Fewer items are no list. */
const FEWEST_ITEMS = 2;

/** "Belege", "Where this is from:" as the first of several lines, whatever its language. */
const HEAD = /^\p{L}[^\n\d]{1,40}$/u;
const isHead = (line: string): boolean => HEAD.test(line);

/** Lists whose items print no number and say nothing but whom they are from, as indexes of blocks. */
function namingLists(blocks: readonly Block[], directory: Directory): number[][] {
  const lists = new Map<number, number[] | null>();
  blocks.forEach(({ kind, list, text, links }, index) => {
    if (kind !== 'list-item' || list === null || lists.get(list) === null) return;
    const names = links.length === 0 && text.length <= LONGEST && namesSource(text, directory);
    lists.set(list, names ? [...(lists.get(list) ?? []), index] : null);
  });
  return [...lists.values()].filter(
    (items): items is number[] => items !== null && items.length >= FEWEST_ITEMS,
  );
}

const mayBeFootnote = ({ kind, text, marks }: Block): boolean =>
  kind !== 'heading' &&
  kind !== 'code' &&
  text.length <= LONGEST &&
  (OPENS_WITH_SIGN.test(text) || marks[0]?.start === 0 || SECOND_LINE.test(text));

const saysWhom = (note: string, directory: Directory): boolean =>
  ADDRESS.test(note) || namesSource(note, directory);

/**
 * A mark inside a text, not the beginning of a line: "[2, 3]", "²", "word*", "word (a)",
 * "closed.3 Then", "closed3."
 */
const PRINTED = new RegExp(
  `(?<=\\S\\s?)(?:${[
    String.raw`[(（${OPEN}]\^?(?<list>${NUMBERS}|${LETTER}|[${OTHER_DIGITS}]{1,3})\^?[)）${CLOSE}]`,
    `(?<raised>[${RAISED}]{1,3})`,
    `(?<tiny>[${RAISED_LETTER}])`,
    String.raw`(?<=\S)(?<sign>${SIGN})`,
    String.raw`(?<=\p{L}[.!?,;。！？，、]["”’»」』]?)(?<glued>\d{1,3})(?=\s|$|\p{Lo})`,
    String.raw`(?<=[\p{Ll}\p{Lo}\p{M}]{2}|[%)”"’»」』）])(?<joined>\d{1,3})(?=[.,;:!?…)。，；：！？、،।۔؟）\s]|$)`,
  ].join('|')})`,
  'gu',
);

/** What the page's markup raises: "3", "a", "iv", "†". */
const MARKED = new RegExp(String.raw`\d{1,3}|${LETTER}|[*†‡§¶‖]+`, 'g');

/** The key of each mark of the text, and the first block that prints it. */
function printedMarks(blocks: readonly Block[]): ReadonlyMap<string, number> {
  const printed = new Map<string, number>();
  const put = (key: string, index: number): void => {
    if (!printed.has(key)) printed.set(key, index);
  };
  blocks.forEach(({ text, marks, region }, index) => {
    if (region === 'aside') return;
    for (const { groups = {} } of text.matchAll(PRINTED))
      for (const key of keysOf(groups)) put(key, index);
    for (const { start, end } of marks)
      for (const [key] of text.slice(start, end).matchAll(MARKED)) put(key, index);
  });
  return printed;
}

function keysOf(groups: Record<string, string | undefined>): string[] {
  const { list, raised, tiny, sign, glued, joined } = groups;
  if (raised !== undefined) return [plainDigits(raised), ...[...raised].map(plainDigits)];
  if (list !== undefined) return numbersIn(latinDigits(list));
  return [tiny ?? sign]
    .flatMap(one => (one === undefined ? [] : keyOfSign(one)))
    .concat(glued ?? joined ?? []);
}

/** "2–4" as 2, 3 and 4. */
function numbersIn(list: string): string[] {
  return list.split(/\s?[,，]\s?/u).flatMap(part => {
    const [from = '', to = from] = part.split(/\s?[–-]\s?/u);
    return Number(to) > Number(from) ? numbersBetween(Number(from), Number(to)) : [from];
  });
}
