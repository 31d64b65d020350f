/** Every bracket of a block, from the outside in. */
import type { Span } from '../../page-text.ts';
import { type Anchor, anchorsAt, anchorsWithin } from '../anchors.ts';
import { type Bracket, bracketsIn } from '../brackets.ts';
import type { MarkGroup, NumberMark } from '../found.ts';
import { isSpelledBy, readLinkLabel } from '../labels/link-label.ts';
import { isSourceLink } from '../look-alikes/link-rules.ts';
import { createTaken } from '../taken.ts';
import type { BlockScan, MarksSoFar } from './block-scan.ts';
import { linkCitation } from './outlet-citation.ts';
import { readBracket } from './read-bracket.ts';

/** Citations in brackets, and brackets whose links point to definitions. */
export function findBracketMarks(scan: BlockScan, soFar: MarksSoFar): MarksSoFar {
  const groups: MarkGroup[] = [];
  const numbers: NumberMark[] = [];
  const taken = createTaken(soFar.groups);
  const read = (bracket: Bracket): void => {
    if (taken.touches(bracket)) return;
    const inside = anchorsWithin(scan.anchors, bracket);
    const references = referencesOf(scan.block.text, bracket, inside);
    if (references) {
      numbers.push(references);
      return;
    }
    const anchors = linkAround(scan.anchors, bracket) ?? inside;
    const group = readBracket(scan.block, bracket, anchors, scan.context);
    if (group) {
      groups.push(group);
      taken.add(group);
    } else bracket.inner.forEach(read);
  };
  bracketsIn(scan.block.text, scan.anchors).forEach(read);
  return { groups, numbers };
}

/** A link around the whole bracket, read as one inside it: <a href="…">(techcrunch.com)</a>. */
function linkAround(anchors: readonly Anchor[], bracket: Bracket): Anchor[] | null {
  const { start, end } = bracket;
  const around = anchorsAt(anchors, bracket).find(
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
  return { start, end, members, style: 'bracket' };
}

/** A title is at least so long; "(The Harbour Post)" behind a word may be anything. UTF-16 units. */
const SHORTEST_TITLE = 16;

/**
 * "[Critical flaw found (The Hacker News)](https://…)": a link's label whose end names the outlet,
 * in Markdown that stayed unrendered, or by the name that the linked host spells.
 */
export function findLabelEnds(scan: BlockScan, { groups }: MarksSoFar): MarkGroup[] {
  const taken = createTaken(groups);
  return scan.anchors.flatMap(anchor => {
    const place = bracketAtEnd(scan.block.text, anchor);
    if (!place || taken.touches(anchor)) return [];
    const spelled = spelledOutlet(scan, anchor, place);
    if (spelled || !anchor.isMarkdown) return spelled ?? [];
    return readBracket(scan.block, { ...place, open: '(', inner: [] }, [], scan.context) ?? [];
  });
}

/** The bracket with which a link's label ends, some words before it; null for none. */
function bracketAtEnd(text: string, { labelStart, labelEnd: end }: Anchor): Span | null {
  const open = { ')': '(', '）': '（' }[text[end - 1] ?? ''];
  const start = open === undefined ? -1 : text.lastIndexOf(open, end);
  return start > labelStart ? { start, end } : null;
}

/** "Plant opens (The Harbour Post)" on harbour-post.com: a name that the directory lacks. */
function spelledOutlet(
  { block: { text }, context }: BlockScan,
  { href, labelStart }: Anchor,
  { start, end }: Span,
): MarkGroup | null {
  if (start - labelStart < SHORTEST_TITLE) return null;
  const name = text.slice(start + 1, end - 1);
  const link = readLinkLabel(name, href, context.directory);
  const isSpelled = link.labelOutlet === null && link.host !== null && isSpelledBy(name, link.host);
  if (href === null || !isSpelled || !isSourceLink(link, context)) return null;
  const member = linkCitation({ start, end, text: name }, href, context.directory, link);
  return { start, end, members: [member], isHeadline: true };
}
