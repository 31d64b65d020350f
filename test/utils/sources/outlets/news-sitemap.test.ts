import { describe, expect, it } from 'vitest';
import { newsSitemap } from '../../../../utils/sources/outlets/news-sitemap.ts';
import { ask, outlet, question, respond, xml } from '../bench.ts';

const entry = (loc: string, title: string, date: string) =>
  `<url><loc>${loc}</loc><news:news><news:publication><news:name>Example</news:name><news:language>en</news:language></news:publication><news:publication_date>${date}</news:publication_date><news:title>${title}</news:title><news:keywords>invented, story</news:keywords></news:news><image:image><image:loc>https://example.com/i.jpg</image:loc><image:title>A picture</image:title></image:image></url>`;
const sitemap = (...entries: string[]) =>
  xml(
    `<?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">${entries.join('')}</urlset>`,
  );
const index = (...locs: string[]) =>
  xml(
    `<?xml version="1.0"?><sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${locs.map(loc => `<sitemap><loc>${loc}</loc></sitemap>`).join('')}</sitemapindex>`,
  );
const robots = (text: string) => respond(text, { type: 'text/plain' });
const known = question({
  outlet: outlet('example.com', { lookups: { newsSitemap: 'https://www.example.com/news.xml' } }),
});

describe('a known news sitemap', () => {
  it('gives addresses, titles and dates, milliseconds and pictures included', async () => {
    const { answer, candidates, urls } = await ask(newsSitemap, known, {
      'https://www.example.com/news.xml': sitemap(
        entry('https://www.example.com/a', 'Chips &amp; “cycles”', '2026-05-19T15:44:38.882Z'),
        entry('https://www.example.com/b', 'Second', '2026-05-19'),
      ),
    });
    expect(urls).toEqual(['https://www.example.com/news.xml']);
    expect(candidates).toEqual([
      {
        url: 'https://www.example.com/a',
        title: 'Chips & “cycles”',
        outlet: 'example.com',
        published: '2026-05-19T15:44:38.882Z',
        snippet: null,
        source: 'news-sitemap',
        copyOf: null,
      },
      {
        url: 'https://www.example.com/b',
        title: 'Second',
        outlet: 'example.com',
        published: '2026-05-19',
        snippet: null,
        source: 'news-sitemap',
        copyOf: null,
      },
    ]);
    expect(answer).toMatchObject({
      ok: true,
      note: '2 candidates',
      url: 'https://www.example.com/news.xml',
    });
  });

  it('may be an index: its news parts are read', async () => {
    const { candidates, urls } = await ask(newsSitemap, known, {
      'https://www.example.com/news.xml': index(
        'https://www.example.com/archive-1.xml',
        'https://www.example.com/news-1.xml',
        '/news-2.xml',
        'https://www.example.com/news-3.xml',
      ),
      'https://www.example.com/news-1.xml': sitemap(
        entry('https://www.example.com/a', 'A', '2026-05-19'),
      ),
      'https://www.example.com/news-2.xml': sitemap(
        entry('https://www.example.com/b', 'B', '2026-05-19'),
      ),
    });
    expect(urls).toEqual([
      'https://www.example.com/news.xml',
      'https://www.example.com/news-1.xml',
      'https://www.example.com/news-2.xml',
    ]);
    expect(candidates.map(c => c.title)).toEqual(['A', 'B']);
  });

  it.each([
    [
      'a wall',
      respond('<title>Are you a robot?</title>', { status: 403 }),
      { ok: false, reason: 'blocked', status: 403 },
    ],
    [
      'a page in its place',
      respond('<!doctype html><title>Not found</title>'),
      { ok: false, reason: 'bad-answer' },
    ],
    ['an empty one', sitemap(), { ok: true, candidates: [], note: 'the news sitemap is empty' }],
    [
      'one that was cut',
      xml(
        `<urlset>${entry('https://www.example.com/a', 'Whole', '2026-05-19')}<url><loc>https://www.exa`,
      ),
      { ok: true, note: '1 candidate' },
    ],
  ])('that is %s', async (_, body, expected) => {
    expect(
      (await ask(newsSitemap, known, { 'https://www.example.com/news.xml': body })).answer,
    ).toMatchObject(expected);
  });
});

