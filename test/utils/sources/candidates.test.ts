import { describe, expect, it } from 'vitest';
import { candidatesOf, found, isoDate } from '../../../utils/sources/candidates.ts';
import { plainText } from '../../../utils/sources/plain-text.ts';

describe('offers', () => {
  it('become candidates: relays and tracking off, each page once, nothing but the web', () => {
    const urls = [
      'https://example.com/a?utm_source=x',
      ' https://example.com/a ',
      'https://www-example-com.cdn.ampproject.org/c/s/www.example.com/b',
      'javascript:alert(1)',
      'data:text/html,x',
      'ftp://example.com/c',
      '',
      '/relative',
      'http://example.com/d',
    ];
    expect(
      candidatesOf(
        'feed',
        urls.map(url => ({ url })),
      ).map(c => c.url),
    ).toEqual(['https://example.com/a', 'https://www.example.com/b', 'http://example.com/d']);
  });

  it('are counted under their outlets', () => {
    const urls = [
      'https://edition.cnn.com/2026/05/19/x',
      'https://letters.substack.com/p/x',
      'https://some.unknown-paper.co.uk/x',
    ];
    expect(
      candidatesOf(
        'feed',
        urls.map(url => ({ url })),
      ).map(c => c.outlet),
    ).toEqual(['cnn.com', 'letters.substack.com', 'unknown-paper.co.uk']);
  });

  it('say in words how many they are', () => {
    expect(found('feed', null, [{ url: 'https://example.com/a' }])).toMatchObject({
      note: '1 candidate',
    });
    expect(found('feed', null, [])).toMatchObject({ note: 'nothing found' });
  });
});

describe('a date', () => {
  it.each([
    ['2026-05-19', '2026-05-19'],
    ['2026-05-19T10:00:00+02:00', '2026-05-19T08:00:00.000Z'],
    ['2026-05-19T10:00:00', '2026-05-19T10:00:00.000Z'],
    ['2026-05-19 10:00', '2026-05-19T10:00:00.000Z'],
    ['Tue, 19 May 2026 15:40:00 GMT', '2026-05-19T15:40:00.000Z'],
    ['Tue, 19 May 2026 15:40:00 -0400', '2026-05-19T19:40:00.000Z'],
    ['2026-13-40', null],
    ['yesterday', null],
    ['', null],
    [null, null],
    [undefined, null],
  ])('%s is %s', (text, iso) => expect(isoDate(text)).toBe(iso));
});

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
  ])('%j is %j', (html, text) => expect(plainText(html)).toBe(text));
});
