/** Which statements a mark backs, by where it stands: small rules in a table. */
import type { Block } from '../citations/page-text.ts';
import type { Placement } from './claim.ts';
import { type Draft, nearestFirst, sinceCited } from './draft.ts';
import { blockAbove, type MarkPlace, rowAhead, rowBehind } from './mark-place.ts';

/** What a mark backs. */
export interface Binding {
  readonly claims: readonly Draft[];
  /** What it may back instead. */
  readonly alternatives: readonly Draft[];
  readonly placement: Placement;
}

/** One place for a mark, and what a mark there backs. */
interface BindingRule {
  readonly name: string;
  /** What it was born from; "|" parts blocks. */
  readonly example: string;
  /** Null for a mark in another place. `before` is the binding of the block's mark before it. */
  readonly bind: (place: MarkPlace, before: Binding | null) => Binding | null;
}

/** What stands between two marks that share their claims. */
const BETWEEN = /^(?:[\s,;.·•|/&+()[\]]|\s[—–-]\s|and|und|et|y|e)*$/u;

/** In this order; the first rule that binds decides. */
export const BINDING_RULES: readonly BindingRule[] = [
  {
    name: 'beside another mark',
    example: 'The harbour closed (Reuters) and (AP).',
    bind: ({ between, mark, placement }, before) => {
      if (!before || !BETWEEN.test(between)) return null;
      return { ...before, placement: mark.isHeadline ? placement : before.placement };
    },
  },
  {
    name: 'behind a heading inside the block',
    example: 'It closed. ### Ferries (Reuters) They go on.',
    bind: place => (place.ahead.at(-1)?.isHeading ? afterInlineHeading(place) : null),
  },
  {
    name: 'behind what was said',
    example: 'The harbour closed. Ferries stopped (Reuters).',
    bind: ({ ahead, mark, placement }) => {
      const since = sinceOthers(
        ahead.slice(ahead.findLastIndex(draft => draft.isHeading) + 1),
        mark.members.map(member => member.outlet),
      );
      if (since.length === 0) return null;
      const claims = nearestFirst(since);
      // A label such as "Evidence:" asserts nothing, and the mark still points to it.
      return { claims: claims.length > 0 ? claims : since.slice(-1), alternatives: [], placement };
    },
  },
  {
    name: 'before what it labels',
    example: '(Reuters) * (AP) The ferries stopped for nine days.',
    bind: ({ isFirst, mark, following, placement }) =>
      isFirst && !mark.isHeadline
        ? null
        : { claims: following.slice(0, 1), alternatives: [], placement },
  },
  {
    name: 'a whole cell',
    example: 'Ferries | The harbour closed for nine days. | (Reuters)',
    bind: place => {
      const { kind, subject } = blockOf(place);
      if (kind !== 'cell' || place.following.length > 0) return null;
      // The first cell of a row has no subject; what it is the source of stands behind it.
      const behind = subject === null ? nearestFirst(rowBehind(place)) : [];
      if (behind.length > 0) return { claims: behind, alternatives: [], placement: 'block-end' };
      const row = rowAhead(place);
      const asserting = nearestFirst(row);
      // A few words that assert nothing, "Bridge shut in June", are what the row says all the same.
      const claims = asserting.length > 0 ? asserting : row.slice(-1);
      return { claims, alternatives: [], placement: 'block-end' };
    },
  },
  {
    name: 'the first of a list item, a cell or in square brackets',
    example: 'It closed. | [Reuters] The ferries stopped for nine days.',
    bind: place => {
      const { kind, text } = blockOf(place);
      const isColon = /[:：]$/u.test(text.slice(place.mark.start, place.mark.end));
      const isLabel = isColon || kind === 'list-item' || kind === 'cell' || text.startsWith('[');
      if (!isLabel || place.following.length === 0) return null;
      const { tail, placement } = above(place);
      const alternatives = nearestFirst(tail).slice(0, 1);
      return { claims: place.following.slice(0, 1), alternatives, placement };
    },
  },
  {
    name: 'the first of a block',
    example: 'The harbour closed. | Ferries | (Reuters) The ferries stopped for nine days.',
    bind: place => {
      const { tail, placement } = above(place);
      return choose(tail, place.following.slice(0, 1), placement);
    },
  },
];

/** What a mark backs; nothing where nothing stands around it. */
export function bindMark(place: MarkPlace, before: Binding | null): Binding {
  for (const rule of BINDING_RULES) {
    const binding = rule.bind(place, before);
    if (binding) return binding;
  }
  return { claims: [], alternatives: [], placement: place.placement };
}

/**
 * What stands before a mark, from the last sentence on that its own prose gives to another outlet:
 * "Reuters reported a search. It found one (AP)." leaves the first to Reuters. The sentence with
 * the mark is the mark's.
 */
function sinceOthers(
  since: readonly Draft[],
  outlets: readonly (string | null)[],
): readonly Draft[] {
  const last = since.findLastIndex(
    ({ saidBy }, index) =>
      index < since.length - 1 && saidBy.length > 0 && !saidBy.some(one => outlets.includes(one)),
  );
  return since.slice(last + 1);
}

const blockOf = ({ page, block }: MarkPlace): Block => page.blocks[block] as Block;

/** A mark right after a heading that stands inside the block: as after a heading of its own. */
function afterInlineHeading({ drafts, block, mark, following }: MarkPlace): Binding {
  const own = drafts[block] ?? [];
  const heading = own.findLastIndex(draft => draft.start < mark.start);
  const before = own.slice(0, heading).filter(draft => !draft.isHeading);
  return choose(sinceCited(before), following.slice(0, 1), 'after-heading');
}

/** What stands above a mark that opens its block, and the name for its place there. */
function above(place: MarkPlace): { tail: readonly Draft[]; placement: Placement } {
  const { page, drafts, block } = place;
  const before = blockAbove(place);
  const tail = sinceCited(drafts[before] ?? []);
  if (page.blocks[block - 1]?.kind === 'heading') return { tail, placement: 'after-heading' };
  const isList = page.blocks[before]?.kind === 'list-item';
  return { tail, placement: isList ? 'list-end' : 'block-end' };
}

/**
 * What stands before without a source comes first; where all before is cited, what follows does.
 * The other is the alternative.
 */
function choose(tail: readonly Draft[], ahead: readonly Draft[], placement: Placement): Binding {
  const uncited = nearestFirst(tail.filter(draft => !draft.isCited));
  if (uncited.length > 0) return { claims: uncited, alternatives: ahead, placement };
  const last = nearestFirst(tail).slice(0, 1);
  // Words that assert nothing stand between the last citation and this mark: the mark is theirs, so
  // it speaks of what they speak of.
  if (ahead.length === 0 || tail.at(-1)?.isCited === false)
    return { claims: last, alternatives: ahead, placement };
  return { claims: ahead, alternatives: last, placement };
}
