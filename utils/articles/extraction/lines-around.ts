/** Short lines between an article's headline and its text, and right behind the text. */
import type { Paragraph } from '../article.ts';
import type { TextBlock } from './collect-text.ts';
import type { PageScan } from './page-scan.ts';
import { Zone } from './page-zones.ts';

/** What stands around the text of an article and is no part of it. */
export interface LinesAround {
  /** Between headline and text: who wrote it, when, whose it is; names of logos among them. */
  readonly above: readonly Paragraph[];
  /** Behind the text: sources, rights, where it was published first. */
  readonly below: readonly Paragraph[];
}

/** Logos often stand over the headline: so many characters before it still belong to it. */
const BEFORE_HEADLINE = 200;
/** How far behind the text a line still speaks of it. */
const BEHIND_TEXT = 1500;
/** A credit line is no paragraph. */
const LONGEST = 400;
const MOST = 12;
/** What stands in these is of the page or of other stories. */
const FOREIGN =
  Zone.nav |
  Zone.footer |
  Zone.comments |
  Zone.related |
  Zone.advert |
  Zone.hidden |
  Zone.ask |
  Zone.social |
  Zone.side;

/**
 * The lines around a text. `zoneOf` gives the zone bits of a block; captions count by their tag
 * alone, since credit lines are often called "copyright" or "credit" too.
 */
export function linesAround(
  { headings, blocks, pictures }: Pick<PageScan, 'headings' | 'blocks' | 'pictures'>,
  kept: readonly TextBlock[],
  zoneOf: (block: TextBlock) => number,
): LinesAround {
  // The headline itself may be the first of what was kept.
  const start = kept.find(({ kind }) => kind !== 'heading')?.at;
  const end = kept.at(-1)?.at;
  if (start === undefined || end === undefined) return { above: [], below: [] };
  const headline = headings.findLast(({ at }) => at <= start)?.at ?? start;
  const inText = new Set(kept);
  const lines = blocks.filter(
    block =>
      !inText.has(block) &&
      block.kind !== 'heading' &&
      block.kind !== 'caption' &&
      block.text.length <= LONGEST &&
      (zoneOf(block) & FOREIGN) === 0,
  );
  const logos = pictures.filter(({ zone }) => (zone & (FOREIGN | Zone.caption)) === 0);
  const isAbove = ({ at }: { readonly at: number }, before = 0) =>
    at >= headline - before && at <= start;
  const above = [
    ...lines.filter(line => isAbove(line)).map(({ text, links }) => ({ text, links })),
    ...logos
      .filter(logo => isAbove(logo, BEFORE_HEADLINE))
      .map(({ text }) => ({ text, links: [] })),
  ];
  // A heading begins what is not of this article: other stories, a form, a gallery.
  const next = blocks.find(({ kind, at }) => kind === 'heading' && at > end)?.at ?? Infinity;
  const until = Math.min(next, end + (kept.at(-1)?.text.length ?? 0) + BEHIND_TEXT);
  const below = lines
    .filter(({ at }) => at > end && at < until)
    .map(({ text, links }) => ({ text, links }));
  return { above: above.slice(0, MOST), below: below.slice(0, MOST) };
}
