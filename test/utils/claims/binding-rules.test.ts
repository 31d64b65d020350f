import { describe, expect, it } from 'vitest';
import type { PageText } from '../../../utils/citations/page-text.ts';
import { readBlock } from '../../../utils/citations/parsing/read-block.ts';
import { BINDING_RULES, type Binding, bindMark } from '../../../utils/claims/binding-rules.ts';
import { draftsOf } from '../../../utils/claims/draft.ts';
import { placeOfMark } from '../../../utils/claims/mark-place.ts';
import { readPage } from '../../../utils/claims/read-page.ts';
import { markSpans, statementsOf } from '../../../utils/claims/statements.ts';
import { type BlockLike, pageOf } from '../citations/build.ts';
import { context } from '../citations/rule-cases.ts';
import { smallDirectory } from '../citations/small-directory.ts';
import { cell, heading, item } from './blocks.ts';

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
    name: 'before the stop, several in one paragraph: each backs its own sentence',
    blocks: ['The harbour closed (cnbc.com). Ferries went on (bbc.com). Fares rose today (AP).'],
    expected: [
      '(cnbc.com) before-stop: The harbour closed.',
      '(bbc.com) before-stop: Ferries went on.',
      '(AP) before-stop: Fares rose today.',
    ],
  },
  {
    name: 'a sentence that its prose gives to another outlet is left to it',
    blocks: [
      'CNBC reported in May that the port was for sale. On Friday a buyer came (bbc.com).',
      'The BBC reported in May that the port was for sale. On Friday a buyer came (bbc.com).',
      'Two ferries went on. The port was sold in May, CNBC reported (bbc.com).',
    ],
    expected: [
      '(bbc.com) before-stop: On Friday a buyer came.',
      '(bbc.com) before-stop: On Friday a buyer came. / The BBC reported in May that the port was for sale.',
      '(bbc.com) before-stop: The port was sold in May, CNBC reported. / Two ferries went on.',
    ],
  },
  {
    name: 'beside another behind a dash',
    blocks: ['The harbour closed for nine days. (cnbc.com) — (bbc.com)'],
    expected: [
      '(cnbc.com) after-sentence: The harbour closed for nine days.',
      '(bbc.com) after-sentence: The harbour closed for nine days.',
    ],
  },
  {
    name: 'before the stop, the second behind two sentences',
    blocks: ['The harbour closed (cnbc.com). Ferries went on. The port lost money (bbc.com).'],
    expected: [
      '(cnbc.com) before-stop: The harbour closed.',
      '(bbc.com) before-stop: The port lost money. / Ferries went on.',
    ],
  },
  {
    name: 'before the stop without spaces between words',
    blocks: ['港口周一因为大风关闭了九天（路透社）。渡轮仍然照常航行到对岸（BBC）。'],
    expected: [
      '（路透社） before-stop: 港口周一因为大风关闭了九天。',
      '（BBC） before-stop: 渡轮仍然照常航行到对岸。',
    ],
  },
  {
    name: 'two in one sentence that goes on behind the first',
    blocks: ['The port lost money (cnbc.com) in May (bbc.com). Ferries went on.'],
    expected: [
      '(cnbc.com) before-stop: The port lost money in May.',
      '(bbc.com) before-stop: The port lost money in May.',
    ],
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
  ...[
    { name: 'a list item', opens: item('(cnbc.com) Ferries sail from Port Ellis.') },
    { name: 'a cell', opens: cell('(cnbc.com) Ferries sail from Port Ellis.', 'Ferries') },
  ].map(({ name, opens }) => ({
    name: `a mark that opens ${name}`,
    blocks: ['The harbour closed for nine days.', opens],
    expected: [
      '(cnbc.com) block-end: Ferries sail from Port Ellis. / ~ The harbour closed for nine days.',
    ],
  })),
  {
    name: 'a mark in square brackets that opens a block',
    blocks: ['The harbour closed for nine days.', '[cnbc.com] Ferries sail from Port Ellis.'],
    expected: [
      '[cnbc.com] block-end: Ferries sail from Port Ellis. / ~ The harbour closed for nine days.',
    ],
  },
  {
    name: 'a mark in round ones that opens a paragraph',
    blocks: ['The harbour closed for nine days.', '(cnbc.com) Ferries sail from Port Ellis.'],
    expected: [
      '(cnbc.com) block-end: The harbour closed for nine days. / ~ Ferries sail from Port Ellis.',
    ],
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

describe('bindMark', () => {
  it.each(CASES)('$name', ({ blocks, expected }) =>
    expect(bound(pageOf(blocks))).toEqual(expected),
  );
});

/** The name of the rule that binds the last mark of a page. */
function lastRule(blocks: readonly BlockLike[]): string | undefined {
  const page = pageOf(blocks);
  const marks = page.blocks.map(block => readBlock(block, context));
  const statements = page.blocks.map((block, index) =>
    statementsOf(block, markSpans(marks[index]?.groups ?? [], []), 'en'),
  );
  const drafts = draftsOf(page, statements);
  let name: string | undefined;
  marks.forEach(({ groups }, block) => {
    let before: Binding | null = null;
    groups.forEach((_, index) => {
      const place = placeOfMark(page, drafts, block, groups, index);
      const last = before;
      name = BINDING_RULES.find(rule => rule.bind(place, last))?.name;
      before = bindMark(place, last);
      for (const draft of before.claims) draft.isCited = true;
    });
  });
  return name;
}

const STORY = 'The ferries stopped for nine days.';
const PLACES: Readonly<Record<string, readonly BlockLike[]>> = {
  'beside another mark': ['The harbour closed for nine days (Reuters) and (AP).'],
  'behind a heading inside the block': [`It closed for nine days. ### Ferries\n(Reuters) ${STORY}`],
  'behind what was said': ['The harbour closed for nine days. Ferries stopped (Reuters).'],
  'before what it labels': [`(Reuters) * (AP) ${STORY}`],
  'a whole cell': [
    cell('Ferries'),
    cell('The harbour closed for nine days.', 'Ferries'),
    cell('(Reuters)', 'Ferries'),
  ],
  'the first of a list item, a cell or in square brackets': [
    'The harbour closed.',
    `[Reuters] ${STORY}`,
  ],
  'the first of a block': ['The harbour closed.', heading('Ferries'), `(Reuters) ${STORY}`],
};

describe('BINDING_RULES', () => {
  it('has a name and an example for each', () => {
    expect(Object.keys(PLACES)).toEqual(BINDING_RULES.map(rule => rule.name));
    expect(BINDING_RULES.every(rule => rule.example !== '')).toBe(true);
  });

  it('a headline’s label backs only what follows it', () =>
    expect(lastRule([STORY, '(harbour-post.com) — https://www.harbour-post.com/a'])).toBe(
      'before what it labels',
    ));

  it('a cell of sources backs a row of a few words', () => {
    const { claims, citations } = readPage(
      pageOf([cell('Bridge'), cell('Shut in June', 'Bridge'), cell('(Reuters)', 'Bridge')]),
      smallDirectory,
    );
    const [id] = citations[0]?.claims ?? [];
    expect(claims.find(claim => claim.id === id)?.text).toBe('Shut in June');
  });

  it('a cell of sources that opens its row backs what stands behind it', () => {
    const row = (name: string, text: string): BlockLike[] => [
      { ...(cell(name) as object), text: name, column: 'Source' },
      cell(text, name),
    ];
    const { claims, citations } = readPage(
      pageOf([...row('(Reuters)', STORY), ...row('(BBC)', 'The gates open in May.')]),
      smallDirectory,
    );
    expect(citations.map(one => claims.find(claim => claim.id === one.claims[0])?.text)).toEqual([
      STORY,
      'The gates open in May.',
    ]);
  });

  it.each(Object.entries(PLACES))('%s', (name, blocks) => expect(lastRule(blocks)).toBe(name));
});
