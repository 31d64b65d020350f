/** Outlets named in running prose. */
import type { Mention } from './citation.ts';
import { standsForOutlet } from './mention-rules.ts';
import type { Block, Span } from './page-text.ts';
import { copyPhrases } from './parsing/copy-phrases.ts';
import { byPlace } from './parsing/found.ts';
import { type NameIndex, nameAt, openingOf } from './parsing/name-index.ts';

/** A mention before it is numbered. */
export interface FoundMention extends Span {
  readonly text: string;
  readonly outlet: string;
  readonly copyOf: string | null;
}

/**
 * The mentions of a block outside `marks` (its citations), code left out; longer names win over
 * shorter ones.
 */
export function mentionsIn(block: Block, marks: readonly Span[], names: NameIndex): FoundMention[] {
  const { text } = block;
  const found: FoundMention[] = [];
  const apart = [...marks, ...block.code].sort(byPlace);
  const isNameAt = (at: number): boolean => nameAt(text, at, names) !== null;
  let next = 0;
  let end = 0;
  const { begins } = names;
  begins.lastIndex = 0;
  for (let match = begins.exec(text); match; match = begins.exec(text)) {
    const at = match.index;
    // Most letters end here: looking two of them up is far cheaper than cutting out the word.
    if (at < end || !names.openings.has(openingOf(text, at))) continue;
    while ((apart[next]?.end ?? Number.POSITIVE_INFINITY) <= at) next++;
    if ((apart[next]?.start ?? Number.POSITIVE_INFINITY) <= at) continue;
    const named = nameAt(text, at, names);
    if (!named) continue;
    end = at + named.length;
    const before = found.at(-1) ?? null;
    if (standsForOutlet({ text, start: at, end, ...named, before, isNameAt }))
      found.push({
        start: at,
        end,
        text: text.slice(at, end),
        outlet: named.outlet.domain,
        copyOf: null,
      });
  }
  return copyPhrases(text, found);
}

/** Mentions with their ids; `lists` by block. */
export function numberMentions(lists: readonly (readonly FoundMention[])[]): Mention[] {
  return lists
    .flatMap((list, block) => list.map(mention => ({ ...mention, block })))
    .map(({ block, start, end, text, outlet, copyOf }, index) => ({
      id: `m${index + 1}`,
      block,
      start,
      end,
      text,
      outlet,
      copyOf,
    }));
}
