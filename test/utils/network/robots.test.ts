import { describe, expect, it } from 'vitest';
import {
  allowsPath,
  buildRobotsRequest,
  hintsAtWordPress,
  isAnswer,
  listSitemaps,
} from '../../../utils/network/robots.ts';
import type { FailureReason } from '../../../utils/trace/model/source.ts';

const PLAIN =
  'User-agent: *\nDisallow: /search\nAllow: /search/about\nDisallow: /*?s=\nDisallow: /*.pdf$\nDisallow: /private/*/draft\n';

describe('what a robots.txt lets us ask', () => {
  const cases: Record<string, { robots: string; path: string; allowed: boolean }> = {
    'a path nobody speaks of': { robots: PLAIN, path: '/2026/05/19/story', allowed: true },
    'a forbidden path': { robots: PLAIN, path: '/search?q=x', allowed: false },
    'a tie is leave, whichever came first': {
      robots: 'User-agent: *\nAllow: /a\nDisallow: /a',
      path: '/a',
      allowed: true,
    },
    'a tie the other way round': {
      robots: 'User-agent: *\nDisallow: /a\nAllow: /a',
      path: '/a',
      allowed: true,
    },
    'the longer rule wins': { robots: PLAIN, path: '/search/about/us', allowed: true },
    'a star in the middle': { robots: PLAIN, path: '/?s=tariff&feed=rss2', allowed: false },
    'two stars, one within': { robots: PLAIN, path: '/private/2026/draft', allowed: false },
    'an end mark that fits': { robots: PLAIN, path: '/report.pdf', allowed: false },
    'an end mark that does not': { robots: PLAIN, path: '/report.pdf?page=2', allowed: true },
    'an empty rule': { robots: 'User-agent: *\nDisallow:', path: '/search', allowed: true },
    'everything forbidden': { robots: 'User-agent: *\nDisallow: /', path: '/', allowed: false },
    'a tie goes to the one that allows': {
      robots: 'User-agent: *\nDisallow: /a\nAllow: /a',
      path: '/a',
      allowed: true,
    },
    'an empty file': { robots: '', path: '/search', allowed: true },
    'a page in its place': {
      robots: '<!doctype html><title>404</title>',
      path: '/search',
      allowed: true,
    },
    'rules for us alone': {
      robots: 'User-agent: *\nDisallow: /\n\nUser-agent: Whence\nAllow: /',
      path: '/search',
      allowed: true,
    },
    'rules for another robot': {
      robots: 'User-agent: OtherBot\nDisallow: /',
      path: '/search',
      allowed: true,
    },
    'one group for two names': {
      robots: 'User-agent: OtherBot\nUser-agent: *\nDisallow: /search',
      path: '/search',
      allowed: false,
    },
    'two groups of one name': {
      robots:
        'User-agent: *\nDisallow: /a\nUser-agent: OtherBot\nDisallow: /b\nUser-agent: *\nDisallow: /c',
      path: '/c',
      allowed: false,
    },
    'any case, any blanks, notes': {
      robots: 'USER-AGENT : *   # all\r\n  disallow :  /search   # no\r\n',
      path: '/search',
      allowed: false,
    },
    'percent codes in either case': {
      robots: 'User-agent: *\nDisallow: /a%3cd',
      path: '/a%3Cd',
      allowed: false,
    },
    'letters beyond ASCII': {
      robots: 'User-agent: *\nDisallow: /suche-über',
      path: '/suche-%C3%BCber',
      allowed: false,
    },
  };
  for (const [name, { robots, path, allowed }] of Object.entries(cases))
    it(name, () => expect(allowsPath(robots, path)).toBe(allowed));

  // Tried every way, the rule would take longer than any test may.
  it('is told however the rules are made', () => {
    const nasty = `User-agent: *\nDisallow: /${'*a'.repeat(5000)}$\n`;
    expect(allowsPath(nasty, `/${'a'.repeat(4000)}b`)).toBe(true);
  });
});

describe('its sitemaps', () => {
  it('and its rules are read for 500 KiB and no further', () => {
    const comment = `# ${'x'.repeat(500 * 1024)}\n`;
    const sitemap = 'Sitemap: https://example.com/a.xml\n';
    const rule = 'User-agent: *\nDisallow: /search\n';
    const wordpress = 'Disallow: /wp-admin/\n';
    const near = comment.slice(-500_000) + sitemap + rule + wordpress;
    expect(listSitemaps(near)).toHaveLength(1);
    expect(allowsPath(near, '/search')).toBe(false);
    expect(hintsAtWordPress(near)).toBe(true);
    const far = comment + comment + sitemap + rule + wordpress;
    expect(listSitemaps(far)).toEqual([]);
    expect(allowsPath(far, '/search')).toBe(true);
    expect(hintsAtWordPress(far)).toBe(false);
  });
  it('stand anywhere, in any case, each once, absolute ones alone', () => {
    expect(
      listSitemaps(
        'Sitemap: https://example.com/a.xml\nUser-agent: *\nsitemap:https://example.com/b.xml\nSITEMAP: /c.xml\nSitemap: https://example.com/a.xml\n Sitemap : http://[',
      ),
    ).toEqual(['https://example.com/a.xml', 'https://example.com/b.xml']);
  });
});

it('is asked for at the root of the site, kept for a day, and read for 500 KiB at most', () => {
  expect(buildRobotsRequest('https://example.com')).toEqual({
    url: 'https://example.com/robots.txt',
    why: 'robots.txt',
    cacheMs: 86_400_000,
    maxBytes: 512_000,
  });
});

it('a site that has none or keeps it to itself has answered; one that was not reached has not', () => {
  const answers = (reason: FailureReason) =>
    isAnswer({ ok: false, reason, status: null, detail: '' });
  for (const reason of ['gone', 'bad-answer', 'blocked'] as const)
    expect(answers(reason), reason).toBe(true);
  for (const reason of ['network', 'timeout', 'server', 'rate-limited', 'offline'] as const)
    expect(answers(reason), reason).toBe(false);
});

it('WordPress shows by what it forbids or names', () => {
  for (const line of [
    'Disallow: /wp-admin/',
    '# START YOAST BLOCK',
    'Sitemap: https://a.example/sitemap_index.xml',
  ])
    expect(hintsAtWordPress(`User-agent: *\n${line}`), line).toBe(true);
  for (const line of ['Disallow: /admin/', 'Sitemap: https://a.example/sitemap.xml'])
    expect(hintsAtWordPress(`User-agent: *\n${line}`), line).toBe(false);
});
