import { describe, expect, it } from 'vitest';
import { findRestatements } from '../../../utils/claims/summaries.ts';
import { type BlockLike, pageOf } from '../citations/build.ts';

const heading = (text: string, level = 2): BlockLike => ({ kind: 'heading', level, text });
const item = (text: string, list = 1): BlockLike => ({ kind: 'list-item', level: 1, list, text });
const BODY =
  'The harbour of Port Ellis was closed for nine days after the storm of May 3, officials said on Monday in a statement that they read to the press at the town hall, where ferrymen had waited for most of the day for word of it.';

/** For each block that says something, the block that it restates. */
function restatements(
  blocks: readonly BlockLike[],
  cited: readonly number[] = [],
): Record<string, string> {
  const page = pageOf(blocks);
  const claims = page.blocks.flatMap(({ kind, text }, block) =>
    kind === 'heading'
      ? []
      : [
          {
            id: `${block}`,
            block,
            text,
            asserts: true,
            citations: cited.includes(block) ? ['k1'] : [],
          },
        ],
  );
  return Object.fromEntries(findRestatements(page, claims));
}

describe('findRestatements', () => {
  it.each([
    {
      name: 'bullets that open the page',
      blocks: [
        heading('Briefing', 1),
        item('Port Ellis closed its harbour for nine days.'),
        heading('News'),
        BODY,
      ],
      expected: { 1: '3' },
    },
    {
      name: 'bullets under a heading that says so',
      blocks: [
        heading('Briefing', 1),
        BODY,
        heading('Key takeaways'),
        item('Port Ellis closed its harbour for nine days.'),
      ],
      expected: { 3: '1' },
    },
    {
      name: 'the same in German',
      blocks: [
        heading('Das Wichtigste'),
        item('Port Ellis: harbour closed for nine days.'),
        heading('Mehr'),
        BODY,
      ],
      expected: { 1: '3' },
    },
    {
      name: 'a line that says so',
      blocks: [
        'TL;DR',
        item('Port Ellis closed its harbour for nine days.'),
        heading('News'),
        BODY,
      ],
      expected: { 1: '3' },
    },
    {
      name: 'nothing alike',
      blocks: [
        heading('Briefing', 1),
        item('A dragon was seen over the bay at noon.'),
        heading('News'),
        BODY,
      ],
      expected: {},
    },
    {
      name: 'a list after the body is no summary',
      blocks: [
        heading('Briefing', 1),
        BODY,
        heading('Also'),
        item('Port Ellis closed its harbour for nine days.'),
      ],
      expected: {},
    },
    {
      name: 'a paragraph under a heading that says so, and no other kind of block',
      blocks: [
        heading('Summary', 1),
        'Port Ellis closed its harbour for nine days.',
        { kind: 'quote' as const, text: 'Port Ellis closed its harbour for nine days.' },
        heading('News'),
        BODY,
      ],
      expected: { 1: '2' },
    },
    {
      name: 'a paragraph under another heading is none',
      blocks: [
        heading('Port', 1),
        'Port Ellis closed its harbour for nine days.',
        heading('News'),
        BODY,
      ],
      expected: {},
    },
    {
      name: 'a list behind a paragraph of more than 200 units is none',
      blocks: [
        'a '.repeat(101),
        item('Port Ellis closed its harbour for nine days.'),
        heading('News'),
        BODY,
      ],
      expected: {},
    },
    {
      name: 'a list behind a paragraph of 200 units is one',
      blocks: [
        'a '.repeat(100),
        item('Port Ellis closed its harbour for nine days.'),
        heading('News'),
        BODY,
      ],
      expected: { 1: '3' },
    },
    {
      name: 'a second list is none',
      blocks: [
        item('A dragon was seen over the bay at noon.'),
        {
          kind: 'list-item' as const,
          level: 1,
          list: 2,
          text: 'Port Ellis closed its harbour for nine days.',
        },
        heading('News'),
        BODY,
      ],
      expected: {},
    },
    {
      name: 'a title after the opening list ends it',
      blocks: [
        item('A dragon was seen at noon.'),
        heading('News', 1),
        item('Port Ellis closed its harbour for nine days.'),
        BODY,
      ],
      expected: {},
    },
    {
      name: 'what stands beside the text is none, and heads nothing',
      blocks: [
        { kind: 'heading' as const, level: 2, text: 'More', region: 'aside' as const },
        {
          kind: 'list-item' as const,
          level: 1,
          list: 1,
          text: 'Port Ellis closed its harbour for nine days.',
          region: 'aside' as const,
        },
        item('Port Ellis closed its harbour for nine days.'),
        heading('News'),
        BODY,
      ],
      expected: { 2: '1' },
    },
    {
      name: 'a page of bullets alone',
      blocks: [
        item('Port Ellis closed its harbour for nine days.'),
        item('The harbour of Port Ellis was closed for nine days.'),
      ],
      expected: {},
    },
  ])('$name', ({ blocks, expected }) => expect(restatements(blocks)).toEqual(expected));

  it('a bullet with a source of its own is no summary', () => {
    expect(
      restatements(
        [
          heading('Briefing', 1),
          item('Port Ellis closed its harbour for nine days.'),
          heading('News'),
          BODY,
        ],
        [1],
      ),
    ).toEqual({});
  });

  const SAYS = 'Port Ellis closed its harbour for nine days.';
  it('a line that says so is shorter than sixty units, a heading may be of any length', () => {
    const label = (units: number) => `Today’s highlights ${'a'.repeat(units - 19)}`;
    const under = (title: BlockLike) => restatements([BODY, title, item(SAYS)]);
    expect(under(label(59))).toMatchObject({ 2: '0' });
    expect(under(label(60))).toEqual({});
    expect(under(heading(label(60)))).toEqual({ 2: '0' });
  });

  it('a line that heads a summary restates nothing itself', () => {
    const line = 'Today’s highlights: Port Ellis closed for nine days';
    expect(restatements([line, item(SAYS), heading('News'), BODY])).toEqual({ 1: '3' });
  });

  it('holds the first forty bullets against the first four hundred sentences', () => {
    const numbers = (count: number) => Array.from({ length: count }, (_, at) => at);
    const story = (at: number) => `Dragon${at} flew over bay${at} with lamp${at}.`;
    const bulletsOver = (bullets: number, body: number) =>
      restatements([
        heading('Highlights'),
        ...numbers(bullets).map(at => item(story(at))),
        heading('News'),
        ...numbers(body).map(at => story(body - 1 - at)),
      ]);
    expect(Object.keys(bulletsOver(41, 50))).toHaveLength(40);
    // The body tells them from the last to the first.
    expect(Object.keys(bulletsOver(1, 400))).toEqual(['1']);
    expect(bulletsOver(1, 401)).toEqual({});
  });

  it('of two sentences that say it takes the one that says more of it, of equals the first', () => {
    const more = 'Port Ellis closed its harbour for nine days after a storm.';
    const less = 'Port Ellis closed its harbour on Monday, to the surprise of many.';
    const found = (...body: string[]) =>
      restatements([heading('Highlights'), item(SAYS), heading('News'), ...body]);
    expect(found(less, more)).toEqual({ 1: '4' });
    expect(found(more, less)).toEqual({ 1: '3' });
    expect(found(more, more)).toEqual({ 1: '3' });
  });

  it('compares Japanese by pairs of letters', () => {
    expect(
      restatements([
        heading('要約'),
        item('ポートエリス港は九日間閉鎖された。'),
        heading('詳細'),
        '当局は月曜日、嵐のためポートエリス港は九日間閉鎖されたと発表した。',
      ]),
    ).toEqual({ 1: '3' });
  });
});
