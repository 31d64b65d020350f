/** Offsets into the text of one block: start inclusive, end exclusive, in UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A link inside a block's text; href is absolute. */
export interface Link extends Span {
  readonly href: string;
}

/** A citation the page's own markup gives away: a chat product's pill, a footnote mark. */
export interface Mark extends Span {
  /** Outlet name or domain as the markup has it; null when it gives only a link. */
  readonly label: string | null;
  readonly href: string | null;
  /**
   * True for small print at the end of its box ("… from 2028. <em>Reuters</em>"): a mark only where
   * the label names an outlet.
   */
  readonly isSmallPrint?: boolean;
}

export type BlockKind =
  | 'heading'
  | 'paragraph'
  | 'list-item'
  | 'cell'
  | 'quote'
  | 'caption'
  | 'code';

/**
 * One block of a page as it is drawn: white space collapsed, hidden text and templates left out.
 */
export interface Block {
  readonly kind: BlockKind;
  /** Heading level 1 to 6; nesting depth of a list item from 1; otherwise 0. */
  readonly level: number;
  readonly text: string;
  readonly links: readonly Link[];
  /** Spans drawn as code (`code`, `kbd`, `pre`, `samp`). */
  readonly code: readonly Span[];
  readonly marks: readonly Mark[];
  /** Number of the list or table it belongs to, unique in the page; null outside one. */
  readonly list: number | null;
  /**
   * What a fragment speaks of: the first cell of its row, or the line that introduces its list;
   * null otherwise.
   */
  readonly subject: string | null;
  /** Heading of a cell's column in a table; missing without one. */
  readonly column?: string;
  /** The number drawn before an item of a list that is told not to count from 1; else missing. */
  readonly ordinal?: number;
  /** 'aside' for navigation, footers, sign-up boxes and the like, as far as markup tells. */
  readonly region: 'main' | 'aside';
}

/** The readable text of a page, in document order; what detection works on, free of the DOM. */
export interface PageText {
  readonly url: string;
  readonly title: string;
  /** BCP 47, from the markup; null when it does not say. */
  readonly language: string | null;
  /** ISO date or date-time the page gives for itself; null when it gives none. */
  readonly published: string | null;
  /** Address by which the page presents itself (og:url), such as a saved page's; missing for none. */
  readonly presentedAs?: string;
  readonly blocks: readonly Block[];
}
