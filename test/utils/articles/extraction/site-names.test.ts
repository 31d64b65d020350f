import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../../utils/articles/extraction/read-article.ts';
import { siteNamesOf } from '../../../../utils/articles/extraction/site-names.ts';

const readFacts = (html: string, url: string) => readArticle(html, url, () => null).facts;

describe('siteNamesOf', () => {
  it('gathers what the page calls its site, and its host', () => {
    const html = `<meta property="og:site_name" content="The Example Post"><meta name="application-name" content="Example">
      <script type="application/ld+json">{"@type":"WebSite","name":"Example Online"}</script>`;
    const names = siteNamesOf(readFacts(html, 'https://www.example.co.uk/a'), [
      { publisher: { name: 'Example Media' } },
    ]);
    expect(names).toEqual(
      expect.arrayContaining([
        'The Example Post',
        'Example',
        'Example Media',
        'Example Online',
        'example.co.uk',
        'example',
      ]),
    );
  });
  it('has the host alone where the page says nothing', () => {
    expect(siteNamesOf(readFacts('', 'https://m.example.org/a'), [])).toEqual([
      'example.org',
      'example',
      'example',
    ]);
  });
  it('leaves names of two letters out, which are in every word', () => {
    const html = '<meta name="application-name" content="AB"><meta name="publisher" content="ABC">';
    expect(siteNamesOf(readFacts(html, 'https://ab.de/a'), [])).toEqual(['ABC', 'ab.de']);
  });
  it('has nothing for an address that is none', () => {
    expect(siteNamesOf(readFacts('', 'nowhere'), [])).toEqual([]);
  });
});
