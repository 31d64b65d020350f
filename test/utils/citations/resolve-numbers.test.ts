import { describe, expect, it } from 'vitest';
import { readPage } from '../../../utils/claims/read-page.ts';
import { type BlockLike, pageOf } from './build.ts';
import { form, itReads } from './form-cases.ts';
import { smallDirectory } from './small-directory.ts';

describe('resolve-numbers', () => {
  itReads([
    form(
      'markdown references with their definitions',
      'It closed. ([cnbc.com][1]) [1]: https://www.cnbc.com/a "Ferries"',
      '([cnbc.com][1]) | link | cnbc.com -> https://www.cnbc.com/a',
    ),
    {
      name: 'answers that restart at [1]: the next definition, and the label is believed over the number',
      blocks: [
        'It closed. ([cnbc.com][1])',
        '[1]: https://www.cnbc.com/a',
        'It opened. ([bbc.com][1])',
        '[1]: https://www.bbc.com/b',
        'It sank. ([axios.com][1])',
      ],
      expected: [
        '([cnbc.com][1]) | link | cnbc.com -> https://www.cnbc.com/a',
        '([bbc.com][1]) | link | bbc.com -> https://www.bbc.com/b',
        '([axios.com][1]) | link | axios.com',
      ],
    },
    {
      name: 'numbers with a list of references',
      blocks: [
        'It closed.[1] It opened again.[2][3] It sank.[9]',
        { kind: 'heading', level: 2, text: 'References' },
        '[1] Ferries stop. https://www.cnbc.com/a',
        '[2] <https://www.bbc.com/b|Ferries go>',
        '[3]. Ferry sinks (https://www.axios.com/c)',
      ],
      expected: [
        '[1] | numbered | cnbc.com -> https://www.cnbc.com/a',
        '2 | numbered | bbc.com -> https://www.bbc.com/b',
        '3 | numbered | axios.com -> https://www.axios.com/c',
      ],
    },
    {
      name: 'numbers with an ordered list under a heading',
      blocks: [
        'It closed [2].',
        { kind: 'heading', level: 2, text: 'Quellen' },
        { kind: 'list-item', level: 1, list: 1, text: '<https://www.cnbc.com/a|Ferries stop>' },
        { kind: 'list-item', level: 1, list: 1, text: '<https://www.bbc.com/b|Ferries go>' },
      ],
      expected: ['[2] | numbered | bbc.com -> https://www.bbc.com/b'],
    },
    {
      name: 'the last entry before the mark where none follows',
      blocks: ['[1]: https://a.com/1', '[1]: https://b.com/2', 'It closed.[1]'],
      expected: ['[1] | numbered | b.com -> https://b.com/2'],
    },
    {
      name: 'the first entry behind the mark',
      blocks: [
        '[1]: https://a.com/1',
        'It closed.[1]',
        '[1]: https://b.com/2',
        '[1]: https://c.com/3',
      ],
      expected: ['[1] | numbered | b.com -> https://b.com/2'],
    },
    {
      name: 'entries in the block of the mark',
      blocks: ['[1]: https://a.com/1 It closed.[1] [1]: https://b.com/2 [1]: https://c.com/3'],
      expected: ['[1] | numbered | b.com -> https://b.com/2'],
    },
    {
      name: 'a label that fits no entry',
      blocks: ['It closed. ([bbc.com][1])', '[1]: https://www.cnbc.com/a'],
      expected: ['([bbc.com][1]) | link | bbc.com'],
    },
    {
      name: 'a label that names nobody',
      blocks: ['It closed. ([the story][1])', '[1]: https://www.cnbc.com/a'],
      expected: ['([the story][1]) | link | cnbc.com -> https://www.cnbc.com/a'],
    },
    {
      name: 'in order with the other marks',
      blocks: ['It closed.[1] It opened (BBC).', '[1]: https://a.com/1'],
      expected: ['[1] | numbered | a.com -> https://a.com/1', '(BBC) | outlet | bbc.com'],
    },
  ]);
});

/** A page that lists three sources, and what its first lines are read as: "number outlet: claim". */
const listed = (...blocks: readonly BlockLike[]): string[] => {
  const { claims, citations } = readPage(
    pageOf([
      ...blocks,
      { kind: 'heading', level: 2, text: 'Works cited' },
      '1. Ferries stop - CNBC, accessed May 3, 2026, https://www.cnbc.com/a',
      '2. BBC, “Ferries go”, 4 May 2026',
      '3. Ferry sinks. <https://www.axios.com/c|https://www.axios.com/c>',
    ]),
    smallDirectory,
  );
  const textOf = (id: string) => claims.find(one => one.id === id)?.text;
  return citations.map(one => `${one.text} ${one.outlet}: ${one.claims.map(textOf).join(' / ')}`);
};

