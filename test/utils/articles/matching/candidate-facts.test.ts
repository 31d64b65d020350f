import { describe, expect, it } from 'vitest';
import { factsOf, slugOf } from '../../../../utils/articles/matching/candidate-facts.ts';

describe('slugOf', () => {
  it.each([
    {
      url: 'https://techcrunch.com/2026/05/19/a-quiet-case_of-600w.html?x=y-z',
      slug: 'a quiet case of 600w',
    },
    {
      url: 'https://www.bbc.com/news/articles/clymn8zyrp9o',
      slug: 'news / articles / clymn8zyrp9o',
    },
    { url: 'https://x.example/caf%C3%A9-closed', slug: 'café closed' },
    { url: 'https://x.example/%E0%A4%A', slug: '' },
    { url: 'no url', slug: '' },
  ])('$url', ({ url, slug }) => {
    expect(slugOf(url)).toBe(slug);
  });
});

describe('what is known of a candidate', () => {
  const one = {
    url: 'https://techcrunch.com/invented-lamps/',
    title: 'Invented lamps sell',
    outlet: 'techcrunch.com',
    published: '2026-05-19T23:30:00Z',
    snippet: null,
    source: 'news-sitemap',
    copyOf: null,
  } as const;

  it('is its words, its day and whether its address is a section', () => {
    const { title, day, section } = factsOf(one, 'en', null);
    expect(title.map(({ text }) => text)).toEqual(['Invented', 'lamps', 'sell']);
    expect([day, section]).toEqual(['2026-05-19', false]);
    expect(factsOf({ ...one, url: 'https://techcrunch.com/startups/' }, 'en', null).section).toBe(
      true,
    );
  });

  it('is worked out once, and anew for another language or path of articles', () => {
    expect(factsOf(one, 'en', null)).toBe(factsOf(one, 'en', null));
    const kept = factsOf({ ...one, url: 'https://techcrunch.com/startups/' }, 'en', '^/startups');
    expect(kept.section).toBe(false);
    const german = { ...one, title: 'Die Lampen' };
    expect(factsOf(german, 'en', null).title).toHaveLength(2);
    expect(factsOf(german, 'de', null).title).toHaveLength(1);
  });
});
