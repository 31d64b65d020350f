/**
 * Numbered marks: `[3]`, `[^3]`, `[3, 5]`, `million³`. What they point to is known once the page is
 * read.
 */

import { anyOf } from '../../../text/word-pattern.ts';
import type { Span } from '../../page-text.ts';
import { anchorsAt } from '../anchors.ts';
import { authorKeys } from '../author-year.ts';
import type { NumberMark, NumberMember, NumberStyle } from '../found.ts';
import { createTaken, type Taken } from '../taken.ts';
import type { BlockScan, MarksSoFar } from './block-scan.ts';

/** One way to print the number of a source. */
interface NumberForm {
  readonly name: string;
  /** The text that it was born from. */
  readonly example: string;
  readonly style: NumberStyle;
  /** Global. Its first group holds the numbers. */
  readonly pattern: RegExp;
  /** What no text of this form lacks; a text without it is not searched. */
  readonly needs: RegExp;
  /** Where numbers are no plain list of digits: the key of each. */
  readonly keys?: (list: string) => readonly string[];
}

/** "3", "3, 5", "3–5". */
const LIST = String.raw`\d{1,3}(?:\s?[,，–-]\s?\d{1,3}){0,8}`;
const TAGS = [
  ...['cite', 'web', 'page', 'citation', 'source', 'ref', 'reference', 'doc', 'news', 'post'],
  ...['attached_file', 'attached_image', 'file', 'memory', 'image', 'generated_image', 'chart'],
  ...['code_file', 'conversation_history', 'search', 'result', 'video', 'x', 'tweet', 'academic'],
];
const TAG = String.raw`(?:${anyOf(TAGS)}:\s?)`;
/** Words of two letters that are squared. */
const UNITS = ['mm', 'cm', 'dm', 'km', 'hm', 'nm', 'ft', 'in', 'yd', 'mi'];
/** Behind a word of a sentence, not behind a short variable or a unit: "million³", not "m²". */
const BEHIND_WORD = String.raw`(?<=\p{L}{3}|(?<=\p{L}\s)(?!${anyOf(UNITS)})\p{Ll}{2}|[\p{Lo}\p{M}%)\]”"’»」』】）])`;
/** Behind the stop of a sentence or a clause, not behind the point of "48.5". */
const BEHIND_STOP = String.raw`(?<=(?:\p{L}{2}|[\p{Lo}\p{M}%)\]”"’»」』】）]|(?<!\d)\d{4})[.!?,;:…。！？，；：।۔؟]["”’»」』)]?)`;
/** Nothing of the sentence's own grammar follows: a stop, the end, another number. */
const CLOSES = String.raw`(?=\s?(?:[.,;:!?…。，；：！？、।۔؟)\]）]|$|\n|[(（]\d))`;
/** Or a new sentence follows. */
const NEW_SENTENCE = String.raw`(?=\s*(?:$|\n|[(（]\d)|\s+[\p{Lu}\p{Lo}“"„«(¿¡]|\p{Lo})`;
const RAISED_DIGITS = String.raw`\u2070\u00b9\u00b2\u00b3\u2074-\u2079`;

