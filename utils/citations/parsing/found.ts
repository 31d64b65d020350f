/** What one block's text gives, before citations are numbered over the page. */
import type { CitationForm } from '../citation.ts';
import type { Span } from '../page-text.ts';
import type { Reference } from './references/read-reference.ts';

/** One citation of one mark; offsets into the block's text. The fields are those of `Citation`. */
export interface FoundCitation extends Span {
  readonly text: string;
  readonly form: CitationForm;
  readonly outlet: string | null;
  readonly href: string | null;
  readonly date: string | null;
  readonly carrier: string | null;
  readonly names?: string;
  /** See `Citation`. */
  readonly headline?: string;
  /** See `Citation`. */
  readonly reference?: Reference;
}

/**
 * One printed mark with its members: "(Reuters; AP)". The span is what is no part of the claim's
 * text, brackets included.
 */
export interface MarkGroup extends Span {
  readonly members: readonly FoundCitation[];
  /** True where the mark labels a story's title instead of backing a sentence. */
  readonly isHeadline: boolean;
}

/**
 * How a numbered mark is printed, which says what it is where no list of the page answers it.
 * bracket: `[3]`, no part of the text in any case · machinery: `[cite: 4]`, a product's own, whose
 * target was lost · silent: a span that is neither text nor citation · request: "[citation needed]" ·
 * all others are text like any other: attached `million[3]` · superscript `million³` · parenthesis `(3)` · glued `million.3` ·
 * sign `million*` · author `(Roe, 2026)`.
 */
export type NumberStyle =
  | 'bracket'
  | 'machinery'
  | 'silent'
  | 'request'
  | 'attached'
  | 'superscript'
  | 'parenthesis'
  | 'glued'
  | 'sign'
  | 'author';

/** `[3]` and the like: a citation only when the page has an entry of that number. */
export interface NumberMark extends Span {
  /**
   * Each number with its own place: "3" and "5" of "[3, 5]"; "4" of "[label][4]" has its label.
   * Empty for a span that is neither text nor citation.
   */
  readonly members: readonly NumberMember[];
  readonly style: NumberStyle;
  /** True where the sentence goes on behind it: "Roe (2026) counts the ferries, and Doe sails". */
  readonly isSpoken?: true;
}

/** True for a mark that is text like any other where no list of the page answers it. */
export const isTextUnlisted = ({ style }: NumberMark): boolean => !NEVER_TEXT.has(style);

const NEVER_TEXT: ReadonlySet<NumberStyle> = new Set(['bracket', 'machinery', 'silent', 'request']);

/** One number of a numbered mark, with its own place. */
export interface NumberMember extends Span {
  readonly number: string;
  readonly text: string;
  /** The label of `[label][4]`, believed over the number; null for a bare number. */
  readonly label: string | null;
}

/** The marks of one block. */
export interface BlockMarks {
  readonly groups: readonly MarkGroup[];
  readonly numbers: readonly NumberMark[];
}

/** A mark with one citation that spans all of it. */
export const singleMark = (member: FoundCitation): MarkGroup => ({
  start: member.start,
  end: member.end,
  members: [member],
  isHeadline: false,
});

/** Whether two spans share a place. */
export const touches = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Order of spans in a text: by their start, the longer first. */
export const byPlace = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;
