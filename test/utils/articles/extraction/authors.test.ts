import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../../utils/articles/extraction/read-article.ts';

const BODY = `<p>${'An invented bridge opens in a town that is none, and hardly anybody comes. '.repeat(12)}</p>`;
const ld = (node: object) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', ...node })}</script>`;
const authors = (parts: { head?: string; near?: string; after?: string }) =>
  readArticle(
    `<head><title>An invented bridge opens</title><meta property="og:site_name" content="The Example Post">${parts.head ?? ''}</head>
     <article><h1>An invented bridge opens</h1>${parts.near ?? ''}${BODY}${BODY}${BODY}${BODY}</article>${parts.after ?? ''}`,
    'https://www.examplepost.com/2026/05/19/bridge',
    () => null,
  ).article.authors;

describe('JSON-LD', () => {
  it.each([
    ['a name', { author: 'Jane Doe' }, ['Jane Doe']],
    ['a node', { author: { '@type': 'Person', name: 'Jane Doe' } }, ['Jane Doe']],
    ['a list', { author: [{ name: 'Jane Doe' }, 'John Roe'] }, ['Jane Doe', 'John Roe']],
    ['a list of names in a node', { author: { name: ['Jane Doe', 5] } }, ['Jane Doe']],
    ['a name in two parts', { author: { givenName: 'Jane', familyName: 'Doe' } }, ['Jane Doe']],
    ['a creator', { creator: { name: 'Jane Doe' } }, ['Jane Doe']],
    ['nobody', { author: { '@id': '#nowhere' } }, []],
    ['itself', { '@id': '#a', author: { '@id': '#a' } }, []],
  ])('%s', (_, node, names) => {
    expect(authors({ head: ld(node) })).toEqual(names);
  });
  it('follows references to nodes with a name', () => {
    expect(
      authors({
        head: `${ld({ author: { '@id': '#jane' } })}${ld({ '@type': 'Person', '@id': '#jane' })}${ld({ '@type': 'Person', '@id': '#jane', name: 'Jane Doe' })}`,
      }),
    ).toEqual(['Jane Doe']);
  });
  it('gives the site up for the person in the byline', () => {
    expect(
      authors({
        head: ld({ author: { '@type': 'Organization', name: 'The Example Post' } }),
        near: '<p class="byline">By Jane Doe</p>',
      }),
    ).toEqual(['Jane Doe']);
  });
  it('puts people before organisations', () => {
    expect(
      authors({
        head: ld({
          author: [{ '@type': 'Organization', name: 'Example Desk' }, { name: 'Jane Doe' }],
        }),
      }),
    ).toEqual(['Jane Doe', 'Example Desk']);
  });
});

describe('metas', () => {
  it.each([
    'author',
    'parsely-author',
    'sailthru.author',
    'article:author',
    'byl',
    'dc.creator',
    'articleauthor',
  ])('%s', name => {
    expect(authors({ head: `<meta name="${name}" content="Jane Doe">` })).toEqual(['Jane Doe']);
  });
  it('citation_author has the family name first', () => {
    expect(authors({ head: '<meta name="citation_author" content="Doe, Jane Ann">' })).toEqual([
      'Jane Ann Doe',
    ]);
  });
  it('a card’s label says what its data are', () => {
    const card = (label: string) =>
      authors({
        head: `<meta name="twitter:label2" content="${label}"><meta name="twitter:data2" content="Jane Doe">`,
      });
    expect(card('Written by')).toEqual(['Jane Doe']);
    expect(card('Reading time')).toEqual([]);
  });
  it('parsely-page is JSON', () => {
    expect(
      authors({ head: `<meta name="parsely-page" content='{"authors": ["Jane Doe"]}'>` }),
    ).toEqual(['Jane Doe']);
  });
  it('is confirmed by what others print', () => {
    expect(
      authors({
        head: '<meta name="author" content="webteam42"><meta name="byl" content="By Jane Doe">',
        near: '<a rel="author" href="/x">Jane Doe</a>',
      }),
    ).toEqual(['Jane Doe']);
  });
});

describe('the page', () => {
  it.each([
    ['a byline', '<p class="byline">By Jane Doe and John Roe</p>', ['Jane Doe', 'John Roe']],
    ['a line that reads like one', '<p>By Jane Doe</p>', ['Jane Doe']],
    ['a label before the name', '<div>Written by</div><div>Jane Doe</div>', ['Jane Doe']],
    ['a sentence that begins alike', '<p>By then Jane Doe had come.</p>', []],
    ['a line that is no byline', '<p>Jane Doe</p>', []],
  ])('%s', (_, near, names) => {
    expect(authors({ near })).toEqual(names);
  });
  it('takes who is named with a picture for no author', () => {
    const figure =
      '<figure><img src="a.jpg"><figcaption><span class="author">Max Roe</span></figcaption></figure>';
    expect(authors({ near: figure })).toEqual([]);
    expect(authors({ near: `${figure}<p class="byline">By Jane Doe</p>` })).toEqual(['Jane Doe']);
  });
  it('leaves a byline far from the article alone', () => {
    expect(
      authors({
        after: `<footer>${'Another story. '.repeat(110)}<p>By Jane Doe</p></footer>`,
      }),
    ).toEqual([]);
  });
  it('fills a first name up from another place', () => {
    expect(
      authors({
        head: ld({ author: 'Jane' }),
        near: '<a rel="author" href="/x">Jane Doe</a>',
      }),
    ).toEqual(['Jane Doe']);
  });
  it('names at most twelve', () => {
    const many = Array.from({ length: 15 }, (_, i) => ({ name: `Jane ${'ABCDEFGHIJKLMNO'[i]}oe` }));
    expect(authors({ head: ld({ author: many }) })).toHaveLength(12);
  });
  it('reads the page’s own data where nothing else names anybody', () => {
    expect(authors({ head: '<script>dataLayer = {"author": "Jane Doe"}</script>' })).toEqual([
      'Jane Doe',
    ]);
  });
});
