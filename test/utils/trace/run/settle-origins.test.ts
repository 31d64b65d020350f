import { describe, expect, it } from 'vitest';
import type { SeenArticle } from '../../../../utils/trace/model/library.ts';
import { sentences } from '../../origins/texts.ts';
import { cut, named, pointsTo, type Row, recordOf, seen, settled, text } from './origin-records.ts';

describe('the same text within a trace', () => {
  it('is led by the earliest publisher that is no aggregator', () => {
    const trace = settled(
      recordOf(
        { outlet: 'msn.com', published: '2026-05-18T08:00:00Z' },
        { outlet: 'wired.com', published: '2026-05-19T09:00:00Z', text: cut },
        { outlet: 'theverge.com', published: '2026-05-19T07:00:00Z' },
      ),
    );
    expect(trace.articles.map(a => a.original?.article ?? null)).toEqual(['a3', 'a3', null]);
    expect(trace.articles[0]?.original).toMatchObject({
      outlet: 'theverge.com',
      url: 'https://theverge.com/3',
    });
    expect(trace.origins).toMatchObject([
      { outlet: 'theverge.com', article: 'a3', citations: ['k1', 'k2', 'k3'] },
    ]);
  });
  it('of a paper and its preprint is one origin, whatever their texts', () => {
    const record = recordOf(
      { outlet: 'nature.com' },
      { outlet: 'biorxiv.org', text: 'Another text.' },
    );
    const [paper, preprint] = record.trace.articles;
    if (paper) Object.assign(paper, { ids: { doi: '10.1038/a' }, versions: ['10.1101/p'] });
    if (preprint) preprint.ids = { doi: '10.1101/p' };
    expect(settled(record).origins).toMatchObject([{ citations: ['k1', 'k2'] }]);
  });
  it('is not determined between two houses of one day, and counts once', () => {
    const trace = settled(
      recordOf(
        { outlet: 'wired.com', published: '2026-05-19' },
        { outlet: 'theverge.com', published: '2026-05-19' },
      ),
    );
    for (const { original } of trace.articles)
      expect(original).toMatchObject({ article: null, url: null, outlet: null });
    expect(trace.articles[0]?.original?.evidence[0]).toMatchObject({
      rule: 'same-text',
      detail: expect.stringContaining('theverge.com'),
    });
    expect(trace.origins).toMatchObject([{ article: null, citations: ['k1', 'k2'] }]);
  });
  it('is not determined for a house without a date beside a dated one', () => {
    const trace = settled(
      recordOf(
        { outlet: 'wired.com', published: null },
        { outlet: 'theverge.com', published: '2026-05-19' },
      ),
    );
    // Null: named nobody; undefined: taken for the original.
    expect(trace.articles.map(a => a.original?.outlet)).toEqual([null, undefined]);
  });
  it('follows an agency whatever the dates lack', () => {
    const trace = settled(
      recordOf(
        { outlet: 'wired.com', published: null },
        { outlet: 'reuters.com', published: '2026-05-19' },
      ),
    );
    expect(trace.articles[0]?.original).toMatchObject({ article: 'a2', outlet: 'reuters.com' });
  });
  it('takes from a copy that names its original what another keeps to itself', () => {
    const trace = settled(
      recordOf(
        { outlet: 'wired.com', original: named('reuters.com') },
        { outlet: 'theverge.com', published: '2026-05-18T00:00:00Z' },
      ),
    );
    expect(trace.articles[1]?.original).toMatchObject({
      outlet: 'reuters.com',
      article: null,
      evidence: [{ rule: 'same-text' }],
    });
    expect(trace.origins).toMatchObject([{ outlet: 'reuters.com', article: null }]);
  });
  it('takes over a name that the directory lacks', () => {
    const original = {
      article: null,
      url: null,
      outlet: null,
      name: 'The Larkholm Gazette',
      evidence: [{ rule: 'first-published', detail: 'seen' }],
    };
    const trace = settled(
      recordOf(
        { outlet: 'wired.com', original },
        { outlet: 'theverge.com', published: '2026-05-18T00:00:00Z' },
      ),
    );
    expect(trace.articles[1]?.original).toMatchObject({
      outlet: null,
      name: 'The Larkholm Gazette',
      evidence: [{ rule: 'same-text' }],
    });
  });
  it('is not determined where copies name two houses', () => {
    const trace = settled(
      recordOf(
        { outlet: 'wired.com', original: named('reuters.com') },
        { outlet: 'time.com', original: named('apnews.com') },
        { outlet: 'theverge.com' },
      ),
    );
    expect(trace.articles[2]?.original).toMatchObject({
      outlet: null,
      evidence: [{ rule: 'same-text' }],
    });
    expect(trace.articles.map(a => a.original?.outlet)).toEqual([
      'reuters.com',
      'apnews.com',
      null,
    ]);
  });
  it('finds the original of which only the name was known, whatever the dates', () => {
    const trace = settled(
      recordOf(
        { outlet: 'wired.com', published: '2026-05-18T00:00:00Z', original: named('reuters.com') },
        { outlet: 'reuters.com', published: '2026-05-19T00:00:00Z' },
        { outlet: 'theverge.com', published: '2026-05-17T00:00:00Z' },
      ),
    );
    expect(trace.articles.map(a => a.original?.article ?? null)).toEqual(['a2', null, 'a2']);
  });
  it('is not linked to an original of whose outlet there are two', () => {
    const trace = settled(
      recordOf(
        { outlet: 'wired.com', original: named('reuters.com') },
        { outlet: 'reuters.com' },
        { outlet: 'reuters.com' },
      ),
    );
    expect(trace.articles[0]?.original).toMatchObject({ outlet: 'reuters.com', article: null });
  });
  it('keeps other stories apart', () => {
    const trace = settled(
      recordOf(
        { outlet: 'wired.com' },
        { outlet: 'theverge.com', text: sentences(30, 9).join(' ') },
      ),
    );
    expect(trace.articles.map(a => a.original)).toEqual([null, null]);
    expect(trace.origins).toHaveLength(2);
  });
});

