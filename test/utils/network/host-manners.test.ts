import { describe, expect, it } from 'vitest';
import { mannersFor } from '../../../utils/network/host-manners.ts';

describe('a host’s manners', () => {
  it.each([
    ['www.example.com', 'example.com', 1000],
    ['example.com', 'example.com', 1000],
    ['news.example.com', 'news.example.com', 1000],
    ['www.bing.com', 'bing.com', 2500],
    ['api.gdeltproject.org', 'api.gdeltproject.org', 10_000],
    ['web.archive.org', 'archive.org', 3000],
    ['archive.org', 'archive.org', 3000],
    ['news.google.com', 'news.google.com', 3000],
    ['html.duckduckgo.com', 'duckduckgo.com', 10_000],
    ['export.arxiv.org', 'arxiv.org', 3000],
    ['arxiv.org', 'arxiv.org', 3000],
    ['www.reddit.com', 'reddit.com', 6500],
    ['api.crossref.org', 'api.crossref.org', 1000],
  ])('%s is queued as %s, %i ms apart', (host, queue, spacingMs) =>
    expect(mannersFor(host)).toMatchObject({ queue, spacingMs }),
  );

  it('are those of a service that asks for more than the usual ones', () => {
    expect(mannersFor('example.com')).toEqual({
      queue: 'example.com',
      spacingMs: 1000,
      fromEnd: false,
      pauseMs: 60_000,
      wallPauses: false,
      timeoutMs: 20_000,
    });
    expect(mannersFor('api.gdeltproject.org')).toMatchObject({ fromEnd: true, pauseMs: 300_000 });
    for (const host of ['html.duckduckgo.com', 'news.google.com'])
      expect(mannersFor(host)).toMatchObject({ wallPauses: true, pauseMs: 3600_000 });
    for (const host of ['www.bing.com', 'web.archive.org', 'archive.org'])
      expect(mannersFor(host)).toMatchObject({ wallPauses: false, pauseMs: 300_000 });
    expect(mannersFor('api.search.brave.com').spacingMs).toBe(1100);
  });

  it('never wait longer for an answer than a worker lives', () => {
    for (const host of ['example.com', 'api.gdeltproject.org', 'www.bing.com'])
      expect(mannersFor(host).timeoutMs).toBeLessThanOrEqual(25_000);
    expect(mannersFor('api.gdeltproject.org').timeoutMs).toBe(25_000);
  });
});
