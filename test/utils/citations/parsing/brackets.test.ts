import { describe, expect, it } from 'vitest';
import { anchorsOf } from '../../../../utils/citations/parsing/anchors.ts';
import { bracketsIn } from '../../../../utils/citations/parsing/brackets.ts';
import { blockOf } from '../build.ts';

const pairs = (text: string): string[] =>
  bracketsIn(text, anchorsOf(blockOf(text))).map(b => text.slice(b.start, b.end));

describe('bracketsIn', () => {
  it.each([
    { name: 'one pair', text: 'a (b) c', expected: ['(b)'] },
    { name: 'nested pairs come as one', text: 'a (b (c) d) e', expected: ['(b (c) d)'] },
    { name: 'full-width and mixed', text: 'a（b）c（d)', expected: ['（b）', '（d)'] },
    { name: 'all kinds', text: '[a]［b］【c】〔d〕', expected: ['[a]', '［b］', '【c】', '〔d〕'] },
    { name: 'kinds do not mix', text: '(a] [b)', expected: ['(a] [b)'] },
    { name: 'unclosed outer, closed inner', text: '(a (b)', expected: ['(b)'] },
    { name: 'unclosed inner', text: '(a [b (c) d)', expected: ['(a [b (c) d)'] },
    { name: 'unopened', text: 'a) b', expected: [] },
    { name: 'unopened, then a pair', text: 'a) (b)', expected: ['(b)'] },
    {
      name: 'Markdown inside counts as one thing',
      text: '([a (b)](https://a.com/c))',
      expected: ['([a (b)](https://a.com/c))'],
    },
    {
      name: 'brackets of Markdown are left alone',
      text: '[a](https://a.com/(c)) (b) [c](https://a.com/d)',
      expected: ['(b)'],
    },
    { name: 'too long to be a mark', text: `(${'a '.repeat(400)}(b))`, expected: ['(b)'] },
  ])('$name', ({ text, expected }) => expect(pairs(text)).toEqual(expected));

  it('takes pairs of up to 600 units, links not counted', () => {
    const pair = (units: number, more = '') => `(${'a'.repeat(units - 1)}${more})`;
    expect(pairs(pair(600))).toEqual([pair(600)]);
    expect(pairs(pair(601))).toEqual([]);
    const link = `[label](https://a.com/${'b'.repeat(300)})`;
    expect(pairs(pair(600, link))).toEqual([pair(600, link)]);
    expect(pairs(pair(601, link))).toEqual([]);
    // A link before the bracket says nothing of its length.
    expect(pairs(link + pair(601))).toEqual([]);
  });

  it('gives up the outermost of more than 24 open ones', () => {
    const nested = (depth: number) => '('.repeat(depth) + ')'.repeat(depth);
    expect(pairs(nested(24))).toEqual([nested(24)]);
    expect(pairs(nested(25))).toEqual([nested(24)]);
    expect(pairs(`((a)${nested(25)}`)).toEqual(['(a)', nested(24)]);
  });

  it('keeps the pairs inside', () => {
    const [outer] = bracketsIn('(a (b) (c)) (d)', []);
    expect(outer).toMatchObject({ start: 0, end: 11, open: '(' });
    expect(outer?.inner.map(b => [b.start, b.end])).toEqual([
      [3, 6],
      [7, 10],
    ]);
    // What stands in a pair that was never closed stands in the one around it.
    expect(bracketsIn('(a [b (c))', [])[0]?.inner.map(b => b.start)).toEqual([6]);
  });
});
