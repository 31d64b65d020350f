/** What one block's text gives, before citations are numbered over the page. */
import type { CitationForm } from '../citation.ts';
import type { Span } from '../page-text.ts';

/** One citation of one mark; offsets into the block's text. */
export interface Found extends Span {
  readonly text: string;
  readonly form: CitationForm;
  readonly outlet: string | null;
  readonly href: string | null;
  readonly date: string | null;
  readonly carrier: string | null;
}

/**
 * One printed mark with its members: "(Reuters; AP)". The span is what is no part of the claim's
 * text, brackets included.
 */
export interface Group extends Span {
  readonly members: readonly Found[];
  /** True where the mark labels a story's title instead of backing a sentence. */
  readonly headline: boolean;
}

/** `[3]` and the like: a citation only when the page has an entry of that number. */
export interface NumberMark extends Span {
  /** Each number with its own place: "3" and "5" of "[3, 5]"; "4" of "[label][4]" has its label. */
  readonly members: readonly NumberMember[];
}

export interface NumberMember extends Span {
  readonly number: string;
  readonly text: string;
  /** The label of `[label][4]`, believed over the number; null for a bare number. */
  readonly label: string | null;
}

/** An entry of a reference list: `[4]: https://…`, "[4] Title — https://…". */
export interface Definition {
  readonly number: string;
  readonly href: string;
  /** Where in the block it starts. */
  readonly at: number;
}

/** All marks of one block. */
export interface BlockMarks {
  readonly groups: readonly Group[];
  readonly numbers: readonly NumberMark[];
  readonly definitions: readonly Definition[];
}
