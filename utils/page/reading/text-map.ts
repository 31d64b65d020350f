/** A block of text together with the text nodes it is drawn by. */
import type { Block } from '../../citations/page-text.ts';

/**
 * One stretch of one text node inside a block: [start, end) of the block's text is drawn by the
 * node from `from` on.
 */
export interface TextRun {
  readonly node: Text;
  /** Offset into `node.data` of the first character drawn. */
  readonly from: number;
  readonly start: number;
  readonly end: number;
  /** True where white space is drawn as written (`pre`, `white-space: pre-wrap`). */
  readonly pre: boolean;
}

/** A block and where it is drawn. */
export interface DrawnBlock {
  /**
   * Replaced when only its subject changes; otherwise the same object for as long as the block
   * reads the same.
   */
  block: Block;
  runs: readonly TextRun[];
  /** The table row and the cell it stands in; null outside a table. */
  readonly row: Element | null;
  readonly cell: Element | null;
}

/** Where the blocks of a page are drawn: `drawn[i]` belongs to `page.blocks[i]`. */
export interface TextMap {
  readonly drawn: readonly DrawnBlock[];
}

/**
 * White space that collapses when drawn. A no-break space is drawn as one; here it collapses like
 * any other, so that text compares.
 */
const isSpace = (code: number): boolean =>
  code === 32 || (code >= 9 && code <= 13) || code === 0xa0;

/**
 * Characters that are not drawn: soft hyphen, zero-width space, word joiner, byte order mark, marks
 * and isolates of direction.
 */
const isInvisible = (code: number): boolean =>
  code === 0xad ||
  code === 0x200b ||
  code === 0x200e ||
  code === 0x200f ||
  (code >= 0x202a && code <= 0x202e) ||
  code === 0x2060 ||
  (code >= 0x2066 && code <= 0x2069) ||
  code === 0xfeff;

const UNEVEN =
  /[\t\n\v\f\r\u00a0\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]| {2}/;
const SPACES = /[\t\n\v\f\r \u00a0]+/g;
const INVISIBLE = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

/** Text of a node as drawn: white space collapsed unless `pre`, undrawn characters left out. */
export function toDrawnText(data: string, pre: boolean): string {
  if (!UNEVEN.test(data)) return data;
  const seen = data.replace(INVISIBLE, '');
  return pre ? seen.replace(/\r\n?/g, '\n').replace(/[\u00a0\t]/g, ' ') : seen.replace(SPACES, ' ');
}

/**
 * Offset into `data` of the `count`-th drawn character from `from` on; `data.length` where there
 * are fewer.
 */
export function findOffset(data: string, from: number, count: number, pre: boolean): number {
  let drawn = 0;
  let afterSpace = false;
  for (let i = from; i < data.length; i++) {
    const code = data.charCodeAt(i);
    if (isInvisible(code)) continue;
    const space = isSpace(code);
    // The second half of a line end (\r\n), and all but the first of a run of spaces, are not
    // drawn.
    if (pre ? code === 10 && data.charCodeAt(i - 1) === 13 : space && afterSpace) continue;
    if (drawn === count) return i;
    drawn++;
    afterSpace = space;
  }
  return data.length;
}
