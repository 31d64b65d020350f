import { describe, expect, it } from 'vitest';
import { exportTraces } from '../../../../utils/exports/export.ts';
import { formatReference } from '../../../../utils/exports/references/reference-styles.ts';
import { listRecords, listReferences } from '../../../../utils/exports/references/references.ts';
import type { Trace, TraceArticle } from '../../../../utils/trace/model/schema.ts';
import { findingRows } from '../../../../utils/trace/view/finding-rows.ts';
import { article, citation, claim, traceOf } from '../../trace/build.ts';
import { chainTrace } from '../nasty.ts';
import { backing, plainTrace } from '../plain.ts';

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
        authors: [{ family: 'Imani', given: 'Rosa' }],
        outlet: 'TechCrunch',
        kind: 'news',
        organisation: false,
        published: '2026-05-19T15:02:00Z',
        language: 'en',
        url: ADDRESS,
        ids: {},
        container: {},
        via: [],
        named: null,
        agency: null,
        gone: false,
        archived: null,
        accessed: '2026-05-20T09:30:00.000Z',
        chain: '',
        claims: findingRows([trace]),
      },
    ]);
  });
  it.each([
    ['publisher', 'news', false],
    ['aggregator', 'news', false],
    ['agency', 'news', false],
    ['platform', 'webpage', false],
    ['organisation', 'webpage', true],
  ] as const)('to a %s is %s', (kind, is, organisation) =>
    expect(listReferences([plainTrace({}, {}, kind)])[0]).toMatchObject({ kind: is, organisation }),
  );
  it('has an outlet or a channel as its whole author', () => {
    const authorsOf = (over: object) => {
      const trace = plainTrace(over);
      const known = { domain: 'arstechnica.com', name: 'Ars Technica', kind: 'publisher' as const };
      return listReferences([{ ...trace, outlets: [...trace.outlets, known] }])[0]?.authors;
    };
    const authors = ['Ars Technica', 'Rosa Imani'];
    const person = { family: 'Imani', given: 'Rosa' };
    expect(authorsOf({ authors })).toEqual([{ literal: 'Ars Technica' }, person]);
    expect(authorsOf({ authors: ['Rosa Imani'], kind: 'video' })).toEqual([
      { literal: 'Rosa Imani' },
    ]);
  });
  it('has the ids and the container that its article has', () => {
    const over = { ids: { doi: '10.1/x' }, container: { title: 'Maps', volume: '4' } };
    expect(listReferences([plainTrace(over)])[0]).toMatchObject({
      ids: { doi: '10.1/x' },
      container: { title: 'Maps', volume: '4' },
    });
  });
  it('names the first publisher where only a name is known', () => {
    const evidence = [{ rule: 'credit', detail: 'x' }];
    const original = { article: null, url: null, outlet: null, name: 'The Larkholm Gazette' };
    const trace = plainTrace({ original: { ...original, evidence } });
    expect(listReferences([trace])[0]).toMatchObject({
      named: 'The Larkholm Gazette',
      outlet: 'TechCrunch',
    });
  });
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
    expect(list.map(r => [r.url.slice(-2), r.claims.map(c => c.claim?.id)])).toEqual([
      ['a2', ['c0', 'c2']],
      ['a1', ['c1']],
      ['a3', ['c1']],
    ]);
  });
  it('has a claim once under a source, whatever copies say so too', () => {
    const [first] = chainTrace().claims;
    const backed = ['a2', 'a2', 'a1'].map((id, i) => backing({ article: id, citation: `k${i}` }));
    const trace = { ...chainTrace(), claims: first ? [{ ...first, backing: backed }] : [] };
    const [only, ...rest] = listReferences([trace]);
    expect(rest).toEqual([]);
    expect(only?.claims.map(c => c.backing?.article)).toEqual(['a1']);
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

describe('the list of records', () => {
  it('has every mark that led to no article once, as printed', () => {
    const { resolution } = citation({});
    const open = { resolution: { ...resolution, status: 'not-found', article: null } } as const;
    const href = 'https://cnbc.com/x';
    const trace = traceOf({
      claims: [
        claim({ id: 'c1', citations: ['k1', 'k2'] }),
        claim({ id: 'c2', citations: ['k3'] }),
      ],
      citations: [
        citation({ id: 'k1', ...open }),
        citation({ id: 'k2', ...open, text: '(cnbc.com)', outlet: 'cnbc.com', href }),
        citation({ id: 'k3', ...open }),
      ],
    });
    expect(listReferences([trace])).toEqual([]);
    expect(
      listRecords([trace]).map(r => [r.key, r.headline, r.url, r.kind, r.claims.length]),
    ).toEqual([
      ['techcrunch_nd', '(techcrunch.com)', '', 'webpage', 2],
      ['cnbccom_nd', '(cnbc.com)', href, 'webpage', 1],
    ]);
  });
});

describe('a text given by the reader that stands nowhere on the web', () => {
  const trace = plainTrace({ url: 'urn:uuid:0190-1', given: true, access: 'metadata' });
  it.each([
    'ris',
    'bibtex',
    'biblatex',
    'csl-json',
    'wikipedia',
    'md',
    'html',
    'csv',
    'tsv',
  ] as const)('has no address in %s, and says where its verdict comes from', format => {
    const { text } = exportTraces([trace], format);
    expect(text).not.toContain('urn:uuid');
    expect(text).toContain('Text given by the reader');
  });
  it.each(['annotation', 'jsonld', 'json'] as const)(
    'is called by the name that it has in the trace in %s, which needs one',
    format => expect(exportTraces([trace], format).text).toContain('urn:uuid:0190-1'),
  );
  it('is set in every style without a hole where its address would stand', () => {
    const [reference] = listReferences([trace]);
    for (const style of ['apa', 'mla', 'chicago'] as const)
      expect(formatReference(reference!, style).text).toMatch(/[^.\s,]\.$/);
  });
});
