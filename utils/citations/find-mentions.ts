/** Outlets named in running prose. */
import type { Mention } from './citation.ts';
import type { LinkedWords } from './linked-words.ts';
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
  /** See `Mention`. */
  readonly href?: string;
  /** See `Mention`. */
  readonly isLinked?: true;
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

/**
 * The mentions of a block with its linked words among them. Where a sentence names the outlet that
 * its words are linked to, the two are one mention with the link's address.
 */
export function withLinkedWords(
  { text }: Block,
  mentions: readonly FoundMention[],
  linked: readonly LinkedWords[],
  statements: readonly Span[],
): readonly FoundMention[] {
  if (linked.length === 0) return mentions;
  const all = [...mentions];
  for (const { start, end, outlet, href } of linked) {
    const sentence = statements.find(one => one.start <= start && start < one.end);
    const at = all.findIndex(
      one =>
        one.outlet === outlet &&
        one.isLinked === undefined &&
        one.start >= (sentence?.start ?? start) &&
        one.start < (sentence?.end ?? end),
    );
    const named = all[at];
    if (named && (named.href ?? href) === href) all[at] = { ...named, href };
    else
      all.push({
        start,
        end,
        text: text.slice(start, end),
        outlet,
        copyOf: null,
        href,
        isLinked: true,
      });
  }
  return all.sort(byPlace);
}

/** Mentions with their ids; `lists` by block. */
export function numberMentions(lists: readonly (readonly FoundMention[])[]): Mention[] {
  return lists
    .flatMap((list, block) => list.map(mention => ({ ...mention, block })))
    .map((mention, index) => ({ id: `m${index + 1}`, ...mention }));
}
