import { describe, expect, it } from 'vitest';
import { scanPage } from '../../../../utils/articles/extraction/page-scan.ts';

const bylinesOf = (body: string) =>
  scanPage(`<body>${body}</body>`, 'https://apnews.com/article/invented').bylines.map(
    ({ kind, text }) => `${kind}: ${text}`,
  );
const timesOf = (body: string) =>
  scanPage(`<body>${body}</body>`, 'https://apnews.com/article/invented').times.map(
    ({ datetime, text }) => `${datetime}: ${text}`,
  );

describe('bylines', () => {
  it.each([
    {
      name: 'itemprop',
      body: '<span itemprop="author"><b itemprop="name">Jane Doe</b></span>',
      found: ['itemprop: Jane Doe', 'itemprop: Jane Doe'],
    },
    {
      name: 'a link to an author page',
      body: '<a href="/autoren/jana-muster">Jana Muster</a>',
      found: ['author-link: Jana Muster'],
    },
    {
      name: 'a class in camel case',
      body: '<div class="storyByline">By Jane Doe</div>',
      found: ['byline: By Jane Doe'],
    },
    {
      name: 'a class that names the author',
      body: '<span class="c-author-name">Jane Doe</span>',
      found: ['author-class: Jane Doe'],
    },
    {
      name: 'a test id',
      body: '<span data-testid="byline">Jane Doe</span>',
      found: ['byline: Jane Doe'],
    },
    {
      name: 'no avatar, no biography',
      body: '<i class="author-avatar">JD</i><p class="author-bio">Jane writes.</p>',
      found: [],
    },
    { name: 'no authorisation', body: '<p class="authorized">Log in</p>', found: [] },
    {
      name: 'nothing of whole columns',
      body: `<div class="authors">${'word '.repeat(200)}</div>`,
      found: [],
    },
    {
      name: 'not unclosed for ever',
      body: `<div class="byline">Jane Doe<p>${'text '.repeat(500)}`,
      found: [],
    },
  ])('$name', ({ body, found }) => {
    expect(bylinesOf(body)).toEqual(found);
  });
  it('is bounded', () => {
    expect(bylinesOf('<a rel="author" href="/author/x">Jane</a>'.repeat(5000)).length).toBeLessThan(
      500,
    );
  });
});

describe('times', () => {
  it.each([
    {
      name: 'a time element',
      body: '<time datetime="2026-05-19">May 19</time>',
      found: ['2026-05-19: May 19'],
    },
    {
      name: 'itemprop with content',
      body: '<span itemprop="datePublished" content="2026-05-19T08:00Z">today</span>',
      found: ['2026-05-19T08:00Z: today'],
    },
    {
      name: 'a class',
      body: '<p class="pub-date">19. Mai 2026</p>',
      found: ['null: 19. Mai 2026'],
    },
    { name: 'no words without figures', body: '<p class="updates">Latest updates</p>', found: [] },
  ])('$name', ({ body, found }) => {
    expect(timesOf(body)).toEqual(found);
  });
});

describe('what is a byline by its markup', () => {
  it.each([
    ['<span itemprop="author">Jane</span>', ['itemprop: Jane']],
    [
      '<span itemprop="author" itemscope><b itemprop="name">Jane</b></span>',
      ['itemprop: Jane', 'itemprop: Jane'],
    ],
    ['<span itemprop="publisher"><b itemprop="name">Post</b></span>', []],
    ['<span itemprop="author"><b>Jane</b></span>', ['itemprop: Jane']],
    ['<a href="/author/jane">Jane</a>', ['author-link: Jane']],
    ['<a href="/author/">Authors</a>', []],
    ['<p class="author-name">Jane</p>', ['author-class: Jane']],
    ['<p class="author-avatar">Jane</p>', []],
    ['<img class="author">', []],
  ])('%s', (body, found) => {
    expect(bylinesOf(body)).toEqual(found);
  });
  it('leaves a heading without text out', () => {
    const { headings } = scanPage('<h1></h1><h1>One</h1>', 'https://apnews.com/a');
    expect(headings.map(({ text }) => text)).toEqual(['One']);
  });
});