/** In this order; a number that an earlier form has is not read again. */
export const NUMBER_FORMS: readonly NumberForm[] = [
  {
    name: 'in square brackets',
    example: 'The harbour closed [3, 5].',
    style: 'bracket',
    pattern: new RegExp(
      String.raw`(?<![\p{L}_\]])\[(?:\^|Sources?\s)?(${LIST})\^?\](?![(:]|\s?https?:)`,
      'gu',
    ),
    needs: /\[/,
  },
  {
    // Perplexity's exports: "[^1_2]" is the second source of the first answer.
    name: 'footnote with a key',
    example: 'The harbour closed[^1_2].',
    style: 'bracket',
    pattern: /\[\^([\w.-]{1,12})\^?\](?!:)/gu,
    needs: /\[\^/,
    keys: list => [list],
  },
  {
    name: 'tag of a product',
    example: 'The harbour closed [web:1][cite: 4, 5].',
    style: 'machinery',
    pattern: new RegExp(
      String.raw`[[【]${TAG}(\d{1,4}(?:\s?[,，–-]\s?${TAG}?\d{1,4}){0,12})[\]】](?!:)`,
      'gu',
    ),
    needs: /[[【][a-z_]+:/,
  },
  {
    name: 'file of a product',
    example: 'The harbour closed【3†source】.',
    style: 'machinery',
    pattern: /[【[](\d{1,3})[†‡][^】\]\n]{1,80}[】\]]/gu,
    needs: /[†‡]/,
  },
  {
    name: 'numbers that were to become links',
    example: 'The harbour closed [3,6](@ref).',
    style: 'machinery',
    pattern: new RegExp(String.raw`\[(${LIST})\]\(@?ref\)`, 'gu'),
    needs: /ref\)/,
  },
  {
    // DeepSeek's badge with the dash that is there for those who copy it.
    name: 'between dashes',
    example: 'The harbour closed-4-.',
    style: 'machinery',
    pattern:
      /(?<=[\p{L}\p{N}%)”"’.。]\s?)-(\d{1,2}(?:--?\d{1,2}){0,8})-(?=\s*(?:[.,;:!?。，；：！？]|$))/gu,
    needs: /-\d{1,2}-/,
  },
  {
    name: 'in square brackets right behind a word',
    example: 'It made four million[3] a year.',
    style: 'attached',
    pattern: new RegExp(String.raw`(?=\[)(?<=\p{L}{2})\[(${LIST})\](?![(:])`, 'gu'),
    needs: /\[\d/,
  },
  {
    name: 'raised',
    example: 'The harbour closed¹².',
    style: 'superscript',
    pattern: new RegExp(
      String.raw`(?=[${RAISED_DIGITS}])(?:${BEHIND_WORD}|${BEHIND_STOP}|(?<=(?<!\d)\d{4}))` +
        `([${RAISED_DIGITS}]{1,6}(?:[ ,˒⁻⸴\u2009][${RAISED_DIGITS}]{1,3}){0,6})`,
      'gu',
    ),
    needs: new RegExp(`[${RAISED_DIGITS}]`),
    keys: raisedNumbers,
  },
  {
    name: 'in round brackets',
    example: 'The harbour closed for nine days (2, 3).',
    style: 'parenthesis',
    pattern: new RegExp(
      String.raw`(?=[(（])(?<=[\p{L}\p{M}\p{N}%”"’)）]\s?)[(（](${LIST})[)）]${CLOSES}`,
      'gu',
    ),
    needs: /[(（]\d/,
  },
  {
    // An enumeration, "Three things. (1) A lease. (2) A plant.", ends in words.
    name: 'in round brackets behind the stop, also the last of the paragraph',
    example: 'The harbour closed for nine days. (1) Ferries go on. (2)',
    style: 'parenthesis',
    pattern: new RegExp(
      String.raw`(?=[(（])(?<=\p{L}[.!?。！？]["”’)]?\s?)[(（](${LIST})[)）]${NEW_SENTENCE}`,
      'gu',
    ),
    needs: /[.!?。！？]["”’)]?\s?[(（]\d[\d,\s–-]{0,30}[)）]\s*$/,
  },
  {
    name: 'glued to the stop',
    example: 'The harbour closed for nine days.3 Ferries go on.',
    style: 'glued',
    pattern: new RegExp(
      String.raw`(?=\d)${BEHIND_STOP}(\d{1,3}(?:[,，]\s?\d{1,3}){0,5})${NEW_SENTENCE}|` +
        String.raw`(?=\d)${BEHIND_STOP}(\d{1,3}(?:[,，]\d{1,3}){0,5})(?=\s\p{Ll})(?<=[,;:，；：]["”’»」』)]?[\d,，]{1,24})`,
      'gu',
    ),
    needs: /[^\d\s][.!?,;:…。！？，；：।۔؟]["”’»」』)]?\d|\d{4}[.!?,;:]\d/,
  },
  {
    name: 'glued to the word',
    example: 'The harbour closed for nine days3.',
    style: 'glued',
    pattern: new RegExp(
      String.raw`(?=\d)(?<=\p{L}{3}|\p{Lo}{2}|[%)”"’»」』）])(\d{1,3}(?:[,，]\d{1,3}){0,5})${CLOSES}`,
      'gu',
    ),
    needs: /\d(?<=(?:\p{L}{3}|[\p{Lo}%)”"’»」』）])\d)/u,
  },
  {
    name: 'author and year',
    example: 'Port fees fell for a third year (Roe & Doe, 2026).',
    style: 'author',
    pattern: /[(（]([^()（）]{2,160}?(?:19|20)\d\d[a-z]?(?:,\s?pp?\.\s?[\d–-]{1,9})?)[)）]/gu,
    needs: /(?:19|20)\d\d[a-z]?(?:,\s?pp?\.[^)]{1,10})?[)）]/,
    keys: authorKeys,
  },
];

/** "¹²" is 12, or 1 and 2 where there is no twelfth source; "¹ ²" is both. */
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';
function raisedNumbers(list: string): string[] {
  return list
    .split(/[^⁰¹²³⁴-⁹]+/u)
    .filter(part => part !== '')
    .map(part => [...part].map(digit => RAISED.indexOf(digit)).join(''));
}

/** What every form has: a digit in brackets, raised, or right behind a letter or a sign. */
const ANY_NUMBER = /[^\s$€£\d]\d|[\u2070\u00b9\u00b2\u00b3\u2074-\u2079]|[[(【（]/u;

/** Numbered marks of a block outside the marks found so far; a run "[1][2]" is one mark. */
export function findNumberMarks(scan: BlockScan, soFar: MarksSoFar): NumberMark[] {
  const { text } = scan.block;
  if (!ANY_NUMBER.test(text)) return [];
  const taken = createTaken([...scan.block.code, ...soFar.groups, ...soFar.numbers]);
  const found = raisedMarks(scan).filter(mark => isFree(mark, scan, taken));
  found.forEach(taken.add);
  for (const form of NUMBER_FORMS) {
    if (!form.needs.test(text)) continue;
    for (const match of text.matchAll(form.pattern)) {
      const mark = markAt(text, match, form);
      if (isEntry(text, mark) || !isFree(mark, scan, taken)) continue;
      found.push(mark);
      taken.add(mark);
    }
  }
  return found;
}

/** What stands before a raised number that is no power: "million", a stop, "2027"; not "m", "10". */
const BEFORE_RAISED = new RegExp(
  String.raw`(?:\p{L}{3}|(?<=\p{L}\s)(?!${anyOf(UNITS)})\p{Ll}{2}|` +
    String.raw`[\p{Lo}\p{M}%)\]”"’»」』】）.!?,;:…。！？，；：।۔؟]|(?<!\d)\d{4})\s?$`,
  'u',
);

/** `<sup>3</sup>`, `<sup>1, 3</sup>`: the page's markup says that it is raised. */
function raisedMarks({ block: { text, marks } }: BlockScan): NumberMark[] {
  return marks.flatMap(({ start, end, href, label }): NumberMark[] => {
    const printed = text.slice(start, end);
    const list = /\d[\d\s,–-]*/.exec(printed);
    if (href !== null || label !== null || !list) return [];
    if (!BEFORE_RAISED.test(text.slice(Math.max(0, start - 6), start))) return [];
    const members = numbersOf(list[0], start + list.index);
    return [{ start, end, members, style: 'superscript' }];
  });
}

function markAt(text: string, match: RegExpExecArray, form: NumberForm): NumberMark {
  const list = match[1] ?? match[2] ?? '';
  const { style } = form;
  const at = match.index + match[0].indexOf(list);
  if (form.keys) {
    const members = keyedMembers(text, list, at, form.keys);
    return { start: match.index, end: match.index + match[0].length, members, style };
  }
  return runAt(text, match.index, match[0], list, style);
}

/** Members whose keys are not plain digits: each has its own place where they are apart. */
function keyedMembers(
  text: string,
  list: string,
  at: number,
  keysOf: (list: string) => readonly string[],
): NumberMember[] {
  const end = at + list.length;
  const printed = text.slice(at, end);
  return keysOf(list).map(number => ({ start: at, end, number, text: printed, label: null }));
}

/** "[1][2]": each after the first stands behind a closing bracket. */
const FOLLOWING = /\[\^?(\d{1,3})\](?![(:])/y;

/** A mark with the numbers that stand right behind it. */
function runAt(
  text: string,
  start: number,
  mark: string,
  list: string,
  style: NumberStyle,
): NumberMark {
  const members = numbersOf(list, start + mark.indexOf(list));
  let end = start + mark.length;
  if (style !== 'bracket' && style !== 'attached') return { start, end, members, style };
  FOLLOWING.lastIndex = end;
  for (let next = FOLLOWING.exec(text); next; next = FOLLOWING.exec(text)) {
    const number = next[1] ?? '';
    end = FOLLOWING.lastIndex;
    members.push({ start: next.index, end, number, text: number, label: null });
  }
  return { start, end, members, style };
}

/** A range is never longer than this: "[3–500]" is no range of sources. */
const LONGEST_RANGE = 12;

/** "3, 5–7" as 3, 5, 6 and 7; the numbers of a range share its place. */
function numbersOf(list: string, at: number): NumberMember[] {
  return [...list.matchAll(/(\d{1,4})(?:\s?[–-]\s?(\d{1,4}))?/g)].flatMap(match => {
    const from = Number(match[1]);
    const to = Math.min(Number(match[2] ?? from), from + LONGEST_RANGE);
    const start = at + match.index;
    const end = start + match[0].length;
    // "[7–5]" is the number 7.
    return Array.from({ length: Math.max(0, to - from) + 1 }, (_, more) => {
      const number = String(from + more);
      return { start, end, number, text: number, label: null };
    });
  });
}

/** "[3] Title https://…" at the start of a block: the number of an entry in a list of sources. */
const isEntry = (text: string, { start, end }: Span): boolean =>
  text.slice(0, start).trim() === '' &&
  /^\.?\s/.test(text.slice(end, end + 2)) &&
  /https?:\/\//.test(text.slice(end, end + 400));

/** True outside code, outside other marks and outside links; a link may stand inside the mark. */
function isFree(mark: Span, { anchors }: BlockScan, taken: Taken): boolean {
  if (taken.touches(mark)) return false;
  return anchorsAt(anchors, mark).every(
    anchor => anchor.start >= mark.start && anchor.end <= mark.end,
  );
}
