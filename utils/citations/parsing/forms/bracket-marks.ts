/** Every bracket of a block, from the outside in. */
import { type Anchor, anchorsWithin } from '../anchors.ts';
import { type Bracket, bracketsIn } from '../brackets.ts';
import { type MarkGroup, type NumberMark, touches } from '../found.ts';
import type { BlockScan, MarksSoFar } from './block-scan.ts';
import { readBracket } from './read-bracket.ts';

/** Citations in brackets, and brackets whose links point to definitions. */
export function findBracketMarks(scan: BlockScan, soFar: MarksSoFar): MarksSoFar {
  const groups: MarkGroup[] = [];
  const numbers: NumberMark[] = [];
  const read = (bracket: Bracket): void => {
    const isTaken = (group: MarkGroup) => touches(group, bracket);
    if (soFar.groups.some(isTaken) || groups.some(isTaken)) return;
    const inside = anchorsWithin(scan.anchors, bracket);
    const references = referencesOf(scan.block.text, bracket, inside);
    if (references) {
      numbers.push(references);
      return;
    }
    const anchors = linkAround(scan.anchors, bracket) ?? inside;
    const group = readBracket(scan.block, bracket, anchors, scan.context);
    if (group) groups.push(group);
    else bracket.inner.forEach(read);
  };
  bracketsIn(scan.block.text, scan.anchors).forEach(read);
  return { groups, numbers };
}

/** A link around the whole bracket, read as one inside it: <a href="…">(techcrunch.com)</a>. */
function linkAround(anchors: readonly Anchor[], { start, end }: Bracket): Anchor[] | null {
  const around = anchors.find(
    anchor => !anchor.isMarkdown && anchor.start <= start && anchor.end >= end,
  );
  // A space on either side may be part of the link; more is a title with a bracket in it.
  if (!around || around.end - around.start > end - start + 2) return null;
  const inside = { start: start + 1, end: end - 1, labelStart: start + 1, labelEnd: end - 1 };
  return [{ ...around, ...inside }];
}

/** `([medium.com][4], [axios.com][7])`: labels whose addresses stand in definitions. */
function referencesOf(
  text: string,
  { start, end }: Bracket,
  anchors: readonly Anchor[],
): NumberMark | null {
  if (anchors.length === 0 || anchors.some(anchor => anchor.reference === null)) return null;
  const members = anchors.map(({ labelStart, labelEnd, reference }) => {
    const label = text.slice(labelStart, labelEnd);
    return { start: labelStart, end: labelEnd, number: reference ?? '', text: label, label };
  });
  return { start, end, members };
}

/**
 * "[Critical flaw found (The Hacker News)](https://…)": a label whose end names the outlet, in
 * Markdown that stayed unrendered.
 */
export function findLabelEnds(
  { block, anchors, context }: BlockScan,
  { groups }: MarksSoFar,
): MarkGroup[] {
  return anchors.flatMap(anchor => {
    const { labelStart, labelEnd: end } = anchor;
    if (!anchor.isMarkdown || block.text[end - 1] !== ')') return [];
    if (groups.some(group => touches(group, anchor))) return [];
    const start = block.text.lastIndexOf('(', end);
    if (start <= labelStart) return [];
    return readBracket(block, { start, end, open: '(', inner: [] }, [], context) ?? [];
  });
}
