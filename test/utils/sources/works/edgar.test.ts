import { describe, expect, it } from 'vitest';
import { edgar } from '../../../../utils/sources/works/edgar.ts';
import { ask, json, question } from '../bench.ts';

const hit = {
  _id: '0001234567-26-000012:calder-10q.htm',
  _source: {
    ciks: ['0001234567'],
    display_names: ['Calder Instruments, Inc.  (CLDR)  (CIK 0001234567)'],
    form: '10-Q',
    file_type: '10-Q',
    file_date: '2026-08-04',
    period_ending: '2026-06-30',
    adsh: '0001234567-26-000012',
  },
};
const answer = (...hits: object[]) =>
  json({ took: 1, hits: { total: { value: hits.length }, hits } });
const of = question({ domain: 'sec.gov', words: ['Calder', 'revenue'] });

describe('EDGAR’s full-text search', () => {
  it('offers the filed document with filer, form and the day of filing', async () => {
    const { urls, candidates } = await ask(edgar, of, () => answer(hit));
    expect(Object.fromEntries(new URL(urls[0] ?? '').searchParams)).toEqual({
      q: 'Calder revenue',
      dateRange: 'custom',
      startdt: '2026-05-10',
      enddt: '2026-05-21',
    });
    expect(candidates).toMatchObject([
      {
        url: 'https://www.sec.gov/Archives/edgar/data/1234567/000123456726000012/calder-10q.htm',
        title: 'Calder Instruments, Inc., 10-Q',
        published: '2026-08-04',
        outlet: 'sec.gov',
      },
    ]);
  });

  it('looks at any day where the claim’s days have none', async () => {
    const { urls, candidates } = await ask(edgar, of, url =>
      url.includes('startdt') ? answer() : answer(hit),
    );
    expect(candidates).toHaveLength(1);
    expect(urls.at(-1)).not.toContain('startdt');
  });

  it('leaves out rows without a document', async () => {
    const { candidates } = await ask(edgar, of, () => answer({ ...hit, _id: 'x' }));
    expect(candidates).toEqual([]);
  });
});
