import { describe, expect, it } from 'vitest';
import { findMainText } from '../../../../utils/articles/extraction/main-text.ts';
import { scanPage } from '../../../../utils/articles/extraction/page-scan.ts';

const TEXT = ['first', 'second', 'third']
  .map(n => `<p>The ${n} paragraph of an invented story says in a full sentence what happened.</p>`)
  .join('');
const around = (above: string, below: string) => {
  const html = `<body><header><a href="/">Home</a></header><main><article><h1>A headline</h1>${above}<div class="article-body">${TEXT}</div>${below}</article></main><footer><p>Imprint</p></footer></body>`;
  const found = findMainText(scanPage(html, 'https://www.bbc.com/news/articles/invented'));
  return [found.above, found.below].map(lines => lines.map(({ text }) => text));
};

describe('the lines around a text', () => {
  it('are those between headline and text, logos among them, and those behind it', () => {
    expect(
      around(
        '<p>19 May <span>WIRED</span></p><a href="/p"><img alt="The Verge"></a>',
        '<p class="copyright">© AFP</p><div>Source: <a href="https://www.afp.com/x">AFP</a></div>',
      ),
    ).toEqual([
      ['19 May WIRED', 'The Verge'],
      ['© AFP', 'Source: AFP'],
    ]);
  });

  it('are none of menus, captions, related stories, sign-up boxes and comments', () => {
    const [, below] = around(
      '',
      '<figure><img alt="x"><figcaption>Foto: dpa</figcaption></figure><div class="related"><p>AFP</p></div><div class="newsletter"><p>EFE</p></div><div id="comments"><p>ANI</p></div>',
    );
    expect(below).toEqual([]);
  });

  it('end where a heading begins something else', () => {
    const [, below] = around('', '<p>Source: AFP</p><h3>Read on</h3><p>EFE</p>');
    expect(below).toEqual(['Source: AFP']);
  });

  it('are none without a text', () => {
    expect(findMainText(scanPage('<h1>A</h1>', 'https://www.bbc.com/a'))).toMatchObject({
      above: [],
      below: [],
    });
  });
});
