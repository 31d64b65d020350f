/** What the makers of PDFs share. */
import type { Column } from './typeset.ts';

/** A PDF and what a reader finds printed in it. */
export interface MadePdf {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly sentences: readonly string[];
  readonly title?: string;
  readonly authors?: readonly string[];
}

export const flat = (paragraphs: readonly string[][]) => paragraphs.flat();

/** `of` columns side by side on each of so many pages. */
export function makeColumns(
  pages: number,
  of: number,
  { left = 60, top = 80, bottom = 760, width = 475, gutter = 18, firstTop = 80 } = {},
): { columns: Column[]; width: number } {
  const each = (width - (of - 1) * gutter) / of;
  const columns = Array.from({ length: pages }, (_, page) =>
    Array.from({ length: of }, (_, i) => ({
      page,
      x: left + i * (each + gutter),
      top: page === 0 ? firstTop : top,
      bottom,
    })),
  ).flat();
  return { columns, width: each };
}
