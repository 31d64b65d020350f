import { describe, expect, it } from 'vitest';
import type { Backing } from '../../../../utils/trace/model/schema.ts';
import { backingRows } from '../../../../utils/trace/view/backing-rows.ts';
import { article, citation, claim, traceOf } from '../build.ts';

const backing = (over: Partial<Backing>): Backing => ({
  outlet: 'techcrunch.com',
  article: 'a1',
  citation: 'k1',
  basis: ['cited'],
  verdict: 'supported',
  score: 0.9,
  passage: null,
  link: null,
  drift: [],
  parts: [],
  ...over,
});
const unasked = { status: 'skipped', article: null, steps: [] } as const;
const page = traceOf({
  claims: [
    claim({
      id: 'c1',
      citations: ['k1', 'k2'],
      backing: [backing({}), backing({ article: 'a2', citation: null, verdict: 'unknown' })],
    }),
    claim({ id: 'c2', role: 'connective', citations: [] }),
    claim({ id: 'c3', role: 'summary', citations: [] }),
    claim({ id: 'c4', citations: ['k9', 'k3', 'k2'] }),
    claim({ id: 'c5', citations: [], mentions: ['m1'] }),
  ],
  citations: [
    citation({ id: 'k1' }),
    citation({ id: 'k2', claims: ['c4'] }),
    citation({
      id: 'k3',
      claims: ['c4'],
      resolution: { ...citation({}).resolution, ...unasked, steps: [] },
    }),
  ],
  mentions: [{ id: 'm1', text: 'CNBC', outlet: 'cnbc.com', claim: 'c5', copyOf: null }],
  articles: [article({})],
});
const rows = backingRows([page, page]).map(row => [
  row.claim.id,
  row.state,
  row.backing?.verdict ?? null,
  row.citation?.id ?? null,
  row.article?.id ?? null,
]);

describe('the table of traces', () => {
  it('has a row a claim and backing, and one of a claim that nothing backs', () => {
    expect(rows.slice(0, 5)).toEqual([
      ['c1', 'supported', 'supported', 'k1', 'a1'],
      ['c1', 'supported', 'unknown', null, null],
      ['c3', 'no-source', null, null, null],
      // Its nearest citation is not in the trace, the next one was not looked up.
      ['c4', 'pending', null, 'k3', null],
      ['c5', 'unknown', null, null, null],
    ]);
  });
  it('goes through all traces', () => {
    expect(rows.slice(5)).toEqual(rows.slice(0, 5));
    expect(backingRows([])).toEqual([]);
    expect(backingRows([page])[0]?.trace).toBe(page);
  });
});
