/** What the text of an element inherits from where it stands. */
import type { BlockKind } from '../../citations/page-text.ts';
import type { ElementLayout, Surroundings } from './element-layout.ts';
import { readHref, toWebUrl } from './marks.ts';
import { isAside } from './regions.ts';
import { isBold, isCode, isList, kindOf, readHeadingLevel } from './tags.ts';

/** Two equal contexts make equal blocks of equal nodes. */
export interface Context extends Surroundings {
  readonly kind: BlockKind;
  readonly level: number;
  /** How deep lists are nested here. */
  readonly depth: number;
  readonly list: number | null;
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

export const isSameContext = (a: Context, b: Context): boolean =>
  a === b || FIELDS.every(field => a[field] === b[field]);

/**
 * Makes the contexts of elements; keeps the numbers of lists and tables, which stay theirs for as
 * long as the page lives.
 */
export function createContexts(): (
  element: Element,
  parent: Context,
  look: ElementLayout,
) => Context {
  const numbers = new WeakMap<Element, number>();
  const tables = new WeakMap<Element, boolean>();
  let count = 0;

  const numberOf = (element: Element): number => {
    const number = numbers.get(element) ?? ++count;
    numbers.set(element, number);
    return number;
  };

  const dataTableOf = (cell: Element): Element | null => {
    const table = cell.closest('table');
    if (!table) return null;
    const known = tables.get(table) ?? isDataTable(table);
    tables.set(table, known);
    return known ? table : null;
  };

  const boxed = (element: Element, parent: Context): Partial<Context> => {
    const tag = element.localName;
    const role = element.getAttribute('role');
    const level = readHeadingLevel(element);
    if (level > 0) return { kind: 'heading', level };
    if (isList(tag) || role === 'list') return { list: numberOf(element), depth: parent.depth + 1 };
    if (tag === 'dt' || tag === 'dd') {
      return {
        kind: tag === 'dt' ? 'paragraph' : 'list-item',
        level: tag === 'dt' ? 0 : parent.depth,
        row: element.parentElement,
        cell: element,
      };
    }
    const kind = role === 'listitem' ? 'list-item' : kindOf(tag);
    if (kind === 'cell') {
      const table = dataTableOf(element);
      return table
        ? { kind, level: 0, list: numberOf(table), row: element.parentElement, cell: element }
        : {};
    }
    if (kind === 'list-item')
      return { kind, level: Math.max(parent.depth, 1), row: null, cell: null };
    return kind ? { kind, level: 0 } : {};
  };

  return (element, parent, look) => {
    const tag = element.localName;
    if (
      look.flow === 'inline' &&
      sameLook(look, parent) &&
      tag !== 'a' &&
      !isCode(tag) &&
      !isBold(tag)
    )
      return parent;
    return {
      ...parent,
      ...(look.flow === 'block' ? boxed(element, parent) : {}),
      layout: look.layout,
      invisible: look.invisible,
      collapsed: look.collapsed || (tag === 'details' && !element.hasAttribute('open')),
      aside: parent.aside || (look.flow === 'block' && isAside(element)),
      href: tag === 'a' ? (toWebUrl(readHref(element)) ?? parent.href) : parent.href,
      code: parent.code || isCode(tag),
      bold: parent.bold || isBold(tag),
    };
  };
}

const sameLook = (a: Surroundings, b: Surroundings): boolean =>
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
