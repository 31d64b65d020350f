/** Claims on their way: the statements of a page while citations are bound to them. */
import type { Block, PageText } from '../citations/page-text.ts';
import type { Statement } from './statements.ts';

/** A statement that may become a claim. Its last fields are filled in as marks are bound. */
export interface Draft extends Statement {
  readonly block: number;
  /** Text of the heading above it; null above the first. */
  readonly heading: string | null;
  /** Set when all is bound and it is known which drafts are claims; empty for what is none. */
  id: string;
  /** Ids of the citations that back it. */
  readonly citations: string[];
  /** Domains of the outlets that its own prose says it is from: "Reuters reported …". */
  readonly saidBy: string[];
  /** True once a mark is bound to it. */
  isCited: boolean;
  /** True once the page says itself that a source is missing. */
  lacksSource: boolean;
}

/** Drafts of each block's statements in order, under the headings of the page. */
export function draftsOf(page: PageText, statements: readonly (readonly Statement[])[]): Draft[][] {
  let heading: string | null = null;
  return statements.map((list, block) => {
    const { kind, text } = page.blocks[block] as Block;
    if (kind === 'heading') heading = text;
    return list.map(one => {
      if (one.isHeading) heading = one.text;
      return {
        ...one,
        id: '',
        block,
        heading,
        citations: [],
        saidBy: [],
        isCited: false,
        lacksSource: false,
      };
    });
  });
}

/**
 * A citation reaches back over all of its paragraph that has no source yet, but over no more
 * sentences than this.
 */
const FARTHEST = 8;

/** The last sentences of a run that assert something, the nearest first. */
export const nearestFirst = (drafts: readonly Draft[]): Draft[] =>
  drafts
    .filter(draft => draft.asserts)
    .slice(-FARTHEST)
    .reverse();

/** The sentences of a block from the last one that is cited; all where none is. */
export const sinceCited = (drafts: readonly Draft[]): readonly Draft[] =>
  drafts.slice(
    Math.max(
      0,
      drafts.findLastIndex(draft => draft.isCited),
    ),
  );
