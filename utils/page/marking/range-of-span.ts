/** From offsets in text to what is drawn. */
import { findOffset, type TextMap, type TextRun, toDrawnText } from '../reading/text-map.ts';

/**
 * The range that draws [start, end) of a block. Null when the block or the span does not exist, or
 * when the page changed since it was read so that the nodes no longer say the same: a range that
 * lights up other words is worse than none.
 */
export function findRangeOfSpan(
  map: TextMap,
  block: number,
  start: number,
  end: number,
): Range | null {
  const drawn = map.drawn[block];
  if (!drawn || end <= start) return null;
  const first = drawn.runs.find(run => run.end > start);
  const last = drawn.runs.findLast(run => run.start < end);
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

const placeOf = (run: TextRun, count: number): number =>
  findOffset(run.node.data, run.from, count, run.pre);

/** True while the node still draws what was read from it. */
function isCurrent(run: TextRun, text: string): boolean {
  const { node, from, start, end, pre } = run;
  if (!node.isConnected) return false;
  return (
    toDrawnText(
      node.data.slice(from, findOffset(node.data, from, end - start - 1, pre) + 1),
      pre,
    ) === text.slice(start, end)
  );
}
