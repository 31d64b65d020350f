import { foldWord } from '../../text/fold-word.ts';
import type { TextBlock } from './collect-text.ts';
import type { PageScan } from './page-scan.ts';

/** Where on a page the article stands, as text positions. */
export interface ArticlePosition {
  /** Where its headline is printed; the start of its text when it is not. */
  readonly headline: number;
  /** Where its last paragraph starts. */
  readonly end: number;
}

const words = (text: string): string[] => foldWord(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

function alike(a: string, b: string): boolean {
  const left = words(a);
  const right = new Set(words(b));
  return (
    left.length > 1 &&
    left.filter(word => right.has(word)).length >= 0.8 * Math.max(left.length, right.size)
  );
}

/** How far before and after the headline a byline or a date still belongs to it. */
const BEFORE = 1200;
const AFTER = 2500;

/** Finds the article on a page by its headline and the blocks of its text. */
export function locateArticle(
  scan: PageScan,
  headline: string,
  kept: readonly TextBlock[],
): ArticlePosition {
  const first = kept[0]?.at ?? 0;
  const end = Math.max(first, kept.at(-1)?.at ?? 0);
  const printed =
    scan.headings.find(({ text }) => alike(text, headline)) ??
    scan.blocks.find(
      ({ text, kind }) => kind === 'heading' && text.length < 400 && alike(text, headline),
    );
  return { headline: printed?.at ?? first, end: Math.max(end, printed?.at ?? 0) };
}

/**
 * How surely what stands at a position belongs to the article: 1 at its headline, 0.6 within its
 * text, 0.3 shortly after it, 0.1 elsewhere.
 */
export function nearness({ headline, end }: ArticlePosition, at: number): number {
  if (at >= headline - BEFORE && at <= headline + AFTER) return 1;
  if (at > headline && at <= end) return 0.6;
  return at > end && at <= end + 1500 ? 0.3 : 0.1;
}
