import { describe, expect, it } from 'vitest';
import { scanPage } from '../../../../utils/articles/extraction/page-scan.ts';

const scan = (html: string) => scanPage(html, 'https://www.theverge.com/news/a');
const blocks = (html: string) => scan(html).blocks;

describe('blocks', () => {
  it('are cut at containers, with what they were marked up as', () => {
    expect(
      blocks(
        '<h2>Head</h2><p>One</p><ul><li>Two</ul><table><td>Three</table><blockquote><p>Four</p></blockquote><pre>Five</pre><figcaption>Six</figcaption><div>Seven</div>',
      ).map(({ text, kind, loose }) => [text, kind, loose]),
    ).toEqual([
      ['Head', 'heading', false],
      ['One', 'paragraph', false],
      ['Two', 'item', false],
      ['Three', 'cell', false],
      ['Four', 'quote', false],
      ['Five', 'code', false],
      ['Six', 'caption', false],
      ['Seven', 'paragraph', true],
    ]);
  });
  it('go on over one line break and end at two, or at a rule', () => {
    expect(blocks('<div>a<br>b<br><br>c<hr>d<br> <br>e</div>').map(({ text }) => text)).toEqual([
      'a b',
      'c',
      'd',
      'e',
    ]);
  });
  it('count a break anew after text', () => {
    expect(blocks('<p>a<br>b<br>c').map(({ text }) => text)).toEqual(['a b c']);
  });
  it('start where the page’s text before them ends', () => {
    expect(blocks('<p>abc</p><p>de</p>').map(({ at }) => at)).toEqual([0, 3]);
  });
  it('know their links, absolute, and how many characters are linked', () => {
    expect(
      blocks('<p>x <a href="b">two  words</a> y <a href="javascript:1">no</a></p>')[0],
    ).toMatchObject({
      text: 'x two words y no',
      linked: 11,
      links: [{ href: 'https://www.theverge.com/news/b', text: 'two words' }],
    });
  });
  it('let a link go on in the next', () => {
    expect(blocks('<a href="/b"><p>one</p><p>two</p></a>').map(({ links }) => links)).toEqual([
      [{ href: 'https://www.theverge.com/b', text: 'one' }],
      [{ href: 'https://www.theverge.com/b', text: 'two' }],
    ]);
  });
});

describe('boxes', () => {
  it('stand behind the one around them, with tag and names', () => {
    const { boxes, blocks: found } = scan('<div class="a b" id="c"><p itemprop="d">x</p></div>');
    expect(boxes).toEqual([
      { parent: -1, tag: '#page', own: 0, names: '' },
      { parent: 0, tag: 'div', own: 0, names: 'a b c' },
      { parent: 1, tag: 'p', own: 0, names: 'd' },
    ]);
    expect(found[0]?.box).toBe(2);
  });
});
