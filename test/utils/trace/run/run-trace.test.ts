import { describe, expect, it } from 'vitest';
import type { Store, TraceRecord } from '../../../../utils/trace/model/record.ts';
import { createResolution } from '../../../../utils/trace/model/record.ts';
import type { FetchOutcome } from '../../../../utils/trace/model/source.ts';
import type { TracerDeps } from '../../../../utils/trace/run/tracer.ts';
import { citation, claim, mention, traceOf } from '../build.ts';
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
    };
    const store = memoryStore([record]);
    const tracer = tracerOver(store, {
      settings: async () => ({ sources: [offering([{}])], readArchived: false }),
      fetchFor: answering({ [STORY.url]: page(STORY) }),
    });
    await tracer.resume();
    expect(store.saved()).toMatchObject({ state: 'done', attempts: 1, pending: [] });
    expect(store.saved()?.trace.citations[0]?.resolution.status).toBe('resolved');
  });

  const dying = (over: Partial<TraceRecord>) => {
    const left = { state: 'tracing' as const, pending: ['k1'], total: 1 };
    const store = memoryStore([{ ...bare(), ...left, ...over }]);
    const asked: string[] = [];
    const tracer = tracerOver(store, {
      settings: async () => ({ sources: [offering([{}])], readArchived: false }),
      fetchFor: run => async request => {
        asked.push(request.url);
        return answering({ [STORY.url]: page(STORY) })(run)(request);
      },
    });
    return { store, tracer, asked };
  };

  it('that died too often rests, and goes on when it has: nobody stopped it', async () => {
    const { store, tracer, asked } = dying({ attempts: 8, restsUntil: '2026-05-20T09:31:10Z' });
    await tracer.resume();
    expect(store.saved()).toMatchObject({ state: 'tracing', attempts: 8 });
    expect(asked).toEqual([]);
    const rested = dying({ attempts: 9, restsUntil: '2026-05-20T09:30:59Z' });
    await rested.tracer.resume();
    expect(rested.store.saved()).toMatchObject({ state: 'done', restsUntil: null, pending: [] });
    expect(rested.store.saved()?.trace.citations[0]?.resolution.status).toBe('resolved');
  });

  it('that dies after every rest too ends, says so, and can be gone on with', async () => {
    const { store, tracer, asked } = dying({ attempts: 17, restsUntil: '2026-05-20T09:30:00Z' });
    await tracer.resume();
    expect(asked).toEqual([]);
    expect(store.saved()).toMatchObject({ state: 'stopped', pending: ['k1'] });
    expect(store.saved()?.trace.citations[0]?.resolution.steps.at(-1)).toMatchObject({
      did: 'gave-up',
      outcome: 'the run ended early',
    });
    await tracer.start('r1', null, false);
    expect(store.saved()).toMatchObject({ state: 'done' });
  });

  it('has the verdict of one mark in the store while another is still looked up', async () => {
    const slow = citation({
      id: 'k2',
      outlet: 'axios.com',
      href: 'https://www.axios.com/2026/05/19/atlas-of-nowhere',
      claims: ['c2'],
    });
    const [first] = bare().trace.citations;
    const text = 'Quillon said on May 19 that it had hired 40 cartographers to draw its atlas.';
    const record = recordAround(
      traceOf({
        claims: [claim({ text }), claim({ id: 'c2', citations: ['k2'] })],
        citations: [first ?? citation({}), unasked(slow)],
      }),
    );
    const store = memoryStore([record]);
    let answer: () => void = () => undefined;
    const held = new Promise<void>(resolve => {
      answer = resolve;
    });
    const verdicts: string[] = [];
    const run = tracerOver(store, {
      settings: async () => ({ sources: [offering([{}])], readArchived: false }),
      fetchFor: around => async request => {
        if (request.url === slow.href) await held;
        return answering({ [STORY.url]: page(STORY) })(around)(request);
      },
      onChange({ state, pending, trace }) {
        const verdict = trace.claims[0]?.backing[0]?.verdict;
        if (!verdict || state !== 'tracing' || !pending.includes('k2')) return;
        verdicts.push(verdict);
        answer();
      },
    }).start('r1', null, false);
    await run;
    expect(verdicts[0]).toBe('supported');
    expect(store.saved()).toMatchObject({ state: 'done', pending: [] });
  });

  it('counts the requests of all its workers together', async () => {
    const before: number[] = [];
    const counts: number[] = [];
    const record = { ...bare(), state: 'tracing' as const, pending: ['k1'], total: 1, asked: 7 };
    const store = memoryStore([record]);
    await tracerOver(store, {
      settings: async () => ({ sources: [offering([{}])], readArchived: false }),
      fetchFor: run => {
        before.push(run.asked);
        return answering({ [STORY.url]: page(STORY) })(run);
      },
      onChange: changed => void counts.push(changed.asked),
    }).resume();
    expect(before).toEqual([7]);
    expect(Math.max(...counts)).toBeGreaterThan(7);
    // A copy that the reader asks for later has requests of its own.
    expect(store.saved()?.asked).toBe(0);
  });
});

