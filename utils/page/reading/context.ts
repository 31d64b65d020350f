/** What the text of an element inherits from where it stands. */
import type { BlockKind } from '../../citations/page-text.ts';
import type { ElementLayout, Surroundings } from './element-layout.ts';
import { isProse } from './preformatted.ts';
import { readLink } from './products/mark-hint.ts';
import { isAside } from './regions.ts';
import { isBold, isCode, isList, kindOf, readHeadingLevel } from './tags.ts';
import { unclobber } from './unclobbered.ts';

/** Two equal contexts make equal blocks of equal nodes. */
export interface Context extends Surroundings {
  readonly kind: BlockKind;
  readonly level: number;
  /** How deep lists are nested here. */
  readonly depth: number;
  readonly list: number | null;
  /** See `Block`; null for an item that counts from 1, and outside of lists. */
  readonly ordinal: number | null;
  readonly aside: boolean;
  /** Set inside a link to the web. */
  readonly href: string | null;
  readonly code: boolean;
  readonly bold: boolean;
  readonly row: Element | null;
  readonly cell: Element | null;
}

/** The context of a page's body. */
export const START: Context = {
  kind: 'paragraph',
  level: 0,
  depth: 0,
  list: null,
  ordinal: null,
  aside: false,
  href: null,
  code: false,
  bold: false,
  row: null,
  cell: null,
  layout: 'text',
  invisible: false,
  collapsed: false,
};

const FIELDS = Object.keys(START) as (keyof Context)[];

/** True when all of two contexts is equal: what stands in them reads the same. */
export const isSameContext = (a: Context, b: Context): boolean =>
  a === b || FIELDS.every(field => a[field] === b[field]);

/**
 * Makes the contexts of elements; keeps the numbers of lists and tables, which stay theirs for as
 * long as the page lives.
 */
export function createContexts(): (
  element: Element,
  parent: Context,
  layout: ElementLayout,
) => Context {
  const groups = createGroups();
  return (raw, parent, layout) => {
    const element = unclobber(raw);
    const tag = element.localName;
    if (isPlainInline(tag, parent, layout)) return parent;
    const boxed = layout.flow === 'block';
    const isPlain = tag === 'pre' && isProse(element);
    return {
      ...parent,
      ...(boxed && !isPlain ? readBox(element, parent, groups) : {}),
      layout: layout.layout,
      invisible: layout.invisible,
      collapsed: layout.collapsed || isClosed(element),
      aside: parent.aside || (boxed && isAside(element)),
      href: hrefOf(element) ?? parent.href,
      code: parent.code || (!isPlain && isCode(tag)),
      bold: parent.bold || isBold(tag),
    };
  };
}

const isClosed = (element: Element): boolean =>
  element.localName === 'details' && !element.hasAttribute('open');

/** The address of a link to the web; null for any other element. */
const hrefOf = (element: Element): string | null =>
  element.localName === 'a' ? readLink(element) : null;

/** What groups blocks: lists by number, and the tables that hold data. */
interface Groups {
  /** The number of a list or a table, the same for as long as the element lives. */
  numberOf(element: Element): number;
  /** The table of data that a cell stands in; null for a table that only lays out the page. */
  dataTableOf(cell: Element): Element | null;
}

function createGroups(): Groups {
  const numbers = new WeakMap<Element, number>();
  const tables = new WeakMap<Element, boolean>();
  let count = 0;
  return {
    numberOf(element) {
      const number = numbers.get(element) ?? ++count;
      numbers.set(element, number);
      return number;
    },
    dataTableOf(cell) {
      const table = cell.closest('table');
      if (!table) return null;
      const known = tables.get(table) ?? isDataTable(table);
      tables.set(table, known);
      return known ? table : null;
    },
  };
}

/** An inline element that changes nothing for the text in it: most of a page's elements. */
const isPlainInline = (tag: string, parent: Context, layout: ElementLayout): boolean =>
  layout.flow === 'inline' &&
  isSameSurroundings(layout, parent) &&
  tag !== 'a' &&
  !isCode(tag) &&
  !isBold(tag);

/** What a box says of the blocks in it, by its tag and role. */
function readBox(element: Element, parent: Context, groups: Groups): Partial<Context> {
  const tag = element.localName;
  const role = element.getAttribute('role');
  const level = readHeadingLevel(element);
  if (level > 0) return { kind: 'heading', level };
  if (isList(tag) || role === 'list')
    return { list: groups.numberOf(element), depth: parent.depth + 1 };
  const place = { row: element.parentElement, cell: element };
  if (tag === 'dt') return { kind: 'paragraph', level: 0, ...place };
  if (tag === 'dd') return { kind: 'list-item', level: parent.depth, ...place };
  const kind = role === 'listitem' ? 'list-item' : kindOf(tag);
  if (kind === 'cell') {
    const table = groups.dataTableOf(element);
    return table ? { kind, level: 0, list: groups.numberOf(table), ...place } : {};
  }
  if (kind === 'list-item') {
    const ordinal = ordinalOf(element);
    return { kind, level: Math.max(parent.depth, 1), ordinal, row: null, cell: null };
  }
  return kind ? { kind, level: 0 } : {};
}

/** In a longer list that begins at another number no place is counted. Items. */
const LONGEST_COUNTED = 400;

/** The number that `start` or `value` gives an item of an ordered list; null where neither does. */
function ordinalOf(item: Element): number | null {
  const value = Number(item.getAttribute('value') ?? Number.NaN);
  if (Number.isInteger(value)) return value;
  const list = item.parentElement;
  const start = Number(list?.getAttribute('start') ?? Number.NaN);
  if (list?.localName !== 'ol' || !Number.isInteger(start)) return null;
  if (list.childElementCount > LONGEST_COUNTED) return null;
  const items = [...list.children].filter(one => one.localName === 'li');
  return start + items.indexOf(item);
}

const isSameSurroundings = (a: Surroundings, b: Surroundings): boolean =>
  a.layout === b.layout && a.invisible === b.invisible && a.collapsed === b.collapsed;

/**
 * False for a table that only lays out the page: it says so, holds another table, or has no row of
 * two cells.
 */
function isDataTable(table: Element): boolean {
  const role = table.getAttribute('role');
  if (role === 'presentation' || role === 'none' || table.querySelector('table')) return false;
  return table.querySelector('tr > :is(td, th) + :is(td, th)') !== null;
}
