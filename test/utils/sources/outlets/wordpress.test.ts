import { describe, expect, it } from 'vitest';
import { wordpress } from '../../../../utils/sources/outlets/wordpress.ts';
import { ask, json, outlet, question, respond } from '../bench.ts';

const known = (over = {}) =>
  question({
    outlet: outlet('example.com', { lookups: { wordpress: 'https://www.example.com' } }),
    ...over,
  });
const post = (link: string, title: string) => ({
  link,
  date_gmt: '2026-05-19T15:40:00',
  title: { rendered: title },
  excerpt: { rendered: '<p>An invented excerpt&hellip;</p>\n' },
  slug: 'x',
});
const ROBOTS = 'https://example.com/robots.txt';
const PROBE = 'https://example.com/wp-json/wp/v2/posts?per_page=1&_fields=link';
const searched = (urls: readonly string[]) =>
  urls.flatMap(url => new URL(url).searchParams.get('search') ?? []);

describe('a WordPress site’s own search', () => {
  it('gives titles, UTC dates and excerpts free of markup and entities', async () => {
    const { candidates, requests } = await ask(wordpress, known(), url =>
      url.endsWith('robots.txt')
        ? undefined
        : json([
            post(
              'https://www.example.com/2026/05/19/karpathy/',
              'Karpathy&#8217;s &amp; others&#8217; move',
            ),
          ]),
    );
    expect(candidates).toEqual([
      {
        url: 'https://www.example.com/2026/05/19/karpathy/',
        title: 'Karpathy’s & others’ move',
        outlet: 'example.com',
        published: '2026-05-19T15:40:00.000Z',
        snippet: 'An invented excerpt…',
        source: 'wordpress',
        copyOf: null,
      },
    ]);
    expect(requests[0]?.respectRobots).toBe(true);
    expect(Object.fromEntries(new URL(requests[0]?.url ?? '').searchParams)).toMatchObject({
      search: 'tariff ruling Karpathy',
      after: '2026-05-10T00:00:00',
      before: '2026-05-21T23:59:59',
    });
  });

  it('is asked again with fewer words when it finds nothing', async () => {
    const { urls, answer } = await ask(
      wordpress,
      known({ words: ['one', 'two', 'three', 'four', 'five'] }),
      url => (url.endsWith('robots.txt') ? undefined : json([])),
    );
    expect(searched(urls)).toEqual(['one two three four', 'one two three']);
    expect(answer).toMatchObject({ ok: true, candidates: [], note: 'nothing found' });
  });

  it('is asked for a known headline as it is', async () => {
    const { urls } = await ask(wordpress, known({ title: 'An invented headline' }), () =>
      json([post('https://www.example.com/x', 'x')]),
    );
    expect(searched(urls)).toEqual(['An invented headline']);
  });

  it.each([
    [
      'closed',
      json({ code: 'rest_forbidden', message: 'no', data: { status: 401 } }, 401),
      { ok: false, reason: 'blocked', status: 401 },
    ],
    [
      'past its last page',
      json({ code: 'rest_post_invalid_page_number' }, 400),
      { ok: false, reason: 'bad-answer', status: 400 },
    ],
    ['something else', json({ posts: [] }), { ok: false, reason: 'bad-answer' }],
    ['a page', respond('<!doctype html><p>Home'), { ok: false, reason: 'bad-answer' }],
    ['robots.txt saying no', 'robots', { ok: false, reason: 'robots' }],
  ])('that is %s', async (_, body, expected) => {
    const { answer } = await ask(wordpress, known(), url =>
      url.endsWith('robots.txt')
        ? body === 'robots'
          ? respond('User-agent: *\nDisallow: /wp-json/', { type: 'text/plain' })
          : undefined
        : (body as () => Response),
    );
    expect(answer).toMatchObject(expected);
  });

  it('is found out at an unknown site by one small question', async () => {
    const yes = await ask(wordpress, question(), url =>
      url.endsWith('robots.txt')
        ? undefined
        : json(
            url === PROBE
              ? [{ link: 'https://example.com/x' }]
              : [post('https://example.com/y', 'y')],
          ),
    );
    expect([yes.urls.slice(0, 2), yes.candidates.length]).toEqual([[ROBOTS, PROBE], 1]);
    const no = await ask(wordpress, question(), () => undefined);
    expect([no.urls, no.answer]).toMatchObject([
      [ROBOTS, PROBE],
      { ok: true, note: 'not a WordPress site' },
    ]);
    const html = await ask(wordpress, question(), () => respond('<!doctype html><p>Home'));
    expect(html.answer).toMatchObject({ ok: true, note: 'not a WordPress site' });
  });

  it.each([
    ['User-agent: *\nDisallow: /wp-admin/', true],
    ['User-agent: *\nDisallow:\n\nSitemap: https://example.com/sitemap_index.xml', true],
    ['User-agent: *\nDisallow: /search', false],
  ])('is not asked where robots.txt knows nothing of WordPress: %j', async (robots, asks) => {
    const { urls } = await ask(wordpress, question(), url =>
      url === ROBOTS
        ? respond(robots, { type: 'text/plain' })
        : json([{ link: 'https://example.com/x' }]),
    );
    expect(urls.includes(PROBE)).toBe(asks);
  });

  it('is none where its small question is answered with something else than a list', async () => {
    const { urls, answer } = await ask(wordpress, question(), url =>
      url === ROBOTS ? undefined : json({ code: 'rest_no_route' }),
    );
    expect([urls, answer]).toMatchObject([
      [ROBOTS, PROBE],
      { ok: true, candidates: [], note: 'not a WordPress site' },
    ]);
  });

  it('is not asked again at a host that does not answer', async () => {
    const { urls, answer } = await ask(
      wordpress,
      question(),
      () => new TypeError('Failed to fetch'),
    );
    expect([urls, answer]).toMatchObject([[ROBOTS], { ok: false, reason: 'network' }]);
  });

  it.each([
    ['a site known to be one', known(), true],
    ['a site nobody knows', question(), true],
    [
      'a site of the directory of which nothing is known',
      question({ outlet: outlet('example.com') }),
      true,
    ],
    [
      'a site known to be looked up otherwise',
      question({
        outlet: outlet('example.com', { lookups: { newsSitemap: 'https://example.com/n.xml' } }),
      }),
      false,
    ],
    ['a platform', question({ outlet: outlet('example.com', { kind: 'platform' }) }), false],
    ['a claim without words', known({ words: [] }), false],
  ])('applies to %s: %s', (_, asked, applies) => {
    expect(wordpress.applies(asked, new Date())).toBe(applies);
  });
});
