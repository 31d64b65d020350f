/** Marks that point elsewhere: `[3]`, `[^3]`, `[label][4]`, and the lists they point to. */

import type { Block, Span } from '../page-text.ts';
import type { Anchor } from './anchors.ts';
import type { Definition, NumberMark, NumberMember } from './found.ts';

/**
 * "[3]", "[^3]", "[3, 5]", "[3–5]", "[cite: 1]"; not "[3]:" (a definition), not "arr[3]" (code),
 * not "[label][3]".
 */
const NUMBERS = /(?<![\p{L}_\]])\[(?:\^|cite:\s?)?(\d{1,3}(?:\s?[,–-]\s?\d{1,3}){0,8})\](?![(:])/gu;
/** "[1][2]": each after the first stands behind a closing bracket. */
const FOLLOWING = /\[\^?(\d{1,3})\](?![(:])/y;

/** Numbered marks of a block outside `taken` spans; a run "[1][2]" is one mark. */
export function numberMarksIn(
  block: Block,
  anchors: readonly Anchor[],
  taken: readonly Span[],
): NumberMark[] {
  const { text } = block;
  if (!text.includes('[')) return [];
  const marks: NumberMark[] = [];
  for (const match of text.matchAll(NUMBERS)) {
    const start = match.index;
    const members = numbersOf(match[1] ?? '', start + match[0].indexOf(match[1] ?? ''));
    let end = start + match[0].length;
    for (FOLLOWING.lastIndex = end; ; FOLLOWING.lastIndex = end) {
      const next = FOLLOWING.exec(text);
      if (!next) break;
      members.push({
        start: next.index,
        end: next.index + next[0].length,
        number: next[1] ?? '',
        text: next[1] ?? '',
        label: null,
      });
      end = next.index + next[0].length;
    }
    const span = { start, end };
    if (
      isDefinition(text, span) ||
      block.code.some(code => touches(code, span)) ||
      taken.some(other => touches(other, span))
    )
      continue;
    if (
      anchors.some(anchor => touches(anchor, span) && !(anchor.start >= start && anchor.end <= end))
    )
      continue;
    marks.push({ start, end, members });
  }
  return marks;
}

function numbersOf(list: string, at: number): NumberMember[] {
  const members: NumberMember[] = [];
  for (const match of list.matchAll(/(\d{1,3})(?:\s?[–-]\s?(\d{1,3}))?/g)) {
    const from = Number(match[1]);
    const to = Math.min(Number(match[2] ?? from), from + 12);
    const start = at + match.index;
    for (let number = from; number <= Math.max(from, to); number++)
      members.push({
        start,
        end: start + match[0].length,
        number: String(number),
        text: String(number),
        label: null,
      });
  }
  return members;
}

/** "[3] Title" at the start of a block or after an entry is the list's own number. */
function isDefinition(text: string, { start, end }: Span): boolean {
  return (
    text.slice(0, start).trim() === '' &&
    /^\.?\s/.test(text.slice(end, end + 2)) &&
    /https?:\/\//.test(text.slice(end, end + 400))
  );
}

const touches = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** `[4]: https://… "Title"`, also many in one block whose line ends were lost. */
const DEFINITION = /\[\^?([\w.-]{1,24})\]:\s*<?(https?:\/\/[^\s>]+)/g;
/**
 * "[4] Title … https://…", "[4]. Title (https://…)", "4. Title https://…" at the start of a block.
 */
const ENTRY = /^\s*(?:\[\^?(\d{1,3})\]|(\d{1,3})[.)])[.:]?\s/;
const ENTRY_URL = /https?:\/\/[^\s)\]>]+/;

/**
 * The entries of a reference list that a block holds; `listed` is the number of a list item under a
 * heading like "Sources", else null.
 */
export function definitionsIn(block: Block, listed: number | null): Definition[] {
  const { text } = block;
  if (text.includes(']:')) {
    const found = [...text.matchAll(DEFINITION)].map(match => ({
      number: match[1] ?? '',
      href: match[2] ?? '',
      at: match.index,
    }));
    if (found.length > 0) return found;
  }
  const entry = ENTRY.exec(text);
  const number = entry?.[1] ?? (listed === null ? null : (entry?.[2] ?? String(listed)));
  if (number === null || number === undefined) return [];
  const href = block.links[0]?.href ?? ENTRY_URL.exec(text)?.[0];
  return href ? [{ number, href, at: 0 }] : [];
}
