import { describe, expect, it } from 'vitest';
import { locateArticle, nearness } from '../../../../utils/articles/extraction/article-position.ts';
import { findMainText } from '../../../../utils/articles/extraction/main-text.ts';
import { scanPage } from '../../../../utils/articles/extraction/page-scan.ts';

const paragraph =
  '<p>A paragraph of an invented story that is long enough to be counted as running text, with a full stop.</p>';
const layoutOf = (body: string, headline: string) => {
  const scan = scanPage(`<body>${body}</body>`, 'https://www.bbc.com/news/articles/invented');
  return { scan, layout: locateArticle(scan, headline, findMainText(scan).kept) };
};

describe('locateArticle', () => {
  it.each([
    {
      name: 'the h1 that is the headline, not the logo',
      body: `<h1>The Example</h1><p>Menu</p><h1>An invented story of today</h1>${paragraph}`,
      printed: 'An invented story of today',
    },
    {
      name: 'another heading where no h1 is the headline',
      body: `<h1>The Example</h1><p>Menu</p><h2>An invented story of today</h2>${paragraph}`,
      printed: 'An invented story of today',
    },
    {
      name: 'the text where the headline is not printed',
      body: `<nav>The Example</nav>${paragraph}`,
      printed: 'A paragraph of an',
    },
  ])('starts at $name', ({ body, printed }) => {
    const { scan, layout } = layoutOf(body, 'An invented story of today');
    expect(scan.blocks.find(({ at }) => at === layout.headline)?.text).toContain(printed);
  });
  it('ends where the last paragraph starts', () => {
    const { scan, layout } = layoutOf(
      `<h1>An invented story of today</h1>${paragraph.repeat(3)}<footer>© Example</footer>`,
      'An invented story of today',
    );
    expect(layout.end).toBe(scan.blocks[3]?.at);
  });
  it('takes an empty page', () => {
    expect(layoutOf('', '').layout).toEqual({ headline: 0, end: 0 });
  });
});

describe('nearness', () => {
  const layout = { headline: 5000, end: 20_000 };
  it.each([
    { at: 3799, near: 0.1 },
    { at: 3800, near: 1 },
    { at: 7500, near: 1 },
    { at: 7501, near: 0.6 },
    { at: 20_000, near: 0.6 },
    { at: 20_001, near: 0.3 },
    { at: 21_500, near: 0.3 },
    { at: 21_501, near: 0.1 },
    { at: 0, near: 0.1 },
  ])('at $at is $near', ({ at, near }) => {
    expect(nearness(layout, at)).toBe(near);
  });
});
