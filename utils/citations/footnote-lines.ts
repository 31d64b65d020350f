/**
 * Footnotes that stand below a text without a heading: "² Mekong Eye, 20/4/2025". A line that
 * begins with a sign is one where the text above prints that sign, and where the line says nothing
 * but whom it is from.
 */
import type { Directory } from '../outlets/outlet.ts';
import type { Block, PageText } from './page-text.ts';
import { linesOf, openingOf } from './parsing/definitions.ts';
import {
  CLOSE,
  keyOfSign,
  OPEN,
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
  String.raw`^\s*(?:[-•]\s)?(?:[(（${OPEN}]\^?[\da-z]|\d{1,3}[.)\s]|[${RAISED}${RAISED_LETTER}]|[a-z][).]|${SIGN})`,
  'u',
);
const ADDRESS = /https?:\/\/\S/;

const NONE: ReadonlySet<number> = new Set();

/** The blocks of a page that are footnotes without a heading, by their index. */
export function footnotesOf({ blocks }: PageText, directory: Directory): ReadonlySet<number> {
  const candidates = blocks.flatMap((block, index) =>
    mayBeFootnote(block) ? [{ block, index }] : [],
  );
  if (candidates.length === 0) return NONE;
  const printed = printedMarks(blocks);
  const isAnswered = (key: string, before: number): boolean =>
    (printed.get(key) ?? Number.POSITIVE_INFINITY) < before;
  const found = candidates.filter(({ block, index }) =>
    linesOf(block.text).every(({ start, end }) => {
      const line = block.text.slice(start, end);
      const { key, length } = openingOf(line);
      return key !== null && isAnswered(key, index) && saysWhom(line.slice(length), directory);
    }),
  );
  return new Set(found.map(({ index }) => index));
}

const mayBeFootnote = ({ kind, text, region }: Block): boolean =>
  region === 'main' &&
  kind !== 'heading' &&
  kind !== 'code' &&
  text.length <= LONGEST &&
  OPENS_WITH_SIGN.test(text);

const saysWhom = (note: string, directory: Directory): boolean =>
  ADDRESS.test(note) || namesSource(note, directory);

/** A mark inside a text, not the beginning of a line: "[2, 3]", "²", "word*", "word (a)", "closed.3 Then". */
const PRINTED = new RegExp(
  `(?<=\\S\\s?)(?:${[
    String.raw`[(（${OPEN}]\^?(?<list>\d{1,3}(?:\s?[,，–-]\s?\d{1,3}){0,8}|[a-z])\^?[)）${CLOSE}]`,
    `(?<raised>[${RAISED}]{1,3})`,
    `(?<tiny>[${RAISED_LETTER}])`,
    String.raw`(?<=\S)(?<sign>${SIGN})`,
    String.raw`(?<=\p{L}[.!?,;]["”’»]?)(?<glued>\d{1,2})(?=\s|$)`,
  ].join('|')})`,
  'gu',
);

/** The key of each mark, and the first block that prints it. */
function printedMarks(blocks: readonly Block[]): ReadonlyMap<string, number> {
  const printed = new Map<string, number>();
  const put = (key: string, index: number): void => {
    if (!printed.has(key)) printed.set(key, index);
  };
  blocks.forEach(({ text, marks }, index) => {
    for (const { groups = {} } of text.matchAll(PRINTED))
      for (const key of keysOf(groups)) put(key, index);
    for (const { start, end } of marks)
      for (const [key] of text.slice(start, end).matchAll(/\d{1,3}|[a-z]|[*†‡§¶‖]+/g))
        put(key, index);
  });
  return printed;
}

function keysOf({ list, raised, tiny, sign, glued }: Record<string, string | undefined>): string[] {
  if (raised !== undefined) return [plainDigits(raised), ...[...raised].map(plainDigits)];
  if (list !== undefined) return numbersIn(list);
  return [tiny ?? sign]
    .flatMap(one => (one === undefined ? [] : keyOfSign(one)))
    .concat(glued ?? []);
}

/** "2–4" as 2, 3 and 4. */
function numbersIn(list: string): string[] {
  return list.split(/\s?[,，]\s?/u).flatMap(part => {
    const [from = '', to = from] = part.split(/\s?[–-]\s?/u);
    const count = Math.min(12, Number(to) - Number(from));
    return count > 0
      ? Array.from({ length: count + 1 }, (_, more) => String(Number(from) + more))
      : [from];
  });
}
