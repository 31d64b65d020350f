import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createSources } from '../utils/sources/sources.ts';
import type { FetchRequest, Source } from '../utils/trace/model/source.ts';
import { outlet, question } from './utils/sources/bench.ts';

// What PRIVACY.md says is sent, measured on every source there is.
const PRIVACY = readFileSync(new URL('../PRIVACY.md', import.meta.url), 'utf8');
const KEYS = {
  searxng: 'https://search.example.org/',
  brave: 'secret',
  kagi: 'secret',
  exa: 'secret',
  tavily: 'secret',
  guardian: 'secret',
};
const sources = createSources({ keys: KEYS, pageLinks: [] });
const WORDS = Array.from({ length: 30 }, (_, at) => `kelp${at}word`);
const whole = question({
  words: WORDS,
  outlet: outlet('example.com', {
    lookups: {
      guardian: true,
      wordpress: 'https://example.com',
      newsSitemap: 'https://example.com/news.xml',
      archiveSitemap: 'https://example.com/{YYYY}-{MM}.xml',
      feed: 'https://example.com/feed.xml',
    },
  }),
});

/** Services that are asked for the works of a platform alone. */
const PLATFORMS: Readonly<Record<string, string>> = {
  arxiv: 'arxiv.org',
  crossref: 'doi.org',
  datacite: 'zenodo.org',
  'europe-pmc': 'pubmed.ncbi.nlm.nih.gov',
  wikipedia: 'wikipedia.org',
  reddit: 'reddit.com',
  github: 'github.com',
  edgar: 'sec.gov',
};

/** Every request that a source makes for the question, while nobody answers anything useful. */
async function requestsOf(source: Source): Promise<FetchRequest[]> {
  const asked: FetchRequest[] = [];
  const fetch = async (request: FetchRequest) => {
    asked.push(request);
    return { ok: false as const, reason: 'gone' as const, status: 404, detail: '404' };
  };
  const platform = PLATFORMS[source.id];
  const question = platform ? { ...whole, domain: platform } : whole;
  await source.find(question, fetch, new Date('2026-05-20T09:00:00Z'));
  if (platform) expect(asked.length).toBeGreaterThan(0);
  return asked;
}
const toldBy = ({ url, body = '', headers = {} }: FetchRequest) =>
  WORDS.filter(word => `${url} ${body} ${JSON.stringify(headers)}`.includes(word));

describe.each(sources.map(source => [source.id, source] as const))('%s', (id, source) => {
  it('tells twelve words of claims at most, none where none is needed, and no key in the open', async () => {
    for (const request of await requestsOf(source)) {
      const told = toldBy(request);
      expect(told.length).toBeLessThanOrEqual(12);
      if (/sitemap|links|cdx|^feed/.test(id)) expect(told).toEqual([]);
      if (!['gdelt', 'exa', 'tavily', 'brave', 'kagi'].includes(id))
        expect(told.length).toBeLessThanOrEqual(6);
      const open = { ...request, key: undefined };
      expect(JSON.stringify(open)).not.toContain('secret');
    }
  });
});

it('the words are said in PRIVACY.md, with how to send fewer', () => {
  for (const said of ['three to six words', 'up to twelve words', 'heading', 'title', 'two words'])
    expect(PRIVACY).toContain(said);
  for (const mark of ['If-None-Match', 'If-Modified-Since', 'Origin'])
    expect(PRIVACY).toContain(mark);
});
