/** The columns of a page in the order in which they are read. */
import { type Piece, rowsOf } from './lines.ts';

/** Fewer lines than this on one side are a heading or a table of a few rows, no column. */
const LEAST_LINES = 5;
/** Text beside text for so many lines without a line across; wide spaces do not part so many. */
const LEAST_BAND = 3;
/** How much of its width a column of text fills, on average; cells of figures fill less. */
const LEAST_FILLED = 0.55;
/** Narrower than this, in sizes of the font, is no column of text. */
const LEAST_WIDE = 10;
/** How many lines of the shorter column have text beside them in the other. */
const LEAST_BESIDE = 0.5;
/** How many lines begin, or end, at the edge that a gutter has: wide spaces stand anywhere. */
const LEAST_ALIGNED = 0.7;

/** What stands between two lines across the page, on both sides of a gutter; or such lines. */
interface Band {
  readonly across: boolean;
  readonly left: Piece[];
  readonly right: Piece[];
}

/**
 * Sorts the pieces of a page into columns: what stands across the page parts what is above it from
 * what is below, and between two such the left column comes before the right, or behind it where the
 * text runs from right to left. Each column from the top down. `hint`: the gutter of another page, for
 * one whose second column has too few lines to tell.
 */
export function columnsOf(
  pieces: readonly Piece[],
  rtl: boolean,
  hint: number | null = null,
): Piece[][] {
  if (pieces.length === 0) return [];
  const gutter = findGutter(pieces) ?? (hint !== null && holds(pieces, hint) ? hint : null);
  if (gutter === null) return [byHeight(pieces)];
  const columns: Piece[][] = [];
  let across: Piece[] = [];
  for (const band of bandsOf(pieces, gutter)) {
    if (band.across || Math.max(band.left.length, band.right.length) < LEAST_BAND) {
      across.push(...band.left, ...band.right);
      continue;
    }
    columns.push(byHeight(across), ...sidesOf(band, rtl).flatMap(side => columnsOf(side, rtl)));
    across = [];
  }
  return [...columns, byHeight(across)].filter(column => column.length > 0);
}

const sidesOf = ({ left, right }: Band, rtl: boolean) => (rtl ? [right, left] : [left, right]);

const byHeight = (pieces: readonly Piece[]) => [...pieces].sort((a, b) => a.y - b.y || a.x - b.x);

function bandsOf(pieces: readonly Piece[], gutter: number): Band[] {
  const bands: Band[] = [];
  for (const piece of byHeight(pieces)) {
    const across = piece.x < gutter && piece.right > gutter;
    const last = bands.at(-1);
    const band = last?.across === across ? last : { across, left: [], right: [] };
    if (band !== last) bands.push(band);
    (piece.x >= gutter ? band.right : band.left).push(piece);
  }
  return bands;
}

/** Whether lines stand beside each other at a gutter, or below each other on one side of it alone. */
function holds(pieces: readonly Piece[], gutter: number): boolean {
  return bandsOf(pieces, gutter).some(
    ({ across, left, right }) =>
      !across &&
      Math.max(left.length, right.length) >= LEAST_BAND &&
      left.length * right.length > 0,
  );
}

/** Where a strip without text parts two columns; null where none does. */
export function findGutter(pieces: readonly Piece[]): number | null {
  if (pieces.length < 2 * LEAST_LINES) return null;
  const left = Math.min(...pieces.map(({ x }) => x));
  const right = Math.max(...pieces.map(piece => piece.right));
  let best: { at: number; score: number } | null = null;
  // A strip begins where some line ends: no other place has to be tried.
  const ends = [...new Set(pieces.map(piece => Math.ceil(piece.right)))].sort((a, b) => a - b);
  for (const end of ends) {
    if (end < left + 0.12 * (right - left) || end > left + 0.88 * (right - left)) continue;
    const starts = pieces.filter(({ x }) => x >= end).map(({ x }) => x);
    const start = starts.length > 0 ? Math.min(...starts) : right;
    const at = (end + start) / 2;
    const score = scoreGutter(pieces, at, left, right);
    if (score > (best?.score ?? 0)) best = { at, score };
  }
  return best?.at ?? null;
}

/** How many lines a gutter parts, where what it parts is text; else 0. */
function scoreGutter(pieces: readonly Piece[], at: number, left: number, right: number): number {
  const size = pieces[0]?.size ?? 0;
  if (Math.min(at - left, right - at) < LEAST_WIDE * size) return 0;
  const bands = bandsOf(pieces, at).filter(
    band => !band.across && band.left.length >= LEAST_BAND && band.right.length >= LEAST_BAND,
  );
  const before = bands.flatMap(band => band.left);
  const after = bands.flatMap(band => band.right);
  const [rowsBefore, rowsAfter] = [rowsOf(before), rowsOf(after)];
  if (Math.min(rowsBefore.length, rowsAfter.length) < LEAST_LINES) return 0;
  if (!fills(before, at - left) || !fills(after, right - at)) return 0;
  const starts = rowsAfter.map(row => Math.min(...row.map(({ x }) => x)));
  const ends = rowsBefore.map(row => Math.max(...row.map(piece => piece.right)));
  if (!isAligned(starts) && !isAligned(ends)) return 0;
  const beside = Math.max(shareBeside(before, after), shareBeside(after, before));
  return beside < LEAST_BESIDE ? 0 : rowsBefore.length + rowsAfter.length;
}

function fills(pieces: readonly Piece[], width: number): boolean {
  const filled = pieces.reduce((sum, { x, right }) => sum + right - x, 0);
  return filled / (rowsOf(pieces).length * width) >= LEAST_FILLED;
}

/** Whether most of some edges stand within two points of each other. */
function isAligned(edges: readonly number[]): boolean {
  const counts = new Map<number, number>();
  for (const edge of edges)
    for (const at of [Math.floor(edge / 2), Math.floor(edge / 2) + 1])
      counts.set(at, (counts.get(at) ?? 0) + 1);
  return Math.max(...counts.values()) >= LEAST_ALIGNED * edges.length;
}

/** How many of the first have one of the second within a line and a half of their height. */
function shareBeside(pieces: readonly Piece[], others: readonly Piece[]): number {
  const heights = others.map(({ y }) => y).sort((a, b) => a - b);
  const beside = pieces.filter(({ y, size }) => {
    const next = heights[lowerBound(heights, y - 1.5 * size)];
    return next !== undefined && next <= y + 1.5 * size;
  });
  return beside.length / pieces.length;
}

function lowerBound(sorted: readonly number[], least: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
