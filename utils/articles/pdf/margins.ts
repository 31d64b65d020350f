/** What stands at the head and foot of every page and is no part of the text. */
import { type Piece, rowsOf } from './lines.ts';

/** The pieces of one page. */
export interface PageOfPieces {
  readonly height: number;
  readonly pieces: readonly Piece[];
}

/** How much of a page's height, at either end, may hold a running head or foot. */
const MARGIN = 0.13;
/** So many rows at either end are looked at. */
const ROWS = 3;
/** What stands closer to the text than this, in sizes of its font, and is as large, is text. */
const APART = 1.5;
/** What is repeated on this share of the pages, and at least on two, is repeated on purpose. */
const REPEATED = 0.2;

/** A number alone, as pages are numbered: "7", "- 7 -", "Page 7 of 20", "iv", "7 | Ferry report" has words. */
const PAGE_NUMBER =
  /^[\s\-–—|·[(]*(?:(?:page|seite|página|pagina|pág|p|s|стр|صفحة|ページ|第)\.?\s*)?(?:\p{Nd}{1,4}|[ivxl]{1,6})(?:\s*(?:of|von|de|di|sur|из|من|\/)\s*\p{Nd}{1,4})?(?:\s*[页頁ページ])?[\s\-–—|·\])]*$/iu;

/** The pages without their running heads, feet and numbers. */
export function dropMargins(pages: readonly PageOfPieces[]): Piece[][] {
  const rows = pages.map(listMarginRows);
  const counts = new Map<string, number>();
  for (const page of rows)
    for (const key of new Set([...page.top, ...page.bottom].map(row => row.key)))
      counts.set(key, (counts.get(key) ?? 0) + 1);
  const enough = Math.max(2, Math.ceil(REPEATED * pages.length));
  return pages.map(({ pieces }, i) => {
    const isMargin = ({ key, text }: MarginRow) =>
      isRepeated(key, counts, enough) || isPageNumber(text);
    const dropped = new Set(
      Object.values(rows[i] ?? {}).flatMap(end =>
        takeWhile(end, isMargin).flatMap(row => row.pieces),
      ),
    );
    return pieces.filter(piece => !dropped.has(piece));
  });
}

const isPageNumber = (text: string) => PAGE_NUMBER.test(text);

/** A row of figures alone may be a table's: its figures were taken out before rows were compared. */
const isRepeated = (key: string, counts: ReadonlyMap<string, number>, enough: number) =>
  (counts.get(key) ?? 0) >= enough && / .*\p{L}{2}/u.test(key);

/** Numbers that may count pages; what differs in a longer one within its words is a text. */
const NUMBERS = /^\p{N}+|\p{N}+$|(?<!\p{N})\p{N}{1,3}(?!\p{N})/gu;

interface MarginRow {
  readonly text: string;
  /** The same for rows that differ in figures alone. */
  readonly key: string;
  readonly pieces: readonly Piece[];
}

/** Behind a row that is text stand no more heads. */
function takeWhile<T>(all: readonly T[], holds: (one: T) => boolean): T[] {
  const end = all.findIndex(one => !holds(one));
  return all.slice(0, end < 0 ? all.length : end);
}

/** From the edge of the page inwards, at either end. */
interface MarginRows {
  readonly top: readonly MarginRow[];
  readonly bottom: readonly MarginRow[];
}

function listMarginRows({ height, pieces }: PageOfPieces): MarginRows {
  const rows = rowsOf(pieces);
  const isTop = (row: readonly Piece[]) => row.every(({ y }) => y < MARGIN * height);
  const isBottom = (row: readonly Piece[]) => row.every(({ y }) => y > (1 - MARGIN) * height);
  const top = cutAtText(rows.slice(0, ROWS + 1)).filter(isTop);
  const bottom = cutAtText(
    rows
      .slice(top.length)
      .reverse()
      .slice(0, ROWS + 1),
  ).filter(isBottom);
  return { top: makeRows(top, 'top'), bottom: makeRows(bottom, 'bottom') };
}

/**
 * Of rows from the edge of a page inwards, those before the text begins: up to the first gap, and
 * such as stand alone behind it.
 */
function cutAtText(rows: readonly Piece[][]): Piece[][] {
  if (rows.length === 1) return [...rows];
  const gaps = rows.slice(1).map((next, i) => isApart(rows[i] ?? [], next));
  const first = gaps.indexOf(true);
  const text = gaps.indexOf(false, first);
  // More lines than two together are text.
  return first < 0 || first > 1 ? [] : rows.slice(0, text < 0 ? gaps.length : text);
}

function isApart(row: readonly Piece[], next: readonly Piece[]): boolean {
  const [a, b] = [placeOf(row), placeOf(next)];
  return Math.abs(b.y - a.y) >= APART * b.size || Math.abs(a.size - b.size) > 0.05 * b.size;
}

const placeOf = (row: readonly Piece[]) => ({
  y: Math.max(...row.map(({ y }) => y)),
  size: Math.max(...row.map(({ size }) => size)),
});

function makeRows(rows: readonly Piece[][], place: string): MarginRow[] {
  return rows.map(row => {
    const pieces = [...row].sort((a, b) => a.x - b.x);
    const text = pieces
      .flatMap(({ items }) => items.map(item => item.text))
      .join(' ')
      .trim();
    const size = Math.round(Math.max(...pieces.map(piece => piece.size)));
    const plain = text.toLowerCase().replace(NUMBERS, '#').replace(/\s+/g, ' ');
    return { text, key: `${place}${size} ${plain}`, pieces };
  });
}
