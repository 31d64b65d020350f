import { describe, expect, it } from 'vitest';
import { wordpressFeed } from '../../../../utils/sources/outlets/wordpress-feed.ts';
import { ask, json, outlet, question, respond } from '../bench.ts';

const ROBOTS = 'https://example.com/robots.txt';
const PROBE = 'https://example.com/wp-json/wp/v2/posts?per_page=1&_fields=link';

describe('its search as a feed', () => {
  const rss =
    '<rss version="2.0"><channel><item><title>Invented &amp;#8220;story&amp;#8221;</title><link>https://example.com/story/?utm_source=rss</link><dc:creator>Jane Roe</dc:creator><pubDate>Tue, 19 May 2026 15:40:00 +0000</pubDate><description>&lt;p&gt;Text&lt;/p&gt;</description></item></channel></rss>';

  it('is asked only where the other interface is closed', async () => {
    const closed = await ask(wordpressFeed, question(), url =>
      url === PROBE
        ? json({ code: 'rest_forbidden' }, 403)
        : url.includes('feed=rss2')
          ? respond(rss, { type: 'application/rss+xml' })
          : undefined,
    );
    expect(closed.candidates).toMatchObject([
      {
        url: 'https://example.com/story/',
        title: 'Invented “story”',
        published: '2026-05-19T15:40:00.000Z',
        snippet: 'Text',
      },
    ]);
    const open = await ask(wordpressFeed, question(), url =>
      url === ROBOTS ? undefined : json([{ link: 'https://example.com/x' }]),
    );
    expect([open.urls.length, open.answer]).toMatchObject([
      2,
      { ok: true, note: 'its search was asked already' },
    ]);
    const other = await ask(wordpressFeed, question(), () => undefined);
    expect([other.urls.length, other.answer]).toMatchObject([
      2,
      { ok: true, note: 'not a WordPress site' },
    ]);
  });

  it('is asked with three words, or twelve of a headline, at the site that is known to be one', async () => {
    const at = async (over: Parameters<typeof question>[0]) => {
      const { urls, requests } = await ask(wordpressFeed, question(over), url =>
        url.startsWith(PROBE) ? json({}, 401) : url.includes('feed=') ? respond(rss) : undefined,
      );
      expect(requests.at(-1)?.respectRobots).toBe(true);
      return urls.at(-1);
    };
    expect(await at({ words: ['a', 'b', 'c', 'd'] })).toBe(
      'https://example.com/?s=a+b+c&feed=rss2',
    );
    const title = 'a b c d e f g h i j k l m';
    const known = outlet('example.com', { lookups: { wordpress: 'https://blog.example.com' } });
    expect(await at({ title, outlet: known })).toBe(
      'https://blog.example.com/?s=a+b+c+d+e+f+g+h+i+j+k+l&feed=rss2',
    );
  });

  it.each([
    ['the site does not answer', () => respond('x', { status: 500 }), { reason: 'server' }],
    [
      'the search is refused',
      (url: string) => (url === PROBE ? json({}, 403) : respond('x', { status: 429 })),
      { reason: 'rate-limited' },
    ],
  ])('fails where %s', async (_, answers, expected) => {
    const asked = await ask(wordpressFeed, question(), url =>
      url === ROBOTS ? undefined : answers(url),
    );
    expect(asked.answer).toMatchObject({ ok: false, ...expected });
  });

  it('is none where a page comes in its place', async () => {
    const { answer } = await ask(wordpressFeed, question(), url =>
      url === PROBE
        ? json({}, 403)
        : url === ROBOTS
          ? undefined
          : respond('<!doctype html><p>hello'),
    );
    expect(answer).toMatchObject({ ok: false, reason: 'bad-answer' });
  });

  it('applies where a site may be WordPress and there are words', () => {
    const { applies } = wordpressFeed;
    expect(applies(question(), new Date())).toBe(true);
    expect(applies(question({ words: [] }), new Date())).toBe(false);
    const platform = outlet('example.com', { kind: 'platform' });
    expect(applies(question({ outlet: platform }), new Date())).toBe(false);
  });
});
