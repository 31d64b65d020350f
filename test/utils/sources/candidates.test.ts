import { describe, expect, it } from 'vitest';
import {
  answerCandidates,
  answerFailure,
  answerNothing,
  answerUnreadable,
  type Offer,
  toIsoDate,
} from '../../../utils/sources/candidates.ts';
import type { SourceId } from '../../../utils/trace/model/source.ts';

const candidatesOf = (source: SourceId, offers: readonly Offer[]) => {
  const answer = answerCandidates(source, null, offers);
  return answer.ok ? answer.candidates : [];
};

describe('offers', () => {
  it('become candidates: relays and tracking off, each page once, nothing but the web', () => {
    const urls = [
      'https://example.com/a?utm_source=x',
      ' https://example.com/a ',
      'https://www-example-com.cdn.ampproject.org/c/s/www.example.com/b',
      'javascript:alert(1)',
      'data:text/html,x',
      'ftp://example.com/c',
      '',
      '/relative',
      'http://example.com/d',
    ];
    expect(
      candidatesOf(
        'feed',
        urls.map(url => ({ url })),
      ).map(c => c.url),
    ).toEqual(['https://example.com/a', 'https://www.example.com/b', 'http://example.com/d']);
  });

  it('are counted under their outlets', () => {
    const urls = [
      'https://edition.cnn.com/2026/05/19/x',
      'https://letters.substack.com/p/x',
      'https://some.unknown-paper.co.uk/x',
    ];
    expect(
      candidatesOf(
        'feed',
        urls.map(url => ({ url })),
      ).map(c => c.outlet),
    ).toEqual(['cnn.com', 'letters.substack.com', 'unknown-paper.co.uk']);
  });

  it('keep what the source says of them, its texts freed of markup and cut', () => {
    const [one] = candidatesOf('bing-news', [
      {
        url: 'https://www.msn.com/a',
        title: 'An <b>invented</b> ruling',
        published: '2026-05-19 10:00',
        snippet: 'x'.repeat(600),
        outletName: 'Reuters on MSN',
      },
    ]);
    expect(one).toEqual({
      url: 'https://www.msn.com/a',
      title: 'An invented ruling',
      outlet: 'msn.com',
      published: '2026-05-19T10:00:00.000Z',
      snippet: 'x'.repeat(500),
      source: 'bing-news',
      copyOf: 'Reuters',
    });
    expect(candidatesOf('feed', [{ url: 'https://example.com/a' }])).toMatchObject([
      { title: null, published: null, snippet: null, copyOf: null },
    ]);
  });

  it('of which there are endlessly many are read to the five thousandth', () => {
    const many = Array.from({ length: 5001 }, (_, at) => ({ url: `https://example.com/${at}` }));
    const read = candidatesOf('feed', many);
    expect([read.length, read.at(-1)?.url]).toEqual([5000, 'https://example.com/4999']);
  });

  it('say in words how many they are', () => {
    expect(answerCandidates('feed', null, [{ url: 'https://example.com/a' }])).toMatchObject({
      note: '1 candidate',
    });
    expect(answerCandidates('feed', null, [])).toMatchObject({ note: 'nothing found' });
  });
});

describe('a date', () => {
  it.each([
    ['2026-05-19', '2026-05-19'],
    ['2026-05-19T10:00:00+02:00', '2026-05-19T08:00:00.000Z'],
    ['2026-05-19T10:00:00', '2026-05-19T10:00:00.000Z'],
    ['2026-05-19 10:00', '2026-05-19T10:00:00.000Z'],
    ['Tue, 19 May 2026 15:40:00 GMT', '2026-05-19T15:40:00.000Z'],
    ['Tue, 19 May 2026 15:40:00 -0400', '2026-05-19T19:40:00.000Z'],
    ['2026-13-40', null],
    ['yesterday', null],
    ['', null],
    [null, null],
    [undefined, null],
  ])('%s is %s', (text, iso) => expect(toIsoDate(text)).toBe(iso));
});

describe('an answer', () => {
  it('without candidates says why', () => {
    expect(answerNothing('https://example.com/', 'noFeed')).toMatchObject({
      ok: true,
      candidates: [],
      url: 'https://example.com/',
      note: 'no feed',
    });
  });
  it('that failed has the address that was asked', () => {
    const failure = { ok: false, reason: 'gone', status: 404, detail: '404' } as const;
    expect(answerFailure('https://example.com/', failure)).toEqual({
      ...failure,
      url: 'https://example.com/',
    });
    expect(answerUnreadable('https://example.com/', 'a page came')).toEqual({
      ok: false,
      reason: 'bad-answer',
      status: 200,
      detail: 'a page came',
      url: 'https://example.com/',
    });
  });
});
