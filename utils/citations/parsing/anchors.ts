/** Links of a block's text: the page's own, and markdown that reached the page unrendered. */
import type { Block, Span } from '../page-text.ts';
import { byPlace } from './found.ts';
import { countLeading, createTaken } from './taken.ts';

/** A link with the text it shows. For the page's own links span and label are the same. */
export interface Anchor extends Span {
  readonly labelStart: number;
  readonly labelEnd: number;
  /** Absolute; null for `[label][4]` before its definition is known. */
  readonly href: string | null;
  /** "4" of `[label][4]`; else null. */
  readonly reference: string | null;
  /** True for Markdown that reached the page unrendered. */
  readonly isMarkdown: boolean;
}

/** A longer label is a paragraph that somebody forgot to close. UTF-16 units. */
const LONGEST_LABEL = 400;
const LONGEST_URL = 2000;

/**
 * All links of a block in order, none inside another; markdown is looked for only where `](` or
 * `][` stands. Linked brackets side by side, <a>[1]</a><a>[3]</a>, print what looks like a
 * reference; the page's own links say more.
 */
export function anchorsOf(block: Block): Anchor[] {
  const drawn = block.links.map(link => ({
    start: link.start,
    end: link.end,
    labelStart: link.start,
    labelEnd: link.end,
    href: link.href,
    reference: null,
    isMarkdown: false,
  }));
  const links = createTaken(drawn);
  const printed = markdownLinks(block.text).filter(one => one.href !== null || !links.touches(one));
  if (printed.length === 0) return drawn.sort(byPlace);
  // A renderer that links bare addresses leaves `[label](` + link + `)`: the printed markdown says
  // more, so it wins.
  const wins = createTaken(printed);
  const free = drawn.filter(link => !wins.touches(link));
  return [...free, ...printed].sort(byPlace);
}

/** Anchors inside a span, in order. */
export const anchorsWithin = (anchors: readonly Anchor[], span: Span): Anchor[] =>
  anchorsAt(anchors, span).filter(({ start, end }) => start >= span.start && end <= span.end);

/**
 * Anchors that share a place with a span, in order. `anchors` are in order and none inside another,
 * so the first is found by halving.
 */
export function anchorsAt(anchors: readonly Anchor[], span: Span): Anchor[] {
  const found: Anchor[] = [];
  const first = countLeading(anchors, ({ end }) => end <= span.start);
  for (let at = first; at < anchors.length; at++) {
    const anchor = anchors[at];
    if (!anchor || anchor.start >= span.end) break;
    found.push(anchor);
  }
  return found;
}

function markdownLinks(text: string): Anchor[] {
  const found: Anchor[] = [];
  let last = 0;
  for (let i = text.indexOf(']', 0); i >= 0; i = text.indexOf(']', i + 1)) {
    const next = text[i + 1];
    if (next !== '(' && next !== '[') continue;
    const open = openingBracket(text, i, Math.max(last, i - LONGEST_LABEL));
    // "[](https://…)" prints no label; "[][4]" is nothing.
    if (open < 0 || (open + 1 === i && next === '[')) continue;
    const target = next === '(' ? urlAt(text, i + 2) : referenceAt(text, i + 2);
    if (!target) continue;
    found.push({
      start: open,
      end: target.end,
      labelStart: open + 1,
      labelEnd: i,
      href: target.href,
      reference: target.reference,
      isMarkdown: true,
    });
    last = target.end;
    i = target.end - 1;
  }
  return found;
}

/**
 * Where the "[" of the "]" at `close` stands, brackets inside the label counted; -1 for none after
 * `from`.
 */
function openingBracket(text: string, close: number, from: number): number {
  let depth = 0;
  if (text.lastIndexOf('[', close) < from) return -1;
  for (let i = close - 1; i >= from; i--) {
    const char = text[i];
    if (char === ']') depth++;
    else if (char === '[') {
      if (depth === 0) return i;
      depth--;
    }
  }
  return -1;
}

/** Where a printed link leads, and where it ends in the text. */
interface Target {
  readonly href: string | null;
  readonly reference: string | null;
  readonly end: number;
}

/**
 * The address and optional title up to the closing parenthesis; parentheses inside the address are
 * balanced.
 */
function urlAt(text: string, from: number): Target | null {
  if (!/^\s?<?https?:\/\//i.test(text.slice(from, from + 12))) return null;
  let depth = 0;
  for (let i = from; i < text.length && i < from + LONGEST_URL; i++) {
    const char = text[i];
    if (char === '(') depth++;
    else if (char === ')' && depth-- === 0) {
      const inside = text.slice(from, i).trim();
      const href = (/^<?([^\s>]+)/.exec(inside)?.[1] ?? '').replaceAll('\\_', '_');
      return { href, reference: null, end: i + 1 };
    }
  }
  return null;
}

function referenceAt(text: string, from: number): Target | null {
  // "[Reuters][AP]" and "[a.com][b.com]" are marks side by side: keys are numbers or lower case.
  const match = /^(\d[\w.-]{0,23}|[a-z][\w-]{0,23})\]/.exec(text.slice(from, from + 26));
  return match ? { href: null, reference: match[1] ?? '', end: from + match[0].length } : null;
}
