/** Tables of texts with the citations that they hold. */
import { expect, it } from 'vitest';
import { mayCite } from '../../../utils/citations/may-cite.ts';
import type { BoundCitation } from '../../../utils/claims/claim.ts';
import { readPage } from '../../../utils/claims/read-page.ts';
import { type BlockLike, pageOf } from './build.ts';
import { smallDirectory } from './small-directory.ts';

/**
 * A text and its citations, each as "text | form | outlet", with "< carrier", "@ date" and
 * "-> address" where it has them.
 */
export interface FormCase {
  readonly name: string;
  readonly blocks: readonly BlockLike[];
  readonly expected: readonly string[];
}

/** A case of one block. */
export const form = (name: string, block: BlockLike, ...expected: string[]): FormCase => ({
  name,
  blocks: [block],
  expected,
});

/** The citations of a page of the small directory's outlets, as the product reads them. */
export const citationsIn = (...blocks: readonly BlockLike[]): readonly BoundCitation[] =>
  readPage(pageOf(blocks), smallDirectory).citations;

const describeCitation = (citation: BoundCitation): string =>
  [
    `${citation.text} | ${citation.form} | ${citation.outlet}`,
    citation.carrier && `< ${citation.carrier}`,
    citation.date && `@ ${citation.date}`,
    citation.href && `-> ${citation.href}`,
  ]
    .filter(Boolean)
    .join(' ');

/**
 * A test for each case: its citations are exactly these, and the light scan that runs on every page
 * does not miss them.
 */
export function itReads(cases: readonly FormCase[]): void {
  it.each(cases)('$name', ({ blocks, expected }) => {
    expect(citationsIn(...blocks).map(describeCitation)).toEqual(expected);
    const page = pageOf(blocks);
    const isMarked = page.blocks.some(block => block.marks.length > 0);
    const text = page.blocks.map(block => block.text).join('\n');
    if (expected.length > 0 && !isMarked) expect(mayCite(text)).toBe(true);
  });
}
