import type { Span } from './page-text.ts';
import type { Reference } from './parsing/references/read-reference.ts';

/** How a citation is printed. */
export type CitationForm =
  | 'domain'
  | 'link'
  | 'outlet'
  | 'via'
  | 'source'
  | 'dated'
  | 'numbered'
  | 'bracketed';

/** One printed citation: one outlet of one bracket. */
export interface Citation extends Span {
  /** "k1", "k2" … in document order. */
  readonly id: string;
  /** Index into PageText.blocks. */
  readonly block: number;
  /** As printed; a member of a group has its own part: "Reuters" of "(Reuters; AP)". */
  readonly text: string;
  /** "g1" …: the same for all members of one bracket. */
  readonly group: string;
  readonly form: CitationForm;
  /**
   * The directory's domain for it, else the registrable domain; null for a name the directory lacks
   * (a linked label).
   */
  readonly outlet: string | null;
  /** Absolute URL where the mark is a link (tracking parameters kept), else null. */
  readonly href: string | null;
  /** A date printed inside the bracket ("Reuters, May 19"), as printed; else null. */
  readonly date: string | null;
  /**
   * Domain of the carrier where original and carrier both stand in the mark ("Reuters via Yahoo");
   * else null.
   */
  readonly carrier: string | null;
  /** The work that a footnote without a link names: "Olsen 2024, p. 12"; missing for others. */
  readonly names?: string;
  /** The article's headline, where the entry of a list of sources prints it. */
  readonly headline?: string;
  /** The record of the work, where an entry of a list of references has one. */
  readonly reference?: Reference;
}

/** An outlet named in the running prose. */
export interface Mention extends Span {
  /** "m1" … in document order. */
  readonly id: string;
  readonly block: number;
  readonly text: string;
  /** The directory's domain. */
  readonly outlet: string;
  /**
   * Domain of the outlet it is said to copy ("MSN’s pickup of the TechCrunch report"); else null.
   */
  readonly copyOf: string | null;
  /** The outlet's article that it is linked to in its sentence; missing where it is not. */
  readonly href?: string;
  /** True where the text is words of the sentence, linked to the article, and no outlet's name. */
  readonly isLinked?: true;
}
