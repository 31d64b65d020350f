import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../../utils/articles/extraction/read-article.ts';

const NOW = new Date('2026-05-20T12:00:00Z');
const BODY = `<p>${'An invented bridge opens in a town that is none, and hardly anybody comes. '.repeat(30)}</p>`;
const ld = (node: object) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', ...node })}</script>`;
const published = (
  parts: { head?: string; before?: string; near?: string; body?: string },
  url = 'https://www.theverge.com/bridge',
) =>
  readArticle(
    `<html lang="en"><head><title>An invented bridge opens</title>${parts.head ?? ''}</head><body>${parts.before ?? ''}
     <article><h1>An invented bridge opens</h1>${parts.near ?? ''}${parts.body ?? BODY}</article></body></html>`,
    url,
    () => null,
    NOW,
  ).article.published;
const meta = (name: string, content: string) => `<meta name="${name}" content="${content}">`;

describe('what the head states', () => {
  it('JSON-LD of the article before metas, metas before its other nodes', () => {
    const head = `${ld({ datePublished: '2026-05-01' })}${meta('article:published_time', '2026-05-02')}`;
    expect(published({ head })).toBe('2026-05-01');
    const second = `${ld({ headline: 'x' })}${ld({ datePublished: '2026-05-01' })}`;
    expect(published({ head: second })).toBe('2026-05-01');
    expect(published({ head: `${second}${meta('article:published_time', '2026-05-02')}` })).toBe(
      '2026-05-02',
    );
  });
  it.each(['og:published_time', 'parsely-pub-date', 'citation_publication_date', 'pubdate'])(
    'meta %s',
    name => {
      expect(published({ head: meta(name, '2026-05-02') })).toBe('2026-05-02');
    },
  );
  it.each(['date', 'dcterms.created', 'displaydate'])(
    'meta %s yields to one that says published',
    name => {
      expect(published({ head: meta(name, '2026-05-03') })).toBe('2026-05-03');
      expect(
        published({ head: `${meta(name, '2026-05-03')}${meta('pubdate', '2026-05-02')}` }),
      ).toBe('2026-05-02');
    },
  );
  it('never the day of the last change', () => {
    expect(
      published({
        head: `${ld({ dateModified: '2026-05-03' })}${meta('article:modified_time', '2026-05-04')}`,
      }),
    ).toBeNull();
  });
  it('when it was created or uploaded, where nothing says more', () => {
    expect(published({ head: ld({ dateCreated: '2026-05-03' }) })).toBe('2026-05-03');
    expect(published({ head: ld({ uploadDate: '2026-05-03' }) })).toBe('2026-05-03');
  });
  it('not what lies more than two days ahead', () => {
    expect(published({ head: meta('pubdate', '2026-05-22') })).toBe('2026-05-22');
    expect(published({ head: meta('pubdate', '2026-05-23') })).toBeNull();
  });
});

describe('the address', () => {
  it.each([
    ['/2026/05/09/bridge', '2026-05-09'],
    ['/bridge-2026-05-09', '2026-05-09'],
    ['/bridge-20260509', '2026-05-09'],
    ['/2026/may/09/bridge', '2026-05-09'],
    ['/bridge-09-05-2026', '2026-05-09'],
    ['/2026/13/09/bridge', null],
    ['/bridge-120260509', null],
    ['/2027/01/01/bridge', null],
    ['/bridge?date=2026-05-09', null],
  ])('%s', (path, date) => {
    expect(published({}, `https://www.theverge.com${path}`)).toBe(date);
  });
});

describe('what is printed', () => {
  it('a marked-up time by the headline before a short line', () => {
    expect(
      published({ near: '<p>May 3, 2026</p><time datetime="2026-05-04">May 4, 2026</time>' }),
    ).toBe('2026-05-04');
  });
  it('a machine-readable time before one that is not', () => {
    expect(
      published({ near: '<time>May 3, 2026</time><time datetime="2026-05-04">x</time>' }),
    ).toBe('2026-05-04');
  });
  it('a short line by the headline', () => {
    expect(published({ near: '<p>Posted on May 3, 2026</p>' })).toBe('2026-05-03');
  });
  it('what follows the headline before the page’s own clock above it', () => {
    expect(
      published({
        before: `<p>May 20, 2026</p><p>${'Menu and more. '.repeat(15)}</p>`,
        near: '<p>May 3, 2026</p>',
      }),
    ).toBe('2026-05-03');
  });
  it('not when it was updated, save beside the word published', () => {
    expect(published({ near: '<p>Updated May 3, 2026</p>' })).toBeNull();
    expect(published({ near: '<p>Published May 3, 2026, updated May 4, 2026</p>' })).toBe(
      '2026-05-03',
    );
    expect(published({ near: '<time class="updated" datetime="2026-05-04">x</time>' })).toBeNull();
    expect(
      published({ near: '<time class="published updated" datetime="2026-05-04">x</time>' }),
    ).toBe('2026-05-04');
  });
  it('the opening of the text at last', () => {
    expect(published({ body: `<p>May 3, 2026 – ${BODY}` })).toBe('2026-05-03');
  });
  it('the page’s own data where nothing is printed', () => {
    expect(published({ head: '<script>x = {"datePublished": "2026-05-03"}</script>' })).toBe(
      '2026-05-03',
    );
  });
  it('reads day and month as the address has them', () => {
    const near = '<p>03/04/2026</p>';
    expect(published({ near })).toBe('2026-03-04');
    expect(published({ near }, 'https://www.theverge.com/2026/04/bridge')).toBe('2026-04-03');
    expect(published({ near }, 'https://www.theverge.com/2026/05/bridge')).toBe('2026-03-04');
  });
});
