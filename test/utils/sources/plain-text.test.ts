import { describe, expect, it } from 'vitest';
import { readPlainText } from '../../../utils/sources/plain-text.ts';

describe('the text of a headline', () => {
  it.each([
    ['Plain words', 'Plain words'],
    ['<b>Bold</b> and <a href="x">linked</a>', 'Bold and linked'],
    ['Karpathy&#8217;s &amp; others&rsquo;', 'Karpathy’s & others’'],
    ['Twice &amp;#8220;encoded&amp;#8221;', 'Twice “encoded”'],
    ['AT&T and R&D', 'AT&T and R&D'],
    ['Growth <5% in May', 'Growth <5% in May'],
    ['<p>One</p><p>Two</p>', 'One Two'],
    ['  many \n\t blanks ', 'many blanks'],
    ['<script>alert(1)</script>', 'alert(1)'],
    ['<img src=x onerror=alert(1)>', null],
    ['', null],
    [null, null],
  ])('%j is %j', (html, text) => expect(readPlainText(html)).toBe(text));

  it('of endless markup is read as far as a headline may go', () => {
    expect(readPlainText(`<b>${'x'.repeat(30_000)}</b>`)).toHaveLength(20_000 - '<b>'.length);
  });

  it('encoded three times keeps its last layer: nobody means that as markup', () => {
    expect(readPlainText('a &amp;amp;lt; b')).toBe('a &lt; b');
  });
});
