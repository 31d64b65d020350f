/**
 * Lines of pasted text to paragraphs: what a line is by its marker, and which lines are one line
 * that was wrapped.
 */
import type { BlockKind } from '../../../citations/page-text.ts';

/** One paragraph of pasted text, inline marks still in it. */
export interface PastedParagraph {
  readonly kind: BlockKind;
  readonly level: number;
  text: string;
  /** Number of the table row it stands in; null outside a table. */
  readonly row: number | null;
}

/** Longer lines are whole paragraphs; nobody wraps text wider. UTF-16 units. */
const WIDEST_WRAP = 130;

const FENCE = /^\s*(?:```|~~~)/;
const DIVIDER = /^[-*_=]{3,}$/; // "---", "===", "* * *" without its spaces
const TABLE_RULE = /^[|\s:-]*$/; // "|---|:--|"
const HEADING = /^\s{0,3}(#{1,6})\s+(\S.*)?$/; // "### What happened? ###"
const ITEM = /^(\s*)(?:[-*+•‣◦▪–]|\d{1,3}[.)])\s+(.+)$/s; // "- Shares fell", "2) Shares fell"
const QUOTE = /^\s*>+\s?(.*)$/s; // "> as the mail said"
const ROW = /^\s*\|(.+)\|\s*$/; // "| Nvidia | up 5 % |"
const DEFINITION = /^\s*\[[^\]]{1,20}\]:?\s/; // "[4]: https://…", "[4] Reuters, …"

/** Where the reading of lines stands. */
interface Progress {
  readonly out: PastedParagraph[];
  /** The paragraph that the next line may carry on. */
  open: PastedParagraph | null;
  /** The code block between two fences. */
  code: PastedParagraph | null;
  row: number;
}

/** Paragraphs in order. Empty ones are left out. */
export function splitPastedLines(text: string): PastedParagraph[] {
  const lines = text.split('\n');
  const width = findWrapWidth(lines);
  const progress: Progress = { out: [], open: null, code: null, row: 0 };
  lines.forEach((line, i) => {
    if (isProse(line, progress)) addProse(line, lines[i - 1] ?? '', width, progress);
    else addMarkup(line, progress);
  });
  return progress.out.filter(one => one.text.trim() !== '');
}

/** True for a line of words; false for code, fences, rules, table rows and empty lines. */
const isProse = (line: string, { code }: Progress): boolean =>
  !code && line.trim() !== '' && !FENCE.test(line) && !isRule(line) && !ROW.test(line);

function addProse(line: string, above: string, width: number | null, progress: Progress): void {
  const next = readLine(line);
  const { open, out } = progress;
  if (open && isGoingOn(open, above, next, line, width)) {
    open.text = joinLines(open.text, next.text);
    return;
  }
  progress.open = next;
  out.push(next);
}

/** Takes a line that is no prose: a paragraph above it is over, code goes on inside its fences. */
function addMarkup(line: string, progress: Progress): void {
  const { out, code } = progress;
  if (FENCE.test(line)) {
    progress.code = code ? null : { kind: 'code', level: 0, text: '', row: null };
    if (progress.code) out.push(progress.code);
  } else if (code) {
    code.text += code.text === '' ? line : `\n${line}`;
    return;
  } else if (ROW.test(line) && !isRule(line)) {
    progress.row++;
    for (const cell of splitCells(line, progress.row)) out.push(cell);
  } else if (/^\s*={3,}\s*$/.test(line)) makeHeading(out);
  progress.open = null;
}

/** A line that only parts others, or a table's head from its rows. */
function isRule(line: string): boolean {
  if (TABLE_RULE.test(line) && line.includes('|')) return true;
  return DIVIDER.test(line.replace(/\s/g, ''));
}

/** A heading without the signs that close it. */
function openEnd(heading: string): string {
  let end = heading.length;
  while (heading[end - 1] === '#') end--;
  return heading.slice(0, end).trimEnd() || heading.slice(0, 1);
}

function readLine(line: string): PastedParagraph {
  const heading = HEADING.exec(line);
  if (heading)
    return {
      kind: 'heading',
      level: heading[1]?.length ?? 1,
      text: openEnd(heading[2] ?? ''),
      row: null,
    };
  const item = ITEM.exec(line);
  if (item)
    return {
      kind: 'list-item',
      level: Math.floor((item[1]?.replace(/\t/g, '    ').length ?? 0) / 2) + 1,
      text: item[2] ?? '',
      row: null,
    };
  const quote = QUOTE.exec(line);
  if (quote) return { kind: 'quote', level: 0, text: quote[1] ?? '', row: null };
  return { kind: 'paragraph', level: 0, text: line.trim(), row: null };
}

function splitCells(line: string, row: number): PastedParagraph[] {
  const cells = (ROW.exec(line)?.[1] ?? '').split(/(?<!\\)\|/);
  return cells.map(cell => ({ kind: 'cell', level: 0, text: cell.trim(), row }));
}

/** "Title" above "=====" is a heading. */
function makeHeading(out: PastedParagraph[]): void {
  const last = out.pop();
  if (last) out.push({ ...last, kind: 'heading', level: 1 });
}

/**
 * True where a line carries on the paragraph above: it was wrapped there, or the sentence plainly
 * is not over.
 */
function isGoingOn(
  open: PastedParagraph,
  above: string,
  next: PastedParagraph,
  line: string,
  width: number | null,
): boolean {
  if (open.kind === 'heading' || DEFINITION.test(line)) return false;
  if (next.kind !== 'paragraph' && !(next.kind === 'quote' && open.kind === 'quote')) return false;
  if (width !== null) return !fits(above, next.text, width);
  return /[\p{L}\p{N},–-]$/u.test(open.text) && /^\p{Ll}/u.test(next.text);
}

/**
 * True when the first word of the next line would have had room at the end of this one: then the
 * line end was meant.
 */
function fits(line: string, next: string, width: number): boolean {
  return line.trimEnd().length + 1 + (/^\S+/.exec(next)?.[0].length ?? 0) <= width;
}

/**
 * A word divided at a line's end keeps its hyphen, since "state-of-the-art" may be divided there
 * too.
 */
function joinLines(before: string, after: string): string {
  return /\p{L}-$/u.test(before) && /^\p{Ll}/u.test(after) ? before + after : `${before} ${after}`;
}

/**
 * The width at which a text was wrapped; null where it was not: some lines are longer, or most
 * lines end before the next word had to.
 */
function findWrapWidth(lines: readonly string[]): number | null {
  const full = lines.filter(line => line.trim() !== '');
  const width = Math.max(0, ...full.map(line => line.trimEnd().length));
  if (width > WIDEST_WRAP) return null;
  const pairs = lines.flatMap((line, i) => {
    const next = lines[i + 1] ?? '';
    return line.trim() === '' ||
      next.trim() === '' ||
      readLine(next).kind !== 'paragraph' ||
      ROW.test(next)
      ? []
      : [[line, next] as const];
  });
  const wrapped = pairs.filter(([line, next]) => !fits(line, next.trimStart(), width));
  return pairs.length >= 2 && wrapped.length >= 0.6 * pairs.length ? width : null;
}
