import { describe, expect, it } from 'vitest';
import { anchorsOf } from '../../../../../utils/citations/parsing/anchors.ts';
import { findNumberMarks } from '../../../../../utils/citations/parsing/forms/number-marks.ts';
import { type BlockLike, blockOf } from '../../build.ts';
import { context } from '../../rule-cases.ts';

const NOTHING = { groups: [], numbers: [] };

function read(like: BlockLike): string[] {
  const block = blockOf(like);
  const scan = { block, anchors: anchorsOf(block), context };
  return findNumberMarks(scan, NOTHING).map(
    mark =>
      `${block.text.slice(mark.start, mark.end)}: ${mark.members
        .map(one => `${one.number}@${one.start}-${one.end}`)
        .join(' ')}`,
  );
}

describe('findNumberMarks', () => {
  it.each<[string, string[]]>([
    ['It3 a[3]', []],
    ['Ferries[3]', ['[3]: 3@8-9']],
    ['It [3]', ['[3]: 3@4-5']],
    ['It.[^3]', ['[^3]: 3@5-6']],
    ['It. [cite: 12]', ['[cite: 12]: 12@11-13']],
    ['It. [3, 5]', ['[3, 5]: 3@5-6 5@8-9']],
    ['It. [3–5]', ['[3–5]: 3@5-8 4@5-8 5@5-8']],
    ['It. [7-5]', ['[7-5]: 7@5-8']],
    ['It. [1][2][^3]', ['[1][2][^3]: 1@5-6 2@7-10 3@10-14']],
    ['It. [1] [2]', ['[1]: 1@5-6', '[2]: 2@9-10']],
    ['It. [1234]', []],
    ['It. [3]: x', []],
    ['[a][3]', []],
    ['No brackets', []],
    ['[3] Title https://a.com', []],
    ['[3]. Title https://a.com', []],
    ['[3]Title https://a.com', ['[3]: 3@1-2']],
    ['[3] Title', ['[3]: 3@1-2']],
    ['It. [3] x https://a.com', ['[3]: 3@5-6']],
    ['It. <https://a.com|see [3] here>', []],
    ['It. [<https://a.com|3>]', ['[3]: 3@5-6']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));

  it('takes ranges of up to 13 numbers', () => {
    expect(read('It. [1–13]')[0]?.split(' ')).toHaveLength(14);
    expect(read('It. [1–500]')[0]).toMatch(/ 13@5-10$/);
  });

  it('leaves code alone, and what other forms found', () => {
    expect(read({ text: 'It. [3]', code: [{ start: 3, end: 5 }] })).toEqual([]);
    const block = blockOf('It. [3] and [4]');
    const scan = { block, anchors: [], context };
    const number = { start: 4, end: 7, members: [], style: 'silent' } as const;
    const group = { start: 12, end: 15, members: [], isHeadline: false };
    expect(findNumberMarks(scan, { groups: [], numbers: [number] })).toHaveLength(1);
    expect(findNumberMarks(scan, { groups: [group], numbers: [number] })).toEqual([]);
  });
});
