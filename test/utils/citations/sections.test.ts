import { describe, expect, it } from 'vitest';
import { sectionsOf } from '../../../utils/citations/sections.ts';
import { type BlockLike, pageOf } from './build.ts';
import { smallDirectory } from './small-directory.ts';

const heading = (text: string, level = 2): BlockLike => ({ kind: 'heading', level, text });
const roles = (blocks: readonly BlockLike[], title = ''): string =>
  sectionsOf(pageOf(blocks, { title }), smallDirectory)
    .map(s => s.role)
    .join(' ');

describe('sectionsOf', () => {
  it.each([
    { name: 'text', blocks: ['One.', 'Two.'], expected: 'text text' },
    {
      name: 'what the markup says is beside',
      blocks: [{ text: 'One.', region: 'aside' as const }],
      expected: 'beside',
    },
    {
      name: 'a box under its heading',
      blocks: [heading('Sign up for free'), 'One.', heading('News'), 'Two.'],
      expected: 'beside beside text text',
    },
    {
      name: 'a box and its smaller headings',
      blocks: [
        heading('Related stories', 2),
        heading('Ferries', 3),
        'One.',
        heading('News', 2),
        'Two.',
      ],
      expected: 'beside beside beside text text',
    },
    {
      name: 'a box without a heading ends at a long text',
      blocks: ['Subscribe now', 'Short.', 'x '.repeat(150), 'Short.'],
      expected: 'beside beside text text',
    },
    { name: 'the title', blocks: ['My page', 'One.'], title: 'My page', expected: 'beside text' },
    {
      name: 'sources',
      blocks: [
        heading('Sources'),
        '[1] A https://a.com/b',
        'Prose goes on.',
        heading('News'),
        '[1] no entry https://a.com',
      ],
      expected: 'text reference text text text',
    },
    {
      name: 'sources in other languages',
      blocks: [heading('Quellen'), '<https://a.com|A>', heading('参考文献'), '<https://b.com|B>'],
      expected: 'text reference text reference',
    },
    {
      name: 'the head of a column of sources opens no list',
      blocks: [
        { kind: 'cell' as const, text: 'Source', list: 1 },
        { kind: 'cell' as const, text: 'Reuters', list: 1 },
      ],
      expected: 'text text',
    },
    {
      name: 'entries without a link',
      blocks: [
        heading('References'),
        'AP. (2025, May 2). Harbour yard gets a tenant.',
        'Reuters, “Harbour yard gets a tenant”, 14 September 2026',
        'Harbour Post',
        'The harbour was closed for nine days.',
      ],
      expected: 'text reference reference reference text',
    },
    {
      name: 'short footnotes, which lead back to the text',
      blocks: [
        heading('References'),
        '^ Olsen 2024, p. 12.',
        'Harbour Office, annual report 2024, p. 12.',
        'The harbour office was closed for nine days.',
      ],
      expected: 'text reference reference text',
    },
    {
      name: 'sources in languages of other scripts',
      blocks: [heading('स्रोत'), 'Harbour Post', heading('Nguồn'), 'Harbour Post'],
      expected: 'text reference text reference',
    },
    {
      name: 'links of a briefing are its text',
      blocks: [heading('Links'), '<https://a.com|A story of the day> (CNBC)'],
      expected: 'text text',
    },
  ])('$name', ({ blocks, expected, title }) => expect(roles(blocks, title)).toBe(expected));

  it.each([
    ...['Works cited', 'Key Citations', 'Sources used in the report', 'Learn more:', 'Citations:'],
    ...['Sources and related content', 'References (12)', 'Source list', 'Primary sources'],
  ])('opens a list of sources: %s', text =>
    expect(roles([text, '<https://a.com/b|A>'])).toBe('text reference'),
  );

  it.each([
    'More to read',
    'Mehr zum Thema',
    'À lire aussi',
    'Leia também:',
    '関連記事',
    'Читайте также',
  ])('a box of other stories: %s', text =>
    expect(roles([heading(text), '<https://a.com/b|A> (CNBC)'])).toBe('beside beside'),
  );

  it('counts from where a list begins', () => {
    const item = (ordinal: number): BlockLike => ({
      ...{ kind: 'list-item', level: 1, list: 1, ordinal },
      text: '<https://a.com|A>',
    });
    expect(
      sectionsOf(pageOf([heading('Sources (continued)'), item(7), item(8)]), smallDirectory).map(
        s => s.number,
      ),
    ).toEqual([null, 7, 8]);
  });

  it('takes “Learn more” for a list only as a heading', () => {
    expect(roles([heading('En savoir plus'), '1. <https://a.com/b|A>'])).toBe('text reference');
    expect(roles([heading('<https://a.com|Learn more>'), '<https://a.com/b|A>'])).toBe('text text');
  });

  it.each(['Learn more', 'Sources say so', 'The sources of the river', 'Energy sources in Europe'])(
    'opens none: %s',
    text => expect(roles([text, '<https://a.com/b|A>'])).toBe('text text'),
  );

  it('counts the items of a list that prints no numbers', () => {
    const item = (text: string): BlockLike => ({ kind: 'list-item', level: 1, list: 1, text });
    expect(
      sectionsOf(
        pageOf([heading('References'), item('<https://a.com|A>'), item('<https://b.com|B>')]),
        smallDirectory,
      ).map(s => s.number),
    ).toEqual([null, 1, 2]);
  });
});
