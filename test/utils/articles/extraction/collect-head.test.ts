import { describe, expect, it } from 'vitest';
import { scanPage } from '../../../../utils/articles/extraction/page-scan.ts';

const headOf = (html: string) => scanPage(html, 'https://www.theverge.com/a').head;

describe('metas', () => {
  it('are kept under each of their names, contents in order', () => {
    const { metas } = headOf(
      '<meta name="Author" property="article:author" content=" Jane  Doe "><meta itemprop="author" content="John Roe"><meta name="x" content=" "><meta name="y" value="z">',
    );
    expect([...metas]).toEqual([
      ['author', ['Jane Doe', 'John Roe']],
      ['article:author', ['Jane Doe']],
      ['y', ['z']],
    ]);
  });
  it('are at most 500 names of 50 values', () => {
    const many = Array.from({ length: 510 }, (_, i) => `<meta name="n${i}" content="v">`).join('');
    const { metas } = headOf(`${many}${'<meta name="n0" content="w">'.repeat(60)}`);
    expect(metas.size).toBe(500);
    expect(metas.get('n0')).toHaveLength(50);
  });
});

describe('links', () => {
  it('are kept with their rel words, or their itemprop', () => {
    expect(
      headOf(
        '<link rel="Alternate  HOME" type="application/rss+xml" href=" /feed "><link itemprop="url" href="/b"><link rel="canonical">',
      ).links,
    ).toEqual([
      { rel: ['alternate', 'home'], href: '/feed', type: 'application/rss+xml' },
      { rel: ['url'], href: '/b', type: null },
    ]);
  });
  it('are at most 1,000', () => {
    expect(headOf('<link rel=x href=/a>'.repeat(1010)).links).toHaveLength(1000);
  });
});

describe('title, language and base', () => {
  it('are the first title, the html element’s language, the first base', () => {
    expect(
      headOf(
        '<html lang=" de-AT "><base href="/one/"><base href="/two/"><svg><title>An icon</title></svg><title> The  first </title><title>Second</title>',
      ),
    ).toMatchObject({ title: 'The first', language: 'de-AT', base: '/one/' });
  });
  it('are null where the page says nothing', () => {
    expect(headOf('<title> </title>')).toMatchObject({ title: null, language: null, base: null });
  });
  it('reads xml:lang where there is no lang', () => {
    expect(headOf('<html xml:lang="fr">').language).toBe('fr');
  });
});

describe('scripts', () => {
  it('with JSON-LD are kept whole', () => {
    expect(
      headOf('<script type="application/LD+json">{"a":1}</script><script>var a</script>')
        .jsonLdSources,
    ).toEqual(['{"a":1}']);
  });
  it.each(['redirectToUrl("x")', 'location.href = "x"', 'window.location = "x"'])(
    'that redirect are kept: %s',
    code => {
      expect(headOf(`<script>${code}</script>`).scripts).toEqual([code]);
    },
  );
  it('that do not are left out, those with a src too', () => {
    expect(
      headOf('<script>var location_of = 1</script><script src="/a.js">location.href = 1</script>')
        .scripts,
    ).toEqual([]);
  });
  it('are cut at 4,000 characters, and are at most 20', () => {
    const code = `location.href = 1;${' '.repeat(5000)}`;
    const { scripts } = headOf(`<script>${code}</script>`.repeat(22));
    expect(scripts).toHaveLength(20);
    expect(scripts[0]).toHaveLength(4000);
  });
  it('with a portal’s records are kept, at most ten', () => {
    const json = '{"clickThroughUrl":{"url":"https://www.yahoo.com/a"}}';
    expect(headOf(`<script type="application/json">${json}</script>`.repeat(12)).records).toEqual(
      Array(10).fill(json),
    );
    expect(headOf('<script>x = {"clickThroughUrl":1}</script>').records).toEqual([]);
  });
  it('give the authors and dates of the page’s own data, at most five of each', () => {
    const head = headOf(
      `<script>dataLayer = {'authors': 'Jane Doe', "author":{"name":"John Roe"}, datePublished: "2026-05-19T08:00:00Z"}</script>`,
    );
    expect(head.scriptAuthors).toEqual(['Jane Doe', 'John Roe']);
    expect(head.scriptDates).toEqual(['2026-05-19T08:00:00Z']);
    const many = headOf(`<script>${'author: "Jane Doe",'.repeat(4)}</script>`.repeat(2));
    expect(many.scriptAuthors).toHaveLength(5);
  });
});
