/** What a PDF gives before anything is judged: runs of characters, each with its place on a page. */

/** A run of characters that is drawn in one go. Lengths are points, 1/72 inch. */
export interface PdfItem {
  /** In the order of reading, whatever the direction. */
  readonly text: string;
  /** Left edge, from the left of the page. */
  readonly x: number;
  /** Baseline, from the top of the page downwards. */
  readonly y: number;
  readonly width: number;
  /** Size of the font. */
  readonly size: number;
  /** Name of the font: what is alike within one file. */
  readonly font: string;
  /** True for Arabic, Hebrew and their kin. */
  readonly rtl: boolean;
}

/** A page as the reader sees it, turned upright. */
export interface PdfPage {
  readonly width: number;
  readonly height: number;
  readonly items: readonly PdfItem[];
}

/** What the file says of itself; null or empty where it says nothing. */
export interface PdfLabels {
  readonly title: string | null;
  readonly authors: string | null;
  readonly language: string | null;
}

/**
 * From this offset of the text (UTF-16) on, up to the next mark, the words stand on this page of the
 * file, the first one being 1.
 */
export interface PageMark {
  readonly at: number;
  readonly page: number;
}

/** A PDF as a text. */
export interface PdfText {
  /** Paragraphs joined by a blank line. */
  readonly text: string;
  /** By offset, ascending; pages need not ascend: notes at the foot come after what they interrupt. */
  readonly marks: readonly PageMark[];
  readonly pages: number;
  readonly title: string | null;
  readonly authors: readonly string[];
  readonly language: string | null;
}

/** The page on which the character at an offset of the text stands; null in a text without pages. */
export function pageAt(marks: readonly PageMark[], offset: number): number | null {
  return marks.findLast(({ at }) => at <= offset)?.page ?? marks[0]?.page ?? null;
}
