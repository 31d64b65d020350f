import { describe, expect, it } from 'vitest';
import { type ExaminedPage, examine } from '../../../../utils/origins/evidence/examined-page.ts';
import {
  brandOf,
  findOffSite,
  haveSameSlug,
  isAlias,
} from '../../../../utils/origins/evidence/off-site.ts';
import { directory, type PageLiteral, page } from '../pages.ts';

const VERGE = 'https://www.theverge.com/2026/5/19/invented';
const examined = (literal: Partial<PageLiteral> = {}): ExaminedPage => {
  const { facts, article } = page({ url: VERGE, ...literal });
  return examine(facts, article, directory);
};
const target = (outlet: string, url: string | null = `https://${outlet}/invented`) => ({
  outlet,
  url,
});

describe('findOffSite', () => {
  it('gives the other outlet and the address without tracking', () => {
    expect(findOffSite('https://www.nytimes.com/a?utm_source=x', examined())).toEqual({
      outlet: 'nytimes.com',
      url: 'https://www.nytimes.com/a',
    });
    expect(findOffSite('https&#x3a;//www.nytimes.com/a', examined())?.outlet).toBe('nytimes.com');
    expect(findOffSite('https://www.nytimes.com/?id=5', examined())?.url).toBe(
      'https://www.nytimes.com/?id=5',
    );
  });
  it.each([
    '',
    'undefined',
    'none',
    '1',
    '/a',
    'https://theverge.com/b',
    'https://my-post-slug/',
    'https://93.184.216.34/a',
    'https://jane@nytimes.com/a',
    'mailto:jane@nytimes.com',
    'https://x.wordpress.com/a',
    'https://staging.nytimes.com/a',
    'https://cms-2.nytimes.com/a',
    'https://www.google.com/article',
    'https://www.msn.com/a',
    'https://www.nytimes.com/',
  ])('gives nothing for %j', href => {
    expect(findOffSite(href, examined())).toBeNull();
  });
  it('lets a relay point to a home page', () => {
    expect(
      findOffSite(
        'https://www.nytimes.com/',
        examined({ url: 'https://www.msn.com/en-us/a/ar-AA1' }),
      ),
    ).toEqual({ outlet: 'nytimes.com', url: null });
  });
});

describe('isAlias', () => {
  const on = (url: string) => examined({ url });
  it.each([
    ['https://www.theregister.co.uk/a', target('theregister.com')],
    ['https://map.invented.com/a', target('invented.substack.com')],
    ['https://radiolab.wnycstudios.com/a', target('radiolab.org')],
    ['https://www.wnycstudios.com/podcasts/radiolab/a', target('radiolab.org')],
  ])('%s is one house', (url, other) => {
    expect(isAlias(other, on(url))).toBe(true);
  });
  it.each([
    [VERGE, target('nytimes.com')],
    ['https://www.invented.com/reuters/a', target('reuters.com')],
    ['https://www.wnycstudios.com/a/b/c/radiolab', target('radiolab.org')],
    ['https://www.wnycstudios.com/play/a', target('play.org')],
  ])('%s is another', (url, other) => {
    expect(isAlias(other, on(url))).toBe(false);
  });
});

describe('brandOf', () => {
  const brand = (literal: Partial<PageLiteral>, url = 'https://www.inventedpost.com/a') =>
    brandOf(target('otherpaper.com'), examined({ url, ...literal }));
  it.each<[string, Partial<PageLiteral>, string]>([
    ['nothing', {}, 'unknown'],
    ['its og:url', { metas: { 'og:url': 'https://inventedpost.com/a' } }, 'own'],
    ['its name', { metas: { 'og:site_name': 'The Invented Post' } }, 'own'],
    ['its name among the authors', { authors: ['Invented Post Staff'] }, 'own'],
    ['the target’s name', { metas: { 'og:site_name': 'Other Paper' } }, 'target'],
    [
      'the target’s name in its data',
      { jsonLd: [{ publisher: { name: 'Other Paper' } }] },
      'target',
    ],
    ['its own feed', { feeds: ['https://www.inventedpost.com/feed'] }, 'own'],
    ['a feed elsewhere', { feeds: ['/feed', 'https://otherpaper.com/feed'] }, 'unknown'],
    ['its account', { metas: { 'twitter:site': '@inventedpost' } }, 'own'],
    ['the target’s og:url', { metas: { 'og:url': 'https://otherpaper.com/a' } }, 'target'],
  ])('by %s', (_, literal, found) => {
    expect(brand(literal)).toBe(found);
  });
});

describe('haveSameSlug', () => {
  const at = (path: string) => `https://example.com/${path}`;
  it.each([
    ['invented-bridge-opens', 'a/invented-bridge-opens.html', true],
    ['invented-bridge-opens-today-again-twice', 'invented-bridge-opens-once', true],
    [
      'invented-bridge-opens-today-again-twice-more',
      'invented-bridge-opens-some-most-many-else',
      false,
    ],
    ['invented-bridge', 'invented-bridge', false],
    ['a-123456', 'b/123456', true],
    ['a-12345', 'b/12345', false],
    ['%E0%A4%A', '%E0%A4%A', false],
    ['br%C3%BCcke-erfunden-offen', 'brücke-erfunden-offen', true],
  ])('%s and %s', (a, b, same) => {
    expect(haveSameSlug(at(a), at(b))).toBe(same);
  });
});
