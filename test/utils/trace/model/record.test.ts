import { describe, expect, it } from 'vitest';
import { createResolution, fingerprintOf, toLive } from '../../../../utils/trace/model/record.ts';
import { article, citation, claim, traceOf } from '../build.ts';
import { recordAround } from '../record.ts';

describe('what screens draw of a record', () => {
  it('has its progress, its choices without what stood there before, and its tab', () => {
    const record = {
      ...recordAround(traceOf({})),
      total: 5,
      pending: ['k4', 'k5'],
      asking: 'gdelt',
      needs: ['*://*.bing.com/*'],
      unsaved: true,
      chosen: [{ citation: 'k1', url: '', before: createResolution() }],
    };
    expect(toLive(record, 7)).toMatchObject({
      id: 'r1',
      tab: 7,
      state: 'read',
      progress: { done: 3, total: 5, asking: 'gdelt', asks: [], found: 0, read: 0, judged: 3 },
      needs: ['*://*.bing.com/*'],
      wouldAsk: [],
      offline: false,
      unsaved: true,
      private: false,
    });
    expect(toLive(record, null).chosen).toEqual([{ citation: 'k1', url: '' }]);
  });
});

describe('how far a trace is', () => {
  const row = { outlet: 'techcrunch.com', score: 0.9, passage: null, link: null, drift: [] };
  const told = { ...row, basis: ['cited' as const], verdict: 'supported' as const, parts: [] };
  const record = {
    ...recordAround(
      traceOf({
        claims: [
          claim({ backing: [{ ...told, article: 'a1', citation: 'k1' }] }),
          claim({ id: 'c2', citations: ['k2', 'k3'] }),
        ],
        citations: [citation({}), citation({ id: 'k2' }), citation({ id: 'k3' })],
        articles: [article({}), article({ id: 'a2', access: 'blocked' })],
      }),
    ),
    bodies: { a1: { text: 'x', canonical: null, evidence: [] } },
    total: 3,
    pending: ['k3'],
    asks: ['gdelt', 'bing-news', 'gdelt'],
  };

  it('tells what is found, read and judged, and who is still asked', () => {
    expect(toLive(record, null).progress).toEqual({
      done: 2,
      total: 3,
      asking: null,
      asks: ['gdelt', 'bing-news'],
      found: 3,
      read: 1,
      // k2 has ended too, but nobody has held its article against its claim.
      judged: 1,
    });
  });

  it('waits for no verdict where there is no text to judge by', () => {
    expect(toLive({ ...record, bodies: {} }, null).progress).toMatchObject({ read: 0, judged: 2 });
  });
});

describe('the fingerprint of a page', () => {
  const of = (claims: string[], citations: string[]) =>
    fingerprintOf({
      claims: claims.map(text => claim({ text })),
      citations: citations.map(text => citation({ text })),
    });
  it('is the same for the same words, as 16 hex digits', () => {
    expect(of(['One.', 'Two.'], ['(cnbc.com)'])).toMatch(/^[0-9a-f]{16}$/);
    expect(of(['One.', 'Two.'], ['(cnbc.com)'])).toBe(of(['One.', 'Two.'], ['(cnbc.com)']));
    expect(of([], [])).toBe('cbf29ce4811c9dc5');
  });
  it('is another for other words, another order, another script or another mark', () => {
    const all = [
      of(['One.', 'Two.'], ['(cnbc.com)']),
      of(['Two.', 'One.'], ['(cnbc.com)']),
      of(['One.', 'Two.'], ['(axios.com)']),
      of(['One.', 'Two.'], []),
      of(['一。', 'Two.'], ['(cnbc.com)']),
      of(['丁。', 'Two.'], ['(cnbc.com)']),
    ];
    expect(new Set(all).size).toBe(all.length);
  });
});
