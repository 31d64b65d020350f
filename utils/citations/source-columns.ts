/**
 * Columns of tables that say where their rows are from, whatever stands above them: most of their
 * cells are outlets, and before each its row says something. A table of outlets, with how many read
 * them, says nothing before their names.
 */
import type { Directory } from '../outlets/outlet.ts';
import { REPORTERS } from '../outlets/outlet.ts';
import { isUnspaced } from '../text/unspaced.ts';
import { hostOf } from '../urls/host.ts';
import type { Block, PageText } from './page-text.ts';
import { readName } from './parsing/labels/read-name.ts';

/** A longer cell says more than whom it is from. UTF-16 units. */
const LONGEST_NAME = 60;
/** Fewer cells of outlets are no column of them. */
const FEWEST = 2;
/** So many cells name somebody who reports, and so many that or any domain. */
const KNOWN = 1 / 2;
const NAMED = 2 / 3;

const known = new WeakMap<PageText, ReadonlySet<Block>>();

/** The cells of a page that stand in such a column; found once for each page. */
export function sourceCellsOf(page: PageText, directory: Directory): ReadonlySet<Block> {
  const cells = known.get(page) ?? findSourceCells(page, directory);
  known.set(page, cells);
  return cells;
}

/** A cell below a head, and whether its row says something before it. */
interface Cell {
  readonly block: Block;
  readonly isBacked: boolean;
}

function findSourceCells({ blocks }: PageText, directory: Directory): ReadonlySet<Block> {
  const columns = new Map<string, Cell[]>();
  /** Places of the columns, in the order in which a table has them. */
  const places = new Map<string, number>();
  let last = 0;
  let saysSomething = false;
  for (const block of blocks) {
    if (block.kind !== 'cell') continue;
    const key = `${block.list} ${block.column}`;
    const place = places.get(key) ?? places.size;
    places.set(key, place);
    // Back to an earlier column: the next row.
    if (place < last) saysSomething = false;
    last = place;
    if (block.column !== undefined) {
      const cells = columns.get(key) ?? [];
      cells.push({ block, isBacked: saysSomething });
      columns.set(key, cells);
    }
    saysSomething ||= states(block.text);
  }
  const found = [...columns.values()].filter(cells => isOfSources(cells, directory));
  return new Set(found.flat().map(({ block }) => block));
}

function isOfSources(cells: readonly Cell[], directory: Directory): boolean {
  const has = (share: number, fits: (cell: Cell) => boolean): boolean =>
    cells.filter(fits).length >= Math.max(FEWEST, cells.length * share);
  if (!has(NAMED, ({ isBacked }) => isBacked)) return false;
  const hosts = new Map(cells.map(cell => [cell, namedIn(cell.block, directory)]));
  return (
    has(KNOWN, cell => reports(hosts.get(cell) ?? null, directory)) &&
    has(NAMED, cell => (hosts.get(cell) ?? null) !== null)
  );
}

/** Whom a cell names that is nothing but a name, a domain or a link; null for any other. */
function namedIn({ text, links }: Block, directory: Directory): string | null {
  if (text.length > LONGEST_NAME) return null;
  const linked = links.length === 1 ? hostOf(links[0]?.href ?? '') : null;
  return readName(text, directory)?.outlet ?? linked;
}

const reports = (host: string | null, directory: Directory): boolean =>
  REPORTERS.has(directory.ofHost(host ?? '')?.kind ?? 'organisation');

/** So many words state something, fewer where they end in a stop; a heading of a prize does not. */
const FEWEST_WORDS = 6;
const FEWEST_STOPPED = 4;
const FEWEST_UNSPACED = 12;

function states(text: string): boolean {
  const isStopped = /[.!。！।۔]["”’»」』)]*$/u.test(text);
  if (isUnspaced(text)) return text.length >= (isStopped ? FEWEST_UNSPACED / 2 : FEWEST_UNSPACED);
  const words = text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}’'.,-]*/gu)?.length ?? 0;
  return words >= (isStopped ? FEWEST_STOPPED : FEWEST_WORDS);
}
