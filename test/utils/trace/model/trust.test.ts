import { describe, expect, it } from 'vitest';
import type { Backing } from '../../../../utils/trace/model/schema.ts';
import { applyTrust } from '../../../../utils/trace/model/trust.ts';
import { claim, traceOf } from '../build.ts';

const row = (outlet: string, verdict: Backing['verdict'], score: number): Backing => ({
  outlet,
  article: null,
  citation: null,
  basis: ['supported'],
  verdict,
  score,
  passage: null,
  link: null,
  drift: [],
  parts: [],
});
const shown = (rows: Backing[], trust: Partial<Parameters<typeof applyTrust>[1]>) =>
  applyTrust(traceOf({ claims: [claim({ backing: rows })] }), {
    hidden: [],
    last: [],
    ...trust,
  }).claims[0]?.backing.map(one => one.outlet);

describe('trust', () => {
  const rows = [
    row('rumours.example', 'supported', 0.9),
    row('apnews.com', 'partial', 0.6),
    row('cnbc.com', 'unknown', 0),
  ];

  it('leaves out outlets that are never to back anything, with their subdomains', () => {
    expect(shown(rows, { hidden: ['rumours.example'] })).toEqual(['apnews.com', 'cnbc.com']);
    expect(
      shown([row('tech.rumours.example', 'supported', 0.9)], { hidden: ['rumours.example'] }),
    ).toEqual([]);
    expect(
      shown([row('norumours.example', 'supported', 0.9)], { hidden: ['rumours.example'] }),
    ).toEqual(['norumours.example']);
  });

  it('puts outlets trusted last behind whoever backs the claim, and leaves them first where nobody else does', () => {
    expect(shown(rows, { last: ['rumours.example'] })).toEqual([
      'apnews.com',
      'cnbc.com',
      'rumours.example',
    ]);
    expect(
      shown(
        [rows[0], rows[2]].filter(one => one !== undefined),
        { last: ['rumours.example'] },
      ),
    ).toEqual(['rumours.example', 'cnbc.com']);
  });

  it('changes nothing of the trace that is kept', () => {
    const trace = traceOf({ claims: [claim({ backing: rows })] });
    applyTrust(trace, { hidden: ['rumours.example'], last: [] });
    expect(trace.claims[0]?.backing).toHaveLength(3);
    expect(applyTrust(trace, { hidden: [], last: [] })).toBe(trace);
  });
});
