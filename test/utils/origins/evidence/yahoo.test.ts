import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../../utils/articles/extraction/read-article.ts';
import { decideOriginal } from '../../../../utils/origins/decide-original.ts';
import { evidenceOf } from '../../../../utils/origins/evidence/evidence-of.ts';
import { isPortal, isPortalName, yahooItemOf } from '../../../../utils/origins/evidence/yahoo.ts';
import { directory } from '../pages.ts';

describe('portals', () => {
  it.each(['finance.yahoo.com', 'www.aol.com', 'uk.news.yahoo.com', 'news.yahoo.co.jp'])(
    '%s',
    host => {
      expect(isPortal(host)).toBe(true);
    },
  );
  it.each(['yahoo.example', 'notyahoo.com', 'msn.com'])('not %s', host => {
    expect(isPortal(host)).toBe(false);
  });
  it.each(['Yahoo Finance', 'yahoo!', 'AOL Staff', 'In The Know by Yahoo'])(
    'own name: %s',
    name => {
      expect(isPortalName(name)).toBe(true);
    },
  );
  it('not a name that only begins so', () => {
    expect(isPortalName('Yahoonews Daily')).toBe(false);
  });
});

describe('Yahoo’s record of a story', () => {
  const PAGE = 'https://finance.yahoo.com/news/invented-cartographers-hired-154656148.html';
  const ORIGINAL = 'https://www.theverge.com/2026/5/19/invented-cartographers-hired';
  const record = (over: Record<string, unknown> = {}) => ({
    id: 'feba57b3-12ce-3056-b809-000000000000',
    content: {
      id: 'feba57b3-12ce-3056-b809-000000000000',
      title: 'Invented: forty cartographers hired',
      isHosted: true,
      previewUrl: null,
      provider: { displayName: 'The Verge', url: 'https://www.theverge.com/' },
      canonicalUrl: { url: ORIGINAL, site: 'finance' },
      clickThroughUrl: { url: PAGE, site: 'finance' },
      ...over,
    },
  });
  const verge = { canonical: ORIGINAL, provider: 'The Verge' };

  it('gives the publisher’s address, wherever in the data it stands and packed as often as it is', () => {
    expect(yahooItemOf([JSON.stringify(record())], PAGE)).toEqual(verge);
    const stream = JSON.stringify({
      data: { stream: [record({ clickThroughUrl: { url: `${PAGE}x` } }), record()] },
    });
    expect(
      yahooItemOf([JSON.stringify({ status: 200, body: stream })], `${PAGE}?guccounter=1#x`),
    ).toEqual(verge);
  });
  it('is of a stub by its id', () => {
    const stub = 'https://finance.yahoo.com/m/feba57b3-12ce-3056-b809-000000000000/invented.html';
    expect(yahooItemOf([JSON.stringify(record({ clickThroughUrl: null }))], stub)).toEqual(verge);
  });
  it.each([
    [
      'another page of the stream',
      [JSON.stringify(record())],
      'https://finance.yahoo.com/news/other-154656149.html',
    ],
    [
      'two records that disagree',
      [JSON.stringify([record(), record({ canonicalUrl: { url: `${ORIGINAL}-2` } })])],
      PAGE,
    ],
    ['JSON that was cut', [JSON.stringify(record()).slice(0, -3)], PAGE],
    ['a script', [`window.x = ${JSON.stringify(record())}`], PAGE],
    [
      'fields of other kinds',
      ['{"canonicalUrl":1,"clickThroughUrl":[2]}', '[{"canonicalUrl":null}]', '[]'],
      PAGE,
    ],
    ['what is no address', [JSON.stringify(record())], 'nowhere'],
  ])('is none for %s', (_, records, url) => {
    expect(yahooItemOf(records, url)).toBeNull();
  });
  it('of a hundred thousand nested lists ends', () => {
    const deep = `${'['.repeat(3000)}{"canonicalUrl":{"url":"https://a.example/"}}${']'.repeat(3000)}`;
    const wide = JSON.stringify({ canonicalUrl: Array.from({ length: 300_000 }, () => ({})) });
    expect(yahooItemOf([deep, wide], PAGE)).toBeNull();
  });

  const json = (over: Record<string, unknown> = {}) =>
    JSON.stringify({ status: 200, body: JSON.stringify(record(over)) });
  const pageWith = (data: string) =>
    `<html><head><link rel="canonical" href="${PAGE}"></head><body><h1>Invented: forty cartographers hired</h1><p>${'Invented words of a story. '.repeat(20)}</p><script type="application/json" data-sveltekit-fetched>${data}</script></body></html>`;
  const evidence = (data: string, url = PAGE) => {
    const { article, facts } = readArticle(
      pageWith(data),
      url,
      host => directory.domainOf(host),
      new Date('2026-05-20T09:00:00Z'),
    );
    const all = evidenceOf(facts, article, directory);
    return { all, original: decideOriginal(all, article, directory) };
  };
  it('on a page that calls itself its own original decides', () => {
    const { all, original } = evidence(json());
    expect(all).toMatchObject([
      { rule: 'yahoo-canonical', url: ORIGINAL, outlet: 'theverge.com' },
      { rule: 'portal-provider', name: 'The Verge', url: null },
    ]);
    expect(original).toMatchObject({ outlet: 'theverge.com', url: ORIGINAL, name: 'The Verge' });
  });
  it('of a story without the publisher’s address names the outlet alone', () => {
    const { original } = evidence(json({ canonicalUrl: { url: PAGE } }));
    expect(original).toMatchObject({ outlet: 'theverge.com', url: null, name: 'The Verge' });
  });
  it.each([
    [
      'of Yahoo’s own newsroom',
      json({ canonicalUrl: { url: PAGE }, provider: { displayName: 'Yahoo Finance' } }),
      PAGE,
    ],
    [
      'with a script for an address',
      json({ canonicalUrl: { url: 'javascript:alert(1)' }, provider: null }),
      PAGE,
    ],
    [
      'on a page that is not Yahoo’s',
      json({ clickThroughUrl: { url: 'https://www.wired.com/story/x/' } }),
      'https://www.wired.com/story/x/',
    ],
  ])('%s is no sign of a copy', (_, data, url) => {
    expect(evidence(data, url).all.filter(({ rule }) => /yahoo|portal/.test(rule))).toEqual([]);
  });
});
