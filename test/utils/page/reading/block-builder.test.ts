// @vitest-environment happy-dom

import { describe, expect, it } from 'vitest';
import {
  type BlockBuilder,
  createBlockBuilder,
  type Gathered,
} from '../../../../utils/page/reading/block-builder.ts';

const node = (data: string) => document.createTextNode(data);

/** The blocks that a builder makes of what `build` does with it. */
function gather(build: (builder: BlockBuilder) => void): Gathered[] {
  const blocks: Gathered[] = [];
  const builder = createBlockBuilder(block => blocks.push(block));
  build(builder);
  builder.flush();
  return blocks;
}
const textsOf = (build: (builder: BlockBuilder) => void) => gather(build).map(({ text }) => text);

describe('text of nodes', () => {
  it('joins, with one space where both have one', () => {
    const [block] = gather(builder => {
      builder.add(node('Lamps '), 'collapsed');
      builder.add(node(' fell'), 'collapsed');
    });
    expect(block?.text).toBe('Lamps fell');
    expect(block?.runs.map(({ from, start, end, pre }) => [from, start, end, pre])).toEqual([
      [0, 0, 6, false],
      [1, 6, 10, false],
    ]);
  });

  it('loses the white space at both ends, and the runs with it', () => {
    const [block] = gather(builder => {
      builder.add(node(' Lamps'), 'collapsed');
      builder.add(node(' '), 'collapsed');
    });
    expect(block?.text).toBe('Lamps');
    expect(block?.runs.map(({ start, end }) => [start, end])).toEqual([[0, 5]]);
  });

  it('keeps lines as in code', () => {
    expect(textsOf(builder => builder.add(node('  a\n\n  b'), 'kept'))).toEqual(['  a\n\n  b']);
  });

  it('parts paragraphs at empty lines where lines are kept', () => {
    expect(textsOf(builder => builder.add(node('a\nb\n \n\n c'), 'lines'))).toEqual(['a\nb', 'c']);
  });

  it('says where each part of a parted node begins', () => {
    const blocks = gather(builder => builder.add(node('ab\n\ncd'), 'lines'));
    expect(blocks.map(({ runs: [run] }) => run && [run.from, run.start, run.end])).toEqual([
      [0, 0, 2],
      [4, 0, 2],
    ]);
  });
});

describe('spaces and breaks', () => {
  it('adds a space between boxes side by side, but one', () => {
    expect(
      textsOf(builder => {
        builder.space();
        builder.add(node('a'), 'collapsed');
        builder.space();
        builder.space();
        builder.add(node('b'), 'collapsed');
      }),
    ).toEqual(['a b']);
  });

  it('ends the block at the second break in a row, and begins none with a break', () => {
    expect(
      textsOf(builder => {
        builder.break();
        builder.add(node('a'), 'collapsed');
        builder.break();
        builder.add(node('b'), 'collapsed');
        builder.break();
        builder.break();
        builder.add(node('c'), 'collapsed');
      }),
    ).toEqual(['a\nb', 'c']);
  });

  it('makes no block of nothing', () => {
    expect(textsOf(builder => builder.add(node(' \n '), 'collapsed'))).toEqual([]);
  });
});

describe('what is opened and closed', () => {
  const spanOf = (opening: Parameters<BlockBuilder['open']>[0], words: string) =>
    gather(builder => {
      builder.add(node('See '), 'collapsed');
      builder.open(opening);
      builder.add(node(words), 'collapsed');
      builder.close();
      builder.add(node(' there'), 'collapsed');
    })[0];

  it('spans its words without the white space at their edges', () => {
    const href = 'https://cnbc.com/';
    expect(spanOf({ type: 'link', href }, ' CNBC ')?.links).toEqual([{ start: 4, end: 8, href }]);
    expect(spanOf({ type: 'code' }, 'npm')?.code).toEqual([{ start: 4, end: 7 }]);
    expect(spanOf({ type: 'bold' }, ' CNBC ')?.bold).toBe(4);
    expect(spanOf({ type: 'button' }, 'Copy')?.button).toBe(4);
  });

  it('spans nothing without words', () => {
    expect(spanOf({ type: 'link', href: 'https://cnbc.com/' }, '')?.links).toEqual([]);
  });

  it.each([
    { label: null, labelled: true, words: 'TechCrunch+2', want: 'TechCrunch' },
    { label: null, labelled: true, words: 'wikipedia +1', want: 'wikipedia' },
    { label: 'cnbc.com', labelled: true, words: '[3]', want: 'cnbc.com' },
    { label: null, labelled: false, words: '3', want: null },
  ])('labels the mark “$words”: $want', ({ label, labelled, words, want }) => {
    const block = spanOf({ type: 'mark', href: null, label, labelled }, words);
    expect(block?.marks).toEqual([{ start: 4, end: 4 + words.length, href: null, label: want }]);
  });

  it('goes on in the next block', () => {
    const href = 'https://cnbc.com/';
    const blocks = gather(builder => {
      builder.open({ type: 'link', href });
      builder.add(node('one'), 'collapsed');
      builder.flush();
      builder.add(node('two and'), 'collapsed');
      builder.close();
      builder.add(node(' more'), 'collapsed');
    });
    expect(blocks.map(({ links }) => links)).toEqual([
      [{ start: 0, end: 3, href }],
      [{ start: 0, end: 7, href }],
    ]);
  });
});

describe('what is very long', () => {
  const LONGEST = 16_000;

  it('stays whole up to the limit', () => {
    expect(textsOf(builder => builder.add(node('a'.repeat(LONGEST)), 'collapsed'))).toHaveLength(1);
  });

  it('is cut after the last sentence that no bracket follows', () => {
    const text = `${'a'.repeat(LONGEST - 60)}. One fell (cnbc.com). Two rose! (bbc.com) ${'b'.repeat(99)}`;
    const [first = '', second = ''] = textsOf(builder => builder.add(node(text), 'collapsed'));
    expect(first.endsWith('One fell (cnbc.com).')).toBe(true);
    expect(second.startsWith('Two rose!')).toBe(true);
  });

  it('is cut at a space where no sentence ends, else at the limit', () => {
    const spaced = `${'a'.repeat(LONGEST - 5)} ${'b'.repeat(99)}`;
    expect(textsOf(builder => builder.add(node(spaced), 'collapsed'))).toEqual([
      'a'.repeat(LONGEST - 5),
      'b'.repeat(99),
    ]);
    expect(
      textsOf(builder => builder.add(node('a'.repeat(LONGEST + 5)), 'collapsed')).map(
        text => text.length,
      ),
    ).toEqual([LONGEST, 5]);
  });
});
