import { describe, expect, it } from 'vitest';
import { anchorsOf } from '../../../../utils/citations/parsing/anchors.ts';
import { BLOCK_FORMS, readBlock } from '../../../../utils/citations/parsing/read-block.ts';
import { type BlockLike, blockOf } from '../build.ts';
import { context } from '../rule-cases.ts';

const texts = (like: BlockLike): string[] => {
  const block = blockOf(like);
  return readBlock(block, context).groups.map(({ start, end }) => block.text.slice(start, end));
};

describe('BLOCK_FORMS', () => {
  it.each(BLOCK_FORMS.slice(1))('$name finds: $example', ({ example, find }) => {
    const block = blockOf(example);
    const found = find({ block, anchors: anchorsOf(block), context }, { groups: [], numbers: [] });
    expect((found.groups?.length ?? 0) + (found.numbers?.length ?? 0)).toBe(1);
  });
});

describe('readBlock', () => {
  it('finds marks of all forms, in order', () =>
    expect(
      texts('A (BBC). B【1†bbc.com】 C <https://www.cnbc.com/a|(cnbc.com)>. Source: Reuters'),
    ).toEqual(['(BBC)', '【1†bbc.com】', '(cnbc.com)', 'Source: Reuters']));

  it('none over another: what begins first, then what an earlier form found', () => {
    expect(texts('It closed. Source: Reuters, see (Axios)')).toEqual([
      'Source: Reuters, see (Axios)',
    ]);
    const marks = [{ start: 3, end: 14, label: 'BBC', href: null }];
    expect(texts({ text: 'It (Reuters) closed (AP).', marks })).toEqual(['(Reuters) c', '(AP)']);
    expect(
      texts({
        text: 'It closed',
        marks: [
          { start: 4, end: 9, label: 'AP', href: null },
          { start: 0, end: 5, label: 'BBC', href: null },
          { start: 0, end: 2, label: 'CNBC', href: null },
        ],
      }),
    ).toEqual(['It cl']);
  });

  it('has numbered marks beside them, and the bookkeeping of products', () => {
    const block = blockOf('^[It closed.]({"attribution":{"a":"1"}}) It [3] opened [4] (BBC).');
    const { groups, numbers } = readBlock(block, context);
    expect(groups).toHaveLength(1);
    expect(
      numbers.map(mark => [block.text.slice(mark.start, mark.end), mark.members.length]),
    ).toEqual([
      [']({"attribution":{"a":"1"}})', 0],
      ['[3]', 1],
      ['[4]', 1],
    ]);
  });

  it('reads no code', () =>
    expect(readBlock(blockOf({ text: 'It closed (BBC). [3]', kind: 'code' }), context)).toEqual({
      groups: [],
      numbers: [],
    }));
});
