/** Which sentences a citation backs, by where it stands. */
import type { Citation, Mention } from '../citations/citation.ts';
import type { Block, PageText } from '../citations/page-text.ts';
import type { MarkGroup } from '../citations/parsing/found.ts';
import type { BoundCitation, Claim, ClaimRole, Placement, Reading } from './claim.ts';
import type { Statement } from './statements.ts';
import { restated } from './summaries.ts';

/** What the blocks of a page gave, each list by block. */
export interface Parts {
  readonly groups: readonly (readonly MarkGroup[])[];
  readonly statements: readonly (readonly Statement[])[];
  readonly citations: readonly Citation[];
  readonly mentions: readonly Mention[];
}

/** A claim while citations are bound to it. */
interface Draft extends Statement {
  /** Set when all is bound and it is known which drafts are claims; empty for what is none. */
  id: string;
  readonly block: number;
  readonly heading: string | null;
  readonly citations: string[];
  /** True once a mark is bound to it. */
  cited: boolean;
}

/** Where a group stands, and what it backs. */
interface Binding {
  readonly claims: readonly Draft[];
  readonly alternatives: readonly Draft[];
  readonly placement: Placement;
}

/**
 * A citation reaches back over all of its paragraph that has no source yet, but over no more
 * sentences than this.
 */
const FARTHEST = 8;

/** Binds every citation of a page. */
export function bind(page: PageText, parts: Parts): Reading {
  const drafts = draftsOf(page, parts);
  const bindings = new Map<string, Binding>();
  let count = 0;
  parts.groups.forEach((groups, block) => {
    let before: Binding | null = null;
    groups.forEach((_, index) => {
      count++;
      before = bindingOf(page, drafts, groups, index, block, before);
      for (const draft of before.claims) draft.cited = true;
      bindings.set(`g${count}`, before);
    });
  });
  const kept = drafts.flat().filter(draft => isKept(page.blocks[draft.block] as Block, draft));
  kept.forEach((draft, index) => {
    draft.id = `c${index + 1}`;
  });
  const citations = parts.citations.map((citation): BoundCitation => {
    const binding = bindings.get(citation.group);
    for (const draft of binding?.claims ?? []) draft.citations.push(citation.id);
    return {
      ...citation,
      claims: binding?.claims.map(draft => draft.id) ?? [],
      alternatives: binding?.alternatives.map(draft => draft.id) ?? [],
      placement: binding?.placement ?? 'after-sentence',
    };
  });
  return { claims: claimsOf(page, kept, parts.mentions), citations, mentions: parts.mentions };
}

/** Headings inside a block are no claims, nor are the labels of a table. */
const isKept = (block: Block, draft: Draft): boolean =>
  !draft.isHeading && (draft.cited || draft.asserts || block.kind !== 'cell');

function draftsOf(page: PageText, { statements }: Parts): Draft[][] {
  let heading: string | null = null;
  return statements.map((list, block) => {
    const { kind, text } = page.blocks[block] as Block;
    if (kind === 'heading') heading = text;
    return list.map(one => {
      if (one.isHeading) heading = one.text;
      return { ...one, id: '', block, heading, citations: [], cited: false };
    });
  });
}

/** The last sentences of a run that assert something, the nearest first. */
const nearestFirst = (drafts: readonly Draft[]): Draft[] =>
  drafts
    .filter(draft => draft.asserts)
    .slice(-FARTHEST)
    .reverse();

/** What stands between two marks that share their claims. */
const BETWEEN = /^(?:[\s,;.·|/&()[\]]|and|und|et|y|e)*$/u;

function bindingOf(
  page: PageText,
  drafts: readonly Draft[][],
  groups: readonly MarkGroup[],
  index: number,
  block: number,
  before: Binding | null,
): Binding {
  const group = groups[index] as MarkGroup;
  const text = page.blocks[block]?.text ?? '';
  const own = drafts[block] ?? [];
  const from = groups[index - 1]?.end ?? 0;
  const ahead = own.filter(draft => draft.start < group.start && draft.end > from);
  const placement = group.isHeadline ? 'headline-label' : placementOf(text, group);
  if (before && BETWEEN.test(text.slice(from, group.start)))
    return { ...before, placement: group.isHeadline ? 'headline-label' : before.placement };
  if (ahead.at(-1)?.isHeading) return afterInlineHeading(own, group, groups[index + 1]);
  const since = ahead.slice(ahead.findLastIndex(draft => draft.isHeading) + 1);
  if (since.length > 0) {
    const claims = nearestFirst(since);
    // A label such as "Evidence:" asserts nothing, and the mark still points to it.
    return { claims: claims.length > 0 ? claims : since.slice(-1), alternatives: [], placement };
  }
  const following = followingOf(own, group, groups[index + 1]);
  if (index > 0 || group.isHeadline)
    return { claims: following.slice(0, 1), alternatives: [], placement };
  return opening(page, drafts, block, following);
}

/** What asserts something between a mark and the next. */
function followingOf(
  own: readonly Draft[],
  group: MarkGroup,
  next: MarkGroup | undefined,
): Draft[] {
  return own.filter(
    draft =>
      draft.start >= group.end &&
      draft.start < (next?.start ?? Number.POSITIVE_INFINITY) &&
      draft.asserts,
  );
}