describe('an outlet nobody told us about', () => {
  it('names its news sitemap in robots.txt', async () => {
    const { candidates, urls } = await ask(newsSitemap, question(), {
      'https://example.com/robots.txt': robots(
        'User-agent: *\nDisallow: /x\nsitemap: https://example.com/sitemap.xml\nSitemap: https://example.com/newsletter-sitemap.xml\nSITEMAP: https://example.com/google-news.xml',
      ),
      'https://example.com/google-news.xml': sitemap(
        entry('https://example.com/a', 'A', '2026-05-19'),
      ),
    });
    expect(urls).toEqual(['https://example.com/robots.txt', 'https://example.com/google-news.xml']);
    expect(candidates).toHaveLength(1);
  });

  it('or has it where they usually stand; no other place is tried', async () => {
    const { answer, urls } = await ask(newsSitemap, question(), {
      'https://example.com/robots.txt': robots('User-agent: *'),
    });
    expect(urls).toEqual([
      'https://example.com/robots.txt',
      'https://example.com/news-sitemap.xml',
    ]);
    expect(answer).toMatchObject({ ok: true, candidates: [], note: 'no news sitemap' });
  });

  it('is not asked further when it cannot be reached or stands behind a wall', async () => {
    const down = await ask(newsSitemap, question(), () => new TypeError('Failed to fetch'));
    expect([down.urls.length, down.answer]).toMatchObject([1, { ok: false, reason: 'network' }]);
    const walled = await ask(newsSitemap, question(), url =>
      url.endsWith('robots.txt')
        ? robots('')
        : respond('<title>Just a moment...</title>', { status: 403 }),
    );
    expect([walled.urls.length, walled.answer]).toMatchObject([
      2,
      { ok: false, reason: 'blocked' },
    ]);
  });

  const pages = (...entries: readonly (readonly [string, string])[]) =>
    xml(
      `<urlset>${entries.map(([loc, lastmod]) => `<url><loc>${loc}</loc><lastmod>${lastmod}</lastmod></url>`).join('')}</urlset>`,
    );
  const parts = (...entries: readonly (readonly [string, string])[]) =>
    xml(
      `<sitemapindex>${entries.map(([loc, lastmod]) => `<sitemap><loc>${loc}</loc>${lastmod && `<lastmod>${lastmod}</lastmod>`}</sitemap>`).join('')}</sitemapindex>`,
    );

  it('may have one of all pages alone, of which those of the days in question count', async () => {
    const { candidates, urls } = await ask(newsSitemap, question(), {
      'https://example.com/robots.txt': robots('Sitemap: https://example.com/sitemap.xml'),
      'https://example.com/sitemap.xml': pages(
        ['/2026/ferry-strike', '2026-05-19T08:00:00Z'],
        ['/about', '2019-01-01'],
      ),
    });
    expect(urls).toEqual(['https://example.com/robots.txt', 'https://example.com/sitemap.xml']);
    expect(candidates).toMatchObject([
      { url: 'https://example.com/2026/ferry-strike', published: '2026-05-19T08:00:00.000Z' },
    ]);
  });

  it('may have an index of indexes: what changed last is followed, else the month', async () => {
    const { candidates, urls } = await ask(newsSitemap, question(), {
      'https://example.com/robots.txt': robots('Sitemap: https://example.com/root.xml'),
      'https://example.com/root.xml': parts(
        ['/pages.xml', ''],
        ['/2025/index.xml', '2025-12-31'],
        ['/2026/index.xml', '2026-05-19'],
      ),
      'https://example.com/2026/index.xml': parts(['/2026/04.xml', ''], ['/2026/05.xml', '']),
      'https://example.com/2026/05.xml': pages(['/ferry-strike', '2026-05-19']),
    });
    expect(urls.slice(2)).toEqual([
      'https://example.com/2026/index.xml',
      'https://example.com/2026/05.xml',
    ]);
    expect(candidates).toHaveLength(1);
  });

  it('may have an index that leads to itself: two levels and no further', async () => {
    const { answer, urls } = await ask(newsSitemap, question(), {
      'https://example.com/robots.txt': robots('Sitemap: https://example.com/root.xml'),
      'https://example.com/root.xml': parts(['https://example.com/root.xml', '']),
    });
    expect(urls.filter(url => url.endsWith('/root.xml'))).toHaveLength(3);
    expect(answer).toMatchObject({ ok: true, candidates: [] });
  });

  it('with a sitemap of all its pages alone has no news sitemap', async () => {
    const { answer } = await ask(newsSitemap, question(), {
      'https://example.com/robots.txt': robots('Sitemap: https://example.com/news/pages.xml'),
      'https://example.com/news/pages.xml': xml(
        '<urlset><url><loc>https://example.com/about</loc></url></urlset>',
      ),
    });
    expect(answer).toMatchObject({ ok: true, candidates: [] });
  });
});

describe('it applies', () => {
  const now = new Date('2026-05-20T09:00:00Z');
  it.each([
    ['to a page of today', question(), true],
    ['to a page without a date', question({ to: null }), true],
    ['not to a page of last week', question({ to: '2026-05-12' }), false],
    ['not to every outlet at once', question({ domain: null }), false],
    [
      'not to an aggregator',
      question({ outlet: outlet('example.com', { kind: 'aggregator' }) }),
      false,
    ],
    [
      'to an aggregator whose sitemap is known',
      question({
        outlet: outlet('example.com', {
          kind: 'aggregator',
          lookups: { newsSitemap: 'https://example.com/n.xml' },
        }),
      }),
      true,
    ],
  ])('%s', (_, asked, applies) => expect(newsSitemap.applies(asked, now)).toBe(applies));

  it('and says which hosts it asks', () => {
    expect(newsSitemap.hosts(question())).toEqual(['*://*.example.com/*']);
    expect(
      newsSitemap.hosts(
        question({
          outlet: outlet('example.com', {
            lookups: { newsSitemap: 'https://feeds.example.org/n.xml' },
          }),
        }),
      ),
    ).toEqual(['*://*.example.com/*', '*://feeds.example.org/*']);
  });
});
