import { expect, it } from 'vitest';
import { isAskedFor, wavesFor } from '../../../../../utils/trace/run/resolving/waves.ts';

const NEWS = ['bing-news', 'gdelt', 'wayback-cdx', 'news-sitemap', 'google-news'] as const;

it.each(['arxiv.org', 'doi.org', 'wikipedia.org', 'youtube.com', 'reddit.com', 'github.com'])(
  'no index of news is asked for %s',
  domain => {
    for (const id of NEWS) expect(isAskedFor(id, domain)).toBe(false);
    expect(isAskedFor('arxiv', domain)).toBe(true);
    expect(isAskedFor('brave', domain)).toBe(true);
  },
);

it('publishers and offices are asked for as ever, their register of papers or filings first', () => {
  for (const domain of ['nature.com', 'sec.gov', 'reuters.com', null])
    for (const id of NEWS) expect(isAskedFor(id, domain)).toBe(true);
  expect(wavesFor('nature.com')[0]?.ids).toContain('crossref');
});
