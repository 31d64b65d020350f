import { describe, expect, it } from 'vitest';
import { directory } from '../../../../utils/outlets/directory.ts';
import type { TraceRecord } from '../../../../utils/trace/model/record.ts';
import type { FetchOutcome } from '../../../../utils/trace/model/source.ts';
import { assembleRun, type World } from '../../../../utils/trace/run/assemble-run.ts';
import { citation, traceOf } from '../build.ts';
import { recordAround } from '../record.ts';
import { STORY } from './bench.ts';

type FetchRun = Parameters<World['fetchFor']>[0];

const failure = (reason: 'gone' | 'no-access', at?: string): FetchOutcome => ({
  ok: false,
  reason,
  status: null,
  detail: reason,
  ...(at && { at }),
});

/** A run over a world whose fetch answers this after these notes; what the run asked of it. */
async function assemble(
  over: Partial<TraceRecord>,
  outcome: FetchOutcome,
  requests: readonly number[] = [],
) {
  const record = { ...recordAround(traceOf({})), ...over };
  const saves: string[] = [];
  const runs: FetchRun[] = [];
  const { signal } = new AbortController();
  const world: World = {
    clock: { now: () => new Date('2026-05-20T09:31:00Z'), sleep: async () => undefined },
    directory,
    settings: async links => ({ sources: [], readArchived: links.length > 0 }),
    fetchFor: run => {
      runs.push(run);
      return async ({ url, why }) => {
        const host = new URL(url).hostname;
        for (const count of requests) {
          await run.onRequest({ host, requests: count, bytes: 10, why });
          saves.push(record.asking ?? '');
        }
        return outcome;
      };
    },
    findArchived: async url => ({ ok: true, copy: null, url }),
    hasAccess: async () => true,
  };
  const parts = await assembleRun(world, record, signal, {
    now: async () => void saves.push('now'),
    changed: () => void saves.push('changed'),
  });
  return { record, saves, runs, signal, parts };
}

describe('the parts of a run', () => {
  it('ask nobody yet, by a fetch that ends with the run and keeps its answers', async () => {
    const { record, runs, signal, parts } = await assemble({}, failure('gone'));
    expect(runs).toHaveLength(1);
    expect(runs[0]).toMatchObject({ freshSince: null, keep: true });
    expect(runs[0]?.signal).toBe(signal);
    expect(record.trace.network).toEqual([]);
    expect(parts.readArchived).toBe(false);
  });
  it('may ask more of a long page, within bounds', async () => {
    const budgetOf = async (count: number) => {
      const citations = Array.from({ length: count }, (_, at) => citation({ id: `k${at}` }));
      const { runs } = await assemble({ trace: traceOf({ citations }) }, failure('gone'));
      return runs[0]?.budget;
    };
    expect([await budgetOf(3), await budgetOf(39), await budgetOf(5000)]).toEqual([90, 156, 240]);
  });
  it('keep nothing in a private window, and count kept answers from a time on', async () => {
    const freshSince = '2026-05-20T00:00:01.000Z';
    const { runs } = await assemble({ private: true, freshSince }, failure('gone'));
    expect(runs[0]).toMatchObject({ freshSince: Date.UTC(2026, 4, 20, 0, 0, 1), keep: false });
  });
  it('write a request down before it goes out, and what comes back in a moment', async () => {
    const { record, saves, parts } = await assemble({}, failure('gone'), [1, 0, -1]);
    await parts.pages.read(STORY.url);
    const host = 'techcrunch.com';
    expect(saves.slice(0, 6)).toEqual(['now', host, 'changed', host, 'changed', host]);
    expect(record.trace.network).toMatchObject([{ host, requests: 0, bytes: 30 }]);
  });
});

describe('the needs of a run', () => {
  const needsAfter = async (outcome: FetchOutcome) => {
    const { record, parts } = await assemble({}, outcome);
    await parts.pages.read(STORY.url);
    return record.needs;
  };
  it('are the hosts that it may not ask', async () =>
    expect(await needsAfter(failure('no-access'))).toEqual(['*://*.techcrunch.com/*']));
  it('are those a redirect led to', async () =>
    expect(await needsAfter(failure('no-access', 'https://www.wired.com/q'))).toEqual([
      '*://*.wired.com/*',
    ]));
  it('are none of other failures', async () =>
    expect(await needsAfter(failure('gone', 'https://www.wired.com/q'))).toEqual([]));
});
