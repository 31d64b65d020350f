/** Pages made of lines in their places, for the tests of what is read from PDFs. */
import type { PdfItem, PdfPage } from '../../../../utils/articles/pdf/page-items.ts';

/** A run of characters of 5 points each, at size 10. */
export function item(text: string, x: number, y: number, more: Partial<PdfItem> = {}): PdfItem {
  const size = more.size ?? 10;
  return { text, x, y, width: text.length * size * 0.5, size, font: 'f', rtl: false, ...more };
}

/** Lines below each other, 12 points apart. */
export const lines = (
  texts: readonly string[],
  x: number,
  y: number,
  more: Partial<PdfItem> = {},
): PdfItem[] => texts.map((text, i) => item(text, x, y + 12 * i, more));

/** A page of A4. */
export const page = (...items: readonly (PdfItem | readonly PdfItem[])[]): PdfPage => ({
  width: 595,
  height: 842,
  items: items.flat(),
});

export const NO_LABELS = { title: null, authors: null, language: null };
