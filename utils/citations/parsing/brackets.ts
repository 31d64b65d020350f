/** Pairs of brackets in a text, in one pass. */

import type { Span } from '../page-text.ts';
import type { Anchor } from './anchors.ts';
import { byPlace } from './found.ts';

/** A pair of brackets; the span includes them. */
export interface Bracket extends Span {
  readonly open: string;
  /** The pairs directly inside it. */
  readonly inner: readonly Bracket[];
}

const CLOSERS: Readonly<Record<string, string>> = {
  ')': '(（',
  '）': '(（',
  ']': '[［',
  '］': '[［',
  '】': '【',
  '〕': '〔',
};
const ANY = /[()（）[\]［］【】〔〕]/g;
/**
 * A bracket whose end is farther than this is prose, or never closed. Links inside do not count.
 * UTF-16 units.
 */
const LONGEST = 600;
/**
 * Deeper nesting is no text; the outermost open bracket is given up then, which keeps the pass
 * linear.
 */
const DEEPEST = 24;

/** A bracket that is not closed yet. */
interface Open {
  readonly char: string;
  readonly start: number;
  /** How much of the text up to here is made of markdown links. */
  readonly skipped: number;
  readonly inner: Bracket[];
}

/**
 * The outermost pairs in document order. What stands inside unrendered Markdown links is left
 * alone; an unclosed bracket is ignored.
 */
export function bracketsIn(text: string, anchors: readonly Anchor[]): Bracket[] {
  const found: Bracket[] = [];
  const links = anchors.filter(anchor => anchor.isMarkdown);
  let stack: Open[] = [];
  let next = 0;
  let skipped = 0;
  ANY.lastIndex = 0;
  for (let match = ANY.exec(text); match; match = ANY.exec(text)) {
    const at = match.index;
    while ((links[next]?.end ?? Number.POSITIVE_INFINITY) <= at) next++;
    const link = links[next];
    if (link && link.start <= at) {
      skipped += link.end - link.start;
      ANY.lastIndex = link.end;
      continue;
    }
    const openers = CLOSERS[match[0]];
    if (openers === undefined) {
      if (stack.length === DEEPEST) append(found, stack.shift()?.inner ?? []);
      stack.push({ char: match[0], start: at, skipped, inner: [] });
    } else stack = closeBracket(stack, openers, { at, skipped }, found);
  }
  for (const { inner } of stack) append(found, inner);
  return found.sort(byPlace);
}

/**
 * The stack after a closing bracket: the nearest opening one of its kind is closed, and what was
 * opened inside it and never closed is given up.
 */
function closeBracket(
  stack: Open[],
  openers: string,
  { at, skipped }: { readonly at: number; readonly skipped: number },
  found: Bracket[],
): Open[] {
  const depth = stack.findLastIndex(({ char }) => openers.includes(char));
  const open = stack[depth];
  if (!open) return stack;
  const inner = stack.slice(depth).flatMap(one => one.inner);
  const length = at - open.start - (skipped - open.skipped);
  const pairs: Bracket[] =
    length <= LONGEST ? [{ start: open.start, end: at + 1, open: open.char, inner }] : inner;
  append(stack[depth - 1]?.inner ?? found, pairs);
  return stack.slice(0, depth);
}

/** One by one: a hundred thousand pairs would not fit into one call. */
function append(list: Bracket[], more: readonly Bracket[]): void {
  for (const one of more) list.push(one);
}
