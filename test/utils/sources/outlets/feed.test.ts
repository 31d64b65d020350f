import { describe, expect, it } from 'vitest';
import { feed } from '../../../../utils/sources/outlets/feed.ts';
import { ask, json, outlet, question, respond } from '../bench.ts';
import { ITEM, page, rss } from './feeds.ts';

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
  ])('%s', async (_, head, expected) => {
    const { urls } = await ask(feed, question({ host: 'www.example.com' }), {
      'https://www.example.com/': page(head),
    });
    expect(urls.slice(1)).toEqual(expected === null ? [] : [expected]);
  });
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
