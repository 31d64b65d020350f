import { describe, expect, it } from 'vitest';
import { listReferences, writeNotes } from '../../../utils/exports/references.ts';
import type { Trace, TraceArticle } from '../../../utils/trace/model/schema.ts';
import { article, claim, traceOf } from '../trace/build.ts';
import { chainTrace } from './nasty.ts';
import { backing, plainTrace } from './plain.ts';

const ADDRESS = 'https://techcrunch.com/2026/05/19/quillon-hires-cartographers/';
const COPY = 'https://www.msn.com/en-us/news/ar-AA1';
const kept = { url: 'https://web.archive.org/web/2026/m', at: '2026-05-20T02:00:00Z', read: false };

const keyOf = (over: Partial<TraceArticle>) => listReferences([plainTrace(over)])[0]?.key;
/** The chain with its original (a1) or copy (a2) changed. */
const withArticle = (id: string, over: Partial<TraceArticle>): Trace => {
  const trace = chainTrace();
  return { ...trace, articles: trace.articles.map(a => (a.id === id ? { ...a, ...over } : a)) };
};

describe('a reference', () => {
  it('to an article cited itself has no chain and no copies', () => {
    const trace = plainTrace();
    expect(listReferences([trace])).toEqual([
      {
        key: 'techcrunch_quillon_2026',
        headline: 'Quillon hires 40 cartographers (invented)',
        authors: ['Rosa Imani'],
        outlet: 'TechCrunch',
        news: true,
        published: '2026-05-19T15:02:00Z',
        language: 'en',
        url: ADDRESS,
        via: [],
        agency: null,
        gone: false,
        archived: null,
        accessed: '2026-05-20T09:30:00.000Z',
        chain: '',
        claims: [{ claim: trace.claims[0], backing: trace.claims[0]?.backing[0] }],
      },
    ]);
  });
  it.each([
    ['publisher', true],
    ['aggregator', true],
    ['agency', true],
    ['platform', false],
    ['organisation', false],
  ] as const)('to a %s is news: %s', (kind, news) =>
    expect(listReferences([plainTrace({}, {}, kind)])[0]?.news).toBe(news),
  );
  it('is to something gone only where it answers no more', () => {
    expect(listReferences([plainTrace({ access: 'gone' })])[0]?.gone).toBe(true);
    expect(listReferences([plainTrace({ access: 'blocked' })])[0]?.gone).toBe(false);
  });
  it('names the agency and archive of its copy only where the original has none', () => {
    const own = listReferences([withArticle('a2', { agency: 'AFP', archived: kept })])[0];
    expect([own?.agency, own?.archived?.url]).toEqual([
      'AFP',
      'https://web.archive.org/web/20260520/x',
    ]);
    const copies = withArticle('a2', { agency: 'AFP', archived: kept });
    const bare = copies.articles.map(a =>
      a.id === 'a1' ? { ...a, agency: 'Reuters', archived: null } : a,
    );
    const other = listReferences([{ ...copies, articles: bare }])[0];
    expect([other?.agency, other?.archived?.url]).toEqual(['Reuters', kept.url]);
  });
});

describe('the list of references', () => {
  it('is in the order in which the page rests on them', () => {
    const rows = [['a2'], ['a1', 'a3'], [null, 'a2']].map((ids, i) =>
      claim({ id: `c${i}`, backing: ids.map(id => backing({ article: id })) }),
    );
    const articles = ['a1', 'a2', 'a3'].map(id =>
      article({ id, url: `https://techcrunch.com/${id}` }),
    );
    const list = listReferences([traceOf({ claims: rows, articles })]);
    expect(list.map(r => [r.url.slice(-2), r.claims.map(c => c.claim.id)])).toEqual([
      ['a2', ['c0', 'c2']],
      ['a1', ['c1']],
      ['a3', ['c1']],
    ]);
  });
  it('has a claim once under an article, twice under a source with its copy', () => {
    const [first] = chainTrace().claims;
    const backed = ['a2', 'a2', 'a1'].map((id, i) => backing({ article: id, citation: `k${i}` }));
    const trace = { ...chainTrace(), claims: first ? [{ ...first, backing: backed }] : [] };
    const [only, ...rest] = listReferences([trace]);
    expect(rest).toEqual([]);
    expect(only?.claims.map(c => c.backing.citation)).toEqual(['k0', 'k2']);
    expect(only?.via).toEqual([{ outlet: 'MSN', url: COPY }]);
  });
  it('joins pages that rest on one source, by the first of them', () => {
    const later = { ...plainTrace(), tracedAt: '2026-05-21T00:00:00.000Z' };
    const [only, ...rest] = listReferences([plainTrace(), later]);
    expect(rest).toEqual([]);
    expect([only?.accessed, only?.claims.length]).toEqual(['2026-05-20T09:30:00.000Z', 2]);
  });
});

describe('the key of a reference', () => {
  it.each([
    ['takes the first word of four letters', 'The map maps', 'techcrunch_maps_2026'],
    ['folds accents and signs', 'Été, Café-Bar!', 'techcrunch_cafebar_2026'],
    ['does without a word', 'The map', 'techcrunch_2026'],
  ])('%s', (_, headline, key) => expect(keyOf({ headline })).toBe(key));
  it('says that there is no date', () =>
    expect(keyOf({ published: null })).toBe('techcrunch_quillon_nd'));
  it('takes the domain where the outlet has no Latin letter', () => {
    const trace = plainTrace({ outlet: 'nhk.or.jp' });
    const outlets = [{ domain: 'nhk.or.jp', name: '放送', kind: 'publisher' as const }];
    expect(listReferences([{ ...trace, outlets }])[0]?.key).toBe('nhkorjp_quillon_2026');
  });
  it('is numbered from two on', () => {
    const pages = ['1', '2', '3'].map(n => plainTrace({ url: `https://techcrunch.com/${n}` }));
    expect(listReferences(pages).map(r => r.key)).toEqual([
      'techcrunch_quillon_2026',
      'techcrunch_quillon_2026_2',
      'techcrunch_quillon_2026_3',
    ]);
  });
});

describe('notes', () => {
  const notesOf = (trace: Trace) => listReferences([trace]).flatMap(writeNotes);
  it('of an article cited itself are its claims alone', () => {
    expect(notesOf(plainTrace())).toEqual([
      'Claim “Quillon hired cartographers.” – verdict supported (0.87)',
    ]);
    expect(notesOf(plainTrace({}, { passage: 'They did.', score: 1 }))).toEqual([
      'Claim “Quillon hired cartographers.” – verdict supported (1.00) – passage “They did.”',
    ]);
  });
  it('begin with the chain and end with the archive', () => {
    const notes = notesOf(chainTrace());
    expect(notes).toHaveLength(4);
    expect([notes[0], notes[3]]).toEqual([
      `Chain MSN ← TechCrunch, seen at ${COPY}`,
      'Archived at https://web.archive.org/web/20260520/x',
    ]);
  });
});
