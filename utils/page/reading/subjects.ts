/**
 * What a fragment speaks of: the first cell of its row, the term it describes, or the line that
 * introduces its list.
 */
import type { Block } from '../../citations/page-text.ts';
import type { DrawnBlock } from './text-map.ts';

/** Where a block stands in a table or a list of terms; keys are compared by identity. */
interface Place<K> {
  readonly row: K;
  readonly cell: K;
  /** True for a term that what follows it describes. */
  readonly term: boolean;
}

/**
 * A longer first cell is a statement of its own; a longer line before a list is prose that happens
 * to stand there. UTF-16 units.
 */
const LONGEST_CELL = 120;
const LONGEST_LINE = 240;
/** A line without a colon introduces a list only when it is as short as a title and no sentence. */
const LONGEST_TITLE = 80;

/**
 * Makes what is asked block by block in document order for each one's subject, given its place and
 * the block before it.
 */
export function createSubjects<K>(): (
  block: Block,
  place: Place<K> | null,
  before: Block | undefined,
) => string | null {
  const lines = new Map<number, string | null>();
  let first: (Place<K> & { readonly text: string }) | null = null;
  return (block, place, before) => {
    if (place) {
      // Behind a row's number stands what the row is of.
      const isNew = !first || place.row !== first.row || place.term || isRowNumber(first.text);
      if (isNew) first = { ...place, text: block.text };
      return place.cell === first?.cell ? null : nameOf(first?.text ?? '');
    }
    if (block.kind !== 'list-item' || block.list === null) return null;
    const known = lines.get(block.list);
    if (known !== undefined) return known;
    const line = introOf(before, block);
    lines.set(block.list, line);
    return line;
  };
}

/** Gives every block its subject; a block whose subject is unchanged stays the same object. */
export function giveSubjects(drawn: readonly DrawnBlock[]): void {
  const subjectOf = createSubjects<Element>();
  drawn.forEach((one, i) => {
    const { row, cell } = one;
    const place = row && cell ? { row, cell, term: cell.localName === 'dt' } : null;
    const subject = subjectOf(one.block, place, drawn[i - 1]?.block);
    const column = cell && one.block.kind === 'cell' ? columnOf(cell) : undefined;
    if (subject === one.block.subject && column === one.block.column) return;
    one.block = { ...one.block, subject, ...(column !== undefined && { column }) };
  });
}

/** A longer heading of a column is no word for what stands in it. UTF-16 units. */
const LONGEST_COLUMN = 40;

/** The text of the first cell of a cell's column; undefined for none, and for that cell itself. */
function columnOf(cell: Element): string | undefined {
  const { cellIndex } = cell as HTMLTableCellElement;
  const head = cell.closest('table')?.querySelector('tr')?.children[cellIndex ?? -1];
  const text = head && head !== cell ? head.textContent?.trim() : undefined;
  return text && text.length <= LONGEST_COLUMN ? text : undefined;
}

/** "1", "12.", "#3", "(4)" */
const isRowNumber = (text: string): boolean =>
  /^\s*[(#]?(?:No\.?\s?)?\p{N}{1,3}[.):]?\s*$/u.test(text);

function nameOf(text: string): string | null {
  return text.length <= LONGEST_CELL && /\p{L}/u.test(text) ? text : null;
}

/** The line that introduces the list of an item, without its colon; null where none does. */
function introOf(before: Block | undefined, item: Block): string | null {
  if (!before || !mayIntroduce(before, item)) return null;
  const text = before.text.trim();
  const isColon = /[:：]$/u.test(text);
  const isTitle = before.kind === 'heading' || before.kind === 'list-item';
  if (isColon || isTitle) {
    if (text.length > LONGEST_LINE) return null;
    return isColon ? text.slice(0, -1).trimEnd() : text;
  }
  return text.length <= LONGEST_TITLE && !/[\p{P}\p{S}]$/u.test(text) ? text : null;
}

function mayIntroduce(before: Block, item: Block): boolean {
  if (before.region !== item.region || before.kind === 'cell' || before.kind === 'code')
    return false;
  // The line above a list of the same depth is the end of another list, not an introduction.
  return before.kind !== 'list-item' || before.level < item.level;
}
