import { describe, expect, it } from 'vitest';
import { readFeed } from '../../../../utils/sources/outlets/feed-items.ts';
import { ITEM, page, rss } from './feeds.ts';

const FEED = 'https://example.com/feed/';

describe('the items of a feed', () => {
  it.each([
    [
      'RSS 2.0',
      rss(ITEM),
      [
        {
          url: 'https://example.com/ruling',
          title: 'Invented <em>ruling</em> & more',
          published: 'Tue, 19 May 2026 15:40:00 GMT',
        },
      ],
    ],
    [
      'Atom, its links by what they are for',
      '<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Example</title><link href="https://example.com/"/><entry><title type="html">Invented</title><link rel="replies" href="https://example.com/c"/><link rel="alternate" type="text/html" href="https://example.com/a"/><published>2026-05-19T10:00:00-04:00</published><updated>2026-05-20T10:00:00-04:00</updated><summary>Text</summary></entry></feed>',
      [
        {
          url: 'https://example.com/a',
          title: 'Invented',
          published: '2026-05-19T10:00:00-04:00',
          snippet: 'Text',
        },
      ],
    ],
    [
      'RDF',
      '<rdf:RDF xmlns:rdf="x" xmlns:dc="y" xmlns="z"><channel rdf:about="https://example.com"><title>Example</title></channel><item rdf:about="https://example.com/a"><title>Invented</title><link>https://example.com/a</link><dc:date>2026-05-19T10:00:00Z</dc:date></item></rdf:RDF>',
      [{ url: 'https://example.com/a', title: 'Invented', published: '2026-05-19T10:00:00Z' }],
    ],
    [
      'JSON',
      '{"version":"https://jsonfeed.org/version/1.1","items":[{"id":"1","url":"https://example.com/a","title":"Invented","date_published":"2026-05-19T10:00:00Z","summary":"Text"}]}',
      [
        {
          url: 'https://example.com/a',
          title: 'Invented',
          published: '2026-05-19T10:00:00Z',
          snippet: 'Text',
        },
      ],
    ],
    [
      'an item known by its guid',
      rss(
        '<item><title>Invented</title><guid isPermaLink="true">https://example.com/a</guid></item>',
      ),
      [{ url: 'https://example.com/a', title: 'Invented' }],
    ],
    [
      'a relayed item with its own address',
      rss(
        '<item><title>Invented</title><link>https://relay.example.net/1</link><feedburner:origLink>https://example.com/a</feedburner:origLink></item>',
      ),
      [{ url: 'https://example.com/a', title: 'Invented' }],
    ],
    ['a page', page(''), []],
    ['nothing', '', []],
    ['broken JSON', '{"items":', []],
  ])('%s', (_, text, expected) => expect(readFeed(text, FEED)).toMatchObject(expected));

  it('of a feed of 100,000 items end at 20,000', () => {
    const long = rss(ITEM.repeat(100_000));
    expect(readFeed(long, FEED)).toHaveLength(20_000);
  });

  it('never expand entities that the document declares itself', () => {
    const bomb = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "${'ha'.repeat(1000)}"><!ENTITY b "&a;&a;&a;&a;">]>${rss('<item><title>&b;</title><link>https://example.com/a</link></item>')}`;
    expect(readFeed(bomb, FEED)).toMatchObject([{ title: '&b;' }]);
  });

  it.each([
    [
      'against the site that the channel names, on whatever host the feed stands',
      '<rss><channel><link>https://www.example.com/</link><item><link>/a</link></item></channel></rss>',
      'https://feeds.example.net/all',
      'https://www.example.com/a',
    ],
    [
      'against its own address where it names no site',
      '<rss><channel><item><link>a.html</link></item></channel></rss>',
      'https://example.com/news/rss.xml',
      'https://example.com/news/a.html',
    ],
    [
      'against xml:base before all',
      '<feed xml:base="https://example.com/en/"><entry><link href="a"/></entry></feed>',
      'https://feeds.example.net/all',
      'https://example.com/en/a',
    ],
    [
      'of JSON against its own address',
      '{"items":[{"url":"/a"}]}',
      'https://example.com/feed.json',
      'https://example.com/a',
    ],
    [
      'not where they are absolute',
      '<rss><channel><link>https://www.example.com/</link><item><link>https://example.org/a</link></item></channel></rss>',
      FEED,
      'https://example.org/a',
    ],
    [
      'never of what is no address',
      '<rss><channel><link>https://www.example.com/</link><item><link>http://[</link></item></channel></rss>',
      FEED,
      '',
    ],
  ])('have their addresses made absolute %s', (_, text, at, expected) =>
    expect(readFeed(text, at).map(({ url }) => url)).toEqual([expected]),
  );
});