/** A mark right after a heading that stands inside the block: as after a heading of its own. */
function afterInlineHeading(
  own: readonly Draft[],
  group: MarkGroup,
  next: MarkGroup | undefined,
): Binding {
  const heading = own.findLastIndex(draft => draft.start < group.start);
  const before = own.slice(0, heading).filter(draft => !draft.isHeading);
  return choose(tailOf(before), followingOf(own, group, next).slice(0, 1), 'after-heading');
}

/**
 * A mark that opens a block belongs to what stands before the block when that has no source yet,
 * else to what follows. One that opens a list item or stands in square brackets labels what
 * follows; one that is a whole cell backs its row.
 */
function opening(
  page: PageText,
  drafts: readonly Draft[][],
  block: number,
  following: readonly Draft[],
): Binding {
  const here = page.blocks[block] as Block;
  if (here.kind === 'cell' && following.length === 0)
    return {
      claims: nearestFirst(rowBefore(page, drafts, block)),
      alternatives: [],
      placement: 'block-end',
    };
  const before = blockBefore(page, drafts, block);
  const kind = page.blocks[block - 1]?.kind;
  const placement =
    kind === 'heading'
      ? 'after-heading'
      : page.blocks[before]?.kind === 'list-item'
        ? 'list-end'
        : 'block-end';
  const tail = before < 0 ? [] : tailOf(drafts[before] ?? []);
  if (
    following.length > 0 &&
    (here.kind === 'list-item' || here.kind === 'cell' || here.text.startsWith('['))
  )
    return {
      claims: following.slice(0, 1),
      alternatives: nearestFirst(tail).slice(0, 1),
      placement,
    };
  return choose(tail, following.slice(0, 1), placement);
}

/**
 * What the cells before a cell say in its row: back to the row's first cell, which has no subject.
 */
function rowBefore(page: PageText, drafts: readonly Draft[][], block: number): Draft[] {
  const { list } = page.blocks[block] as Block;
  let first = block - 1;
  while (first > 0 && page.blocks[first]?.list === list && page.blocks[first]?.subject !== null)
    first--;
  return drafts.slice(Math.max(0, first), block).flat();
}

/**
 * What stands before without a source comes first; where all before is cited, what follows does.
 * The other is the alternative.
 */
function choose(tail: readonly Draft[], ahead: readonly Draft[], placement: Placement): Binding {
  const uncited = nearestFirst(tail.filter(draft => !draft.cited));
  if (uncited.length > 0) return { claims: uncited, alternatives: ahead, placement };
  const last = nearestFirst(tail).slice(0, 1);
  // Words that assert nothing stand between the last citation and this mark: the mark is theirs, so
  // it speaks of what they speak of.
  if (ahead.length === 0 || tail.at(-1)?.cited === false)
    return { claims: last, alternatives: ahead, placement };
  return { claims: ahead, alternatives: last, placement };
}

/** The last block before `block` that says something, headings passed over; -1 for none. */
function blockBefore(page: PageText, drafts: readonly Draft[][], block: number): number {
  for (let i = block - 1; i >= 0; i--)
    if (page.blocks[i]?.kind !== 'heading' && (drafts[i]?.length ?? 0) > 0) return i;
  return -1;
}

/** The sentences of a block from the last one that is cited. */
function tailOf(drafts: readonly Draft[]): readonly Draft[] {
  return drafts.slice(
    Math.max(
      0,
      drafts.findLastIndex(draft => draft.cited),
    ),
  );
}

function placementOf(text: string, group: MarkGroup): Placement {
  const rest = text.slice(group.end).trimStart();
  if (/^[.,;:!?。，；：！？、]/u.test(rest)) return 'before-stop';
  if (/[.!?。！？…]["”’'」』)\]]*\s*$/u.test(text.slice(0, group.start))) return 'after-sentence';
  return rest === '' ? 'block-end' : 'before-stop';
}

/** Fragments that need what they speak of: cells, and list items without a stop. */
function subjectOf(block: Block, draft: Draft): string | null {
  if (block.subject === null) return null;
  if (block.kind === 'cell') return block.subject;
  return /[.!?。！？]["”’'」』)\]]*$/u.test(draft.text) ? null : block.subject;
}

function claimsOf(page: PageText, drafts: readonly Draft[], mentions: readonly Mention[]): Claim[] {
  const restates = restated(page, drafts);
  const byBlock = Map.groupBy(mentions, mention => mention.block);
  return drafts.map((draft): Claim => {
    const { id, block, start, end, text, heading, citations } = draft;
    const named = (byBlock.get(block) ?? []).filter(
      mention => mention.start >= start && mention.end <= end,
    );
    const body = restates.get(id) ?? null;
    const role: ClaimRole =
      body !== null ? 'summary' : draft.asserts || citations.length > 0 ? 'claim' : 'connective';
    const subject = subjectOf(page.blocks[block] as Block, draft);
    return {
      id,
      block,
      start,
      end,
      text,
      role,
      heading,
      citations,
      mentions: named.map(mention => mention.id),
      restates: body,
      subject,
    };
  });
}
