/** Gathers the text of one block after the other as it is drawn, with its links, code and marks. */
import type { Link, Mark, Span } from '../../citations/page-text.ts';
import { findOffset, type TextRun, toDrawnText } from './text-map.ts';

/**
 * A block longer than this is cut at the end of a sentence, so that no single step of reading is
 * long. UTF-16 units.
 */
const LONGEST_BLOCK = 16_000;

const STOPS = '.!?。！？';
const EMPTY_LINE = /\n[ \t]*\n\s*/;

/** What stands open while text is added. */
type Open =
  | { readonly type: 'link'; readonly href: string; start: number }
  | { readonly type: 'code'; start: number }
  | { readonly type: 'bold'; start: number }
  | { readonly type: 'button'; start: number }
  | {
      readonly type: 'mark';
      readonly href: string | null;
      readonly label: string | null;
      readonly labelled: boolean;
      readonly isSmallPrint?: true;
      start: number;
    };

/** What may be opened: `labelled` marks take their own text for a label where `label` is null. */
type Opening =
  | { readonly type: 'link'; readonly href: string }
  | { readonly type: 'code' | 'bold' | 'button' }
  | {
      readonly type: 'mark';
      readonly href: string | null;
      readonly label: string | null;
      readonly labelled: boolean;
    };

/**
 * How white space is drawn: collapsed; kept as in code; kept, with empty lines between paragraphs
 * (`white-space: pre-wrap` in chats).
 */
export type Spacing = 'collapsed' | 'kept' | 'lines';

/** One finished run of text. */
export interface Gathered {
  readonly text: string;
  readonly runs: readonly TextRun[];
  readonly links: readonly Link[];
  readonly code: readonly Span[];
  readonly marks: readonly Mark[];
  /** How much of the text is bold, and how much is the caption of buttons, in UTF-16 units. */
  readonly bold: number;
  readonly button: number;
}

/** Takes the text of a page node by node and cuts it into blocks. */
export interface BlockBuilder {
  /** Adds a text node as drawn. */
  add(node: Text, spacing: Spacing): void;
  /** Adds a space between boxes that stand side by side, where there is none yet. */
  space(): void;
  /** A line break; the second in a row ends the block. */
  break(): void;
  open(opening: Opening): void;
  /** Closes what was opened last. */
  close(): void;
  /** Ends the block; what is open goes on in the next one. */
  flush(): void;
}

/** The block that is being gathered. */
interface Draft {
  text: string;
  runs: TextRun[];
  readonly links: Link[];
  readonly code: Span[];
  readonly marks: Mark[];
  bold: number;
  button: number;
}

const startDraft = (): Draft => ({
  text: '',
  runs: [],
  links: [],
  code: [],
  marks: [],
  bold: 0,
  button: 0,
});

/** What of a text node is still to be put into blocks. */
interface Rest {
  readonly node: Text;
  readonly pre: boolean;
  /** As drawn. */
  text: string;
  /** Offset into the node's data. */
  from: number;
}

/** Makes a builder that hands every finished block that holds text to `emit`. */
export function createBlockBuilder(emit: (gathered: Gathered) => void): BlockBuilder {
  const open: Open[] = [];
  let draft = startDraft();

  const flush = (): void => {
    const gathered = finishDraft(draft, open);
    draft = startDraft();
    // What is still open (a link around two paragraphs) goes on from the start of the next block.
    for (const span of open) span.start = 0;
    if (gathered) emit(gathered);
  };
  const splitAtEmptyLines = (rest: Rest): void => {
    for (let gap = EMPTY_LINE.exec(rest.text); gap; gap = EMPTY_LINE.exec(rest.text)) {
      put(draft, rest, gap.index);
      flush();
      drop(rest, gap[0].length);
    }
  };
  const splitLong = (rest: Rest): void => {
    while (draft.text.length + rest.text.length > LONGEST_BLOCK && rest.text.length > 1) {
      put(draft, rest, findCut(rest.text, LONGEST_BLOCK - draft.text.length));
      flush();
      // No block begins with the space that it was cut at.
      if (!rest.pre && startsWithSpace(rest.text)) drop(rest, 1);
    }
  };

  return {
    add(node, spacing) {
      const pre = spacing !== 'collapsed';
      const rest: Rest = { node, pre, text: toDrawnText(node.data, pre), from: 0 };
      if (spacing === 'lines') splitAtEmptyLines(rest);
      else if (!pre && startsWithSpace(rest.text) && endsInSpace(draft.text)) drop(rest, 1);
      splitLong(rest);
      put(draft, rest, rest.text.length);
    },
    flush,
    space: () => {
      if (!endsInSpace(draft.text)) draft.text += ' ';
    },
    break: () => {
      // Two line breaks in a row part paragraphs on pages that have no elements for them.
      if (draft.text.endsWith('\n')) flush();
      else if (draft.text !== '') draft.text += '\n';
    },
    open: opening => open.push({ ...opening, start: draft.text.length }),
    close: () => {
      const span = open.pop();
      if (span) closeSpan(draft, span);
    },
  };
}

