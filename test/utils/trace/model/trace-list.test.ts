import { describe, expect, it } from 'vitest';
import { findRecords, summarizeRecord } from '../../../../utils/trace/model/trace-list.ts';
import { citation, claim, traceOf } from '../build.ts';
import { recordAround } from '../record.ts';

const record = recordAround(
  traceOf({
    claims: [
      claim({}),
      claim({ id: 'c4' }),
      claim({ id: 'c2', role: 'summary', text: 'In short: Larkholm.' }),
    ],
    citations: [citation({}), citation({ id: 'k2' }), citation({ id: 'k3' })],
    origins: [{ id: 'o1', outlet: 'techcrunch.com', article: null, articles: [], citations: [] }],
  }),
);

describe('the library', () => {
  it('says of a trace how much it holds', () => {
    expect(summarizeRecord(record)).toEqual({
      id: 'r1',
      url: 'https://briefing.example/',
      title: 'Quillon hires cartographers',
      savedAt: '2026-05-20T09:29:00.000Z',
      tracedAt: '2026-05-20T09:30:00.000Z',
      state: 'read',
      claims: 2,
      citations: 3,
      outlets: ['TechCrunch'],
      origins: 1,
    });
  });

  it.each([
    '',
    '  ',
    'HIRES',
    'briefing.example',
    'larkholm',
    'techcrunch.com',
    'TechCrunch atlas',
  ])('finds it by "%s"', query => {
    const atlas = recordAround({
      ...record.trace,
      claims: [...record.trace.claims, claim({ id: 'c3', text: 'It draws an atlas.' })],
    });
    expect(findRecords([atlas], query)).toEqual([atlas]);
  });

  it('does not find it by a word that stands nowhere, whatever the others', () => {
    expect(findRecords([record], 'quillon harbour')).toEqual([]);
  });
});
