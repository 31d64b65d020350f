import { describe, expect, it } from 'vitest';
import {
  addDays,
  buildSiteQuery,
  endsWithin,
  hasOwnArticles,
  hasWords,
  listOutletHosts,
  listSites,
  pickWords,
  siteOf,
  writeCompactDay,
} from '../../../utils/sources/question.ts';
import { outlet, question } from './bench.ts';

describe('the words asked for', () => {
  it('are the best ones, as many as the service bears', () => {
    expect(pickWords(question(), 2)).toEqual(['tariff', 'ruling']);
    expect(pickWords(question(), 9)).toEqual(['tariff', 'ruling', 'Karpathy']);
  });
  it('are two at most where words change their endings, a headline’s as many as ever', () => {
    expect(pickWords(question({ language: 'ru' }), 9)).toEqual(['tariff', 'ruling']);
    expect(pickWords(question({ language: 'ru' }), 1)).toEqual(['tariff']);
    expect(pickWords(question({ language: 'ru', title: 'An invented ruling' }), 9)).toHaveLength(3);
  });
  it('are the headline’s where it is known, in its order', () => {
    const titled = question({ title: ' An  invented ruling ' });
    expect(pickWords(titled, 2)).toEqual(['An', 'invented']);
    expect(pickWords(question({ title: '' }), 2)).toEqual(['tariff', 'ruling']);
  });
  it('are there where the claim or the headline has any', () => {
    expect(hasWords(question())).toBe(true);
    expect(hasWords(question({ words: [], title: 'A ruling' }))).toBe(true);
    expect(hasWords(question({ words: [], title: '  ' }))).toBe(false);
    expect(hasWords(question({ words: [] }))).toBe(false);
  });
});

describe('the site', () => {
  it('is the host as printed, else the domain, else any', () => {
    expect(siteOf(question({ host: 'tech.example.com' }))).toBe('tech.example.com');
    expect(siteOf(question())).toBe('example.com');
    expect(siteOf(question({ domain: null }))).toBeNull();
  });
  it.each([
    { host: null, lists: {}, sites: ['example.com'] },
    { host: 'tech.example.com', lists: {}, sites: ['tech.example.com'] },
    { host: 'example.co.uk', lists: {}, sites: ['example.co.uk', 'example.com'] },
    {
      host: 'example.co.uk',
      lists: { newsSitemap: 'https://www.example.com/news.xml' },
      sites: ['example.com', 'example.co.uk'],
    },
    {
      host: 'example.co.uk',
      lists: { newsSitemap: 'https://cdn.example.org/news.xml' },
      sites: ['example.co.uk', 'example.com'],
    },
  ])(
    'of $host with the lists $lists is first where its articles stand',
    ({ host, lists, sites }) => {
      const asked = question({ host, outlet: outlet('example.com', { lookups: lists }) });
      expect(listSites(asked)).toEqual(sites);
      expect(siteOf(asked)).toBe(sites[0]);
    },
  );
  it('stands behind the words of a query', () => {
    expect(buildSiteQuery(['tariff', 'ruling'], question())).toBe('tariff ruling site:example.com');
    expect(buildSiteQuery(['tariff'], question({ domain: null }))).toBe('tariff');
  });
  it('has articles of its own but for aggregators and platforms', () => {
    expect(hasOwnArticles(question())).toBe(true);
    expect(hasOwnArticles(question({ domain: null }))).toBe(false);
    for (const [kind, own] of [
      ['publisher', true],
      ['agency', true],
      ['aggregator', false],
      ['platform', false],
    ] as const)
      expect(hasOwnArticles(question({ outlet: outlet('example.com', { kind }) })), kind).toBe(own);
  });
  it('is granted with its subdomains, other hosts one by one', () => {
    expect(listOutletHosts(question())).toEqual(['*://*.example.com/*']);
    expect(
      listOutletHosts(
        question({ host: 'tech.example.com' }),
        'https://news.example.com/sitemap.xml',
        'https://cdn.example.net/news.xml',
        'https://notexample.com/a',
        'nonsense',
        undefined,
      ),
    ).toEqual(['*://*.example.com/*', '*://cdn.example.net/*', '*://notexample.com/*']);
    expect(listOutletHosts(question({ host: 'example.org' }), 'https://example.com/')).toEqual([
      '*://*.example.com/*',
      '*://example.org/*',
    ]);
    expect(listOutletHosts(question({ domain: null }))).toEqual([]);
  });
});

describe('the days', () => {
  const now = new Date('2026-05-20T00:00:00Z');
  it('are within reach until the last moment', () => {
    expect(endsWithin(question({ to: '2026-05-18' }), now, 3)).toBe(true);
    expect(endsWithin(question({ to: '2026-05-17' }), now, 3)).toBe(false);
    expect(endsWithin(question({ to: '2026-05-25' }), now, 3)).toBe(true);
    expect(endsWithin(question({ to: null }), now, 3)).toBe(true);
  });
  it.each([
    ['2026-05-31', 1, '2026-06-01'],
    ['2026-03-01', -1, '2026-02-28'],
    ['2026-05-31', 0, '2026-05-31'],
  ])('%s and %i days is %s', (day, days, sum) => expect(addDays(day, days)).toBe(sum));
  it('are written without dashes', () => {
    expect(writeCompactDay('2026-05-19')).toBe('20260519');
    expect(writeCompactDay('2026-05-19T10:00:00Z')).toBe('20260519');
  });
});
