import { describe, expect, it } from 'vitest';
import { readingOfSelection, readingOfText } from '../../../entrypoints/report/read-text.ts';
import { readingSchema } from '../../../utils/trace/model/page-reading.ts';
import { PAGE } from '../../components/fixtures/build.ts';

const TEXT =
  '# Kilns (invented)\n\nMara Lindqvist has joined Halden Labs. (techcrunch.com) The group runs three kilns. (Reuters)';

describe('pasted text', () => {
  it('is read like a page', async () => {
    const reading = await readingOfText({ text: TEXT, title: '', date: '2026-05-20' });
    expect(() => readingSchema.parse(reading)).not.toThrow();
    expect(reading.page).toMatchObject({ title: 'Kilns (invented)', published: '2026-05-20' });
    expect(reading.citations.map(({ outlet }) => outlet)).toEqual([
      'techcrunch.com',
      'reuters.com',
    ]);
  });

  it('takes the reader’s title', async () => {
    expect((await readingOfText({ text: TEXT, title: 'Mine', date: '' })).page).toMatchObject({
      title: 'Mine',
      published: null,
    });
  });

  it('has nothing in a text without a citation', async () => {
    expect((await readingOfText({ text: 'Nothing here.', title: '', date: '' })).citations).toEqual(
      [],
    );
  });
});

describe('a selection', () => {
  it('is traced by the citations in it where it has some', async () => {
    const reading = await readingOfSelection(
      'Mara Lindqvist has joined Halden Labs. (techcrunch.com)',
      PAGE,
      null,
    );
    expect(reading.citations.map(({ text }) => text)).toEqual(['(techcrunch.com)']);
    expect(reading.page).toEqual(PAGE);
  });

  it.each([
    ['at one outlet', 'forbes.com'],
    ['anywhere', null],
  ])('without one is looked for %s', async (_, outlet) => {
    const reading = await readingOfSelection(
      'Mara Lindqvist has joined Halden Labs in the north.',
      null,
      outlet,
    );
    expect(() => readingSchema.parse(reading)).not.toThrow();
    expect(reading.citations).toMatchObject([
      { id: 'k1', outlet, claims: [reading.claims[0]?.id] },
    ]);
    expect(reading.claims[0]).toMatchObject({
      text: 'Mara Lindqvist has joined Halden Labs in the north.',
      citations: ['k1'],
    });
  });

  it('is a claim even where it hardly is a sentence', async () => {
    const reading = await readingOfSelection('three kilns', null, null);
    expect(reading.claims).toHaveLength(1);
    expect(reading.claims[0]?.text).toBe('three kilns');
  });
});
