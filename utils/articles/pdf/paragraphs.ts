/** From the lines of a column to its paragraphs. */
import type { Line } from './lines.ts';

/** Lines that belong together. */
export interface Paragraph {
  readonly lines: readonly Line[];
  readonly size: number;
}

/** A gap so many times the usual one parts paragraphs. */
const WIDER = 1.35;
/** The usual distance of two baselines, in sizes of the font, where a column does not tell. */
const USUAL = 1.35;
const OTHER_SIZE = 0.1;
/** A first line stands in by this many sizes of the font at least, and by this many at most. */
const INDENT = { least: 0.7, most: 6 };
/** A line that ends this share of the column before its edge is a last one. */
const SHORT = 0.2;
const BULLET = /^[•◦▪‣●■○►]\s?|^[-–—*]\s/u;
const NUMBERED = /^(?:\(?\d{1,3}[.)]|\[\d{1,3}\]|\(?[a-z][.)])\s/u;
const ENDS = /[.!?:;。！？؟…]["”’»)\]]*$/u;

/** Whether a text ends as sentences do. */
export const endsSentence = (text: string): boolean => ENDS.test(text);

/** The paragraphs of one column, from the top down. */
export function paragraphsOf(lines: readonly Line[]): Paragraph[] {
  const edges = {
    left: Math.min(...lines.map(l => l.x)),
    right: Math.max(...lines.map(l => l.right)),
  };
  return blocksOf(lines).flatMap(block => {
    const hangs = isHanging(block);
    const paragraphs: Line[][] = [];
    for (const line of block) {
      const last = paragraphs.at(-1);
      if (last && !beginsAnew(last, line, { hangs, edges, block })) last.push(line);
      else paragraphs.push([line]);
    }
    return paragraphs.map(members => ({ lines: members, size: mainSize(members) }));
  });
}

/** The size that most signs of some lines have. */
export function mainSize(lines: readonly Line[]): number {
  const counts = new Map<number, number>();
  for (const { size, text } of lines) {
    const rounded = Math.round(size * 4) / 4;
    counts.set(rounded, (counts.get(rounded) ?? 0) + text.length);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

/** Whether two sizes of a font are not the same to the eye. */
export const differsInSize = (a: number, b: number): boolean =>
  Math.abs(a - b) > OTHER_SIZE * Math.max(a, b);

/** Lines of one size at their usual distance. */
function blocksOf(lines: readonly Line[]): Line[][] {
  const blocks: Line[][] = [];
  const usual = usualGap(lines);
  for (const line of lines) {
    const last = blocks.at(-1);
    const before = last?.at(-1);
    const gap = before ? line.y - before.y : 0;
    const most = WIDER * Math.max(usual, USUAL * 0.8 * line.size);
    if (last && before && gap <= most && !differsInSize(before.size, line.size)) last.push(line);
    else blocks.push([line]);
  }
  return blocks;
}

/** The distance of baselines that most lines of a column have. */
function usualGap(lines: readonly Line[]): number {
  const gaps = lines.slice(1).map((line, i) => line.y - (lines[i]?.y ?? 0));
  const sorted = gaps.filter(gap => gap > 0).sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length * 0.4)] ?? 0;
}

const startOf = (line: Line) => (line.rtl ? -line.right : line.x);

/** "[1] Olsen, A." with its next lines set in: there the first lines stand out, not in. */
function isHanging(block: readonly Line[]): boolean {
  const edge = Math.min(...block.map(startOf));
  const inset = block.filter(line => startOf(line) - edge > INDENT.least * line.size);
  return inset.length > block.length / 2 && startOf(block[0] as Line) - edge < 1;
}

interface Setting {
  readonly hangs: boolean;
  readonly edges: { readonly left: number; readonly right: number };
  readonly block: readonly Line[];
}

function beginsAnew(
  paragraph: readonly Line[],
  line: Line,
  { hangs, edges, block }: Setting,
): boolean {
  const [first = line] = paragraph;
  const before = paragraph.at(-1) ?? line;
  if (BULLET.test(line.text)) return true;
  const isItem = BULLET.test(first.text) || NUMBERED.test(first.text);
  // What stands in behind a bullet is the rest of its item.
  if (isItem && startOf(line) - startOf(first) > 0.4 * line.size) return false;
  const edge = Math.min(...block.map(startOf));
  const inset = (one: Line) => {
    const by = (startOf(one) - edge) / one.size;
    return by >= INDENT.least && by <= INDENT.most;
  };
  if (hangs) return !inset(line);
  if (inset(line) && !inset(before) && !isCentred(line, edges)) return true;
  const ended = endsSentence(before.text);
  if (NUMBERED.test(line.text) && ended) return true;
  if (!endsFull(before, edges)) {
    // A heading in bold, or the last line of a paragraph.
    return ended || (before.font !== null && line.font !== null && before.font !== line.font);
  }
  return false;
}

/** Whether a line goes to the edge of its column, as all but the last of a paragraph do. */
export function endsFull(
  line: Line,
  edges: { readonly left: number; readonly right: number },
): boolean {
  const room = line.rtl ? line.x - edges.left : edges.right - line.right;
  return room <= SHORT * (edges.right - edges.left);
}

function isCentred(line: Line, edges: { readonly left: number; readonly right: number }): boolean {
  const left = line.x - edges.left;
  const right = edges.right - line.right;
  return left > line.size && Math.abs(left - right) < line.size;
}
