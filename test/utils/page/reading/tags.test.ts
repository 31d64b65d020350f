// @vitest-environment happy-dom

import { describe, expect, it } from 'vitest';
import {
  classifyTag,
  isBold,
  isCode,
  isList,
  kindOf,
  readHeadingLevel,
} from '../../../../utils/page/reading/tags.ts';

it.each([
  ['script', 'skipped'],
  ['rt', 'skipped'],
  ['source', 'skipped'],
  ['address', 'block'],
  ['li', 'block'],
  ['iframe', 'block'],
  ['span', 'inline'],
  ['x-note', 'inline'],
] as const)('%s is %s', (tag, want) => {
  expect(classifyTag(tag)).toBe(want);
});

it.each([
  ['li', 'list-item'],
  ['th', 'cell'],
  ['blockquote', 'quote'],
  ['figcaption', 'caption'],
  ['pre', 'code'],
  ['p', null],
] as const)('%s makes blocks of the kind %s', (tag, want) => {
  expect(kindOf(tag)).toBe(want);
});

describe('the level of a heading', () => {
  const cases = [
    { html: '<h1></h1>', want: 1 },
    { html: '<h6></h6>', want: 6 },
    { html: '<h7></h7>', want: 0 },
    { html: '<h0></h0>', want: 0 },
    { html: '<hr>', want: 0 },
    { html: '<div role="heading" aria-level="1"></div>', want: 1 },
    { html: '<div role="heading" aria-level="6"></div>', want: 6 },
    { html: '<div role="heading" aria-level="7"></div>', want: 2 },
    { html: '<div role="heading" aria-level="0"></div>', want: 2 },
    { html: '<div role="heading"></div>', want: 2 },
    { html: '<div role="note" aria-level="3"></div>', want: 0 },
  ];
  it.each(cases)('of $html is $want', ({ html, want }) => {
    document.body.innerHTML = html;
    expect(readHeadingLevel(document.body.firstElementChild as Element)).toBe(want);
  });
});

it('knows lists, code and bold type by their tags', () => {
  expect(['ul', 'ol', 'menu', 'dl', 'dir', 'li'].map(isList)).toEqual([
    ...Array(5).fill(true),
    false,
  ]);
  expect(['code', 'kbd', 'pre', 'samp', 'tt', 'var'].map(isCode)).toEqual([
    ...Array(5).fill(true),
    false,
  ]);
  expect(['b', 'strong', 'em'].map(isBold)).toEqual([true, true, false]);
});
