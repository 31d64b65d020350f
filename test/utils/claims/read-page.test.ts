import { describe, expect, it } from 'vitest';
import type { PageText } from '../../../utils/citations/page-text.ts';
import { createPageReader, readPage } from '../../../utils/claims/read-page.ts';
import { type BlockLike, pageOf } from '../citations/build.ts';
import { smallDirectory } from '../citations/small-directory.ts';

const heading = (text: string, level = 3): BlockLike => ({ kind: 'heading', level, text });
const item = (text: string, list = 1, subject: string | null = null): BlockLike => ({
  kind: 'list-item',
  level: 1,
  list,
  text,
  subject,
});
const cell = (text: string, subject: string | null = null): BlockLike => ({
  kind: 'cell',
  list: 9,
  text,
  subject,
});

interface Case {
  readonly name: string;
  readonly blocks: readonly BlockLike[];
  /** "mark placement: claim / claim", the nearest first; "~ claim" for an alternative. */
  readonly expected: readonly string[];
}

function bound(page: PageText): string[] {
  const { claims, citations } = readPage(page, smallDirectory);
  const of = (ids: readonly string[]) => ids.map(id => claims.find(c => c.id === id)?.text ?? '?');
  return citations.map(
    k =>
      `${k.text} ${k.placement}: ${[...of(k.claims), ...of(k.alternatives).map(text => `~ ${text}`)].join(' / ')}`,
  );
}

const CASES: readonly Case[] = [
  {
    name: 'all of a paragraph since the last mark, the nearest sentence first',
    blocks: [
      'The harbour closed for nine days. Ferries went on. (cnbc.com) The port lost money. (bbc.com)',
    ],
    expected: [
      '(cnbc.com) after-sentence: Ferries went on. / The harbour closed for nine days.',
      '(bbc.com) after-sentence: The port lost money.',
    ],
  },
  {
    name: 'before the stop',
    blocks: ['The harbour closed for nine days (cnbc.com).'],
    expected: ['(cnbc.com) before-stop: The harbour closed for nine days.'],
  },
  {
    name: 'two in a row share their claim',
    blocks: ['The harbour closed for nine days. (cnbc.com) (bbc.com)'],
    expected: [
      '(cnbc.com) after-sentence: The harbour closed for nine days.',
      '(bbc.com) after-sentence: The harbour closed for nine days.',
    ],
  },
  {
    name: 'members of one bracket share their claim',
    blocks: ['The harbour closed for nine days (Reuters; AP).'],
    expected: [
      'Reuters before-stop: The harbour closed for nine days.',
      'AP before-stop: The harbour closed for nine days.',
    ],
  },
  {
    name: 'in the middle of a sentence, each half its own',
    blocks: [
      'The harbour closed for nine days (cnbc.com), while ferries sailed from Port Ellis (bbc.com).',
    ],
    expected: [
      '(cnbc.com) before-stop: The harbour closed for nine days',
      '(bbc.com) before-stop: while ferries sailed from Port Ellis.',
    ],
  },
  {
    name: 'in the middle of a sentence that just goes on',
    blocks: ['The harbour closed for nine days (cnbc.com) on Monday.'],
    expected: ['(cnbc.com) before-stop: The harbour closed for nine days on Monday.'],
  },
  {
    name: 'a mark that opens the block after a heading',
    blocks: [
      'The harbour closed for nine days.',
      heading('What comes next?'),
      '(cnbc.com) Ferries sail from Port Ellis.',
    ],
    expected: [
      '(cnbc.com) after-heading: The harbour closed for nine days. / ~ Ferries sail from Port Ellis.',
    ],
  },
  {
    name: 'the same when only a part before the heading has no source',
    blocks: [
      'The harbour closed for nine days. (bbc.com) The port lost its money.',
      heading('What comes next?'),
      '(cnbc.com) Ferries sail from Port Ellis.',
    ],
    expected: [
      '(bbc.com) after-sentence: The harbour closed for nine days.',
      '(cnbc.com) after-heading: The port lost its money. / ~ Ferries sail from Port Ellis.',
    ],
  },
  {
    name: 'the same when all before the heading has its source',
    blocks: [
      'The harbour closed for nine days. (bbc.com)',
      heading('What comes next?'),
      '(cnbc.com) Ferries sail from Port Ellis.',
    ],
    expected: [
      '(bbc.com) after-sentence: The harbour closed for nine days.',
      '(cnbc.com) after-heading: Ferries sail from Port Ellis. / ~ The harbour closed for nine days.',
    ],
  },
  {
    name: 'words about words between the last source and the heading',
    blocks: [
      'The harbour closed for nine days. (bbc.com) Those are characterizations by that outlet.',
      heading('Next'),
      '(cnbc.com) Ferries sail from Port Ellis.',
    ],
    expected: [
      '(bbc.com) after-sentence: The harbour closed for nine days.',
      '(cnbc.com) after-heading: The harbour closed for nine days. / ~ Ferries sail from Port Ellis.',
    ],
  },
  {
    name: 'a heading inside a block',
    blocks: [
      'The harbour closed for nine days. ### What comes next? (cnbc.com) Ferries sail from Port Ellis.',
    ],
    expected: [
      '(cnbc.com) after-heading: The harbour closed for nine days. / ~ Ferries sail from Port Ellis.',
    ],
  },
  {
    name: 'a block of its own after a paragraph',
    blocks: ['The harbour closed for nine days.', '(cnbc.com)'],
    expected: ['(cnbc.com) block-end: The harbour closed for nine days.'],
  },
  {
    name: 'a block of its own after a list',
    blocks: [
      item('The harbour closed for nine days'),
      item('Ferries sail from Port Ellis'),
      '(cnbc.com)',
    ],
    expected: ['(cnbc.com) list-end: Ferries sail from Port Ellis'],
  },
  {
    name: 'nothing stands before it',
    blocks: [heading('Ferries'), '(cnbc.com) Ferries sail from Port Ellis.'],
    expected: ['(cnbc.com) after-heading: Ferries sail from Port Ellis.'],
  },
  {
    name: 'a list item without a stop',
    blocks: [item('The harbour closed for nine days (cnbc.com)')],
    expected: ['(cnbc.com) block-end: The harbour closed for nine days'],
  },
  {
    name: 'a label that asserts nothing',
    blocks: [item('Evidence (<https://www.cnbc.com/a|cnbc.com>)')],
    expected: ['(cnbc.com) block-end: Evidence'],
  },
  {
    name: 'a title with its source',
    blocks: [
      item(
        'KRAS breakthrough (<https://www.cnbc.com/a|cnbc.com>): Combine it with the papers of last year for a quick win.',
      ),
    ],
    expected: ['(cnbc.com) before-stop: KRAS breakthrough'],
  },
  {
    name: 'a story title',
    blocks: ['<https://www.cnbc.com/a|Ferries stop for nine days> (CNBC)'],
    expected: ['(CNBC) headline-label: Ferries stop for nine days'],
  },
  {
    name: 'a question before the mark',
    blocks: ['The harbour closed for nine days. Why did it close? (cnbc.com)'],
    expected: ['(cnbc.com) after-sentence: The harbour closed for nine days.'],
  },
  {
    name: 'a quotation of two sentences',
    blocks: ['She wrote: “I have joined the port. I am glad of it.” (cnbc.com)'],
    expected: ['(cnbc.com) after-sentence: She wrote: “I have joined the port. I am glad of it.”'],
  },
  {
    name: 'markdown that was not rendered',
    blocks: [
      '**Harbour**: it closed [again](https://a.com/b) for \\$9. ([cnbc.com](https://www.cnbc.com/a))',
    ],
    expected: [
      '([cnbc.com](https://www.cnbc.com/a)) after-sentence: Harbour: it closed again for $9.',
    ],
  },
  {
    name: 'Japanese',
    blocks: ['港は九日間閉鎖された（ロイター）。船は動いている。'],
    expected: ['（ロイター） before-stop: 港は九日間閉鎖された。'],
  },
  {
    name: 'numbers without a list are no text of the claim',
    blocks: ['The harbour closed for nine days.[3][8] It lost money (cnbc.com).'],
    expected: ['(cnbc.com) before-stop: It lost money. / The harbour closed for nine days.'],
  },
];

