import { describe, expect, it } from 'vitest';
import { createResolution, type TraceRecord } from '../../../../utils/trace/model/record.ts';
import {
  beginLife,
  countWork,
  finishRun,
  isResting,
  noteFailure,
  noteProgress,
  prepareRun,
  takeChoice,
  timeLeft,
} from '../../../../utils/trace/run/run-state.ts';
import { citation, claim, traceOf } from '../build.ts';
import { recordAround } from '../record.ts';

const NOW = new Date('2026-05-20T09:30:00Z');
const MINUTE = 60e3;
const recordOfTwo = (over: Partial<TraceRecord> = {}): TraceRecord => {
  const network = [{ host: 'a.example', requests: 1, bytes: 1, why: 'x' }];
  const citations = [citation({}), citation({ id: 'k2' })];
  return {
    ...recordAround(traceOf({ claims: [claim({})], citations, network })),
    needs: ['*://*.bing.com/*'],
    offline: true,
    attempts: 5,
    ...over,
  };
};
const statuses = ({ trace }: TraceRecord) => trace.citations.map(k => k.resolution.status);

describe('a run that begins', () => {
  it('over all has everything to do, and compares itself with the trace it replaces', () => {
    const record = recordOfTwo({ state: 'done' });
    const before = structuredClone(record.trace);
    prepareRun(record, null, false, NOW);
    expect(record).toMatchObject({
      state: 'tracing',
      pending: ['k1', 'k2'],
      total: 2,
      attempts: 0,
      restsUntil: null,
      worked: 0,
      asked: 0,
      freshSince: null,
      offline: false,
      needs: [],
      before,
    });
    expect(record.trace.network).toEqual([]);
    expect(statuses(record)).toEqual(['skipped', 'skipped']);
  });

  it('over some leaves the others, the needs and the ledger alone', () => {
    const record = recordOfTwo({ state: 'done' });
    prepareRun(record, ['k2'], true, NOW);
    expect(record).toMatchObject({
      pending: ['k2'],
      total: 1,
      before: null,
      needs: ['*://*.bing.com/*'],
      freshSince: NOW.toISOString(),
    });
    expect(statuses(record)).toEqual(['resolved', 'skipped']);
    expect(record.trace.network).toHaveLength(1);
  });

  it.each([
    ['what it left where it was stopped', {}, false, ['k2'], 7],
    ['everything where it is to be fresh', {}, true, ['k1', 'k2'], 2],
    ['everything where nothing was left', { pending: [] }, false, ['k1', 'k2'], 2],
    ['everything where it ended', { state: 'done' as const }, false, ['k1', 'k2'], 2],
  ])('goes on with %s', (_, over, fresh, pending, total) => {
    const record = recordOfTwo({ state: 'stopped', pending: ['k2'], total: 7, ...over });
    prepareRun(record, null, fresh, NOW);
    expect(record).toMatchObject({ pending, total });
  });

  it('leaves the candidates on offer where the reader chose', () => {
    const record = recordOfTwo();
    const offered = { url: 'x', title: null, outlet: 'y', published: null, score: 1, source: 'z' };
    for (const { resolution } of record.trace.citations) resolution.candidates = [offered];
    record.chosen = [{ citation: 'k2', url: 'x', before: createResolution() }];
    prepareRun(record, null, false, NOW);
    expect(record.trace.citations.map(k => k.resolution.candidates.length)).toEqual([0, 1]);
  });
});

describe('a choice', () => {
  const before = citation({}).resolution;
  const asked = { ...before, steps: [{ at: '', did: 'read', what: '', url: null, outcome: '' }] };
  it('is noted with what stood there, and a second one in its place', () => {
    const record = recordOfTwo();
    expect(takeChoice(record, 'k1', 'https://a.example/', false)).toBe(false);
    record.trace.citations[0]!.resolution = createResolution();
    expect(takeChoice(record, 'k1', '', false)).toBe(false);
    expect(record.chosen).toEqual([{ citation: 'k1', url: '', before }]);
  });

  it('taken back gives what stood there, where something did and no run is under way', () => {
    const choice = { citation: 'k1', url: '', before: asked as typeof before };
    const record = recordOfTwo({ chosen: [choice] });
    expect(takeChoice(record, 'k1', null, true)).toBe(false);
    expect(record.chosen).toEqual([]);
    record.chosen = [choice];
    expect(takeChoice(record, 'k1', null, false)).toBe(true);
    expect(record.trace.citations[0]?.resolution).toEqual(asked);
    record.chosen = [{ ...choice, before }];
    expect(takeChoice(record, 'k1', null, false)).toBe(false);
  });

  it('of a citation that is gone is none', () => {
    const record = recordOfTwo();
    expect(takeChoice(record, 'k9', 'https://a.example/', false)).toBe(true);
    expect(record.chosen).toEqual([]);
  });
});

