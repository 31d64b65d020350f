import { describe, expect, it } from 'vitest';
import { anchorsOf, anchorsWithin } from '../../../../utils/citations/parsing/anchors.ts';
import { blockOf } from '../build.ts';

const anchors = (text: string): (string | null)[][] => {
  const block = blockOf(text);
  return anchorsOf(block).map(a => [
    block.text.slice(a.labelStart, a.labelEnd),
    a.href ?? a.reference,
  ]);
};
describe('anchorsOf', () => {
  it.each([
    {
      name: 'a link of the page',
      text: 'a <https://a.com/x|link> b',
      expected: [['link', 'https://a.com/x']],
    },
    {
      name: 'markdown',
      text: 'a [link](https://a.com/x) b',
      expected: [['link', 'https://a.com/x']],
    },
    {
      name: 'markdown in angle brackets',
      text: '[link](<https://a.com/x>)',
      expected: [['link', 'https://a.com/x']],
    },
    {
      name: 'markdown with a title',
      text: '[link](https://a.com/x "A (b) c")',
      expected: [['link', 'https://a.com/x']],
    },
    {
      name: 'balanced parentheses',
      text: '[link](https://a.com/x_(y))',
      expected: [['link', 'https://a.com/x_(y)']],
    },
    {
      name: 'brackets in the label',
      text: '[[2312.00752] Mamba](https://a.com/x)',
      expected: [['[2312.00752] Mamba', 'https://a.com/x']],
    },
    {
      name: 'an escape in the address',
      text: '[link](https://a.com/x\\_y)',
      expected: [['link', 'https://a.com/x_y']],
    },
    { name: 'a reference', text: '[label][4]', expected: [['label', '4']] },
    {
      name: 'several',
      text: '[a](https://a.com) [b](https://b.com)',
      expected: [
        ['a', 'https://a.com'],
        ['b', 'https://b.com'],
      ],
    },
    {
      name: 'a page link inside printed markdown gives way',
      text: '[link](<https://a.com/x|https://a.com/x>)',
      expected: [['link', 'https://a.com/x']],
    },
    { name: 'no address', text: '[link](other) [][4]', expected: [] },
    { name: 'marks side by side', text: '[Reuters][AP] [bbc.com][cnbc.com]', expected: [] },
    { name: 'no label', text: '[](https://a.com)', expected: [['', 'https://a.com']] },
    { name: 'never closed', text: '[link](https://a.com/x', expected: [] },
    { name: 'no opening bracket', text: 'link](https://a.com/x)', expected: [] },
  ])('$name', ({ text, expected }) => expect(anchors(text)).toEqual(expected));

  it('says what is Markdown, and where label and link stand', () => {
    const block = blockOf('<https://b.com|x> [label](https://a.com/x "t") [y][4] z');
    expect(anchorsOf(block)).toEqual([
      {
        start: 0,
        end: 1,
        labelStart: 0,
        labelEnd: 1,
        href: 'https://b.com',
        reference: null,
        isMarkdown: false,
      },
      {
        start: 2,
        end: 30,
        labelStart: 3,
        labelEnd: 8,
        href: 'https://a.com/x',
        reference: null,
        isMarkdown: true,
      },
      {
        start: 31,
        end: 37,
        labelStart: 32,
        labelEnd: 33,
        href: null,
        reference: '4',
        isMarkdown: true,
      },
    ]);
  });

  it('puts links of both kinds in order', () =>
    expect(
      anchors('[a](https://a.com) <https://b.com|b> [c](https://c.com)').map(([l]) => l),
    ).toEqual(['a', 'b', 'c']));

  it('takes labels of up to 400 units and addresses of up to 2,000', () => {
    const labelled = (units: number) => `[${'a'.repeat(units)}](https://a.com)`;
    expect(anchors(labelled(399))).toHaveLength(1);
    expect(anchors(labelled(400))).toHaveLength(0);
    const addressed = (units: number) => `[a](https://a.com/${'b'.repeat(units - 14)})`;
    expect(anchors(addressed(1999))).toHaveLength(1);
    expect(anchors(addressed(2000))).toHaveLength(0);
  });

  it('does not take the label of one link into the next', () =>
    expect(anchors('[a](https://a.com) b](https://b.com)')).toEqual([['a', 'https://a.com']]));
});

describe('anchorsWithin', () => {
  const block = blockOf('a <https://a.com|b> c <https://c.com|d> e <https://e.com|f> g');
  const within = (start: number, end: number) =>
    anchorsWithin(anchorsOf(block), { start, end }).map(anchor => anchor.start);

  it.each([
    { start: 0, end: 20, expected: [2, 6, 10] },
    { start: 2, end: 7, expected: [2, 6] },
    { start: 3, end: 11, expected: [6, 10] },
    { start: 3, end: 10, expected: [6] },
    { start: 6, end: 6, expected: [] },
    { start: 7, end: 10, expected: [] },
    { start: 11, end: 20, expected: [] },
  ])('from $start to $end', ({ start, end, expected }) =>
    expect(within(start, end)).toEqual(expected),
  );

  it('leaves out a link that goes beyond the end', () => {
    const long = blockOf('a <https://a.com|bcd> e');
    expect(anchorsWithin(anchorsOf(long), { start: 0, end: 4 })).toEqual([]);
    expect(anchorsWithin(anchorsOf(long), { start: 0, end: 5 })).toHaveLength(1);
  });
});
