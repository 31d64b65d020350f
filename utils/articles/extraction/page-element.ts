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

/**
 * Letters that a joiner between them shapes, and pictures that it makes one: in Persian "می‌خواهم",
 * in Hindi "क्‍या", in "👩‍🔬" it is part of the writing.
 */
const JOINED = [
  ...['Arabic', 'Syriac', 'Devanagari', 'Bengali', 'Gujarati', 'Gurmukhi', 'Kannada', 'Malayalam'],
  ...['Oriya', 'Sinhala', 'Tamil', 'Telugu', 'Khmer', 'Mongolian'],
]
  .map(script => String.raw`\p{Script=${script}}`)
  .concat(String.raw`\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f`)
  .join('');
const UNSEEN = new RegExp(
  String.raw`[\u200b\u2060\ufeff\u00ad]|(?<![${JOINED}])[\u200c\u200d]|[\u200c\u200d](?![${JOINED}])`,
  'gu',
);

/**
 * White space folded to single spaces, ends trimmed, zero-width characters dropped, save joiners
 * where they are part of the writing.
 */
export const fold = (text: string): string => text.replace(UNSEEN, '').replace(/\s+/g, ' ').trim();
