/** Pairs of brackets in a text, in one pass. */

import type { Span } from '../page-text.ts';
import type { Anchor } from './anchors.ts';

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

interface Open {
  readonly char: string;
  readonly start: number;
  /** How much of the text up to here is made of markdown links. */
  readonly skipped: number;
  readonly inner: Bracket[];
}

/**
 * The outermost pairs in document order. What stands inside unrendered markdown links is left
 * alone; an unclosed bracket is ignored.
 */
export function bracketsIn(text: string, anchors: readonly Anchor[]): Bracket[] {
  const found: Bracket[] = [];
  let stack: Open[] = [];
  let next = 0;
  let skipped = 0;
  ANY.lastIndex = 0;
  for (let match = ANY.exec(text); match; match = ANY.exec(text)) {
    const at = match.index;
    while (next < anchors.length && ((anchors[next]?.end ?? 0) <= at || !anchors[next]?.markdown))
      next++;
    const anchor = anchors[next];
    if (anchor && anchor.start <= at) {
      skipped += anchor.end - anchor.start;
      ANY.lastIndex = anchor.end;
      continue;
    }
    const char = match[0];
    const openers = CLOSERS[char];
    if (openers !== undefined) stack = close(stack, openers, at, skipped, found);
    else {
      if (stack.length === DEEPEST) found.push(...(stack.shift()?.inner ?? []));
      stack.push({ char, start: at, skipped, inner: [] });
    }
  }
  for (const open of stack) found.push(...open.inner);
  return found.sort((a, b) => a.start - b.start);
}

function close(
  stack: Open[],
  openers: string,
  at: number,
  skipped: number,
  found: Bracket[],
): Open[] {
  let depth = stack.length - 1;
  while (depth >= 0 && !openers.includes(stack[depth]?.char ?? ' ')) depth--;
  const open = stack[depth];
  if (!open) return stack;
  const inner = [open, ...stack.slice(depth + 1)].flatMap(one => one.inner);
  const rest = stack.slice(0, depth);
  const length = at - open.start - (skipped - open.skipped);
  const pairs: Bracket[] =
    length <= LONGEST ? [{ start: open.start, end: at + 1, open: open.char, inner }] : inner;
  const outer = rest.at(-1);
  if (outer) outer.inner.push(...pairs);
  else found.push(...pairs);
  return rest;
}