describe('readPage binds', () => {
  it.each(CASES)('$name', ({ blocks, expected }) =>
    expect(bound(pageOf(blocks))).toEqual(expected),
  );
});

describe('readPage', () => {
  it('gives claims their heading, and fragments their subject', () => {
    const { claims } = readPage(
      pageOf([
        heading('Sales'),
        cell('F-150 Lightning'),
        cell('33,510 sold in 2024 (cnbc.com)', 'F-150 Lightning'),
        item('33,510 were sold in the year', 2, 'F-150 Lightning'),
        item('It sold 33,510 in the year.', 2, 'F-150 Lightning'),
      ]),
      smallDirectory,
    );
    expect(claims.map(c => [c.text, c.heading, c.subject])).toEqual([
      ['F-150 Lightning', 'Sales', null],
      ['33,510 sold in 2024', 'Sales', 'F-150 Lightning'],
      ['33,510 were sold in the year', 'Sales', 'F-150 Lightning'],
      ['It sold 33,510 in the year.', 'Sales', null],
    ]);
  });

  it('makes summaries of the bullets that the body says again', () => {
    const { claims } = readPage(
      pageOf([
        heading('Daily briefing', 1),
        item('Port Ellis closed its harbour for nine days.'),
        item('A dragon was seen over the bay.'),
        heading('The harbour'),
        'The harbour of Port Ellis was closed for nine days after the storm of May 3. (cnbc.com)',
      ]),
      smallDirectory,
    );
    expect(claims.map(c => [c.id, c.role, c.restates])).toEqual([
      ['c1', 'summary', 'c3'],
      ['c2', 'claim', null],
      ['c3', 'claim', null],
    ]);
  });

  it('says what only connects', () => {
    const { claims } = readPage(
      pageOf(['The harbour closed for nine days. What happened?']),
      smallDirectory,
    );
    expect(claims.map(c => c.role)).toEqual(['claim', 'connective']);
  });

  it.each([
    {
      name: 'a box with a heading',
      blocks: [
        'The harbour closed for nine days.',
        heading('Get your own daily briefing', 2),
        'Ferry delivers personalised news to your role and industry.',
        'Shared from Ferry',
      ],
    },
    {
      name: 'a box without one',
      blocks: [
        'The harbour closed for nine days.',
        'Subscribe to our newsletter',
        'Ferry delivers personalised news to your role and industry.',
      ],
    },
    {
      name: 'what the markup says is beside',
      blocks: [
        'The harbour closed for nine days.',
        { text: 'Ferries are on sale this week (cnbc.com).', region: 'aside' as const },
      ],
    },
    {
      name: 'the title of the page',
      blocks: ['A title of some length for the page', 'The harbour closed for nine days.'],
    },
    {
      name: 'a list of sources',
      blocks: [
        'The harbour closed for nine days.',
        heading('Sources'),
        item('<https://www.cnbc.com/a|Ferries stop for nine days> (CNBC)'),
      ],
    },
    {
      name: 'code',
      blocks: [
        'The harbour closed for nine days.',
        { text: 'const harbour = closed(nine.days) // (cnbc.com)', kind: 'code' as const },
      ],
    },
  ])('makes no claim of $name', ({ blocks }) => {
    const { claims, citations } = readPage(
      pageOf(blocks, { title: 'A title of some length for the page' }),
      smallDirectory,
    );
    expect(claims.map(c => c.text)).toEqual(['The harbour closed for nine days.']);
    expect(citations).toEqual([]);
  });

  it('goes on after a box', () => {
    const { claims } = readPage(
      pageOf([
        heading('Newsletter', 2),
        'Get the ferry news each day of the week.',
        heading('The harbour', 2),
        'The harbour closed for nine days.',
      ]),
      smallDirectory,
    );
    expect(claims.map(c => c.text)).toEqual(['The harbour closed for nine days.']);
  });

  it('gives mentions to the claims that name them', () => {
    const { claims, mentions } = readPage(
      pageOf(['TechCrunch said the harbour closed. Ferries sail on Monday, Bloomberg reported.']),
      smallDirectory,
    );
    expect(mentions.map(m => [m.id, m.text])).toEqual([
      ['m1', 'TechCrunch'],
      ['m2', 'Bloomberg'],
    ]);
    expect(claims.map(c => c.mentions)).toEqual([['m1'], ['m2']]);
  });
});

