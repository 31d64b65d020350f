/** All marks of one block, from its own text alone. */
import type { Block } from '../page-text.ts';
import { anchorsOf } from './anchors.ts';
import type { DetectionContext } from './detection-context.ts';
import type { BlockForm, BlockScan, MarksSoFar } from './forms/block-scan.ts';
import { findBracketMarks, findLabelEnds } from './forms/bracket-marks.ts';
import { findCountedNames } from './forms/counted-names.ts';
import { findLeftovers } from './forms/leftovers.ts';
import { findListEntries } from './forms/list-entries.ts';
import { findNakedLinks } from './forms/naked-links.ts';
import { findNumberMarks } from './forms/number-marks.ts';
import { findPageMarks } from './forms/page-marks.ts';
import { findPlacedHosts } from './forms/placed-hosts.ts';
import { findPlacedNames } from './forms/placed-names.ts';
import { findBookkeeping, findProductTokens } from './forms/product-tokens.ts';
import { findReadMoreLinks } from './forms/read-more-links.ts';
import { findSourceCells, findSourceLines } from './forms/source-lines.ts';
import { findSourceRequests } from './forms/source-requests.ts';
import { type BlockMarks, byPlace, type MarkGroup } from './found.ts';
import { asHeadline } from './headline-labels.ts';
import { createTaken } from './taken.ts';

/** In this order: each form sees what the earlier ones found. */
export const BLOCK_FORMS: readonly BlockForm[] = [
  {
    name: 'mark of the page’s own markup',
    example: 'a chat product’s pill',
    find: scan => ({ groups: findPageMarks(scan) }),
  },
  {
    name: 'token of a chat product',
    example: 'The harbour closed.【4:2†reuters.com】',
    find: scan => ({ groups: findProductTokens(scan) }),
  },
  {
    name: 'entries of a list of sources',
    example: '[3] Ferries stop, https://harbour-post.com/a',
    find: scan => ({ numbers: findListEntries(scan) }),
  },
  {
    name: 'leftover of a product’s machinery',
    example: 'The harbour closed. :contentReference[oaicite:0]{index=0}',
    find: (scan, soFar) => ({ numbers: findLeftovers(scan, soFar) }),
  },
  {
    name: 'request for a source',
    example: 'The harbour closed.[citation needed]',
    find: (scan, soFar) => ({ numbers: findSourceRequests(scan, soFar) }),
  },
  {
    name: 'bookkeeping of a chat product',
    example: '^[The harbour closed.]({"attribution":{"attributableIndex":"2426-1"}})',
    find: scan => ({ numbers: findBookkeeping(scan) }),
  },
  {
    name: 'line of sources',
    example: 'Sources: Reuters, TechCrunch, hardware.slashdot.org',
    find: scan => ({ groups: [...findSourceLines(scan), ...findSourceCells(scan)] }),
  },
  {
    name: 'bracket',
    example: 'The harbour closed (Reuters, May 19).',
    find: findBracketMarks,
  },
  {
    name: 'end of a link’s label',
    example: '[Critical flaw found (Reuters)](https://reuters.com/a)',
    find: (scan, soFar) => ({ groups: findLabelEnds(scan, soFar) }),
  },
  {
    name: 'name with a count',
    example: 'The harbour closed on Monday. Reuters +1',
    find: (scan, soFar) => ({ groups: findCountedNames(scan, soFar) }),
  },
  {
    name: 'link without brackets',
    example: 'The harbour closed — [Reuters](https://reuters.com/a)',
    find: (scan, soFar) => ({ groups: findNakedLinks(scan, soFar) }),
  },
  {
    name: 'link to the story itself',
    example: 'The harbour closed. [Read more →](https://reuters.com/a)',
    find: (scan, soFar) => ({ groups: findReadMoreLinks(scan, soFar) }),
  },
  {
    name: 'domain at a line’s end',
    example: 'The ferry harbour closed for nine days, reuters.com/harbour',
    find: (scan, soFar) => ({ groups: findPlacedHosts(scan, soFar) }),
  },
  {
    name: 'name in its place',
    example: 'The ferry harbour closed on Monday — Reuters',
    find: (scan, soFar) => ({ groups: findPlacedNames(scan, soFar) }),
  },
];

/**
 * The marks of a block in order, none over another. What numbers point to is left to the page: it
 * depends on the heading above. `ofSources`: the page's table says that the cell is a source.
 */
export function readBlock(block: Block, context: DetectionContext, ofSources = false): BlockMarks {
  if (block.kind === 'code') return { groups: [], numbers: [] };
  const scan: BlockScan = { block, anchors: anchorsOf(block), context, ofSources };
  let soFar: MarksSoFar = { groups: [], numbers: [] };
  for (const form of BLOCK_FORMS) {
    const { groups = [], numbers = [] } = form.find(scan, soFar);
    if (groups.length + numbers.length > 0)
      soFar = {
        groups: [...soFar.groups, ...groups],
        numbers: [...soFar.numbers, ...numbers],
      };
  }
  const apart = createTaken(soFar.numbers.filter(mark => mark.members.length === 0));
  const free = soFar.groups.filter(group => !apart.touches(group));
  const groups = withoutOverlaps(free).map(group => asHeadline(scan, group));
  const numbers = [...soFar.numbers, ...findNumberMarks(scan, { ...soFar, groups })];
  return { groups, numbers: numbers.sort(byPlace) };
}

/** The groups in order; of two that overlap the one that begins first, then the longer. */
function withoutOverlaps(groups: readonly MarkGroup[]): MarkGroup[] {
  const free: MarkGroup[] = [];
  for (const group of [...groups].sort(byPlace))
    if ((free.at(-1)?.end ?? 0) <= group.start) free.push(group);
  return free;
}