/** Leaves out the next characters of a text node. */
function drop(rest: Rest, count: number): void {
  if (count === 0) return;
  rest.from = findOffset(rest.node.data, rest.from, count, rest.pre);
  rest.text = rest.text.slice(count);
}

/** Puts the next characters of a text node at the end of a draft. */
function put(draft: Draft, rest: Rest, count: number): void {
  if (count === 0) return;
  const { node, from, pre, text } = rest;
  const start = draft.text.length;
  draft.runs.push({ node, from, start, end: start + count, pre });
  // The whole node is the usual case: then there is nothing to count in it.
  const whole = count === text.length;
  draft.text += whole ? text : text.slice(0, count);
  if (whole) rest.text = '';
  else drop(rest, count);
}

/** Notes what a link, code, bold type, a button or a mark spans; nothing for one without text. */
function closeSpan(draft: Draft, span: Open): void {
  const trimmed = trim(draft.text, span.start, draft.text.length);
  if (!trimmed) return;
  const { start, end } = trimmed;
  if (span.type === 'link') draft.links.push({ ...trimmed, href: span.href });
  else if (span.type === 'code') draft.code.push(trimmed);
  else if (span.type === 'bold') draft.bold += end - start;
  else if (span.type === 'button') draft.button += end - start;
  else {
    const printed = span.labelled ? cutSourceCount(draft.text.slice(start, end)) : null;
    const label = span.label ?? printed;
    draft.marks.push({
      ...trimmed,
      href: span.href,
      label,
      ...(span.isSmallPrint && { isSmallPrint: true }),
    });
  }
}

/** The block of a draft without white space at its end; null when there is no text in it. */
function finishDraft(draft: Draft, open: readonly Open[]): Gathered | null {
  const length = draft.text.trimEnd().length;
  if (length === 0) return null;
  if (length < draft.text.length) {
    draft.text = draft.text.slice(0, length);
    draft.runs = clipRuns(draft.runs, length);
  }
  for (const span of open) closeSpan(draft, span);
  return {
    ...draft,
    links: clipSpans(draft.links, length),
    code: clipSpans(draft.code, length),
    marks: clipSpans(draft.marks, length),
  };
}

const startsWithSpace = (text: string): boolean => text.charCodeAt(0) === 32;

function endsInSpace(text: string): boolean {
  if (text === '') return true;
  const last = text.charCodeAt(text.length - 1);
  return last === 32 || last === 10;
}

/** The part of [start, end) without white space at its edges; null when nothing is left. */
function trim(text: string, start: number, end: number): Span | null {
  let from = start;
  let to = end;
  while (from < to && endsInSpace(text[from] ?? '')) from++;
  while (to > from && endsInSpace(text[to - 1] ?? '')) to--;
  return to > from ? { start: from, end: to } : null;
}

function clipRuns(runs: readonly TextRun[], length: number): TextRun[] {
  return runs
    .filter(run => run.start < length)
    .map(run => (run.end > length ? { ...run, end: length } : run));
}

function clipSpans<S extends Span>(spans: S[], length: number): S[] {
  return spans.some(span => span.end > length)
    ? spans
        .filter(span => span.start < length)
        .map(span => (span.end > length ? { ...span, end: length } : span))
    : spans;
}

/** "TechCrunch+2", "wikipedia +1": the count of further sources is no part of the name. */
const cutSourceCount = (text: string): string => text.replace(/(?<!\s)\s*\+\s*\d+$/u, '').trim();

/**
 * How many characters to take of a long text, at most `limit`: up to a sentence's end that no
 * bracket follows, else to a space, else all.
 */
function findCut(text: string, limit: number): number {
  for (let i = limit - 1; i > limit / 2; i--) {
    if (
      STOPS.includes(text[i] ?? '') &&
      !/^[\p{L}\p{N}]|^\s*[([【（「”’"')\]）】]/u.test(text.slice(i + 1, i + 4))
    )
      return i + 1;
  }
  const space = text.lastIndexOf(' ', limit);
  return space > 0 ? space : Math.max(limit, 0);
}