describe('createPageReader', () => {
  const first = pageOf(['The harbour closed (Reuters).', 'Ferries sail on Monday (AP).']);

  it('reads a page that grew as if it were new', () => {
    const reader = createPageReader(smallDirectory);
    reader.read(first);
    const grown = pageOf([
      'The harbour closed (Reuters).',
      'Ferries sail on Monday (AP). They are full (BBC).',
      'The end of it all (CNBC).',
    ]);
    expect(reader.read(grown)).toEqual(readPage(grown, smallDirectory));
    expect(reader.read(first)).toEqual(readPage(first, smallDirectory));
  });

  it('does not take a block for another of the same text', () => {
    const reader = createPageReader(smallDirectory);
    const page = pageOf([
      'See the ferry times (<https://www.cnbc.com/a|link>).',
      'See the ferry times (<https://www.bbc.com/b|link>).',
    ]);
    expect(reader.read(page).citations.map(k => k.outlet)).toEqual(['cnbc.com', 'bbc.com']);
    expect(reader.read(page).citations.map(k => k.outlet)).toEqual(['cnbc.com', 'bbc.com']);
  });

  it('forgets what it knew of another site or language', () => {
    const reader = createPageReader(smallDirectory);
    const link = pageOf(['The harbour closed (<https://www.cnbc.com/a|link>).']);
    expect(reader.read(link).citations).toHaveLength(1);
    expect(reader.read({ ...link, url: 'https://www.cnbc.com/today' }).citations).toHaveLength(0);
  });

  it('looks at a block once while it does not change', () => {
    let asked = 0;
    const counting = {
      ...smallDirectory,
      ofName(name: string) {
        asked++;
        return smallDirectory.ofName(name);
      },
    };
    const reader = createPageReader(counting);
    reader.read(first);
    const before = asked;
    reader.read({ ...first, blocks: [...first.blocks] });
    expect(before).toBeGreaterThan(0);
    expect(asked).toBe(before);
  });
});
