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

/** Makes a builder that hands every finished block that holds text to `emit`. */
export function createBlockBuilder(emit: (gathered: Gathered) => void): BlockBuilder {
  const open: Open[] = [];
  let text = '';
  let runs: TextRun[] = [];
  let links: Link[] = [];
  let code: Span[] = [];
  let marks: Mark[] = [];
  let bold = 0;
  let button = 0;

  const settle = (span: Open): void => {
    const trimmed = trim(text, span.start, text.length);
    if (!trimmed) return;
    if (span.type === 'link') links.push({ ...trimmed, href: span.href });
    else if (span.type === 'code') code.push(trimmed);
    else if (span.type === 'bold') bold += trimmed.end - trimmed.start;
    else if (span.type === 'button') button += trimmed.end - trimmed.start;
    else
      marks.push({
        ...trimmed,
        href: span.href,
        label:
          span.label ?? (span.labelled ? labelOf(text.slice(trimmed.start, trimmed.end)) : null),
      });
  };

  const flush = (): void => {
    const length = text.trimEnd().length;
    if (length > 0) {
      if (length < text.length) {
        text = text.slice(0, length);
        runs = clip(runs, length);
      }
      for (const span of open) settle(span);
      emit({
        text,
        runs,
        links: clipped(links, length),
        code: clipped(code, length),
        marks: clipped(marks, length),
        bold,
        button,
      });
    }
    text = '';
    runs = [];
    links = [];
    code = [];
    marks = [];
    bold = 0;
    button = 0;
    for (const span of open) span.start = 0;
  };

  const add = (node: Text, spacing: Spacing): void => {
    const pre = spacing !== 'collapsed';
    const { data } = node;
    let rest = toDrawnText(data, pre);
    let from = 0;
    const drop = (count: number) => {
      if (count === 0) return;
      from = findOffset(data, from, count, pre);
      rest = rest.slice(count);
    };
    const put = (count: number) => {
      if (count === 0) return;
      runs.push({ node, from, start: text.length, end: text.length + count, pre });
      text += count === rest.length ? rest : rest.slice(0, count);
      if (count === rest.length) rest = '';
      else drop(count);
    };
    if (spacing === 'lines') {
      for (let gap = EMPTY_LINE.exec(rest); gap; gap = EMPTY_LINE.exec(rest)) {
        put(gap.index);
        flush();
        drop(gap[0].length);
      }
    } else if (!pre && rest.charCodeAt(0) === 32 && endsInSpace(text)) drop(1);
    while (text.length + rest.length > LONGEST_BLOCK && rest.length > 1) {
      put(cutOf(rest, LONGEST_BLOCK - text.length));
      flush();
      if (!pre && rest.charCodeAt(0) === 32) drop(1);
    }
    put(rest.length);
  };

  return {
    add,
    flush,
    space: () => {
      if (!endsInSpace(text)) text += ' ';
    },
    break: () => {
      if (text.endsWith('\n')) flush();
      else if (text !== '') text = `${text}\n`;
    },
    open: opening => open.push({ ...opening, start: text.length }),
    close: () => {
      const span = open.pop();
      if (span) settle(span);
    },
  };
}

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

function clip(runs: readonly TextRun[], length: number): TextRun[] {
  return runs
    .filter(run => run.start < length)
    .map(run => (run.end > length ? { ...run, end: length } : run));
}

function clipped<S extends Span>(spans: S[], length: number): S[] {
  return spans.some(span => span.end > length)
    ? spans
        .filter(span => span.start < length)
        .map(span => (span.end > length ? { ...span, end: length } : span))
    : spans;
}

/** "TechCrunch+2", "wikipedia +1": the count of further sources is no part of the name. */
const labelOf = (text: string): string => text.replace(/\s*\+\s*\d+$/u, '').trim();

/**
 * How many characters to take of a long text, at most `limit`: up to a sentence's end that no
 * bracket follows, else to a space, else all.
 */
function cutOf(text: string, limit: number): number {
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
