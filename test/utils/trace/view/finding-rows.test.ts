import { describe, expect, it } from 'vitest';
import type { Trace } from '../../../../utils/trace/model/schema.ts';
import { findingRows } from '../../../../utils/trace/view/finding-rows.ts';
import { backing, plainTrace } from '../../exports/plain.ts';
import { article, citation, claim, traceOf } from '../build.ts';

const original = {
  article: 'a1',
  url: article({}).url,
  outlet: 'techcrunch.com',
  evidence: [{ rule: 'x', detail: 'y' }],
};
const copy = (id: string, outlet: string) =>
  article({ id, outlet, url: `https://${outlet}/${id}`, original });
const articles = [
  article({}),
  copy('a2', 'msn.com'),
  copy('a3', 'yahoo.com'),
  article({ id: 'a4', url: 'https://cnbc.com/x', outlet: 'cnbc.com' }),
];
const found = (id: string, article: string) =>
  citation({ id, resolution: { ...citation({}).resolution, article } });
const open = (id: string) =>
  citation({ id, resolution: { ...citation({}).resolution, status: 'not-found', article: null } });
const summarise = (trace: Trace) =>
  findingRows([trace]).map(row => [
    row.claim?.id,
    row.number,
    row.original?.url ?? null,
    row.article?.id ?? null,
    row.copies.map(({ id }) => id),
    row.citations.map(({ id }) => id),
  ]);

describe('the findings of a trace', () => {
  it('have a row for each origin, with all copies and all citations that lead to it', () => {
    const trace = traceOf({
      claims: [
        claim({
          citations: ['k1', 'k2', 'k3'],
          backing: ['a2', 'a1', 'a4', 'a3'].map(id => backing({ article: id, citation: null })),
        }),
      ],
      citations: [found('k1', 'a3'), found('k2', 'a4'), found('k3', 'a1')],
      articles,
    });
    expect(summarise(trace)).toEqual([
      ['c1', 1, articles[0]?.url, 'a1', ['a2', 'a3'], ['k1', 'k3']],
      ['c1', 1, 'https://cnbc.com/x', 'a4', [], ['k2']],
    ]);
  });
  it('show the original where it says the same, else the best, and rest on all of them', () => {
    const rowOf = (own: 'supported' | 'partial') =>
      findingRows([
        traceOf({
          claims: [
            claim({
              backing: [
                backing({ article: 'a2', basis: ['supported'] }),
                backing({ article: 'a1', basis: ['cited'], verdict: own }),
              ],
            }),
          ],
          citations: [found('k1', 'a1')],
          articles,
        }),
      ])[0];
    expect(rowOf('supported')?.article?.id).toBe('a1');
    expect(rowOf('supported')?.backing?.basis).toEqual(['cited', 'supported']);
    expect(rowOf('partial')?.article?.id).toBe('a2');
  });
  it('join copies that were found alike, though none names its original', () => {
    const alike = ['a5', 'a6'].map(id =>
      article({ id, url: `https://${id}.example/`, outlet: id }),
    );
    const trace = traceOf({
      claims: [claim({ citations: [], backing: ['a5', 'a6'].map(id => backing({ article: id })) })],
      articles: alike,
      origins: [{ id: 'o1', outlet: 'a5', article: null, articles: ['a6', 'a5'], citations: [] }],
    });
    expect(summarise(trace)).toEqual([['c1', 1, 'https://a6.example/', 'a6', ['a5'], []]]);
  });
  it('have a row for each citation without an article, and one of a claim with neither', () => {
    const trace = traceOf({
      claims: [
        claim({ id: 'c1', citations: ['k1', 'k2'] }),
        claim({ id: 'c2', role: 'connective', citations: [] }),
        claim({ id: 'c3', citations: [] }),
      ],
      citations: [open('k1'), open('k2')],
      articles,
    });
    expect(summarise(trace)).toEqual([
      ['c1', 1, null, null, [], ['k1']],
      ['c1', 1, null, null, [], ['k2']],
      ['c3', 2, null, null, [], []],
    ]);
  });
  it('keep a citation’s article that was not held against the claim', () => {
    const trace = { ...plainTrace(), claims: [claim({ backing: [] })] };
    expect(findingRows([trace])[0]).toMatchObject({ backing: null, article: { id: 'a1' } });
  });
  it('know what is said of a citation without an article, and of an outlet only named', () => {
    const named = backing({
      article: null,
      citation: null,
      outlet: 'cnbc.com',
      verdict: 'unknown',
    });
    const cited = backing({ article: null, verdict: 'unknown' });
    const trace = traceOf({
      claims: [
        claim({ id: 'c1', backing: [named, cited] }),
        claim({ id: 'c2', citations: [], backing: [named] }),
      ],
      citations: [open('k1')],
    });
    expect(findingRows([trace]).map(row => row.backing?.outlet)).toEqual([
      'techcrunch.com',
      'cnbc.com',
    ]);
  });
});

describe('a citation without a claim', () => {
  it('has a row of its own behind those of the claims', () => {
    const trace = traceOf({
      claims: [claim({ citations: ['k1'] })],
      citations: [
        found('k1', 'a4'),
        { ...found('k2', 'a2'), claims: [] },
        { ...open('k3'), claims: [] },
      ],
      articles,
    });
    expect(summarise(trace).slice(1)).toEqual([
      [undefined, 1, articles[0]?.url, 'a2', ['a2'], ['k2']],
      [undefined, 2, null, null, [], ['k3']],
    ]);
  });
});