describe('a run over a page that only names outlets', () => {
  const named = () =>
    recordAround(
      traceOf({
        claims: [claim({ citations: [], mentions: ['m1'] })],
        mentions: [mention({ resolution: createResolution() })],
      }),
    );
  const world = {
    settings: async () => ({ sources: [offering([{}])], readArchived: false }),
    fetchFor: answering({ [STORY.url]: page(STORY) }),
  };

  it('looks each mention up like a mark: the article backs the claim as the one named', async () => {
    const store = memoryStore([named()]);
    await tracerOver(store, world).start('r1', null, false);
    const { trace } = store.saved() ?? {};
    expect(trace?.mentions[0]?.resolution).toMatchObject({ status: 'resolved', article: 'a1' });
    expect(trace?.mentions[0]?.resolution?.steps.map(({ what }) => what)).toContain('wordpress');
    expect(trace?.claims[0]?.backing).toMatchObject([
      { outlet: 'techcrunch.com', article: 'a1', citation: null, verdict: 'supported' },
    ]);
    expect(trace?.claims[0]?.backing[0]?.basis).toEqual(['named', 'supported']);
    expect(trace?.origins).toMatchObject([{ article: 'a1', citations: [], mentions: ['m1'] }]);
  });

  it('reads the page that the name is linked to', async () => {
    const record = named();
    Object.assign(record.trace.mentions[0] ?? {}, { href: STORY.url });
    const store = memoryStore([record]);
    await tracerOver(store, { fetchFor: world.fetchFor }).start('r1', null, false);
    expect(store.saved()?.trace.mentions[0]?.resolution?.status).toBe('resolved');
  });

  it('takes the reader’s choice for a mention, and gives back what was there', async () => {
    const other = { url: `${STORY.url}other/`, title: 'Another invented report' };
    const store = memoryStore([named()]);
    const tracer = tracerOver(store, {
      settings: async () => ({ sources: [offering([{}, other])], readArchived: false }),
      fetchFor: answering({
        [STORY.url]: page(STORY),
        [other.url]: page({ headline: other.title, text: ['Nothing of it.'] }),
      }),
    });
    const shown = () => {
      const { trace } = store.saved() ?? {};
      const { article } = trace?.mentions[0]?.resolution ?? {};
      return trace?.articles.find(({ id }) => id === article)?.url;
    };
    await tracer.start('r1', null, false);
    expect(shown()).toBe(STORY.url);
    await tracer.choose('r1', 'm1', other.url);
    expect(shown()).toBe(other.url);
    await tracer.choose('r1', 'm1', null);
    expect(shown()).toBe(STORY.url);
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

  it('works its share and no longer, however long no worker lived in between', async () => {
    const slept: number[] = [];
    const worked = 4 * 60e3;
    const store = memoryStore([
      { ...two(), state: 'tracing', pending: ['k1'], total: 2, attempts: 1, worked },
    ]);
    const clock = {
      now: () => new Date('2026-05-20T09:31:00Z'),
      sleep: (ms: number) => {
        slept.push(ms);
        return new Promise<void>(() => undefined);
      },
    };
    await tracerOver(store, { clock }).resume();
    expect(slept).toEqual([6 * 60e3]);
  });

  it('ends when its time is over, says that nobody stopped it, and can be gone on with', async () => {
    const store = memoryStore([two()]);
    const asked: string[] = [];
    const over = Promise.withResolvers<void>();
    const clock = { now: () => new Date('2026-05-20T09:31:00Z'), sleep: () => over.promise };
    const { fetchFor } = slowly(asked);
    const onChange = (record: TraceRecord) => {
      if (record.pending.length === 1) over.resolve();
    };
    await tracerOver(store, { fetchFor, clock, onChange }).start('r1', null, false);
    expect(store.saved()).toMatchObject({ state: 'stopped', pending: ['k2'] });
    expect(store.saved()?.trace.citations[1]?.resolution.steps.at(-1)).toMatchObject({
      outcome: 'the run ended early',
    });
    await tracerOver(store, { fetchFor: answering({}) }).start('r1', null, false);
    expect(store.saved()).toMatchObject({ state: 'done', pending: [] });
  });
});
