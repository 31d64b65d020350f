import { describe, expect, it } from 'vitest';
import type { Store, TraceRecord } from '../../../../utils/trace/model/record.ts';
import type { FetchOutcome } from '../../../../utils/trace/model/source.ts';
import type { TracerDeps } from '../../../../utils/trace/run/tracer.ts';
import { citation, claim, traceOf } from '../build.ts';
import { recordAround, unasked } from '../record.ts';
import { answering, bare, memoryStore, offering, page, STORY, tracerOver } from './bench.ts';

describe('a run', () => {
  it('goes on after the worker died, with what was done kept', async () => {
    const record = {
      ...bare(),
      state: 'tracing' as const,
      pending: ['k1'],
      total: 1,
      attempts: 1,
      deadline: '2026-05-20T09:40:00Z',
    };
    const store = memoryStore([record]);
    const tracer = tracerOver(store, {
      settings: async () => ({ sources: [offering([{}])], readArchived: false }),
      fetchFor: answering({ [STORY.url]: page(STORY) }),
    });
    await tracer.resume();
    expect(store.saved()).toMatchObject({ state: 'done', attempts: 2, pending: [] });
    expect(store.saved()?.trace.citations[0]?.resolution.status).toBe('resolved');
  });

  it('that keeps dying ends, and says so', async () => {
    const record = {
      ...bare(),
      state: 'tracing' as const,
      pending: ['k1'],
      total: 1,
      attempts: 8,
      deadline: '2026-05-20T09:40:00Z',
    };
    const store = memoryStore([record]);
    const tracer = tracerOver(store, {
      settings: async () => ({ sources: [], readArchived: false }),
      fetchFor: answering({}),
    });
    await tracer.resume();
    expect(store.saved()).toMatchObject({ state: 'stopped' });
    expect(store.saved()?.trace.citations[0]?.resolution.steps.at(-1)?.did).toBe('gave-up');
  });
});

describe('a run that is stopped, changed or cannot be stored', () => {
  const two = () =>
    recordAround(
      traceOf({
        claims: [claim({})],
        citations: [
          unasked(citation({ href: STORY.url, form: 'link' })),
          unasked(
            citation({
              id: 'k2',
              href: 'https://www.axios.com/2026/05/19/slow',
              form: 'link',
              outlet: 'axios.com',
            }),
          ),
        ],
      }),
    );
  /** Answers the first citation's page; the second's only when it is let go, or as stopped. */
  const slowly = (asked: string[]) => {
    const gate = Promise.withResolvers<void>();
    const fetchFor: TracerDeps['fetchFor'] = run => async request => {
      asked.push(request.url);
      const stopped: FetchOutcome = {
        ok: false,
        reason: 'stopped',
        status: null,
        detail: 'stopped',
      };
      if (!request.url.includes('axios'))
        return answering({ [STORY.url]: page(STORY) })(run)(request);
      if (!run.signal.aborted)
        await Promise.race([
          gate.promise,
          new Promise<void>(resolve => run.signal.addEventListener('abort', () => resolve())),
        ]);
      return run.signal.aborted ? stopped : answering({ [request.url]: page(STORY) })(run)(request);
    };
    return { fetchFor, go: gate.resolve };
  };
  const until = async (is: () => boolean) => {
    while (!is()) await new Promise(resolve => setTimeout(resolve, 5));
  };

  it('says how far it came, and goes on from there', async () => {
    const store = memoryStore([two()]);
    const asked: string[] = [];
    const { fetchFor, go } = slowly(asked);
    let latest: TraceRecord | undefined;
    const tracer = tracerOver(store, { fetchFor, onChange: record => (latest = record) });
    const first = tracer.start('r1', null, false);
    await until(() => latest?.pending.length === 1);
    await tracer.stop('r1');
    await first;
    expect(store.saved()).toMatchObject({ state: 'stopped', total: 2, pending: ['k2'] });
    expect(store.saved()?.trace.citations.map(k => k.resolution.status)).toEqual([
      'resolved',
      'failed',
    ]);
    go();
    await tracer.start('r1', null, false);
    expect(store.saved()).toMatchObject({ state: 'done', total: 2, pending: [] });
    expect(store.saved()?.trace.citations.map(k => k.resolution.status)).toEqual([
      'resolved',
      'resolved',
    ]);
    expect(asked.filter(url => url === STORY.url)).toHaveLength(1);
  });

  it('is stopped too where a new worker has not yet taken it up again', async () => {
    const store = memoryStore([
      {
        ...two(),
        state: 'tracing',
        pending: ['k1', 'k2'],
        total: 2,
        attempts: 1,
        deadline: '2026-05-20T09:40:00Z',
      },
    ]);
    const asked: string[] = [];
    const tracer = tracerOver(store, slowly(asked));
    await Promise.all([tracer.resume(), tracer.stop('r1')]);
    expect(store.saved()).toMatchObject({ state: 'stopped' });
    expect(asked.filter(url => url.includes('axios')).length).toBeLessThan(2);
  });

  it('goes on when the disk is full, and says that it is not kept', async () => {
    const record = two();
    const store: Store = { ...memoryStore([record]), put: async () => false };
    const seen: boolean[] = [];
    let latest: TraceRecord | undefined;
    const onChange = (changed: TraceRecord) => {
      latest = changed;
      seen.push(changed.unsaved);
    };
    await tracerOver(store, { fetchFor: answering({ [STORY.url]: page(STORY) }), onChange }).start(
      'r1',
      null,
      false,
    );
    expect(latest).toMatchObject({ state: 'done', unsaved: true });
    expect(latest?.trace.citations[0]?.resolution.status).toBe('resolved');
    expect(seen.at(-1)).toBe(true);
    const broken: Store = {
      ...store,
      put: () => Promise.reject(new DOMException('full', 'QuotaExceededError')),
    };
    await tracerOver(broken, { fetchFor: answering({ [STORY.url]: page(STORY) }), onChange }).start(
      'r1',
      null,
      false,
    );
    expect(latest).toMatchObject({ state: 'done', unsaved: true });
  });

  it('stays a fresh one after its worker died', async () => {
    const since: (number | null)[] = [];
    const store = memoryStore([
      {
        ...two(),
        state: 'tracing',
        pending: ['k1'],
        total: 2,
        attempts: 1,
        deadline: '2026-05-20T09:40:00Z',
        freshSince: '2026-05-20T09:30:00Z',
      },
    ]);
    const tracer = tracerOver(store, {
      fetchFor: run => {
        since.push(run.freshSince);
        return answering({ [STORY.url]: page(STORY) })(run);
      },
    });
    await tracer.resume();
    await tracer.start('r1', ['k1'], false);
    expect(since).toEqual([Date.parse('2026-05-20T09:30:00Z'), null]);
  });

  it('never lasts longer than its share, however the clock was set', async () => {
    const slept: number[] = [];
    const store = memoryStore([
      {
        ...two(),
        state: 'tracing',
        pending: ['k1'],
        total: 2,
        attempts: 1,
        deadline: '2026-09-01T00:00:00Z',
      },
    ]);
    const clock = {
      now: () => new Date('2026-05-20T09:31:00Z'),
      sleep: (ms: number) => {
        slept.push(ms);
        return new Promise<void>(() => undefined);
      },
    };
    await tracerOver(store, { clock }).resume();
    expect(slept).toEqual([10 * 60e3]);
  });
});
