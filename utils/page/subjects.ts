/** What a fragment speaks of: the first cell of its row, the term it describes, or the line that introduces its list. */
import type { Block } from '../citations/page-text.ts';
import type { Drawn } from './drawn.ts';

/** A longer first cell is a statement of its own; a longer line before a list is prose that happens to stand there. UTF-16 units. */
const LONGEST_CELL = 120;
const LONGEST_LINE = 240;
/** A line without a colon introduces a list only when it is as short as a title and no sentence. */
const LONGEST_TITLE = 80;

/** Gives every block its subject; a block whose subject is unchanged stays the same object. */
export function giveSubjects(drawn: readonly Drawn[]): void {
  const lines = new Map<number, string | null>();
  let row: Element | null = null;
  let first: Element | null = null;
  let firstText: string | null = null;
  drawn.forEach((one, i) => {
    const { block } = one;
    let subject: string | null = null;
    if (one.row) {
      if (one.row !== row || one.cell?.localName === 'dt') {
        row = one.row;
        first = one.cell;
        firstText = block.text;
      } else if (one.cell !== first) subject = nameOf(firstText);
    } else if (block.kind === 'list-item' && block.list !== null) {
      if (!lines.has(block.list)) lines.set(block.list, introOf(drawn[i - 1]?.block, block));
      subject = lines.get(block.list) ?? null;
    }
    if (subject !== block.subject) one.block = { ...block, subject };
  });
}

function nameOf(text: string | null): string | null {
  return text !== null && text.length <= LONGEST_CELL && /\p{L}/u.test(text) ? text : null;
}

function introOf(before: Block | undefined, item: Block): string | null {
  if (!before || before.region !== item.region || before.kind === 'cell' || before.kind === 'code') return null;
  // The line above a list of the same depth is the end of another list, not an introduction.
  if (before.kind === 'list-item' && before.level >= item.level) return null;
  const text = before.text.trim();
  if (/[:：]$/u.test(text)) return text.length <= LONGEST_LINE ? text.slice(0, -1).trimEnd() : null;
  if (before.kind === 'heading' || before.kind === 'list-item') return text.length <= LONGEST_LINE ? text : null;
  return text.length <= LONGEST_TITLE && !/[\p{P}\p{S}]$/u.test(text) ? text : null;
}
