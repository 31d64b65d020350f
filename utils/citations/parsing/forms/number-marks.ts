/** Numbered marks: `[3]`, `[^3]`, `[3, 5]`. What they point to is known once the page is read. */
import type { Span } from '../../page-text.ts';
import { type NumberMark, type NumberMember, touches } from '../found.ts';
import type { BlockScan, MarksSoFar } from './block-scan.ts';

/**
 * "[3]", "[^3]", "[3, 5]", "[3–5]", "[cite: 1]"; not "[3]:" (a definition), not "arr[3]" (code),
 * not "[label][3]".
 */
const NUMBERS = /(?<![\p{L}_\]])\[(?:\^|cite:\s?)?(\d{1,3}(?:\s?[,–-]\s?\d{1,3}){0,8})\](?![(:])/gu;
/** "[1][2]": each after the first stands behind a closing bracket. */
const FOLLOWING = /\[\^?(\d{1,3})\](?![(:])/y;

/** Numbered marks of a block outside the marks found so far; a run "[1][2]" is one mark. */
export function findNumberMarks(scan: BlockScan, soFar: MarksSoFar): NumberMark[] {
  const { text } = scan.block;
  if (!text.includes('[')) return [];
  return [...text.matchAll(NUMBERS)]
    .map(match => runAt(text, match.index, match[0], match[1] ?? ''))
    .filter(mark => !isEntry(text, mark) && isFree(mark, scan, soFar));
}

/** A mark with the numbers that stand right behind it. */
function runAt(text: string, start: number, mark: string, list: string): NumberMark {
  const members = numbersOf(list, start + mark.indexOf(list));
  let end = start + mark.length;
  FOLLOWING.lastIndex = end;
  for (let next = FOLLOWING.exec(text); next; next = FOLLOWING.exec(text)) {
    const number = next[1] ?? '';
    end = FOLLOWING.lastIndex;
    members.push({ start: next.index, end, number, text: number, label: null });
  }
  return { start, end, members };
}

/** A range is never longer than this: "[3–500]" is no range of sources. */
const LONGEST_RANGE = 12;

/** "3, 5–7" as 3, 5, 6 and 7; the numbers of a range share its place. */
function numbersOf(list: string, at: number): NumberMember[] {
  return [...list.matchAll(/(\d{1,3})(?:\s?[–-]\s?(\d{1,3}))?/g)].flatMap(match => {
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
function isFree(mark: Span, { block, anchors }: BlockScan, soFar: MarksSoFar): boolean {
  const taken: readonly Span[] = [...block.code, ...soFar.groups, ...soFar.numbers];
  if (taken.some(span => touches(span, mark))) return false;
  return anchors.every(
    anchor => !touches(anchor, mark) || (anchor.start >= mark.start && anchor.end <= mark.end),
  );
}
