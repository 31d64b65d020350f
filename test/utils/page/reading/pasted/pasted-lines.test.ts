import { describe, expect, it } from 'vitest';
import { splitPastedLines } from '../../../../../utils/page/reading/pasted/pasted-lines.ts';
import { LINEAR, leastRatio } from '../../../../doubling.ts';

const read = (...lines: string[]) =>
  splitPastedLines(lines.join('\n')).map(({ kind, level, text }) => [kind, level, text]);

describe('what a line is', () => {
  it.each([
    ['# Lamps', ['heading', 1, 'Lamps']],
    ['###### Lamps ##', ['heading', 6, 'Lamps']],
    ['####### Lamps', ['paragraph', 0, '####### Lamps']],
    ['    # Lamps', ['paragraph', 0, '# Lamps']],
    ['- Lamps', ['list-item', 1, 'Lamps']],
    ['  - Lamps', ['list-item', 2, 'Lamps']],
    ['\t- Lamps', ['list-item', 3, 'Lamps']],
    ['2) Lamps', ['list-item', 1, 'Lamps']],
    ['2026) Lamps', ['paragraph', 0, '2026) Lamps']],
    ['> Lamps', ['quote', 0, 'Lamps']],
    ['-Lamps', ['paragraph', 0, '-Lamps']],
  ] as const)('%s', (line, want) => {
    expect(read(line)).toEqual([want]);
  });

  it('takes a line under a rule of equal signs for a title', () => {
    expect(read('Lamps', '===', 'fell')).toEqual([
      ['heading', 1, 'Lamps'],
      ['paragraph', 0, 'fell'],
    ]);
    expect(read('Lamps', '---', 'fell')).toEqual([
      ['paragraph', 0, 'Lamps'],
      ['paragraph', 0, 'fell'],
    ]);
    expect(read('===')).toEqual([]);
  });
});

describe('code', () => {
  it('goes from fence to fence, as written', () => {
    expect(read('```js', '# one', '', '  two', '===', '```', 'after')).toEqual([
      ['code', 0, '# one\n\n  two\n==='],
      ['paragraph', 0, 'after'],
    ]);
  });

  it('ends a paragraph, and goes to the end where nothing closes it', () => {
    expect(read('before', '~~~', 'a', 'b')).toEqual([
      ['paragraph', 0, 'before'],
      ['code', 0, 'a\nb'],
    ]);
  });
});

describe('tables', () => {
  it('are rows of cells without their rule', () => {
    const rows = splitPastedLines('| Maker | Up |\n|---|:--|\n| Lampco \\| Co | 5 % |');
    expect(rows.map(({ kind, text, row }) => [kind, text, row])).toEqual([
      ['cell', 'Maker', 1],
      ['cell', 'Up', 1],
      ['cell', 'Lampco \\| Co', 2],
      ['cell', '5 %', 2],
    ]);
  });

  it('end the paragraph before them', () => {
    expect(read('fell and', '| a |', 'rose')).toEqual([
      ['paragraph', 0, 'fell and'],
      ['cell', 0, 'a'],
      ['paragraph', 0, 'rose'],
    ]);
  });
});

describe('lines that go on', () => {
  it('where the sentence plainly is not over', () => {
    expect(read('Shares of Lampco', 'fell.')).toEqual([['paragraph', 0, 'Shares of Lampco fell.']]);
    expect(read('Shares fell.', 'then rose.')).toHaveLength(2);
    expect(read('Shares of Lampco', 'Fell.')).toHaveLength(2);
  });

  it('but not behind an empty line, a heading or before a definition', () => {
    expect(read('Shares of', '', 'lampco')).toHaveLength(2);
    expect(read('# Shares of', 'lampco fell')).toHaveLength(2);
    expect(read('Shares of', '[4]: https://cnbc.com/lampco')).toHaveLength(2);
  });

  it('in an item and in a quotation', () => {
    expect(read('- Shares of', '  lampco fell')).toEqual([
      ['list-item', 1, 'Shares of lampco fell'],
    ]);
    expect(read('> Shares of', '> lampco fell')).toEqual([['quote', 0, 'Shares of lampco fell']]);
    expect(read('Shares of', '> lampco fell')).toHaveLength(2);
  });

  it('keep the hyphen of a divided word', () => {
    expect(read('state-of-the-', 'art lamps')).toEqual([
      ['paragraph', 0, 'state-of-the-art lamps'],
    ]);
  });

  it('where they were wrapped at one width', () => {
    const wrapped = [
      'Lampco said on Monday that it will close',
      'Two of its seven plants by the end of May',
      'And move what they make to the Harbour.',
    ];
    expect(read(...wrapped)).toEqual([['paragraph', 0, wrapped.join(' ')]]);
  });

  it('but not where a line is too long to have been wrapped', () => {
    const long = 'Lampco said on Monday that it will close '.repeat(4).trim();
    expect(read(long, 'Two of its plants', 'And move')).toHaveLength(3);
  });
});

it.each(['| ', ' ', '# ', '- ', ' #', '=', '|:-'])(
  'takes a time that grows with a line of %j',
  piece => {
    const work = (text: string) => splitPastedLines(`# a${text}x`);
    expect(leastRatio(work, piece)).toBeLessThanOrEqual(LINEAR);
  },
  60_000,
);
