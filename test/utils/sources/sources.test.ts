import { describe, expect, it } from 'vitest';
import { createSources, DEFAULT_ON } from '../../../utils/sources/sources.ts';
import { ask, createBench, question } from './bench.ts';

const LINKS = [
  { href: 'https://example.com/2026/05/19/story?utm_source=chatgpt.com', text: 'Invented story' },
  { href: 'https://www.example.com/2026/05/19/other', text: '[4]' },
  { href: 'https://example.com/', text: 'Example' },
  { href: 'https://example.org/else', text: 'Elsewhere' },
  { href: 'not an address', text: 'x' },
];

describe('the sources', () => {
  it('come in lookup order, the outlet’s own first', () => {
    expect(createSources({ keys: {}, pageLinks: [] }).map(source => source.id)).toEqual([
      'page-links',
      'news-sitemap',
      'wordpress',
      'wordpress-feed',
      'feed',
      'guardian',
      'archive-sitemap',
      'arxiv',
      'crossref',
      'datacite',
      'europe-pmc',
      'wikipedia',
      'reddit',
      'github',
      'edgar',
      'bing-news',
      'gdelt',
      'wayback-cdx',
      'duckduckgo',
      'google-news',
    ]);
  });

  it('take in the reader’s own services by their keys', () => {
    const keys = {
      searxng: 'https://search.example.org',
      brave: 'k',
      kagi: 'k',
      exa: ' k ',
      tavily: ' ',
      guardian: 'k',
    };
    const ids = createSources({ keys, pageLinks: [] }).map(source => source.id);
    expect(ids.filter(id => id in keys)).toEqual(['guardian', 'searxng', 'brave', 'kagi', 'exa']);
    expect(
      createSources({ keys: { searxng: 'nonsense' }, pageLinks: [] }).map(source => source.id),
    ).not.toContain('searxng');
  });

  it('are on but for the two whose terms are narrow', () => {
    const all = createSources({
      keys: { searxng: 'https://search.example.org', brave: 'k', kagi: 'k', exa: 'k', tavily: 'k' },
      pageLinks: [],
    });
    expect(all.filter(source => !DEFAULT_ON.has(source.id)).map(source => source.id)).toEqual([
      'duckduckgo',
      'google-news',
    ]);
  });

  it('ask only hosts they named, and survive a network that fails every request', async () => {
    const sources = createSources({
      keys: { searxng: 'https://search.example.org', brave: 'k', kagi: 'k', exa: 'k', tavily: 'k' },
      pageLinks: LINKS,
    });
    for (const source of sources) {
      const bench = createBench({});
      const asked = question();
      const answer = await source.find(asked, bench.run(), new Date('2026-05-20T09:00:00Z'));
      if (source.id === 'page-links') continue;
      if (source.applies(asked, new Date('2026-05-20T09:00:00Z')))
        expect(answer.ok, source.id).toBe(false);
      for (const { url } of bench.asked) {
        const { hostname } = new URL(url);
        const named = source.hosts(asked).map(pattern => pattern.slice(4, -2));
        expect(
          named.some(host =>
            host.startsWith('*.')
              ? hostname === host.slice(2) || hostname.endsWith(host.slice(1))
              : hostname === host,
          ),
          `${source.id}: ${hostname}`,
        ).toBe(true);
      }
    }
  });

  it('do not throw over answers of the wrong kind', async () => {
    const sources = createSources({
      keys: { searxng: 'https://search.example.org', brave: 'k', kagi: 'k', exa: 'k', tavily: 'k' },
      pageLinks: [],
    });
    for (const body of [
      '',
      '{}',
      '[]',
      'null',
      '<',
      '<rss><channel><item><link>',
      '\uFEFF',
      '[[]]',
      '{"results":[{}]}',
      '"x"',
    ]) {
      for (const source of sources) {
        const { answer } = await ask(source, question(), () => body);
        expect(typeof answer.ok, source.id).toBe('boolean');
      }
    }
  });
});