describe('relays', () => {
  it('are never taken for an original', () => {
    expect(settled(recordOf({ outlet: 'msn.com' })).articles[0]?.original).toMatchObject({
      outlet: null,
      evidence: [{ rule: 'carrier' }],
    });
  });
  it('are, where their own desk wrote the story', () => {
    const record = recordOf({ outlet: 'msn.com' });
    const evidence = [
      {
        rule: 'msn-provider',
        detail: 'MSN',
        outlet: 'msn.com',
        name: 'MSN',
        url: null,
        agency: false,
      },
    ];
    record.bodies.a1 = { text, canonical: null, evidence };
    expect(settled(record).articles[0]?.original).toBeNull();
  });
});

describe('loops', () => {
  const other = (seed: number) => sentences(30, seed).join(' ');
  it('end at the earliest', () => {
    const trace = settled(
      recordOf(
        {
          outlet: 'wired.com',
          published: '2026-05-19T09:00:00Z',
          original: pointsTo('a2', 'theverge.com'),
          text: other(1),
        },
        {
          outlet: 'theverge.com',
          published: '2026-05-19T08:00:00Z',
          original: pointsTo('a3', 'time.com'),
          text: other(2),
        },
        {
          outlet: 'time.com',
          published: '2026-05-19T10:00:00Z',
          original: pointsTo('a1', 'wired.com'),
          text: other(3),
        },
      ),
    );
    expect(trace.articles.map(a => a.original?.article ?? null)).toEqual(['a2', null, 'a1']);
    expect(trace.origins).toMatchObject([
      { outlet: 'theverge.com', article: 'a2', citations: ['k1', 'k2', 'k3'] },
    ]);
  });
  it('are not determined where dates do not tell', () => {
    const rows = (published: string | null) =>
      recordOf(
        { outlet: 'wired.com', published, original: pointsTo('a2', 'theverge.com') },
        { outlet: 'theverge.com', published, original: pointsTo('a1', 'wired.com') },
      );
    for (const published of [null, '2026-05-19']) {
      const trace = settled(rows(published));
      expect(trace.articles.map(a => [a.original?.article, a.original?.outlet])).toEqual([
        [null, null],
        [null, null],
      ]);
      expect(trace.origins).toHaveLength(1);
    }
  });
  it('of one are none', () => {
    const trace = settled(recordOf({ outlet: 'wired.com', original: pointsTo('a1', 'wired.com') }));
    expect(trace.articles[0]?.original?.article ?? null).toBeNull();
  });
});

