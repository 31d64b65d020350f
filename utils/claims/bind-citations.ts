/** Claims, citations and mentions of a page, bound to each other by where they stand. */
import type { Citation, Mention } from '../citations/citation.ts';
import { attributes } from '../citations/mention-rules.ts';
import type { Block, PageText, Span } from '../citations/page-text.ts';
import type { MarkGroup } from '../citations/parsing/found.ts';
import { countLeading } from '../citations/parsing/taken.ts';
import { type Binding, bindMark } from './binding-rules.ts';
import type { BoundCitation, Claim, ClaimRole, Reading } from './claim.ts';
import { type Draft, draftsOf } from './draft.ts';
import { placeOfMark } from './mark-place.ts';
import type { Statement } from './statements.ts';
import { findRestatements } from './summaries.ts';

/** What the blocks of a page gave. */
export interface PageParts {
  /** By block; the n-th mark of the page is the group "g" + n of its citations. */
  readonly groups: readonly (readonly MarkGroup[])[];
  /** By block. */
  readonly statements: readonly (readonly Statement[])[];
  readonly citations: readonly Citation[];
  readonly mentions: readonly Mention[];
  /** By block: where the page itself says that a source is missing. */
  readonly requests: readonly (readonly Span[])[];
}

/** Binds every citation of a page; pauses between its steps. */
export function* bindCitations(
  page: PageText,
  parts: PageParts,
): Generator<void, Omit<Reading, 'lostMarks'>, void> {
  const drafts = draftsOf(page, parts.statements);
  for (const mention of parts.mentions) {
    const { block, start, end, outlet } = mention;
    const draft = lastBefore(drafts[block], start + 1);
    if (draft && draft.end >= end && attributes(page.blocks[block]?.text ?? '', mention))
      draft.saidBy.push(outlet);
  }
  yield;
  const bindings = bindGroups(page, drafts, parts.groups);
  yield;
  parts.requests.forEach((spans, block) => {
    for (const { start } of spans) {
      const asked = lastBefore(drafts[block], start);
      if (asked) asked.lacksSource = true;
    }
  });
  const claimed = drafts.flat().filter(draft => isClaim(page.blocks[draft.block] as Block, draft));
  claimed.forEach((draft, index) => {
    draft.id = `c${index + 1}`;
  });
  for (const citation of parts.citations)
    for (const draft of bindings.get(citation.group)?.claims ?? [])
      draft.citations.push(citation.id);
  const groupOf = new Map(parts.citations.map(({ id, group }) => [id, group]));
  const citations = parts.citations.map((citation): BoundCitation => {
    const binding = bindings.get(citation.group);
    const isOnlyOnes = binding?.claims.some(draft =>
      draft.citations.every(id => groupOf.get(id) === citation.group),
    );
    return {
      ...citation,
      claims: idsOf(binding?.claims),
      // Where a sentence has this mark alone, one behind it with marks of its own is not meant.
      alternatives: idsOf(
        binding?.alternatives.filter(
          draft => !isOnlyOnes || draft.citations.length === 0 || isBefore(draft, citation),
        ),
      ),
      placement: binding?.placement ?? 'after-sentence',
    };
  });
  yield;
  return { claims: claimsOf(page, claimed, parts.mentions), citations, mentions: parts.mentions };
}

const isBefore = (draft: Draft, { block, start }: Citation): boolean =>
  draft.block < block || (draft.block === block && draft.start < start);

/** What a mark is bound to may be a heading printed inside a block, which is no claim and has no id. */
const idsOf = (drafts: readonly Draft[] = []): string[] =>
  drafts.flatMap(({ id }) => (id === '' ? [] : id));

/** The last statement of a block that begins before a place. */
const lastBefore = (drafts: readonly Draft[] = [], place: number): Draft | undefined =>
  drafts[countLeading(drafts, ({ start }) => start < place) - 1];

/** The binding of each mark by its group. In order, since each mark leaves less to the next. */
function bindGroups(
  page: PageText,
  drafts: readonly (readonly Draft[])[],
  groups: PageParts['groups'],
): Map<string, Binding> {
  const bindings = new Map<string, Binding>();
  groups.forEach((marks, block) => {
    let before: Binding | null = null;
    for (const index of marks.keys()) {
      before = bindMark(placeOfMark(page, drafts, block, marks, index), before);
      for (const draft of before.claims) draft.isCited = true;
      bindings.set(`g${bindings.size + 1}`, before);
    }
  });
  return bindings;
}

/** Headings inside a block are no claims, nor are the labels of a table. */
const isClaim = (block: Block, draft: Draft): boolean =>
  !draft.isHeading && (draft.isCited || draft.asserts || block.kind !== 'cell');

/** The drafts as claims, with the mentions of their own prose. */
function claimsOf(page: PageText, drafts: readonly Draft[], mentions: readonly Mention[]): Claim[] {
  const restatements = findRestatements(page, drafts);
  const byBlock = Map.groupBy(mentions, mention => mention.block);
  return drafts.map((draft): Claim => {
    const { id, block, start, end, text, heading, citations, lacksSource } = draft;
    const near = byBlock.get(block) ?? [];
    const named = near
      .slice(
        countLeading(near, mention => mention.start < start),
        countLeading(near, mention => mention.start < end),
      )
      .filter(mention => mention.end <= end);
    const restates = restatements.get(id) ?? null;
    return {
      id,
      block,
      start,
      end,
      text,
      role: roleOf(draft, restates),
      heading,
      citations,
      mentions: named.map(mention => mention.id),
      restates,
      lacksSource,
      subject: subjectOf(page.blocks[block] as Block, draft),
    };
  });
}

function roleOf(draft: Draft, restates: string | null): ClaimRole {
  if (restates !== null) return 'summary';
  return draft.asserts || draft.citations.length > 0 ? 'claim' : 'connective';
}

/** Fragments need what they speak of: cells, and list items without a stop. */
function subjectOf(block: Block, draft: Draft): string | null {
  if (block.subject === null || block.kind === 'cell') return block.subject;
  return /[.!?。！？]["”’'」』)\]]*$/u.test(draft.text) ? null : block.subject;
}
