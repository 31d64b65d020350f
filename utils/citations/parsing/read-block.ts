/** All marks of one block, from its own text alone. */

import type { Block, Span } from '../page-text.ts';
import { type Anchor, anchorsOf } from './anchors.ts';
import { type Bracket, bracketsIn } from './brackets.ts';
import type { Setting } from './detection-context.ts';
import type { BlockMarks, Group, NumberMark } from './found.ts';
import { asHeadline } from './headline-labels.ts';
import { bookkeeping, groupsOfMarks, nakedLinks, productTokens } from './naked-marks.ts';
import { numberMarksIn } from './number-marks.ts';
import { readBracket, readSourceLine } from './read-bracket.ts';

const touches = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
const byStart = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;

/**
 * The marks of a block in order, none over another. Definitions are left to the page: they depend
 * on the heading above.
 */
export function readBlock(block: Block, setting: Setting): Omit<BlockMarks, 'definitions'> {
  if (block.kind === 'code') return { groups: [], numbers: [] };
  const anchors = anchorsOf(block);
  const groups = [...groupsOfMarks(block, setting), ...productTokens(block, setting)];
  const references: NumberMark[] = bookkeeping(block).map(span => ({ ...span, members: [] }));
  groups.push(...sourceLines(block, anchors, setting));
  for (const bracket of bracketsIn(block.text, anchors))
    readPair(block, bracket, anchors, setting, groups, references);
  for (const anchor of anchors) readLabelEnd(block, anchor, setting, groups);
  groups.push(...nakedLinks(block, anchors, groups, setting));
  const kept = withoutOverlaps(groups).map(group => asHeadline(block, group, anchors, setting));
  const numbers = [...references, ...numberMarksIn(block, anchors, [...kept, ...references])].sort(
    byStart,
  );
  return { groups: kept, numbers };
}

/** Lines that name their sources without brackets, each up to the end of its line. */
function sourceLines({ text }: Block, anchors: readonly Anchor[], setting: Setting): Group[] {
  return setting.words.linesIn(text).flatMap(({ start, sources }) => {
    const line = text.indexOf('\n', sources);
    const span = { start: sources, end: line < 0 ? text.length : line };
    return readSourceLine(text, span, start, anchorsWithin(anchors, span), setting) ?? [];
  });
}

/** Reads a pair of brackets, and the pairs inside it when it is no citation itself. */
function readPair(
  block: Block,
  bracket: Bracket,
  anchors: readonly Anchor[],
  setting: Setting,
  groups: Group[],
  references: NumberMark[],
): void {
  if (groups.some(group => touches(group, bracket))) return;
  const inside = anchorsWithin(anchors, bracket);
  const labelled = referencesIn(block.text, bracket, inside);
  if (labelled) {
    references.push(labelled);
    return;
  }
  // A link around the whole bracket: <a href="…">(techcrunch.com)</a>.
  const around = anchors.find(
    anchor => !anchor.markdown && anchor.start <= bracket.start && anchor.end >= bracket.end,
  );
  const whole = around && around.end - around.start <= bracket.end - bracket.start + 2;
  const linked = whole
    ? [
        {
          ...around,
          start: bracket.start + 1,
          end: bracket.end - 1,
          labelStart: bracket.start + 1,
          labelEnd: bracket.end - 1,
        },
      ]
    : inside;
  const group = readBracket(block, bracket, linked, setting);
  if (group) groups.push(group);
  else
    for (const inner of bracket.inner) readPair(block, inner, anchors, setting, groups, references);
}

/**
 * "[Critical flaw found (The Hacker News)](https://…)": a label whose end names the outlet, in
 * markdown that stayed unrendered.
 */
function readLabelEnd(block: Block, anchor: Anchor, setting: Setting, groups: Group[]): void {
  if (
    !anchor.markdown ||
    block.text[anchor.labelEnd - 1] !== ')' ||
    groups.some(group => touches(group, anchor))
  )
    return;
  const start = block.text.lastIndexOf('(', anchor.labelEnd);
  if (start <= anchor.labelStart) return;
  const group = readBracket(
    block,
    { start, end: anchor.labelEnd, open: '(', inner: [] },
    [],
    setting,
  );
  if (group) groups.push(group);
}

/** Anchors inside a span, found by halving. */
function anchorsWithin(anchors: readonly Anchor[], span: Span): Anchor[] {
  let low = 0;
  let high = anchors.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((anchors[middle]?.start ?? 0) < span.start) low = middle + 1;
    else high = middle;
  }
  const within: Anchor[] = [];
  for (let i = low; i < anchors.length; i++) {
    const anchor = anchors[i];
    if (!anchor || anchor.start >= span.end) break;
    if (anchor.end <= span.end) within.push(anchor);
  }
  return within;
}

/** `([medium.com][4], [axios.com][7])`: labels whose addresses stand in definitions. */
function referencesIn(
  text: string,
  bracket: Bracket,
  anchors: readonly Anchor[],
): NumberMark | null {
  if (anchors.length === 0 || anchors.some(anchor => anchor.reference === null)) return null;
  const members = anchors.map(anchor => {
    const label = text.slice(anchor.labelStart, anchor.labelEnd);
    return {
      start: anchor.labelStart,
      end: anchor.labelEnd,
      number: anchor.reference ?? '',
      text: label,
      label,
    };
  });
  return { start: bracket.start, end: bracket.end, members };
}

function withoutOverlaps(groups: Group[]): Group[] {
  const kept: Group[] = [];
  for (const group of groups.sort(byStart))
    if ((kept.at(-1)?.end ?? 0) <= group.start) kept.push(group);
  return kept;
}
