import type { Citation, Mention } from '../citations/citation.ts';
import type { Span } from '../citations/page-text.ts';

/**
 * claim: asserts something · summary: a TL;DR bullet restating the body · connective: asserts
 * nothing a source could back.
 */
export type ClaimRole = 'claim' | 'summary' | 'connective';

/** Where a citation stands by what it backs. */
export type Placement =
  | 'before-stop'
  | 'after-sentence'
  | 'after-heading'
  | 'block-end'
  | 'list-end'
  | 'headline-label';

/** A sentence or bullet of the page. */
export interface Claim extends Span {
  /** "c1", "c2" … in document order. */
  readonly id: string;
  readonly block: number;
  /** As printed, without its citations, white space folded. */
  readonly text: string;
  readonly role: ClaimRole;
  /** Text of the heading above it; null above the first. */
  readonly heading: string | null;
  /** Ids of the printed citations that back it by position, nearest first. */
  readonly citations: readonly string[];
  /** Ids of the mentions in its own prose. */
  readonly mentions: readonly string[];
  /** Id of the body claim a summary restates; else null. */
  readonly restates: string | null;
  /** True where the page says itself that a source is missing: "[citation needed]". */
  readonly lacksSource: boolean;
  /**
   * What the fragment speaks of where the text alone does not say (a table row's first cell, a
   * list's heading line); else null.
   */
  readonly subject: string | null;
}

/** A citation with the claims it backs by position. */
export interface BoundCitation extends Citation {
  readonly claims: readonly string[];
  readonly placement: Placement;
  /**
   * Claims it may back instead: a mark that opens a block after a heading may belong to what
   * follows. Decided once articles are known.
   */
  readonly alternatives: readonly string[];
}

/** All that detection finds on a page. */
export interface Reading {
  readonly claims: readonly Claim[];
  readonly citations: readonly BoundCitation[];
  readonly mentions: readonly Mention[];
  /** How many marks of products lost their target when the page was made: "[cite: 4]". */
  readonly lostMarks: number;
}
