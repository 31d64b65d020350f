import { describe, expect, it } from 'vitest';
import { offerOfEntry, readSitemap } from '../../../../utils/sources/outlets/sitemap.ts';
import type { FetchRequest } from '../../../../utils/trace/model/source.ts';

const URL_ = 'https://example.com/sitemap.xml';

/** A sitemap's address that answers a text, and what it was asked with. */
async function read(text: string) {
  const requests: FetchRequest[] = [];
  const answer = await readSitemap(URL_, 'news sitemap', 5000, async request => {
    requests.push(request);
    return {
      ok: true,
      status: 200,
      url: URL_,
      redirected: false,
      type: 'text/xml',
      text,
      truncated: false,
      fromCache: false,
    };
  });
  return { answer, requests };
}

describe('a sitemap', () => {
  it('gives its entries, and is asked for to 10 MB', async () => {
    const { answer, requests } = await read(
      '<urlset><url><loc>https://example.com/a</loc></url><url><loc>https://example.com/b</loc></url></urlset>',
    );
    expect(answer).toEqual({
      kind: 'entries',
      url: URL_,
      entries: [{ loc: 'https://example.com/a' }, { loc: 'https://example.com/b' }],
    });
    expect(requests).toEqual([
      { url: URL_, why: 'news sitemap', cacheMs: 5000, maxBytes: 10_000_000 },
    ]);
  });

  it('may be a feed that stands in for one', async () => {
    const { answer } = await read(
      '<rss><channel><item><link>https://example.com/a</link></item></channel></rss>',
    );
    expect(answer).toMatchObject({ entries: [{ link: 'https://example.com/a' }] });
  });

  it.each(['sitemapindex', 'x:sitemapindex xmlns:x="y"', 'SITEMAPINDEX'])(
    'may be an index (<%s>)',
    async name => {
      const { answer } = await read(
        `<?xml version="1.0"?><${name}><sitemap><loc>https://example.com/1.xml</loc></sitemap></${name.split(' ')[0]}>`,
      );
      expect(answer).toEqual({
        kind: 'index',
        url: URL_,
        parts: [{ loc: 'https://example.com/1.xml' }],
      });
    },
  );

  it('that names an index far down in its texts is none', async () => {
    const { answer } = await read(
      `<urlset><url><loc>https://example.com/a</loc><title>${' '.repeat(5000)}&lt;sitemapindex></title></url><!--<sitemapindex >--></urlset>`,
    );
    expect(answer.kind).toBe('entries');
  });

  it('that is a page, or did not come, is told with what came', async () => {
    expect((await read('<!doctype html><p>hello')).answer).toMatchObject({
      kind: 'none',
      url: URL_,
      outcome: { ok: true },
    });
    const failure = { ok: false, reason: 'gone', status: 404, detail: '404' } as const;
    expect(await readSitemap(URL_, 'x', 0, async () => failure)).toEqual({
      kind: 'none',
      url: URL_,
      outcome: failure,
    });
  });
});

describe('an entry', () => {
  it.each([
    [
      {
        loc: 'https://example.com/a',
        link: 'b',
        title: 'c',
        'image:title': 'd',
        publication_date: 'e',
        pubdate: 'f',
      },
      { url: 'https://example.com/a', title: 'c', published: 'e', snippet: undefined },
    ],
    [
      { link: '/b', 'image:title': 'd', 'image:caption': 'x', pubdate: 'f', description: 'g' },
      { url: 'https://example.com/b', title: 'd', published: 'f', snippet: 'g' },
    ],
    [{ 'image:caption': 'x' }, { url: '', title: 'x', published: 'changed', snippet: undefined }],
  ])('%j', (entry, offer) =>
    expect(
      offerOfEntry(entry as unknown as Record<string, string>, 'https://example.com/', 'changed'),
    ).toEqual(offer),
  );
  it('has no date where nothing says one', () => {
    expect(offerOfEntry({ loc: 'a', lastmod: 'b' }, 'https://example.com/').published).toBeNull();
  });
});
