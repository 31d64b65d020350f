/**
 * Numbered marks: `[3]`, `[^3]`, `[3, 5]`, `million³`. What they point to is known once the page is
 * read.
 */
import type { Span } from '../../page-text.ts';
import { anchorsAt } from '../anchors.ts';
import { LETTER, numbersBetween } from '../footnote-signs.ts';
import type { NumberMark, NumberMember, NumberStyle } from '../found.ts';
import { authorParts, authorsBefore } from '../references/author-marks.ts';
import { createTaken, type Taken } from '../taken.ts';
import type { BlockScan, MarksSoFar } from './block-scan.ts';
import { ANY_NUMBER, BEFORE_RAISED, NUMBER_FORMS, type NumberForm } from './number-forms.ts';

/** Numbered marks of a block outside the marks found so far; a run "[1][2]" is one mark. */
export function findNumberMarks(scan: BlockScan, soFar: MarksSoFar): NumberMark[] {
  const { text, marks } = scan.block;
  if (marks.length === 0 && !ANY_NUMBER.test(text)) return [];
  const taken = createTaken([...scan.block.code, ...soFar.groups, ...soFar.numbers]);
  const found = raisedMarks(scan).filter(mark => isFree(mark, scan, taken));
  found.forEach(taken.add);
  for (const form of NUMBER_FORMS) {
    if (!form.needs.test(text)) continue;
    for (const match of text.matchAll(form.pattern)) {
      const mark = markAt(text, match, form);
      if (mark.members.length === 0 || isEntry(text, mark) || !isFree(mark, scan, taken)) continue;
      found.push(mark);
      taken.add(mark);
    }
  }
  return found;
}

/** "3", "1, 3", "1), 2)", "a", "a, b". */
const RAISED_LIST = new RegExp(String.raw`\d[\d\s,;、()（）[\]–-]*|${LETTER}(?:\s?,\s?${LETTER})*`);

/** `<sup>3</sup>`, `<sup>1, 3</sup>`: the page's markup says that it is raised. */
function raisedMarks({ block: { text, marks } }: BlockScan): NumberMark[] {
  return marks.flatMap(({ start, end, href, label }): NumberMark[] => {
    const printed = text.slice(start, end);
    const list = RAISED_LIST.exec(printed);
    if (href !== null || label !== null || !list) return [];
    if (!BEFORE_RAISED.test(text.slice(Math.max(0, start - 6), start))) return [];
    const at = start + list.index;
    if (/[a-z]/.test(list[0]))
      return [{ start, end, members: lettersAt(list[0], at), style: 'sign' }];
    // "It closed.<sup>[3]</sup>" is in brackets, whatever a list answers.
    const style = printed.startsWith('[') ? 'bracket' : 'superscript';
    return [{ start, end, members: numbersOf(list[0], at), style }];
  });
}

/** "a, b", each with its own place. */
const lettersAt = (list: string, at: number): NumberMember[] =>
  [...list.matchAll(/[a-z]+/g)].map(({ 0: letter, index }) => {
    const start = at + index;
    return { start, end: start + letter.length, number: letter, text: letter, label: null };
  });

function markAt(text: string, match: RegExpExecArray, form: NumberForm): NumberMark {
  const list = match[1] ?? match[2] ?? '';
  const { style } = form;
  const at = match.index + match[0].indexOf(list);
  if (form.isSpoken) return spokenMark(text, match, list);
  if (style === 'author') {
    const members = authorMembers(list, at);
    return { start: match.index, end: match.index + match[0].length, members, style };
  }
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

/** "Roe, 2026; Vale, 2024": each part has its own place. */
function authorMembers(list: string, at: number): NumberMember[] {
  let from = 0;
  return authorParts(list).map(part => {
    from = Math.max(from, list.indexOf(part, from));
    const start = at + from;
    return { start, end: start + part.length, number: part, text: part, label: null };
  });
}

/**
 * "Roe and Doe (2026)": the authors before the bracket belong to the mark, and stay in the sentence.
 */
function spokenMark(
  text: string,
  { index, 0: bracket }: RegExpExecArray,
  years: string,
): NumberMark {
  const end = index + bracket.length;
  const names = authorsBefore(text, index);
  const number = `${names}, ${years}`;
  const isMark = names !== '' && authorParts(number).length === 1;
  const start = text.lastIndexOf(names, index);
  const member = { start, end, number, text: text.slice(start, end), label: null };
  return { start: index, end, members: isMark ? [member] : [], style: 'author', isSpoken: true };
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

/** "3, 5–7" as 3, 5, 6 and 7; the numbers of a range share its place. */
function numbersOf(list: string, at: number): NumberMember[] {
  return [...list.matchAll(/(\d{1,4})(?:\s?[–-]\s?(\d{1,4}))?/g)].flatMap(match => {
    const from = Number(match[1]);
    const start = at + match.index;
    const end = start + match[0].length;
    return numbersBetween(from, Number(match[2] ?? from)).map(number => {
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
