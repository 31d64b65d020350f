/** A block's sentences without its marks: the parts that become claims. */

import type { Block, Span } from '../citations/page-text.ts';
import type { MarkGroup, NumberMark } from '../citations/parsing/found.ts';
import { countLeading } from '../citations/parsing/taken.ts';
import { sentencesOf } from '../text/sentences.ts';
import { anyOf } from '../text/word-pattern.ts';
import { asserts, isFurniture } from './asserts.ts';

/** One part of a block: a sentence, or what a mark cuts off it. */
export interface Statement extends Span {
  /** As printed, without marks, white space folded. */
  readonly text: string;
  /** False for what no source could back. */
  readonly asserts: boolean;
  /**
   * True for a heading inside the block: "### What comes next?" of markdown whose lines were
   * joined.
   */
  readonly isHeading: boolean;
}

/**
 * The statements of a block in order; `marks` are spans that are no part of the text, in order. None
 * for headings and captions without marks, code and furniture.
 */
export function statementsOf(
  block: Block,
  marks: readonly MarkSpan[],
  language: string | null,
): Statement[] {
  if (
    block.kind === 'code' ||
    ((block.kind === 'heading' || block.kind === 'caption') && marks.length === 0)
  )
    return [];
  const masked = withoutMarks(block.text, marks);
  if (isFurniture(masked)) return [];
  return sentencesOf(masked, language, { wholeQuotations: true })
    .flatMap(sentence => cutAtMarks(masked, sentence, marks))
    .flatMap(span => statementAt(masked, span));
}

/** What is no part of a text; behind one that is spoken its sentence goes on. */
export type MarkSpan = Span & Pick<NumberMark, 'isSpoken'>;

/** The text with every mark turned into spaces, so that offsets stay. */
function withoutMarks(text: string, marks: readonly Span[]): string {
  if (marks.length === 0) return text;
  let masked = '';
  let at = 0;
  for (const { start, end } of marks) {
    if (start < at) continue;
    masked += text.slice(at, start) + ' '.repeat(end - start);
    at = end;
  }
  return masked + text.slice(at);
}

/** A part shorter than this is no statement of its own, unless it has a mark of its own. Words. */
const FEWEST_WORDS = 4;
const wordsIn = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

/**
 * Cuts a sentence after a mark in its middle: "A rose 5 % (a.com), while B fell (b.com)." says two
 * things, each with its source. A part that another mark follows stands for itself; one that none
 * follows only where it starts anew.
 */
function cutAtMarks(masked: string, sentence: Span, marks: readonly MarkSpan[]): Span[] {
  const inside = marks
    .slice(
      countLeading(marks, ({ start }) => start <= sentence.start),
      countLeading(marks, ({ start }) => start < sentence.end),
    )
    .filter(mark => mark.end < sentence.end);
  const parts: Span[] = [];
  let from = sentence.start;
  inside.forEach((mark, index) => {
    if (mark.isSpoken) return;
    const next = inside[index + 1];
    const rest = masked.slice(mark.end, next?.start ?? sentence.end);
    const cut = cutAfter(rest, next !== undefined);
    if (cut < 0 || wordsIn(masked.slice(from, mark.start)) < fewestBefore(rest, next !== undefined))
      return;
    parts.push({ start: from, end: mark.end + cut });
    from = mark.end + cut;
  });
  parts.push({ start: from, end: sentence.end });
  return parts;
}

/**
 * "KRAS breakthrough (statnews.com): …" is a title with its source; a single word before a colon is
 * a label of what follows.
 */
const fewestBefore = (rest: string, cited: boolean): number =>
  cited ? 1 : /^\s*(?:[:：]|[—–-]\s)/u.test(rest) ? 2 : FEWEST_WORDS;

/**
 * How far behind a mark its sentence is to be cut; -1 for not at all. `cited`: another mark ends
 * what follows.
 */
