/** Lines that name their sources without brackets: "Sources: Reuters, TechCrunch". */
import { anyOf } from '../../../text/word-pattern.ts';
import { anchorsWithin } from '../anchors.ts';
import type { DetectionContext } from '../detection-context.ts';
import type { FoundCitation, MarkGroup } from '../found.ts';
import { dateOf, isNote, isOutletPart, type Label, type LabelItem } from '../labels/label-parts.ts';
import { readLabel } from '../labels/read-label.ts';
import { unknownNames } from '../labels/unknown-names.ts';
import type { BlockScan } from './block-scan.ts';
import { readLinkPart } from './linked-bracket.ts';
import { dateIn, outletCitation, unknownCitation } from './outlet-citation.ts';

/** A source line is longer than a bracket may be. UTF-16 units without links. */
const LONGEST_LINE = 240;
/** Words longer than this that name nobody are prose. UTF-16 units. */
const LONGEST_NOTE = 40;

/** Each line from its source word up to its end. */
export function findSourceLines({ block, anchors, context }: BlockScan): MarkGroup[] {
  const { text, kind } = block;
  return context.words.linesIn(text).flatMap(({ start, sources }) => {
    const lineEnd = text.indexOf('\n', sources);
    const end = lineEnd < 0 ? text.length : lineEnd;
    const line = { start: sources, end };
    const label = readLabel(text, line, anchorsWithin(anchors, line), context);
    const known = membersOf(label, context);
    // Whose picture or drawing it is, a caption says too.
    const mayBeUnknown = known.length === 0 && kind !== 'caption' && kind !== 'heading';
    const members = mayBeUnknown ? unknownMembers(label) : known;
    return members.length > 0 ? [{ start, end, members, isHeadline: false }] : [];
  });
}

function unknownMembers(label: Label): FoundCitation[] {
  const date = dateIn(label);
  return unknownNames(label).map(item => ({ ...unknownCitation(item, 'source'), date }));
}

/** A cell of a table whose column is headed "Source" in any language, or holds nothing but outlets. */
export function findSourceCells({ block, anchors, context, ofSources }: BlockScan): MarkGroup[] {
  const { kind, column, text, subject } = block;
  if (kind !== 'cell' || !column) return [];
  if (!ofSources && !isSourceColumn(column, context)) return [];
  const all = { start: 0, end: text.length };
  const label = readLabel(text, all, anchors, context);
  const known = membersOf(label, context);
  // "Source" over the first cells of rows heads what the table is of: coal, wind, sun.
  const isFirst = subject === null && !EVIDENCE.test(column);
  const start = text.slice(0, LONGEST_LINE);
  const mayBeUnknown = known.length === 0 && !isFirst && isSurelyName(start, column);
  const members = mayBeUnknown ? unknownMembers(label) : known;
  return members.length > 0 ? [{ ...all, members, isHeadline: false }] : [];
}

const OUTLET_COLUMN = new RegExp(
  `^${anyOf([
    ...['outlet', 'outlets', 'publication', 'publications', 'publisher', 'publishers', 'medium'],
    ...['medien', 'média', 'médias', 'medio', 'medios', 'veículo', 'testata', 'media', '媒体'],
    ...['媒體', 'メディア', '매체', 'reported by', 'news source', 'source cited', 'reference'],
    ...['references', 'beleg', 'belege', 'nachweis', 'fundstelle', 'référence', 'références'],
    ...['referencia', 'referência', 'riferimento', 'naslagwerk', 'nguồn tin', 'báo', '情報元'],
    ...[
      'ソース',
      '情報源',
      '信源',
      '消息来源',
      '媒体来源',
      '보도',
      '보도 매체',
      'издание',
      'видання',
    ],
    ...['الوسيلة', 'الصحيفة', 'माध्यम', 'स्रोत', 'media sumber', 'kaynakça', 'สื่อ', 'εφημερίδα'],
  ])}$`,
  'iu',
);
/** Heads that speak of what backs a row, wherever they stand. */
const EVIDENCE =
  /^(?:belege?|nachweise?|fundstelle|reported by|news source|source cited|出典|情報源|信源|消息来源|nguồn tin)$/iu;
/** Of a plant, of income, of a figure: what else one word may mean below this head. */
const LOOSE_HEAD = /^sources?$/iu;

/** "Source", "Quelle(n)", "出典": a source word as a heading; "Source code" is none. */
const isSourceColumn = (column: string, { words }: DetectionContext): boolean =>
  OUTLET_COLUMN.test(column) || words.prefix(`${column}:`)?.length === column.length + 1;

/** Several words, an abbreviation or a date beside it, where the head says less. */
const isSurelyName = (text: string, column: string): boolean =>
  !LOOSE_HEAD.test(column) || /\p{Lu}{2}|\s.*\p{Lu}|\d|^\p{Lo}/u.test(text);

/**
 * Every part is an outlet, a domain, a link, a date or a short note, and most are outlets: anything
 * else is prose.
 */
function membersOf({ items }: Label, context: DetectionContext): FoundCitation[] {
  const printed = items.filter(item => item.kind !== 'link');
  const notes = printed.filter(item => isNote(item) && /[\p{L}\p{N}]/u.test(item.text));
  const length = printed.reduce((sum, item) => sum + item.text.length, 0);
  if (length > LONGEST_LINE || notes.some(({ text }) => text.length > LONGEST_NOTE)) return [];
  const date = items.map(dateOf).find(one => one !== null) ?? null;
  const members = items.flatMap(item => memberOf(item, context, date) ?? []);
  return notes.length > members.length ? [] : members;
}

function memberOf(
  item: LabelItem,
  context: DetectionContext,
  date: string | null,
): FoundCitation | null {
  if (isOutletPart(item)) return outletCitation(item, 'source', date);
  return item.kind === 'link' ? readLinkPart(item, context) : null;
}