describe('the time a run has', () => {
  const left = (worked: number, attempts = 1, total = 2) =>
    timeLeft(recordOfTwo({ worked, attempts, total }));
  it('is what is left of ten minutes of work, also for a record that was never counted', () => {
    expect(left(0)).toBe(10 * MINUTE);
    expect(left(9 * MINUTE)).toBe(MINUTE);
    expect(left(11 * MINUTE)).toBe(0);
    const { worked: _, ...old } = recordOfTwo();
    expect(timeLeft(old as TraceRecord)).toBe(10 * MINUTE);
  });
  it('is more for thousands of citations, which take longer to compute than any host to answer', () => {
    expect(left(0, 1, 600)).toBe(10 * MINUTE);
    expect(left(10 * MINUTE, 1, 5000)).toBe(5000e3 - 10 * MINUTE);
  });
  it('is none when it died after every rest', () => {
    expect(left(0, 17)).toBe(10 * MINUTE);
    expect(left(0, 18)).toBe(0);
  });
  it('counts work and not what a machine slept through, nor a clock that was set back', () => {
    const record = recordOfTwo({ worked: 1000 });
    expect(countWork(record, NOW.getTime() - 500, NOW)).toBe(NOW.getTime());
    expect(record.worked).toBe(1500);
    countWork(record, NOW.getTime() - 8 * 60 * MINUTE, NOW);
    expect(record.worked).toBe(1500 + MINUTE);
    countWork(record, NOW.getTime() + MINUTE, NOW);
    expect(record.worked).toBe(1500 + MINUTE);
  });
});

describe('a run whose worker dies', () => {
  const later = (ms: number) => new Date(NOW.getTime() + ms);
  it('goes on at once seven times, then after rests that grow', () => {
    const record = recordOfTwo({ attempts: 0, restsUntil: null });
    const rests = Array.from({ length: 11 }, () => {
      beginLife(record, NOW);
      return record.restsUntil && (Date.parse(record.restsUntil) - NOW.getTime()) / 1000;
    });
    expect(rests).toEqual([...Array(7).fill(null), 15, 30, 60, 120]);
    expect(isResting(record, later(119e3))).toBe(true);
    expect(isResting(record, later(120e3))).toBe(false);
  });
  it('begins to count anew where it got something done', () => {
    const record = recordOfTwo({ attempts: 12, restsUntil: later(MINUTE).toISOString() });
    noteProgress(record);
    expect(record).toMatchObject({ attempts: 1, restsUntil: null });
    expect(isResting(record, NOW)).toBe(false);
  });
  it('rests no longer than any rest lasts, where the clock was set back', () => {
    const record = recordOfTwo({ attempts: 8, restsUntil: later(3600e3).toISOString() });
    expect(isResting(record, NOW)).toBe(false);
    const { restsUntil: _, ...old } = record;
    expect(isResting(old as TraceRecord, NOW)).toBe(false);
  });
});

describe('a run that ends', () => {
  it.each([
    ['by-reader', 'stopped', ['k2'], 'stopped before it was resolved'],
    ['out-of-time', 'stopped', ['k2'], 'the run ended early'],
    [null, 'done', [], 'the run ended early'],
  ] as const)('cut short %s: is %s', (cutShort, state, pending, outcome) => {
    const record = recordOfTwo({ pending: ['k2'], asking: 'x', restsUntil: 'x', state: 'tracing' });
    finishRun(record, cutShort, true, NOW);
    expect(record).toMatchObject({
      state,
      pending,
      asking: null,
      restsUntil: null,
      offline: false,
      before: null,
      changes: [],
    });
    expect(record.trace.tracedAt).toBe(NOW.toISOString());
    expect(statuses(record)).toEqual(['resolved', 'failed']);
    expect(record.trace.citations[1]?.resolution.steps).toMatchObject([{ outcome, what: 'run' }]);
    expect(record.trace.citations[0]?.resolution.steps).toEqual([]);
  });

  it('says what changed since the trace it replaces, and that the browser is offline', () => {
    const record = recordOfTwo();
    record.before = structuredClone(record.trace);
    record.trace.citations[0]!.resolution.link = 'gone';
    finishRun(record, null, false, NOW);
    expect(record.changes).toMatchObject([{ kind: 'link', after: 'gone' }]);
    expect(record).toMatchObject({ before: null, offline: true });
  });

  it('by a fault says so where something was left, else everywhere', () => {
    const steps = (pending: string[]) => {
      const record = recordOfTwo({ pending });
      noteFailure(record, NOW, new Error('boom'));
      return record.trace.citations.map(k => k.resolution.steps.length);
    };
    expect(steps(['k2'])).toEqual([0, 1]);
    expect(steps([])).toEqual([1, 1]);
  });
});
