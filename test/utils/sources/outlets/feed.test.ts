import { describe, expect, it } from 'vitest';
import { feed, feedOf } from '../../../../utils/sources/outlets/feed.ts';
import { feedOffers } from '../../../../utils/sources/outlets/feed-items.ts';
import { ask, json, outlet, question, respond } from '../bench.ts';

const rss = (items: string) =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:media="http://search.yahoo.com/mrss/"><channel><title>Example</title><link>https://example.com/</link>${items}</channel></rss>`;
const ITEM =
  '<item><title><![CDATA[Invented <em>ruling</em> & more]]></title><link>https://example.com/ruling</link><pubDate>Tue, 19 May 2026 15:40:00 GMT</pubDate><media:content url="x"><media:title>A film</media:title></media:content></item>';
const page = (head: string) =>
  `<!doctype html><html><head>${head}</head><body><a href="/feed/">Feed</a></body></html>`;

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
  ])('%s', (_, text, expected) => expect(feedOffers(text)).toMatchObject(expected));

  it('of a feed of 100,000 items end at 20,000, at once', () => {
    const long = rss(ITEM.repeat(100_000));
    const began = performance.now();
    expect(feedOffers(long)).toHaveLength(20_000);
    // Not a measure: only that nothing hangs.
    expect(performance.now() - began).toBeLessThan(10_000);
  });

  it('never expand entities that the document declares itself', () => {
    const bomb = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "${'ha'.repeat(1000)}"><!ENTITY b "&a;&a;&a;&a;">]>${rss('<item><title>&b;</title><link>https://example.com/a</link></item>')}`;
    expect(feedOffers(bomb)).toMatchObject([{ title: '&b;' }]);
  });
});

describe('the feed that a front page names', () => {
  const alternate = (href: string, title = '', type = 'application/rss+xml') =>
    `<link rel="alternate" type="${type}" title="${title}" href="${href}">`;
  it.each([
    ['is made absolute', alternate('/feed/'), 'https://www.example.com/feed/'],
    [
      'may be Atom',
      alternate('https://example.com/atom.xml', '', 'application/atom+xml'),
      'https://example.com/atom.xml',
    ],
    [
      'is not that of its comments',
      alternate('/comments/feed/', 'Example » Comments Feed') + alternate('/feed/'),
      'https://www.example.com/feed/',
    ],
    [
      'nor of its podcast where there is another',
      alternate('/podcast/feed/') + alternate('/rss'),
      'https://www.example.com/rss',
    ],
    [
      'is none where only a stylesheet is alternate',
      '<link rel="alternate stylesheet" type="text/css" href="/x.css">',
      null,
    ],
    ['is none where there is none', '', null],
    ['is none where its address is none', alternate('http://[', ''), null],
  ])('%s', (_, head, expected) =>
    expect(feedOf(page(head), 'https://www.example.com/')).toBe(expected),
  );
});

describe('an outlet’s newest articles', () => {
  it('come from the known feed', async () => {
    const { urls, candidates } = await ask(
      feed,
      question({ outlet: outlet('example.com', { lookups: { feed: 'https://example.com/rss' } }) }),
      { 'https://example.com/rss': respond(rss(ITEM), { type: 'application/rss+xml' }) },
    );
    expect(urls).toEqual(['https://example.com/rss']);
    expect(candidates).toMatchObject([
      {
        title: 'Invented ruling & more',
        outlet: 'example.com',
        published: '2026-05-19T15:40:00.000Z',
        source: 'feed',
      },
    ]);
  });

  it('else from the one its front page names', async () => {
    const { urls } = await ask(feed, question(), {
      'https://example.com/': page(
        '<link rel="alternate" type="application/rss+xml" href="/feed/">',
      ),
      'https://example.com/feed/': respond(rss(ITEM), { type: 'text/xml' }),
    });
    expect(urls).toEqual(['https://example.com/', 'https://example.com/feed/']);
  });

  it.each([
    ['a front page without one', page(''), { ok: true, candidates: [], note: 'no feed' }],
    [
      'a wall',
      respond('<title>Just a moment...</title>', { status: 403 }),
      { ok: false, reason: 'blocked' },
    ],
    [
      'an empty feed',
      respond(rss(''), { type: 'text/xml' }),
      { ok: true, candidates: [], note: 'the feed is empty' },
    ],
    ['JSON that is no feed', json({ error: 'no' }), { ok: false, reason: 'bad-answer' }],
  ])('are not there behind %s', async (_, body, expected) => {
    const head =
      typeof body === 'string'
        ? {}
        : { outlet: outlet('example.com', { lookups: { feed: 'https://example.com/' } }) };
    expect(
      (await ask(feed, question(head), { 'https://example.com/': body })).answer,
    ).toMatchObject(expected);
  });

  it('are asked for while a feed may still hold them', () => {
    const now = new Date('2026-05-20T09:00:00Z');
    expect(feed.applies(question({ to: '2026-05-01' }), now)).toBe(true);
    expect(feed.applies(question({ to: '2026-03-01' }), now)).toBe(false);
  });
});
