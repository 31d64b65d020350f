// @vitest-environment happy-dom

import { describe, expect, it } from 'vitest';
import {
  type Context,
  createContexts,
  isSameContext,
  START,
} from '../../../../utils/page/reading/context.ts';
import type { ElementLayout } from '../../../../utils/page/reading/element-layout.ts';

const BOX: ElementLayout = { flow: 'block', layout: 'text', invisible: false, collapsed: false };
const INLINE: ElementLayout = { ...BOX, flow: 'inline' };

const find = (html: string, selector = '.x'): Element => {
  document.body.innerHTML = html;
  return document.querySelector(selector) ?? (document.body.firstElementChild as Element);
};
const contextOf = (html: string, over: Partial<Context> = {}, layout = BOX) =>
  createContexts()(find(html), { ...START, ...over }, layout);

describe('a box', () => {
  it.each([
    ['<h2></h2>', { kind: 'heading', level: 2 }],
    ['<p></p>', { kind: 'paragraph', level: 0 }],
    ['<blockquote></blockquote>', { kind: 'quote', level: 0 }],
    ['<ul></ul>', { list: 1, depth: 1 }],
    ['<div role="list"></div>', { list: 1, depth: 1 }],
    ['<li></li>', { kind: 'list-item', level: 1 }],
    ['<div role="listitem"></div>', { kind: 'list-item', level: 1 }],
  ] as const)('%s', (html, want) => {
    expect(contextOf(html)).toMatchObject(want);
  });

  it.each([
    ['<ol start="7"><li></li><li class="x"></li></ol>', 8],
    ['<ol start="7"><li class="x" value="12"></li></ol>', 12],
    ['<ol><li></li><li class="x"></li></ol>', null],
    ['<ul start="7"><li class="x"></li></ul>', null],
    [`<ol start="7">${'<li></li>'.repeat(400)}<li class="x"></li></ol>`, null],
  ])('an item of %s is counted', (html, want) => expect(contextOf(html).ordinal).toBe(want));

  it('takes the depth of its lists for the level of an item', () => {
    expect(contextOf('<li></li>', { depth: 3 }).level).toBe(3);
  });

  it('of a term and of what describes it stands in their list as in a row', () => {
    const html = '<dl><dt class="x">Lampco</dt></dl>';
    const term = contextOf(html, { depth: 1 });
    expect(term).toMatchObject({ kind: 'paragraph', level: 0 });
    expect(term.row?.localName).toBe('dl');
    expect(term.cell?.localName).toBe('dt');
    expect(contextOf('<dl><dd class="x">fell</dd></dl>', { depth: 2 })).toMatchObject({
      kind: 'list-item',
      level: 2,
    });
  });

  it('leaves the row when an item stands in a cell', () => {
    const cell = find('<p></p>');
    expect(contextOf('<li></li>', { row: cell, cell })).toMatchObject({ row: null, cell: null });
  });
});

describe('a table', () => {
  const rows = (cells: string) => `<table><tbody><tr>${cells}</tr></tbody></table>`;

  it('of data has cells, numbered with their table', () => {
    const context = contextOf(rows('<td class="x">a</td><td>b</td>'));
    expect(context).toMatchObject({ kind: 'cell', list: 1 });
    expect(context.row?.localName).toBe('tr');
  });

  it.each([
    rows('<td class="x">a</td>'),
    rows('<td class="x">a</td><td>b</td>').replace('<table', '<table role="presentation"'),
    rows('<td class="x">a</td><td>b</td>').replace('<table', '<table role="none"'),
    rows(`<td class="x">a</td><td>${rows('<td>b</td>')}</td>`),
  ])('for layout has none: %s', html => {
    expect(contextOf(html).kind).toBe('paragraph');
  });
});

describe('lists and tables', () => {
  it('keep their numbers for as long as they live', () => {
    const make = createContexts();
    find('<div><ul></ul><ol></ol></div>');
    const [one, two] = [...document.querySelectorAll('ul, ol')] as [Element, Element];
    expect(make(one, START, BOX).list).toBe(1);
    expect(make(two, START, BOX).list).toBe(2);
    expect(make(one, START, BOX).list).toBe(1);
  });
});

describe('an inline element', () => {
  it('that changes nothing has the context it stands in', () => {
    const parent = { ...START };
    expect(createContexts()(find('<span></span>'), parent, INLINE)).toBe(parent);
  });

  it.each([
    ['<b></b>', { bold: true }],
    ['<code></code>', { code: true }],
    ['<a href="https://cnbc.com/"></a>', { href: 'https://cnbc.com/' }],
  ] as const)('%s', (html, want) => {
    expect(contextOf(html, {}, INLINE)).toMatchObject(want);
  });

  it('keeps the link it stands in when its own is none to the web', () => {
    const href = 'https://cnbc.com/';
    expect(contextOf('<a href="mailto:a@b.example"></a>', { href }, INLINE).href).toBe(href);
  });

  it.each([{ layout: 'row' as const }, { invisible: true }, { collapsed: true }])(
    'that is laid out otherwise has its own: %o',
    over => {
      expect(contextOf('<span></span>', {}, { ...INLINE, ...over })).toMatchObject(over);
    },
  );
});

it('takes a closed details for collapsed, an open one not', () => {
  expect(contextOf('<details></details>').collapsed).toBe(true);
  expect(contextOf('<details open></details>').collapsed).toBe(false);
});

it('stays beside the text in all that stands there', () => {
  expect(contextOf('<nav></nav>').aside).toBe(true);
  expect(contextOf('<p></p>', { aside: true }).aside).toBe(true);
  expect(contextOf('<p></p>').aside).toBe(false);
});

it('compares every part', () => {
  expect(isSameContext(START, { ...START })).toBe(true);
  const other: Partial<Context>[] = [
    { kind: 'quote' },
    { level: 1 },
    { depth: 1 },
    { list: 1 },
    { aside: true },
    { href: '' },
    { code: true },
    { bold: true },
    { row: document.body },
    { cell: document.body },
    { layout: 'row' },
    { invisible: true },
    { collapsed: true },
  ];
  for (const over of other) expect(isSameContext(START, { ...START, ...over })).toBe(false);
});