describe('what earlier traces read', () => {
  const copy: Row = { outlet: 'wired.com', published: '2026-05-19T09:00:00Z', text: cut };
  it('never comes first where it was a relay’s', () => {
    const trace = settled(recordOf(copy), [seen('news.google.com', '2026-05-18T10:00:00Z')]);
    expect(trace.articles[0]?.original?.outlet ?? null).toBeNull();
    const platform = settled(recordOf(copy), [seen('youtube.com', '2026-05-18T10:00:00Z')]);
    expect(platform.articles[0]?.original?.outlet ?? null).toBeNull();
  });
  it('comes first where it was published first', () => {
    const trace = settled(recordOf(copy), [seen('theverge.com', '2026-05-18T10:00:00Z')]);
    expect(trace.articles[0]?.original).toMatchObject({
      article: null,
      outlet: 'theverge.com',
      url: 'https://theverge.com/seen',
      evidence: [
        {
          rule: 'seen-earlier',
          detail: expect.stringMatching(
            /Quillon hires 40 cartographers.*2026-05-18.*theverge\.com/,
          ),
        },
      ],
    });
    expect(trace.origins).toMatchObject([{ outlet: 'theverge.com', article: null }]);
    expect(trace.outlets.map(o => o.domain)).toContain('theverge.com');
  });
  it.each<[string, SeenArticle]>([
    ['a later one', seen('theverge.com', '2026-05-20T10:00:00Z')],
    ['an aggregator', seen('msn.com', '2026-05-18T10:00:00Z')],
    [
      'another story that the sketch let through',
      seen('theverge.com', '2026-05-18T10:00:00Z', { text: sentences(30, 7).join(' ') }),
    ],
    ['the same house', seen('wired.com', '2026-05-18T10:00:00Z')],
  ])('does not lead: %s', (_, earlier) => {
    expect(settled(recordOf(copy), [earlier]).articles[0]?.original).toBeNull();
  });
  it('leaves it open where the day alone is known', () => {
    const trace = settled(recordOf(copy), [seen('theverge.com', '2026-05-19')]);
    expect(trace.articles[0]?.original).toMatchObject({
      outlet: null,
      evidence: [{ rule: 'seen-earlier' }],
    });
  });
  it('stands when the library is not asked again, and goes when it is and knows nothing', () => {
    const record = recordOf(copy);
    settled(record, [seen('theverge.com', '2026-05-18T10:00:00Z')]);
    expect(settled(record, null).articles[0]?.original?.outlet).toBe('theverge.com');
    expect(settled(record, []).articles[0]?.original).toBeNull();
  });
});

it('gives the same answer when called again', () => {
  const record = recordOf(
    { outlet: 'msn.com', published: null },
    { outlet: 'wired.com', published: '2026-05-19', text: cut },
    { outlet: 'theverge.com', published: '2026-05-19' },
    { outlet: 'time.com', original: named('reuters.com'), text: sentences(30, 4).join(' ') },
  );
  const once = structuredClone(settled(record));
  expect(settled(record)).toEqual(once);
});
