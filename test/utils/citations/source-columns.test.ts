import { describe, expect, it } from 'vitest';
import { sourceCellsOf } from '../../../utils/citations/source-columns.ts';
import { readPage } from '../../../utils/claims/read-page.ts';
import { type BlockLike, blockOf, pageOf } from './build.ts';
import { smallDirectory } from './small-directory.ts';

/** A table from its rows; the first heads the columns. */
const table = ([heads = [], ...rows]: readonly (readonly string[])[]): BlockLike[] => [
  ...heads.map((text): BlockLike => ({ kind: 'cell', list: 1, text })),
  ...rows.flatMap(row =>
    row.map(
      (text, at): BlockLike => ({
        ...{ kind: 'cell', list: 1, text, column: heads[at] ?? '' },
        subject: at === 0 ? null : blockOf(row[0] ?? '').text,
      }),
    ),
  ),
];
const cellsOf = (rows: readonly (readonly string[])[]): string[] =>
  [...sourceCellsOf(pageOf(table(rows)), smallDirectory)].map(({ text }) => text);

const SAYINGS = [
  'The old harbour closed for nine days.',
  'Its ferries went on through the night.',
  'The gates open again in the spring.',
];
const OUTLETS = ['Reuters', 'cnbc.com', '<https://www.bbc.com/news/a|BBC>'];
const rowsUnder = (...heads: string[]) => [
  heads,
  ...SAYINGS.map((say, at) => [say, OUTLETS[at] ?? '']),
];

describe('a column of outlets behind what rows say', () => {
  it.each(['Звідки', 'Zkąd', 'Hvor fra', 'कहाँ से', 'Ĉu de kie'])('headed %s', head => {
    expect(cellsOf(rowsUnder('What', head))).toEqual(['Reuters', 'cnbc.com', 'BBC']);
    const { citations, claims } = readPage(pageOf(table(rowsUnder('What', head))), smallDirectory);
    expect(citations.map(one => one.outlet)).toEqual(['reuters.com', 'cnbc.com', 'bbc.com']);
    expect(citations.map(one => claims.find(({ id }) => id === one.claims[0])?.text)).toEqual(
      SAYINGS,
    );
  });

  it('behind a day, with one name that nobody knows', () => {
    const rows = rowsUnder('Дата', 'Подія', 'Звідки').map(row => ['05.10', ...row].slice(-3));
    expect(cellsOf([['Дата', 'Подія', 'Звідки'], ...rows.slice(1)])).toHaveLength(3);
    expect(
      cellsOf([
        ['A', 'B'],
        ...rowsUnder().slice(1),
        ['A fourth thing was said here.', 'Lock Post'],
      ]),
    ).toHaveLength(4);
  });
});

describe('no such column', () => {
  it.each<[string, string[][]]>([
    [
      'a ranking of outlets',
      [
        ['Rank', 'Outlet', 'Reach'],
        ['1', 'Reuters', '40 %'],
        ['2', 'BBC', '38 %'],
      ],
    ],
    [
      'outlets that rows are about',
      [
        ['X', 'What it is'],
        ['Reuters', 'An agency that was founded in 1851.'],
        ['BBC', 'A broadcaster that was founded in 1922.'],
      ],
    ],
    [
      'who won',
      [
        ['Prize', 'Winner'],
        ['Best of the year', 'Reuters'],
        ['Best new show', 'BBC'],
      ],
    ],
    [
      'firms',
      [
        ['What', 'Who'],
        [SAYINGS[0] ?? '', 'OpenAI'],
        [SAYINGS[1] ?? '', 'GitHub'],
      ],
    ],
    [
      'sites of firms',
      [
        ['What', 'Who'],
        [SAYINGS[0] ?? '', 'kelpworks.com'],
        [SAYINGS[1] ?? '', 'acme.com'],
      ],
    ],
    [
      'one row',
      [
        ['What', 'Who'],
        [SAYINGS[0] ?? '', 'Reuters'],
      ],
    ],
    [
      'outlets here and there',
      [
        ['What', 'Who'],
        ...SAYINGS.map((say, at) => [say, at === 0 ? 'Reuters' : 'the mayor of the town']),
      ],
    ],
  ])('%s', (_, rows) => expect(cellsOf(rows)).toEqual([]));
});
