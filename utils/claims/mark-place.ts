/** Where a mark stands: the statements before and behind it, in its block and the blocks above. */
import type { Block, PageText } from '../citations/page-text.ts';
import type { MarkGroup } from '../citations/parsing/found.ts';
import { countLeading } from '../citations/parsing/taken.ts';
import type { Placement } from './claim.ts';
import type { Draft } from './draft.ts';

/** A mark with what stands around it: what the binding rules are asked about. */
export interface MarkPlace {
  readonly page: PageText;
  /** The drafts of the whole page, by block. */
  readonly drafts: readonly (readonly Draft[])[];
  /** Index of the mark's block. */
  readonly block: number;
  readonly mark: MarkGroup;
  /** True for the first mark of its block. */
  readonly isFirst: boolean;
  /** The text between the mark before it, or the block's start, and the mark. */
  readonly between: string;
  /** The statements between the mark before it and the mark. */
  readonly ahead: readonly Draft[];
  /** What asserts something between the mark and the next one. */
  readonly following: readonly Draft[];
  readonly placement: Placement;
}

/** The place of the `index`-th mark of a block. */
export function placeOfMark(
  page: PageText,
  drafts: readonly (readonly Draft[])[],
  block: number,
  marks: readonly MarkGroup[],
  index: number,
): MarkPlace {
  const mark = marks[index] as MarkGroup;
  const { text } = page.blocks[block] as Block;
  const own = drafts[block] ?? [];
  const from = marks[index - 1]?.end ?? 0;
  const to = marks[index + 1]?.start ?? Number.POSITIVE_INFINITY;
  return {
    page,
    drafts,
    block,
    mark,
    isFirst: index === 0,
    between: text.slice(from, mark.start),
    ahead: within(own, from, mark.start).filter(draft => saysMoreBehind(text, draft, from)),
    following: within(own, mark.end, to).filter(draft => draft.start >= mark.end && draft.asserts),
    placement: placementOf(text, mark),
  };
}

/** The statements that reach behind one place and begin before another; of a block, in order. */
const within = (own: readonly Draft[], from: number, to: number): Draft[] =>
  own.slice(
    countLeading(own, ({ end }) => end <= from),
    countLeading(own, ({ start }) => start < to),
  );

/**
 * Whether a statement goes on behind a place: of "It closed (a.com). It opened (b.com)." the first
 * sentence has nothing but its stop behind its mark, so it is no part of what the second backs.
 */
const saysMoreBehind = (text: string, { end }: Draft, from: number): boolean =>
  end > from && (from === 0 || /[\p{L}\p{N}]/u.test(text.slice(from, end)));

/** The last block above that says something, headings passed over; -1 for none. */
export function blockAbove({ page, drafts, block }: MarkPlace): number {
  for (let i = block - 1; i >= 0; i--)
    if (page.blocks[i]?.kind !== 'heading' && (drafts[i]?.length ?? 0) > 0) return i;
  return -1;
}

/**
 * What the cells before a cell say in its row: back to the row's first cell, which has no subject.
 */
export function rowAhead({ page, drafts, block }: MarkPlace): Draft[] {
  const list = page.blocks[block]?.list;
  let first = block - 1;
  while (first > 0 && page.blocks[first]?.list === list && page.blocks[first]?.subject !== null)
    first--;
  return drafts.slice(Math.max(0, first), block).flat();
}

/** What the cells behind the first cell of a row say. */
export function rowBehind({ page, drafts, block }: MarkPlace): Draft[] {
  const list = page.blocks[block]?.list;
  let end = block + 1;
  while (page.blocks[end]?.list === list && page.blocks[end]?.subject !== null) end++;
  return drafts.slice(block + 1, end).flat();
}

const ENDS_SENTENCE = /[.!?。！？…]["”’'」』)\]]*\s*$/u;
/** What closes a sentence stands just before the mark: no more than this is looked at for each. */
const UNITS_BEFORE = 40;

/** Where a mark stands in its own sentence. */
function placementOf(text: string, { start, end, isHeadline }: MarkGroup): Placement {
  if (isHeadline) return 'headline-label';
  const rest = text.slice(end).trimStart();
  if (/^[.,;:!?。，；：！？、]/u.test(rest)) return 'before-stop';
  if (ENDS_SENTENCE.test(text.slice(Math.max(0, start - UNITS_BEFORE), start)))
    return 'after-sentence';
  return rest === '' ? 'block-end' : 'before-stop';
}
