import type { Attributes } from './html-events.ts';

/**
 * An open element as the collectors of one pass see it; the same object at its start and its end.
 */
export interface PageElement {
  readonly tag: string;
  readonly attributes: Attributes;
  readonly parent: PageElement | null;
  /** Zone bits of its own. */
  readonly own: number;
  /** Zone bits of its own and of every element around it. */
  readonly zone: number;
}

/**
 * How much text the page had up to here, in UTF-16 units, the same for all collectors of a pass.
 */
export interface Position {
  readonly at: number;
}

/** One concern of the pass over a page. */
export interface Collector {
  open(element: PageElement): void;
  close(element: PageElement): void;
  /** Text outside scripts, styles, templates and pictures; white space as written. */
  text(data: string, parent: PageElement | null): void;
}

/** White space folded to single spaces, zero-width characters dropped, ends trimmed. */
export const fold = (text: string): string =>
  text
    .replace(/\u200B|\u200C|\u200D|\u2060|\uFEFF|\u00AD/g, '')
    .replace(/\s+/g, ' ')
    .trim();
