/** The citations of a page, from the marks of its blocks. */
import type { Directory } from '../outlets/outlet.ts';
import type { Citation } from './citation.ts';
import { withoutStrayAddresses } from './lone-addresses.ts';
import type { PageText } from './page-text.ts';
import type { BlockMarks, MarkGroup, NumberMark } from './parsing/found.ts';
import { resolveNumbers } from './resolve-numbers.ts';

/** A page's citations, and the marks that they stand in. */
export interface PageCitations {
  /** In document order, with their ids; members of one mark share a group. */
  readonly citations: readonly Citation[];
  /** The marks of each block in order; the n-th mark of the page is the group "g" + n. */
  readonly groups: readonly (readonly MarkGroup[])[];
  /** By block: numbers that are marks only because a list of the page answers them. */
  readonly listed: readonly (readonly NumberMark[])[];
  /** How many marks of products have lost their target. */
  readonly lost: number;
}

/**
 * Turns marks into citations: numbers are resolved by the page's lists of sources, then all are
 * numbered. `marks` has an entry for each block of the page.
 */
export function citationsOfPage(
  page: PageText,
  marks: readonly BlockMarks[],
  directory: Directory,
): PageCitations {
  const { groups, listed, lost } = resolveNumbers(
    page,
    withoutStrayAddresses(page, marks),
    directory,
  );
  return { citations: numberCitations(page, groups), groups, listed, lost };
}

/** The only member of a mark is the whole mark: "(Reuters, May 19)". */
function numberCitations(page: PageText, groups: readonly (readonly MarkGroup[])[]): Citation[] {
  const citations: Citation[] = [];
  let count = 0;
  groups.forEach((list, block) => {
    const text = page.blocks[block]?.text ?? '';
    for (const { start, end, members } of list) {
      const group = `g${++count}`;
      const [only] = members;
      // "Roe (2026)": the authors belong to the mark and stay in the sentence.
      const isWhole = members.length === 1 && only !== undefined && only.start >= start;
      const whole = isWhole ? { start, end, text: text.slice(start, end) } : null;
      for (const member of members)
        citations.push({ ...member, ...whole, id: `k${citations.length + 1}`, block, group });
    }
  });
  return citations;
}
