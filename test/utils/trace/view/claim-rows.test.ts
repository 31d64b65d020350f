import { describe, expect, it } from 'vitest';
import {
  claimRows,
  countStates,
  countTrace,
  filterRows,
  groupRows,
  NO_FILTER,
  outletsOfRows,
} from '../../../../utils/trace/view/claim-rows.ts';
import { BRIEFING } from '../../../components/fixtures/briefing.ts';
import { LIVES } from '../../../components/fixtures/lives.ts';

const rows = claimRows(LIVES.done);
const row = (id: string) => {
  const found = rows.find(({ claim }) => claim.id === id);
  if (!found) throw new Error(`no row ${id}`);
  return found;
};
const ids = (found: typeof rows) => found.map(({ claim }) => claim.id);

describe('claimRows', () => {
  it('leaves out what asserts nothing', () => {
    expect(ids(rows)).not.toContain('c12');
    expect(rows).toHaveLength(13);
  });

  it('names the outlets that hold the claim, not all that were asked', () => {
    expect(row('c4').outlets).toEqual(['techcrunch.com']);
    expect(row('c3').outlets).toEqual(['techcrunch.com', 'msn.com']);
  });

  it('says what was printed where the finding differs', () => {
    expect(row('c4')).toMatchObject({ printed: ['msn.com'], named: null });
    expect(row('c5')).toMatchObject({ printed: ['cnbc.com'], named: 'bloomberg.com' });
    expect(row('c3').printed).toEqual([]);
  });

  it('has no outlet for a claim without any source', () => {
    expect(row('c8')).toMatchObject({ outlets: [], printed: [], state: 'no-source' });
  });

  it('offers to ask again what failed', () => {
    expect(row('c13').retry).toEqual(['k12']);
    expect(row('c3').retry).toEqual([]);
  });

  it('shows the printed and named outlets before anything is traced', () => {
    const first = claimRows(LIVES.read).find(({ claim }) => claim.id === 'c5');
    expect(first).toMatchObject({ outlets: ['cnbc.com', 'bloomberg.com'], state: 'pending' });
  });
});

describe('filterRows', () => {
  const filter = (over: Partial<typeof NO_FILTER>) =>
    ids(filterRows(BRIEFING, rows, { ...NO_FILTER, ...over }));

  it('narrows by state, by outlet and by words, all at once', () => {
    expect(filter({ state: 'contradicted' })).toEqual(['c7']);
    expect(filter({ outlet: 'bloomberg.com' })).toEqual(['c5', 'c7']);
    expect(filter({ query: 'KILN forbes' })).toEqual(['c6', 'c10']);
    expect(filter({ state: 'unknown', query: 'axios' })).toEqual(['c10']);
    expect(filter({ query: 'nowhere' })).toEqual([]);
  });

  it('finds headings and outlet names', () => {
    expect(filter({ query: 'come next' })).toEqual(['c13', 'c14']);
    expect(filter({ query: 'reuters' })).toEqual(['c11']);
  });

  it('lets everything through without a filter', () => {
    expect(filter({})).toHaveLength(13);
    expect(filter({ query: '   ' })).toHaveLength(13);
  });
});

describe('groups and counts', () => {
  it('keeps consecutive rows under their heading', () => {
    expect(groupRows(rows).map(({ heading, rows }) => [heading, rows.length])).toEqual([
      [null, 2],
      ['What exactly did Lindqvist say?', 3],
      ['What does the materials group do?', 4],
      ['Why did this hire draw attention?', 2],
      ['What comes next?', 2],
    ]);
  });

  it('counts states', () => {
    expect(Object.fromEntries(countStates(rows))).toEqual({
      supported: 5,
      partial: 2,
      contradicted: 1,
      unsupported: 1,
      unknown: 2,
      'no-source': 2,
    });
  });

  it('counts origins only once something was traced', () => {
    expect(countTrace(LIVES.done)).toEqual({ claims: 13, citations: 12, outlets: 7, origins: 5 });
    expect(countTrace(LIVES.read).origins).toBeNull();
  });

  it('lists outlets by name', () => {
    expect(outletsOfRows(BRIEFING, rows)).toEqual([
      'axios.com',
      'bloomberg.com',
      'cnbc.com',
      'forbes.com',
      'msn.com',
      'reuters.com',
      'techcrunch.com',
      'yahoo.com',
    ]);
  });

  it('draws a page of thousands of claims', () => {
    expect(claimRows(LIVES.many)).toHaveLength(5000);
  });
});
