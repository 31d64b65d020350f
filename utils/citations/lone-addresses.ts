/** Addresses on lines of their own: below a claim they are its source, below a title its link. */
import type { Block, PageText } from './page-text.ts';
import type { BlockMarks } from './parsing/found.ts';

const ADDRESS = /^(?:https?:\/\/|www\.)/i;
/** A teaser that is cut off, "a man from the har...", is no sentence. */
const ENDS_SENTENCE = /(?<!\.)[.!?。！？।۔؟]["”’»」』)\]]*$/u;

/**
 * The marks of each block without the lone addresses that stand below no claim: a claim is a
 * sentence, or for a list item the item above it.
 */
export function withoutStrayAddresses(
  page: PageText,
  marks: readonly BlockMarks[],
): readonly BlockMarks[] {
  /** The last block that is more than an address. */
  let above: Block | null = null;
  return marks.map((one, index) => {
    const block = page.blocks[index] as Block;
    if (!isLoneAddress(block, one)) {
      above = block;
      return one;
    }
    return above !== null && isClaim(above, block) ? one : { ...one, groups: [] };
  });
}

function isLoneAddress({ text }: Block, { groups }: BlockMarks): boolean {
  const members = groups.flatMap(group => group.members);
  if (members.length === 0 || !members.every(member => ADDRESS.test(member.text))) return false;
  let rest = '';
  let at = 0;
  for (const { start, end } of groups) {
    rest += text.slice(at, start);
    at = end;
  }
  return !/[\p{L}\p{N}]/u.test(rest + text.slice(at));
}

const isClaim = (above: Block, { kind }: Block): boolean =>
  above.kind !== 'heading' &&
  (ENDS_SENTENCE.test(above.text) || (kind === 'list-item' && above.kind === 'list-item'));
