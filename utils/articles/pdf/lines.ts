/** From runs of characters to pieces of lines, and from those to the lines of a column. */
import { UNSPACED_SCRIPTS } from '../../text/unspaced.ts';
import type { PdfItem } from './page-items.ts';

/** A stretch of a line without a wide gap in it: a line of a column, a cell of a table. */
export interface Piece {
  readonly x: number;
  readonly right: number;
  readonly y: number;
  /** Of its largest run. */
  readonly size: number;
  readonly items: readonly PdfItem[];
}

/** A line of one column. */
export interface Line extends Omit<Piece, 'items'> {
  readonly text: string;
  /** The one font it is set in; null for several. */
  readonly font: string | null;
  readonly rtl: boolean;
}

/** Baselines closer than this, in sizes of the font, are of one line: raised figures stand higher. */
const SAME_LINE = 0.45;
/** A gap of this many sizes may part two columns; spaces of justified lines that are as wide do no harm. */
const WIDE_GAP = 0.8;
/** Runs further apart than this, in sizes of the font, are words of their own. */
const WORD_GAP = 0.17;

/** Groups what stands on one baseline, rows from the top down. `of` gives what decides. */
export function rowsOf<Placed extends { readonly y: number; readonly size: number }>(
  placed: readonly Placed[],
): Placed[][] {
  const rows: { y: number; size: number; members: Placed[] }[] = [];
  for (const one of [...placed].sort((a, b) => a.y - b.y)) {
    const last = rows.at(-1);
    if (last && one.y - last.y <= SAME_LINE * Math.max(one.size, last.size)) {
      last.members.push(one);
      last.size = Math.max(last.size, one.size);
    } else rows.push({ y: one.y, size: one.size, members: [one] });
  }
  return rows.map(({ members }) => members);
}

/** The pieces of a page's lines, rows from the top down, each row from the left. */
export function piecesOf(items: readonly PdfItem[]): Piece[] {
  const printed = items.filter(({ text }) => text.trim() !== '');
  return rowsOf(printed).flatMap(row => {
    const pieces: PdfItem[][] = [];
    let right = Number.NEGATIVE_INFINITY;
    for (const item of row.sort((a, b) => a.x - b.x)) {
      const last = pieces.at(-1);
      const size = Math.max(item.size, last?.at(-1)?.size ?? 0);
      if (last && item.x - right <= WIDE_GAP * size) last.push(item);
      else pieces.push([item]);
      right = Math.max(right, item.x + item.width);
    }
    return pieces.map(makePiece);
  });
}

function makePiece(items: readonly PdfItem[]): Piece {
  const size = Math.max(...items.map(item => item.size));
  return {
    x: Math.min(...items.map(item => item.x)),
    right: Math.max(...items.map(item => item.x + item.width)),
    // The baseline of the line, not of a raised figure on it.
    y: Math.max(...items.filter(item => item.size > 0.8 * size).map(item => item.y)),
    size,
    items,
  };
}

/** The lines of one column, from the top down. */
export function linesOf(pieces: readonly Piece[]): Line[] {
  return rowsOf(pieces).flatMap(row => {
    const { items, ...place } = makePiece(row.flatMap(piece => piece.items));
    const kept = items.flatMap(item => readRaised(item, place, items));
    const rtl = isRightToLeft(kept);
    const text = joinRuns(inOrder(kept, rtl));
    const fonts = new Set(kept.map(({ font }) => font));
    const font = fonts.size === 1 ? ([...fonts][0] ?? null) : null;
    if (text === '') return [];
    const { x, right } = makePiece(kept);
    return [{ ...place, x, right, text, font, rtl }];
  });
}

const RAISED_MARK = /^[\d\s,*∗†‡§¶–-]{1,9}$/u;
/** "10" before a raised "6", "km" before a raised "2". */
const TAKES_POWER = /(?:\d|(?<!\p{L})(?:[kcmµ]?m|ft|mi|in|s|yd|CO))$/u;
const POWERS: Readonly<Record<string, string>> = {
  0: '⁰',
  1: '¹',
  2: '²',
  3: '³',
  4: '⁴',
  5: '⁵',
  6: '⁶',
  7: '⁷',
  8: '⁸',
  9: '⁹',
  '-': '⁻',
  '–': '⁻',
};

/**
 * A small figure that stands higher than its line is the mark of a note and no part of the sentence,
 * unless it is a power: "10⁶", "km²".
 */
function readRaised(
  item: PdfItem,
  line: Pick<Piece, 'y' | 'size'>,
  all: readonly PdfItem[],
): PdfItem[] {
  const isRaised = item.size < 0.8 * line.size && line.y - item.y > 0.15 * line.size;
  if (!isRaised || !RAISED_MARK.test(item.text)) return [item];
  const before = all
    .filter(other => other !== item && other.x + other.width <= item.x + 0.1 * line.size)
    .reduce<PdfItem | null>((best, one) => (best && best.x > one.x ? best : one), null);
  const clings = before !== null && item.x - (before.x + before.width) < WORD_GAP * line.size;
  if (!clings || !TAKES_POWER.test(before.text.trimEnd())) return [];
  const text = [...item.text.trim()].map(sign => POWERS[sign] ?? sign).join('');
  return [{ ...item, text }];
}

function isRightToLeft(items: readonly PdfItem[]): boolean {
  const signs = (rtl: boolean) =>
    items.reduce((sum, item) => sum + (item.rtl === rtl ? lettersIn(item.text) : 0), 0);
  return signs(true) > signs(false);
}

const lettersIn = (text: string) => text.match(/\p{L}/gu)?.length ?? 0;

/** Runs in the order of reading: of a line from right to left, what is written otherwise is turned back. */
function inOrder(items: readonly PdfItem[], rtl: boolean): PdfItem[] {
  const ordered = [...items].sort((a, b) => a.x - b.x);
  if (!rtl) return ordered;
  const turned: PdfItem[] = [];
  let latin: PdfItem[] = [];
  for (const item of ordered.reverse()) {
    if (!item.rtl && /[\p{L}\p{N}]/u.test(item.text)) latin.unshift(item);
    else {
      turned.push(...latin, item);
      latin = [];
    }
  }
  return [...turned, ...latin];
}

function joinRuns(items: readonly PdfItem[]): string {
  let text = '';
  let last: PdfItem | null = null;
  for (const item of items) {
    text +=
      last && isApart(last, item) && needsSpace(text, item.text) ? ` ${item.text}` : item.text;
    last = item;
  }
  return text.replace(/\s+/g, ' ').trim();
}

function isApart(a: PdfItem, b: PdfItem): boolean {
  const gap = Math.max(b.x - (a.x + a.width), a.x - (b.x + b.width));
  return gap > WORD_GAP * Math.max(a.size, b.size);
}

const UNSPACED_END = new RegExp(`[${UNSPACED_SCRIPTS}\u3000-\u303f\uff00-\uffef]$`, 'u');
const UNSPACED_START = new RegExp(`^[${UNSPACED_SCRIPTS}\u3000-\u303f\uff00-\uffef]`, 'u');

/** Whether a space belongs between two texts: none within Chinese, Japanese or Thai. */
export function needsSpace(before: string, after: string): boolean {
  if (before === '' || /\s$/.test(before) || /^\s/.test(after)) return false;
  return !UNSPACED_END.test(before) && !UNSPACED_START.test(after);
}