describe('numbers that count because the page lists its sources', () => {
  it.each<[string, string[]]>([
    [
      'The harbour closed.1 Ferries go on.2 Fares rose by 3.5 %.',
      ['1 cnbc.com: The harbour closed.', '2 bbc.com: Ferries go on.'],
    ],
    [
      'The harbour closed today1. Ferries go on, too2,3.',
      [
        '1 cnbc.com: The harbour closed today.',
        '2 bbc.com: Ferries go on, too.',
        '3 axios.com: Ferries go on, too.',
      ],
    ],
    [
      'The harbour closed¹². It made 4 km² of land³.',
      [
        '¹ cnbc.com: The harbour closed.',
        '² bbc.com: The harbour closed.',
        '³ axios.com: It made 4 km² of land.',
      ],
    ],
    [
      'The harbour closed (1). Ferries go on (2, 3). It has plans: (1) a pier, (2) a lock.',
      [
        '(1) cnbc.com: The harbour closed.',
        '2 bbc.com: Ferries go on.',
        '3 axios.com: Ferries go on.',
      ],
    ],
    [
      'The harbour closed.[web:1][web:3] Ferries go on [cite: 2].',
      [
        '[web:1] cnbc.com: The harbour closed.',
        '[web:3] axios.com: The harbour closed.',
        '[cite: 2] bbc.com: Ferries go on.',
      ],
    ],
    ['It made four million[1] a year.', ['[1] cnbc.com: It made four million a year.']],
    [
      '港口关闭了九天。1渡轮照常航行。2',
      ['1 cnbc.com: 港口关闭了九天。', '2 bbc.com: 渡轮照常航行。'],
    ],
    [
      'The harbour closed [1†source]. Ferries go on【2†L1-L9】.',
      ['[1†source] cnbc.com: The harbour closed.', '【2†L1-L9】 bbc.com: Ferries go on.'],
    ],
    // text
    ['Apollo 11 flew. Web3 and Covid19. It is 5 m² and H2O, E=mc2.', []],
    ['The plan has three parts. (1) A lease. (2) A plant. (3) A pier.', []],
    ['The plan has (1) a lease, (2) a plant and (3) a pier.', []],
    ['Fares rose in 2.3 ways, by 2,3 or 1:2.', []],
    ['See item (2). It grew to 10³ and 3².', []],
    ['The harbour closed [1]. It sold Web3.', ['[1] cnbc.com: The harbour closed.']],
    ['The harbour closed.7 Ferries go on.8', []],
  ])('%s', (text, expected) => expect(listed(text)).toEqual(expected));

  it('believes the page that a number is raised, unless it is a power', () => {
    const raised = (text: string, ...numbers: readonly string[]): string[] => {
      let from = 0;
      const marks = numbers.map(number => {
        const start = text.indexOf(number, from);
        from = start + number.length;
        return { start, end: from, label: null, href: null };
      });
      return listed({ text, marks });
    };
    expect(raised('The harbour closed in May1. Ferries stopped in 20272, 3.', '1', '2, 3')).toEqual(
      [
        '1 cnbc.com: The harbour closed in May.',
        '2 bbc.com: Ferries stopped in 2027.',
        '3 axios.com: Ferries stopped in 2027.',
      ],
    );
    expect(raised('It holds 102 cells, or 4 m3, as E=mc2 has it.', '2', '3', '2')).toEqual([]);
    expect(raised('The harbour closed.1 Ferries go on (2).', '1')).toEqual([
      '1 cnbc.com: The harbour closed.',
      '(2) bbc.com: Ferries go on.',
    ]);
  });

  it('leaves numbers alone where no list answers them', () => {
    const { claims, citations, lostMarks } = readPage(
      pageOf(['The harbour closed.1 Ferries go on (2). Fares rose³. It sank [web:4].']),
      smallDirectory,
    );
    expect(citations).toEqual([]);
    expect(lostMarks).toBe(1);
    expect(claims.map(one => one.text)).toEqual([
      'The harbour closed.1 Ferries go on (2).',
      'Fares rose³.',
      'It sank.',
    ]);
  });

  it('reads authors with their years', () => {
    const { citations } = readPage(
      pageOf([
        'Port fees fell (Roe & Doe, 2026). Thirty ports did so (World Harbour Office, 2025).',
        { kind: 'heading', level: 2, text: 'References' },
        'Roe, J., & Doe, A. (2026, March 8). Fees fall. CNBC. https://www.cnbc.com/fees',
      ]),
      smallDirectory,
    );
    expect(citations.map(one => `${one.text} ${one.outlet} ${one.href}`)).toEqual([
      '(Roe & Doe, 2026) cnbc.com https://www.cnbc.com/fees',
    ]);
  });

  it('comes to an end where entries point at one another, and on 5,000 numbers', () => {
    for (const circle of [
      ['It closed [1].', '[1] See [2].', '[2] See [1].'],
      ['It closed [1].', '[1] See [1].'],
    ])
      expect(readPage(pageOf(circle), smallDirectory).citations.map(one => one.outlet)).toEqual([]);
    const numbers = Array.from({ length: 1000 }, (_, i) => i);
    const { citations } = readPage(
      pageOf([
        ...numbers.map(i => `It closed.[${i % 999}] It opened.[${(i + 1) % 999}]`.repeat(3)),
        { kind: 'heading', level: 2, text: 'Sources' },
        ...Array.from({ length: 5000 }, (_, i) => `[${i % 999}] https://www.cnbc.com/${i}`),
      ]),
      smallDirectory,
    );
    expect(citations.length).toBeGreaterThan(5000);
  });

  it('keeps the printed title of an entry that leads to a numbered work, and of no other', () => {
    const titleOf = (entry: string) => {
      const page = pageOf([
        'It closed.[1]',
        { kind: 'heading', level: 2, text: 'References' },
        `[1] ${entry}`,
        '[2] Ferries go. https://www.bbc.com/b',
      ]);
      return readPage(page, smallDirectory).citations[0]?.headline;
    };
    const title = 'Sparse attention halves the bill of models';
    expect(titleOf(`Olsen M. “${title}”. 2026. https://doi.org/10.1000/inv.1`)).toBe(title);
    expect(titleOf(`“${title}”. https://www.cnbc.com/a`)).toBeUndefined();
  });
});
