import { describe, expect, it } from 'vitest';
import { definitionsIn, openingAt } from '../../../../utils/citations/parsing/definitions.ts';
import { blockOf } from '../build.ts';

const read = (text: string, number: number | null = null) =>
  definitionsIn(blockOf(text), { number, isListed: number !== null }).map(
    one => `${one.start} ${one.number} ${one.href}`,
  );

describe('openingAt', () => {
  const at = (text: string, mark?: [number, number]) => {
    const marks = mark ? [{ start: mark[0], end: mark[1], label: null, href: null }] : [];
    const block = { ...blockOf(text), marks };
    const { key, length } = openingAt(block, { start: 0, end: block.text.length });
    return [key, block.text.slice(length)];
  };
  it.each<[string, [number, number] | undefined, string | null, string]>([
    ['aHarbour Post', [0, 1], 'a', 'Harbour Post'],
    ['7Harbour Post', [0, 1], '7', 'Harbour Post'],
    ['[iv] Harbour Post', [0, 4], 'iv', 'Harbour Post'],
    ['eBay, annual report', undefined, null, 'eBay, annual report'],
    ['12<https://cnbc.com/a|Ferries stop>cnbc.com', undefined, '12', 'Ferries stopcnbc.com'],
    ['In 2031 <https://cnbc.com/a|ferries stop>', undefined, null, 'In 2031 ferries stop'],
  ])('%s', (text, mark, key, rest) => expect(at(text, mark)).toEqual([key, rest]));
});

describe('definitionsIn', () => {
  it.each([
    ['[4]: https://a.com/b "Title"', ['0 4 https://a.com/b']],
    ['[^4]: <https://a.com/b>', ['0 4 https://a.com/b']],
    ['Text. [a]: https://a.com [2]: https://b.com', ['6 a https://a.com', '25 2 https://b.com']],
    ['[4] Title — https://a.com/b', ['0 4 https://a.com/b']],
    ['[4]. Title (https://a.com/b)', ['0 4 https://a.com/b']],
    ['[4] <https://a.com/b|Title> https://c.com', ['0 4 https://a.com/b']],
    ['[4] Title without an address', ['0 4 null']],
    ['[4] https://a.com/b [5] https://b.com/c', ['0 4 https://a.com/b', '20 5 https://b.com/c']],
    ['(4) A lease\n(5) A plant', []],
    [
      '(1) A plan. https://a.com/b.\n(2) B plan. https://b.com/c.',
      ['0 1 https://a.com/b', '29 2 https://b.com/c'],
    ],
    ['Source: a chat of May 3\n(1) Harbour Post\n(2) Ferry News', ['24 1 null', '41 2 null']],
    ['Sources:\n1. Harbour Post\n2. Ferry News', ['9 1 null', '25 2 null']],
    ['See [4] https://a.com/b', []],
    ['4. Title https://a.com/b', []],
    ['[Lobsters] Ferries go <https://a.com/b|link>\n[Post] They stop <https://b.com|link>', []],
    ['<https://a.com/b|Title>', []],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));

  it('a record of a work in a list that counts nothing has no number', () => {
    const block = blockOf('Roe, J. (2026, March 8). Ferries stop. Harbour Post.');
    const [entry] = definitionsIn(block, { number: null, isListed: true });
    expect(entry?.number).toBeNull();
    expect(definitionsIn(blockOf('Own count.'), { number: null, isListed: true })).toEqual([]);
  });

  it.each([
    ['<https://a.com/b|Title>', ['0 7 https://a.com/b']],
    ['4. Title https://a.com/b', ['0 4 https://a.com/b']],
    ['[5] Title https://a.com/b', ['0 5 https://a.com/b']],
    ['Title alone', ['0 7 null']],
    ['Roe, J. (2026, March 8). Ferries stop. Harbour Post.', ['0 7 null']],
    ['⁴ Harbour Post', ['0 4 null']],
    ['[^a_1]: Harbour Post', ['0 a_1 null']],
    ['', []],
  ])('the seventh of a list of sources: %s', (text, expected) =>
    expect(read(text, 7)).toEqual(expected),
  );
});
