/** From offsets in text to what is drawn. */
import { drawnText, offsetOf, type PageMap, type Piece } from '../reading/text-map.ts';

/**
 * The range that draws [start, end) of a block. Null when the block or the span does not exist, or
 * when the page changed since it was read so that the nodes no longer say the same: a range that
 * lights up other words is worse than none.
 */
export function rangeOfSpan(map: PageMap, block: number, start: number, end: number): Range | null {
  const drawn = map.drawn[block];
  if (!drawn || end <= start) return null;
  const first = drawn.pieces.find(piece => piece.end > start);
  const last = drawn.pieces.findLast(piece => piece.start < end);
  if (!first || !last || first.start > last.start) return null;
  if (!isCurrent(first, drawn.block.text) || (last !== first && !isCurrent(last, drawn.block.text)))
    return null;
  // The roots differ where a slot or a frame stands in the middle of a sentence: no one range spans
  // two trees.
  if (first.node.getRootNode() !== last.node.getRootNode()) return null;
  const range = first.node.ownerDocument.createRange();
  range.setStart(first.node, placeOf(first, Math.max(start - first.start, 0)));
  // One past the last character that is inside, so that white space after it stays outside.
  range.setEnd(last.node, placeOf(last, Math.min(end, last.end) - 1 - last.start) + 1);
  return range;
}

const placeOf = (piece: Piece, count: number): number =>
  offsetOf(piece.node.data, piece.from, count, piece.pre);

/** True while the node still draws what was read from it. */
function isCurrent(piece: Piece, text: string): boolean {
  const { node, from, start, end, pre } = piece;
  if (!node.isConnected) return false;
  return (
    drawnText(node.data.slice(from, offsetOf(node.data, from, end - start - 1, pre) + 1), pre) ===
    text.slice(start, end)
  );
}
