import { describe, expect, it } from 'vitest';
import { findMainText } from '../../../../utils/articles/extraction/main-text.ts';
import { scanPage } from '../../../../utils/articles/extraction/page-scan.ts';

const story = (n: number) =>
  `Paragraph ${n} of an invented story says in a full sentence what happened, and to whom, and when it is to be repeated.`;
const paragraphs = (...numbers: number[]) => numbers.map(n => `<p>${story(n)}</p>`).join('');
const textOf = (body: string) =>
  findMainText(
    scanPage(`<html><body>${body}</body></html>`, 'https://www.bbc.com/news/articles/invented'),
  ).kept.map(({ text }) => text);

describe('findMainText', () => {
  it.each([
    {
      name: 'plain paragraphs',
      body: `<article>${paragraphs(1, 2)}</article>`,
      kept: [story(1), story(2)],
    },
    {
      name: 'menu, footer, comments, related links and sign-up box left out',
      body: `<nav><a href=/a>World</a></nav><main>${paragraphs(1, 2, 3)}<aside>${story(9)}</aside><div class="newsletter"><p>${story(8)}</p></div>
        <div class="related"><p>${story(7)}</p></div></main><div id="comments"><p>${story(6)}</p></div><footer><p>${story(5)}</p></footer>`,
      kept: [story(1), story(2), story(3)],
    },
    {
      name: 'an article in several sections',
      body: `<article><section>${paragraphs(1, 2)}</section><section>${paragraphs(3)}</section></article>`,
      kept: [story(1), story(2), story(3)],
    },
    {
      name: 'lists of the article, not lists of links',
      body: `<article>${paragraphs(1, 2)}<ul><li>A point that belongs to the story</li></ul><ul><li><a href=/x>Another story of this site</a></li></ul></article>`,
      kept: [story(1), story(2), 'A point that belongs to the story'],
    },
    {
      name: 'text cut by line breaks',
      body: `<div class="story">${story(1)}<br><br>${story(2)}<br>${story(3)}</div>`,
      kept: [story(1), `${story(2)} ${story(3)}`],
    },
    {
      name: 'no heading at the end',
      body: `<article>${paragraphs(1, 2)}<h2>More on this story</h2></article>`,
      kept: [story(1), story(2)],
    },
    {
      name: 'a heading between paragraphs',
      body: `<article>${paragraphs(1)}<h2>The plan</h2>${paragraphs(2)}</article>`,
      kept: [story(1), 'The plan', story(2)],
    },
    {
      name: 'captions left out',
      body: `<article>${paragraphs(1)}<figure><figcaption>${story(9)}</figcaption></figure>${paragraphs(2)}</article>`,
      kept: [story(1), story(2)],
    },
    {
      name: 'a text whose box is named for its neighbours',
      body: `<div class="with-related related"><div>${paragraphs(1, 2, 3)}</div></div>`,
      kept: [story(1), story(2), story(3)],
    },
    { name: 'nothing on an empty page', body: '', kept: [] },
    {
      name: 'unclosed everything',
      body: `<div><div><p>${story(1)}<p>${story(2)}`,
      kept: [story(1), story(2)],
    },
  ])('$name', ({ body, kept }) => {
    expect(textOf(body)).toEqual(kept);
  });

  it('keeps credit lines around the text', () => {
    const page = `<article>${paragraphs(1, 2)}</article><div class="article-meta">© 2026 The Associated Press. All rights reserved.</div>`;
    const { credits } = findMainText(scanPage(page, 'https://apnews.com/article/invented'));
    expect(credits.map(({ text }) => text)).toEqual([
      '© 2026 The Associated Press. All rights reserved.',
    ]);
  });

  it.each([
    ['a short item', '<ul><li>Four short words here</ul>', true],
    ['an item that is rather a link', '<ul><li><a href=/b>Thirteen char</a> and six</ul>', false],
    ['an item that is mostly link', '<ul><li><a href=/b>Four short words</a> here</ul>', false],
    [
      'a long item that is much link',
      `<ul><li><a href=/b>${'words '.repeat(22)}</a>${'more '.repeat(12)}</ul>`,
      true,
    ],
    ['a heading', '<h2>A heading</h2>', true],
    ['a heading that is a link', '<h2><a href=/b>A heading</a></h2>', false],
    ['a caption', '<figcaption>A bridge that is none, drawn.</figcaption>', false],
    ['a loose label', 'Advertisement', false],
    ['a loose sentence', 'They left.', true],
    ['a paragraph that is a link', '<p><a href=/b>Read this other story here</a></p>', false],
    ['a row of stars', '<p>* * *</p>', false],
  ])('within the text: %s', (_, inner, isKept) => {
    const kept = textOf(`<article>${paragraphs(1, 2)}${inner}${paragraphs(3, 4)}</article>`);
    expect(kept).toHaveLength(isKept ? 5 : 4);
  });

  it('takes the lead above the box of the text', () => {
    const lead = 'An invented bridge opens in a town that is none, says nobody.';
    const body = `<div class="article-body">${paragraphs(1, 2, 3)}</div>`;
    expect(textOf(`<h2 class="dek">${lead}</h2>${body}`)[0]).toBe(lead);
    expect(textOf(`<h2 class="other">${lead}</h2>${body}`)[0]).toBe(story(1));
    expect(textOf(`${body}<h2 class="dek">${lead}</h2>`)).toHaveLength(3);
  });

  it('leaves a last heading without text out', () => {
    expect(textOf(`<article>${paragraphs(1, 2)}<h2>More</h2><h3>Even more</h3></article>`)).toEqual(
      [story(1), story(2)],
    );
  });

  it('believes no boilerplate name of a box that holds most of the page', () => {
    expect(textOf(`<div class="sidebar">${paragraphs(1, 2, 3)}</div><p>${story(4)}</p>`)).toContain(
      story(1),
    );
  });
});
