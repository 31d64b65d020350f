/** Lines that name their sources without brackets: "Sources: Reuters, TechCrunch". */
import { anchorsWithin } from '../anchors.ts';
import type { DetectionContext } from '../detection-context.ts';
import type { FoundCitation, MarkGroup } from '../found.ts';
import { isNote, isOutletPart, type Label, type LabelItem } from '../labels/label-parts.ts';
import { readLabel } from '../labels/read-label.ts';
import type { BlockScan } from './block-scan.ts';
import { readLinkPart } from './linked-bracket.ts';
import { outletCitation } from './outlet-citation.ts';

/** A source line is longer than a bracket may be. UTF-16 units without links. */
const LONGEST_LINE = 240;
/** Words longer than this that name nobody are prose. UTF-16 units. */
const LONGEST_NOTE = 40;

/** Each line from its source word up to its end. */
export function findSourceLines({ block: { text }, anchors, context }: BlockScan): MarkGroup[] {
  return context.words.linesIn(text).flatMap(({ start, sources }) => {
    const lineEnd = text.indexOf('\n', sources);
    const end = lineEnd < 0 ? text.length : lineEnd;
    const line = { start: sources, end };
    const label = readLabel(text, line, anchorsWithin(anchors, line), context);
    const members = membersOf(label, context);
    return members.length > 0 ? [{ start, end, members, isHeadline: false }] : [];
  });
}

/** A cell of a table whose column is headed "Source" in any language. */
export function findSourceCells({ block, anchors, context }: BlockScan): MarkGroup[] {
  const { kind, column, text } = block;
  if (kind !== 'cell' || !column || !isSourceColumn(column, context)) return [];
  const all = { start: 0, end: text.length };
  const members = membersOf(readLabel(text, all, anchors, context), context);
  return members.length > 0 ? [{ ...all, members, isHeadline: false }] : [];
}

const OUTLET_COLUMN =
  /^(?:outlets?|publications?|publishers?|medium|medien|média|médias|medios?|veículo|testata|media|媒体|媒體|メディア|매체)$/iu;

/** "Source", "Quelle(n)", "出典": a source word as a heading; "Source code" is none. */
const isSourceColumn = (column: string, { words }: DetectionContext): boolean =>
  OUTLET_COLUMN.test(column) || words.prefix(`${column}:`)?.length === column.length + 1;

/**
 * Every part is an outlet, a domain, a link, a date or a short note, and most are outlets: anything
 * else is prose.
 */
function membersOf({ items }: Label, context: DetectionContext): FoundCitation[] {
  const printed = items.filter(item => item.kind !== 'link');
  const notes = printed.filter(item => isNote(item) && /[\p{L}\p{N}]/u.test(item.text));
  const length = printed.reduce((sum, item) => sum + item.text.length, 0);
  if (length > LONGEST_LINE || notes.some(({ text }) => text.length > LONGEST_NOTE)) return [];
  const members = items.flatMap(item => memberOf(item, context) ?? []);
  return notes.length > members.length ? [] : members;
}

function memberOf(item: LabelItem, context: DetectionContext): FoundCitation | null {
  if (isOutletPart(item)) return outletCitation(item, 'source', null);
  return item.kind === 'link' ? readLinkPart(item, context) : null;
}
