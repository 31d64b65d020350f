import { describe, expect, it } from 'vitest';
import { indexArticle, isEnglish } from '../../../../utils/support/alignment/article-index.ts';
import { ARTICLES, FACTORY } from '../story.ts';

const index = ARTICLES[0] as (typeof ARTICLES)[number];

describe('indexArticle', () => {
  it('cuts sentences that are verbatim pieces of the text', () => {
    expect(index.sentences.length).toBeGreaterThan(8);
    for (const s of index.sentences) expect(FACTORY.text.slice(s.start, s.end)).toBe(s.text);
  });

  it('keeps the words of all sentences in one list, with offsets in the text', () => {
    for (const w of index.words) expect(FACTORY.text.slice(w.start, w.end)).toBe(w.text);
    const second = index.sentences[1];
    expect(second && index.words[second.firstWord]?.text).toBe(second?.words[0]?.text);
  });

  it('finds words and stems again', () => {
    expect(index.positions.get('voltane')?.length).toBe(3);
    expect(index.stems.get('river')?.length).toBe(2);
  });

  it('finds amounts, dates and names in their sentences', () => {
    const cost = index.sentences.find(s => s.text.startsWith('The plant will cost'));
    expect(cost?.quantities.map(q => q.text)).toEqual(['$1.2 billion', '640']);
    expect(cost?.dates.map(d => d.text)).toEqual(['October 2028']);
    expect(index.sentences.flatMap(s => s.names.map(n => n.text))).toContain('Mara Lindqvist');
  });

  it('knows which words are names here', () => {
    expect(index.capitals.has('voltane')).toBe(true);
    expect(index.capitals.has('plant')).toBe(false);
  });

  it('keeps the headline apart', () => {
    expect(index.headline?.text).toBe(FACTORY.headline);
    expect(
      indexArticle({ id: 'x', headline: ' ', text: 'Text.', published: null }, 'en').headline,
    ).toBeNull();
  });

  it('bounds what a hostile page offers', () => {
    const huge = indexArticle(
      {
        id: 'x',
        headline: 'x'.repeat(1e5),
        text: 'May 5, Tom Bell paid $3. '.repeat(20000),
        published: null,
      },
      'en',
    );
    expect(huge.sentences.length).toBeLessThanOrEqual(3000);
    const run = indexArticle(
      { id: 'x', headline: '', text: 'Bell '.repeat(20000), published: null },
      'en',
    );
    for (const s of run.sentences) expect(s.names.length).toBeLessThanOrEqual(30);
  });
});

describe('which words are names here', () => {
  const capitals = (text: string) => [
    ...indexArticle({ id: 'x', headline: '', text, published: null }, 'en').capitals,
  ];

  it('goes by capitals inside sentences, more often than not', () => {
    expect(capitals('We saw Bell. They met Bell. A bell rang.')).toEqual(['bell']);
    expect(capitals('We saw Bell. A bell rang.')).toEqual([]);
    expect(capitals('Bell spoke. Bell left.')).toEqual([]);
  });
});

describe('limits', () => {
  it('keeps thirty dates of a sentence and six hundred characters of a headline', () => {
    const list = indexArticle(
      {
        id: 'x',
        headline: 'x'.repeat(700),
        text: `On ${'May 5, '.repeat(40)}it rained.`,
        published: null,
      },
      'en',
    );
    expect(list.headline?.text).toHaveLength(600);
    expect(list.sentences[0]?.dates).toHaveLength(30);
  });
});

describe('isEnglish', () => {
  it.each([
    ['en', true],
    ['EN-gb', true],
    [null, true],
    ['de', false],
    ['fr-CA', false],
  ])('%s: %s', (language, expected) => {
    expect(isEnglish(language)).toBe(expected);
  });
});
