/** The one pass over a label: its text and links become parts, and all rules read those. */
import { isDateNote } from '../../../text/dates/date-note.ts';
import type { Span } from '../../page-text.ts';
import type { Anchor } from '../anchors.ts';
import type { DetectionContext } from '../detection-context.ts';
import { articleLength, type SourceIntroduction, withoutEnding } from '../source-words.ts';
import { notePrefix } from './label-notes.ts';
import {
  isItem,
  isNote,
  isOutletPart,
  type Label,
  type LabelItem,
  type LabelPart,
  type LinkPart,
} from './label-parts.ts';
import { readName } from './read-name.ts';
import { cutAt, HARD_SEPARATOR, SOFT_SEPARATORS } from './split-label.ts';

/**
 * Reads a span of a block's text: what stands inside a bracket, or behind "Sources:". `anchors` are
 * the links inside it, in order.
 */
export function readLabel(
  text: string,
  span: Span,
  anchors: readonly Anchor[],
  context: DetectionContext,
): Label {
  const parts: LabelPart[] = [];
  let at = span.start;
  for (const anchor of anchors) {
    // No spread: a label of a hundred thousand parts would not fit into one call.
    if (anchor.start > at)
      for (const part of readText(text, { start: at, end: anchor.start }, context))
        parts.push(part);
    parts.push(linkPart(text, anchor));
    at = anchor.end;
  }
  if (at < span.end)
    for (const part of readText(text, { start: at, end: span.end }, context)) parts.push(part);
  const joined = joinDates(text, parts);
  const items = joined.filter(isItem);
  return {
    text: text.slice(span.start, span.end),
    parts: joined,
    items,
    outlets: items.filter(isOutletPart),
    introduction: items[0]?.said ?? null,
  };
}

/** "March 3, 2026" is one date although a comma stands in it. */
function joinDates(text: string, parts: readonly LabelPart[]): LabelPart[] {
  const joined: LabelPart[] = [];
  for (const part of parts) {
    // Looked back for at a date alone: a label of commas is all looked over again at each.
    const last = part.kind === 'date' && part.said === null ? joined.findLastIndex(isItem) : -1;
    const before = joined[last];
    const follows = () => joined.slice(last + 1).every(({ kind }) => kind === 'connective');
    if (before?.kind === 'date' && follows()) {
      const all = text.slice(before.start, part.end);
      joined.splice(last, joined.length - last, { ...before, end: part.end, text: all });
    } else joined.push(part);
  }
  return joined;
}

function linkPart(text: string, anchor: Anchor): LinkPart {
  const { start, end, labelStart, labelEnd } = anchor;
  return { kind: 'link', start, end, text: text.slice(labelStart, labelEnd), anchor, said: null };
}

function readText(text: string, span: Span, context: DetectionContext): LabelPart[] {
  return cutAt(text, span, HARD_SEPARATOR).flatMap(cut =>
    cut.isSeparator ? connective(text, cut) : readPiece(text, cut, SOFT_SEPARATORS, context),
  );
}

const connective = (text: string, { start, end }: Span): LabelPart => ({
  kind: 'connective',
  start,
  end,
  text: text.slice(start, end),
});

/** One piece as a whole, or cut further where that makes an outlet of a part of it. */
function readPiece(
  text: string,
  span: Span,
  separators: readonly RegExp[],
  context: DetectionContext,
): LabelPart[] {
  const whole = readWhole(text, span, context);
  const [separator, ...finer] = separators;
  if (!separator || whole.some(part => isItem(part) && !isNote(part))) return whole;
  const parts = cutAt(text, span, separator).flatMap(cut =>
    cut.isSeparator ? connective(text, cut) : readPiece(text, cut, finer, context),
  );
  return parts.some(isOutletPart) ? parts : whole;
}

/** A piece that holds no link: its source words, and the item that they introduce. */
function readWhole(text: string, span: Span, { directory, words }: DetectionContext): LabelPart[] {
  const all = text.slice(span.start, span.end);
  const prefix = words.prefix(all) ?? notePrefix(all);
  const start = span.start + (prefix?.length ?? 0);
  const end = span.end - words.suffixLength(text.slice(start, span.end));
  const inner = text.slice(start, end).trim();
  if (inner === '') return [{ kind: 'words', ...span, text: all, said: null }];
  const said = prefix?.introduces ?? (end < span.end ? 'says' : null);
  return [
    ...sourceWord(text, { start: span.start, end: start }, prefix?.introduces ?? null),
    readItem({ start, end, text: inner, said }, directory),
    ...sourceWord(text, { start: end, end: span.end }, 'says'),
  ];
}

function sourceWord(
  text: string,
  { start, end }: Span,
  introduces: SourceIntroduction | null,
): LabelPart[] {
  if (start === end || introduces === null) return [];
  return [{ kind: 'source-word', start, end, text: text.slice(start, end), introduces }];
}

type Unread = Span & Pick<LabelItem, 'text' | 'said'>;

function readItem(item: Unread, directory: DetectionContext['directory']): LabelItem {
  if (isDateNote(item.text)) return { ...item, kind: 'date' };
  const named = nameItem(item, directory);
  if (named) return named;
  // "selon l’AFP", "Reuters’a göre": the directory has the name without article and ending.
  const article = item.said === null ? 0 : articleLength(item.text);
  const bare = { ...item, start: item.start + article, text: item.text.slice(article) };
  const stem = item.said === null ? item.text : withoutEnding(bare.text);
  const behind = stem === item.text ? null : nameItem({ ...bare, text: stem }, directory);
  return behind ?? { ...bare, kind: /^\d+$/.test(bare.text) ? 'number' : 'words' };
}

function nameItem(item: Unread, directory: DetectionContext['directory']): LabelItem | null {
  const named = readName(item.text, directory);
  if (!named) return null;
  const { host, outlet, carrier, date } = named;
  const more = { ...item, outlet, carrier, date };
  return host ? { ...more, kind: 'host', host } : { ...more, kind: 'name' };
}