function cutAfter(rest: string, cited: boolean): number {
  const words = wordsIn(rest);
  if (words === 0) return -1;
  if (STARTS_ANEW.test(rest))
    return words >= FEWEST_WORDS || (cited && /^\s*[,;，；、]/u.test(rest)) ? 0 : -1;
  if (cited && words >= FEWEST_WORDS) return 0;
  const clause = rest.indexOf('; ');
  return clause >= 0 && wordsIn(rest.slice(clause)) >= FEWEST_WORDS ? clause : -1;
}

const JOINING = [
  ...['and', 'but', 'while', 'whereas', 'yet', 'or', 'und', 'aber', 'während', 'et', 'mais'],
  ...['tandis', 'y', 'pero', 'mientras', 'e', 'mas', 'ma', 'mentre', 'en', 'maar', 'i', 'ale'],
];
/**
 * What follows a mark stands for itself after a comma, semicolon, dash or a word that joins
 * clauses.
 */
const STARTS_ANEW = new RegExp(String.raw`^\s*(?:[,;:，；、]|[—–-]\s|${anyOf(JOINING)}\b)`, 'u');

/**
 * What stands before a sentence's own text: the stop left behind by a mark, a bullet, a pictograph,
 * a number.
 */
const LEAD =
  /^(?:[\s,;:，；、。.)\]]|\^\[|[—–-]\s|[•▪►▶‣·*]+\s|\p{ExtPict}[\uFE0F\u200D]*|\d{1,2}[.)]\s)+/u;
/** What stood between a sentence and its marks: "It closed — ", "It closed | ", "It closed → ". */
const TAIL =
  /(?<=[.!?。！？।۔؟]["”’»」』)]?)[\s,;،]*[,;، ]$|(?<!\s|\s(?:[—–|·•‖/→⟶➜➔›»&+-]|\/\/|->|=>))(?:\s+(?:[—–|·•‖/→⟶➜➔›»&+-]|\/\/|->|=>))+$/u;
/** The last characters of what `TAIL` finds. */
const SIGNS: ReadonlySet<string> = new Set('—–|·•‖/→⟶➜➔›»&+->,;،');
const FOLDED = /\s\s+|[^\S ]/g;
const SPACED_STOP = / ([.,;:!?。，；：！？।۔؟،؛])/g;

/**
 * Emphasis, escapes and links of markdown that reached the page unrendered: "note [this](https://…)
 * raised **\$1B**" reads "note this raised $1B".
 */
function unmarked(text: string): string {
  const plain = text.includes('](')
    ? text.replace(/\[([^[\]]{1,200})\]\([^)\s]{0,400}\)?/g, '$1')
    : text;
  return /\*\*|__|\\/.test(plain)
    ? plain.replace(/\*\*|__(?=\S)|(?<=\S)__/g, '').replace(/\\([$_*[\]()#~])/g, '$1')
    : plain;
}

function statementAt(masked: string, span: Span): Statement[] {
  const raw = masked.slice(span.start, span.end);
  const lead = LEAD.exec(raw)?.[0].length ?? 0;
  const said = raw.slice(lead).trimEnd();
  const body = SIGNS.has(said.at(-1) ?? '') ? said.replace(TAIL, '') : said;
  const text = unmarked(body).replace(FOLDED, ' ').replace(SPACED_STOP, '$1').trim();
  if (!/[\p{L}\p{N}]/u.test(text)) return [];
  const isHeading = /^#{1,6}\s/.test(text);
  return [
    {
      start: span.start + lead,
      end: span.start + lead + body.length,
      text: isHeading ? text.replace(/^#+\s/, '') : text,
      asserts: !isHeading && asserts(text),
      isHeading,
    },
  ];
}

/** The spans of a block's marks, in order: groups and numbered marks alike. */
export function markSpans(
  groups: readonly MarkGroup[],
  numbers: readonly NumberMark[],
): MarkSpan[] {
  return [...groups, ...numbers].sort((a, b) => a.start - b.start);
}
