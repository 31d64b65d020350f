import { describe, expect, it } from 'vitest';
import { anchorsOf } from '../../../../utils/citations/parsing/anchors.ts';
import { bracketsIn } from '../../../../utils/citations/parsing/brackets.ts';
import { blockOf } from '../build.ts';

const anchors = (text: string): (string | null)[][] => {
  const block = blockOf(text);
  return anchorsOf(block).map(a => [
    block.text.slice(a.labelStart, a.labelEnd),
    a.href ?? a.reference,
  ]);
};
const pairs = (text: string): string[] =>
  bracketsIn(text, anchorsOf(blockOf(text))).map(b => text.slice(b.start, b.end));

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
    { name: 'no address', text: '[link](other) [](https://a.com)', expected: [] },
    { name: 'never closed', text: '[link](https://a.com/x', expected: [] },
    { name: 'no opening bracket', text: 'link](https://a.com/x)', expected: [] },
  ])('$name', ({ text, expected }) => expect(anchors(text)).toEqual(expected));
});

describe('bracketsIn', () => {
  it.each([
    { name: 'one pair', text: 'a (b) c', expected: ['(b)'] },
    { name: 'nested pairs come as one', text: 'a (b (c) d) e', expected: ['(b (c) d)'] },
    { name: 'full-width and mixed', text: 'a（b）c（d)', expected: ['（b）', '（d)'] },
    { name: 'kinds do not mix', text: '(a] [b)', expected: ['(a] [b)'] },
    { name: 'unclosed outer, closed inner', text: '(a (b)', expected: ['(b)'] },
    { name: 'unopened', text: 'a) b', expected: [] },
    {
      name: 'markdown inside counts as one thing',
      text: '([a (b)](https://a.com/c))',
      expected: ['([a (b)](https://a.com/c))'],
    },
    { name: 'too long to be a mark', text: `(${'a '.repeat(400)}(b))`, expected: ['(b)'] },
  ])('$name', ({ text, expected }) => expect(pairs(text)).toEqual(expected));

  it('keeps the pairs inside', () =>
    expect(bracketsIn('(a (b) (c))', [])[0]?.inner.map(b => b.start)).toEqual([3, 7]));
});
