import { describe, expect, it } from 'vitest';
import { createResolution, fingerprintOf } from '../../../../utils/trace/model/record.ts';
import { restoreRecords } from '../../../../utils/trace/model/restore-traces.ts';
import { article, citation, claim, traceOf } from '../build.ts';
import { recordAround } from '../record.ts';

const traced = traceOf({ claims: [claim({})], citations: [citation({})], articles: [article({})] });
let count = 0;
const options = { now: new Date('2026-06-01T00:00:00Z'), newId: () => `new ${++count}` };

describe('traces of a backup', () => {
  it('come back as they were, dated by when they were traced', () => {
    const [record, another] = restoreRecords([traced], [], options);
    expect(another).toBeUndefined();
    expect(record).toMatchObject({
      id: expect.stringMatching(/^new \d+$/),
      fingerprint: fingerprintOf(traced),
      savedAt: traced.tracedAt,
      state: 'done',
      private: false,
      bodies: {},
    });
    expect(record?.trace).toEqual(traced);
  });

  it('are only read where nobody looked for an article; found nowhere is looked for', () => {
    const none = { ...traced, articles: [] };
    expect(restoreRecords([none], [], options)[0]?.state).toBe('read');
    const step = { at: '', did: 'asked', what: 'x', url: null, outcome: 'nothing' } as const;
    const resolution = { ...createResolution(), status: 'not-found' as const, steps: [step] };
    const citations = [citation({ resolution })];
    expect(restoreRecords([{ ...none, citations }], [], options)[0]?.state).toBe('done');
  });

  it('are left out where the same words traced at the same time are here, and not otherwise', () => {
    const kept = recordAround(traced);
    const later = { ...traced, tracedAt: '2026-05-21T00:00:00.000Z' };
    const other = { ...traced, claims: [claim({ text: 'An invented kiln burned.' })] };
    const back = restoreRecords([traced, later, other, later], [kept], options);
    expect(back.map(record => record.trace)).toEqual([later, other]);
    expect(new Set(back.map(({ id }) => id)).size).toBe(2);
  });
});
