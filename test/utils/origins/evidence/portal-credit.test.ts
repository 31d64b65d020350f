import { describe, expect, it } from 'vitest';
import { examine } from '../../../../utils/origins/evidence/examined-page.ts';
import { findPortalCredit } from '../../../../utils/origins/evidence/portal-credit.ts';
import { directory, type PageLiteral, page } from '../pages.ts';

const PORTAL = 'https://news.livedoor.com/article/detail/1/';
const creditOf = (literal: Omit<PageLiteral, 'url'>, url = PORTAL) => {
  const { facts, article } = page({ url, ...literal });
  return findPortalCredit(examine(facts, article, directory)).map(({ outlet, name, url }) => ({
    outlet,
    name,
    url,
  }));
};
const link = (text: string, href: string, around = text) => ({
  text: around,
  links: [{ text, href }],
});
const WIRED = { outlet: 'wired.com', name: 'WIRED', url: null };

describe('whose story a portal says it prints', () => {
  it.each([
    ['a line that says "source"', { below: ['Source: WIRED'] }],
    ['a name alone', { above: ['WIRED'] }],
    ['a name beside the time', { above: ['19.05.2026 08:30 | WIRED'] }],
    ['a field of the head', { metas: { mediaid: 'WIRED' } }],
    ['rights', { below: ['Copyright ⓒ WIRED. All rights reserved.'] }],
    ['the title', { metas: { 'article:media_name': 'WIRED | livedoor' } }],
  ])('is told by %s', (_, literal) => expect(creditOf(literal)).toEqual([WIRED]));

  it('is told by a link that leads to it, with its address', () => {
    const story = 'https://www.wired.com/story/invented/';
    const found = [{ ...WIRED, url: story }];
    expect(creditOf({ below: [link('Read full story at wired.com', story)] })).toEqual(found);
    expect(creditOf({ below: [link('WIRED', story, 'Source: WIRED')] })).toEqual(found);
  });

  it('is nobody’s but the portal’s where two are named in one way, or it names itself', () => {
    expect(creditOf({ above: ['WIRED', 'The Verge'] })).toEqual([]);
    const metas = { 'og:site_name': 'livedoor' };
    expect(creditOf({ metas, below: ['Source: livedoor desk'] })).toEqual([]);
  });

  it('is not told by a link to read on elsewhere, a platform, or prose', () => {
    const also = 'Read also in WIRED: what a ferry costs in other towns of the coast';
    expect(creditOf({ below: [link('WIRED', 'https://www.wired.com/story/2/', also)] })).toEqual(
      [],
    );
    expect(creditOf({ above: ['YouTube'] })).toEqual([]);
    expect(creditOf({ paragraphs: ['WIRED had reported on ferries before.'] })).toEqual([]);
  });

  it('is asked of portals alone', () => {
    const elsewhere = 'https://www.seattletimes.com/invented/';
    expect(creditOf({ above: ['WIRED'], below: ['Source: WIRED'] }, elsewhere)).toEqual([]);
  });
});
