import { describe, expect, it, vi } from 'vitest';
import { type Manners, mannersFor } from '../../../utils/network/host-manners.ts';
import { createHostQueues, waitUnlessAborted } from '../../../utils/network/host-queue.ts';
import { createJumpingClock } from '../sources/bench.ts';

const manners = mannersFor('www.example.com');
const turnOf = (of: Manners, spaced = true, keep = true, rank = 0) => ({
  ...of,
  spaced,
  keep,
  rank,
});

describe('a host’s queue', () => {
  const live = new AbortController().signal;

  it('keeps its order, its spacing and its one at a time, failures included', async () => {
    const clock = createJumpingClock();
    const queues = createHostQueues(clock, 1);
    const start = clock.now().getTime();
    const log: string[] = [];
    let now = 0;
    const task = (name: string) => async () => {
      log.push(`${name}@${clock.now().getTime() - start}`);
      expect(++now).toBe(1);
      await clock.sleep(300);
      now--;
      if (name === 'b') throw new Error('b failed');
      return name;
    };
    const all = await Promise.allSettled(
      ['a', 'b', 'c'].map(name => queues.take(turnOf(manners, true), live, task(name))),
    );
    expect(log).toEqual(['a@0', 'b@1000', 'c@2000']);
    expect(all.map(one => (one.status === 'fulfilled' ? one.value : String(one.reason)))).toEqual([
      'a',
      'Error: b failed',
      'c',
    ]);
  });

  it('lets a request that is not spaced through between two that are', async () => {
    const clock = createJumpingClock();
    const queues = createHostQueues(clock, 1);
    const start = clock.now().getTime();
    const at: number[] = [];
    const note = async () => void at.push(clock.now().getTime() - start);
    await Promise.all([
      queues.take(turnOf(manners, false), live, note),
      queues.take(turnOf(manners, true), live, note),
      queues.take(turnOf(manners, false), live, note),
      queues.take(turnOf(manners, true), live, note),
    ]);
    expect(at).toEqual([0, 0, 0, 1000]);
  });

  it('lets in by rank when the host’s time has come, in order among equals', async () => {
    const clock = createJumpingClock();
    const queues = createHostQueues(clock, 1);
    const start = clock.now().getTime();
    const log: string[] = [];
    const ask = (name: string, rank: number, then = async () => undefined) =>
      queues.take(turnOf(manners, true, true, rank), live, async () => {
        log.push(`${name}@${clock.now().getTime() - start}`);
        await then();
      });
    // One that comes last, while another is under way, may still be the next.
    const late = async () => void ask('screen', 1);
    await Promise.all([ask('low', 9), ask('c', 5), ask('a', 3, late), ask('b', 3)]);
    expect(log).toEqual(['a@0', 'screen@1000', 'b@2000', 'c@3000', 'low@4000']);
  });

  it('does not wait for hours when the clock was set back', async () => {
    const clock = createJumpingClock();
    let back = 0;
    const queues = createHostQueues(
      { now: () => new Date(clock.now().getTime() - back), sleep: clock.sleep },
      1,
    );
    await queues.take(turnOf(manners, true), live, async () => undefined);
    back = 5 * 3600e3;
    await queues.take(turnOf(manners, true), live, async () => undefined);
    expect(Math.max(...clock.slept)).toBeLessThanOrEqual(1000);
  });

  it('counts from the end of an answer where the host asks for that, spaced or not', async () => {
    const strict = { ...manners, queue: 'strict.example', fromEnd: true };
    for (const [spaced, second] of [
      [true, 1300],
      [false, 1300],
    ] as const) {
      const clock = createJumpingClock();
      const queues = createHostQueues(clock, 1);
      const start = clock.now().getTime();
      const at: number[] = [];
      const note = async () => {
        at.push(clock.now().getTime() - start);
        await clock.sleep(300);
      };
      await queues.take(turnOf(strict, spaced), live, note);
      await queues.take(turnOf(strict, true), live, note);
      expect(at).toEqual([0, second]);
    }
  });

  it('counts from when a task that waited asks, but not for one that is not spaced', async () => {
    for (const [spaced, second] of [
      [true, 1700],
      [false, 700],
    ] as const) {
      const clock = createJumpingClock();
      const queues = createHostQueues(clock, 1);
      const start = clock.now().getTime();
      await queues.take(turnOf(manners, spaced), live, async asks => {
        await clock.sleep(700);
        asks();
      });
      await queues.take(turnOf(manners, true), live, async () => {
        expect(clock.now().getTime() - start).toBe(second);
      });
    }
  });

  it('goes at the pace that it is given', async () => {
    const clock = createJumpingClock();
    const queues = createHostQueues(clock, 0.1);
    const start = clock.now().getTime();
    await queues.take(turnOf(manners, true), live, async () => undefined);
    await queues.take(turnOf(manners, true), live, async () => undefined);
    expect(clock.now().getTime() - start).toBe(100);
  });

  it('waits for what a worker before it asked, but for a private window’s', async () => {
    const kept = new Map<string, number>();
    const turns = {
      last: async (queue: string) => kept.get(queue) ?? null,
      note: async (queue: string, at: number) => void kept.set(queue, at),
    };
    const clock = createJumpingClock();
    const start = clock.now().getTime();
    const at: number[] = [];
    const ask = (keep: boolean) =>
      createHostQueues(clock, 1, turns).take(turnOf(manners, true, keep), live, async () => {
        at.push(clock.now().getTime() - start);
        // Written down before it goes out: the worker may die over it.
        expect([...kept.keys()]).toEqual(keep ? ['example.com'] : []);
      });
    await ask(false);
    await ask(true);
    await ask(true);
    expect(at).toEqual([0, 0, 1000]);
  });

  it('has four under way over all hosts, and no more', async () => {
    const queues = createHostQueues(createJumpingClock(), 1);
    let now = 0;
    let most = 0;
    const ends: (() => void)[] = [];
    const all = Array.from({ length: 6 }, (_, host) =>
      queues.take(turnOf(mannersFor(`${host}.example`), true), live, async () => {
        most = Math.max(most, ++now);
        await new Promise<void>(resolve => ends.push(resolve));
        now--;
      }),
    );
    await new Promise(resolve => setTimeout(resolve));
    expect(ends).toHaveLength(4);
    for (let ended = 0; ended < 6; ended++) {
      ends.shift()?.();
      await new Promise(resolve => setTimeout(resolve));
    }
    await Promise.all(all);
    expect(most).toBe(4);
  });

  it('lets go of what waits when it is stopped', async () => {
    const clock = createJumpingClock();
    const queues = createHostQueues(clock, 1);
    const abort = new AbortController();
    const first = queues.take(turnOf(manners, true), live, async () => 'done');
    const second = queues.take(turnOf(manners, true), abort.signal, async () => 'never');
    abort.abort(new Error('stopped'));
    expect(await first).toBe('done');
    await expect(second).rejects.toThrow('stopped');
    expect(await queues.take(turnOf(manners, true), live, async () => 'goes on')).toBe('goes on');
  });
});

it('a run that was stopped waits for no host, not even for its spacing', async () => {
  const clock = createJumpingClock();
  const queues = createHostQueues(clock, 1);
  await queues.take(turnOf(manners, true), new AbortController().signal, async () => undefined);
  const stopped = AbortSignal.abort(new Error('stopped'));
  await expect(queues.take(turnOf(manners, true), stopped, async () => 'never')).rejects.toThrow(
    'stopped',
  );
  expect(clock.slept).toEqual([]);
});

describe('waiting no longer than a signal', () => {
  it('listens to it no longer than that', async () => {
    const { signal } = new AbortController();
    const off = vi.spyOn(signal, 'removeEventListener');
    await waitUnlessAborted(Promise.resolve(1), signal);
    await expect(waitUnlessAborted(Promise.reject(new Error('no')), signal)).rejects.toThrow();
    await new Promise(resolve => setTimeout(resolve));
    expect(off).toHaveBeenCalledTimes(2);
  });

  it('gives the value, the failure or the reason, whichever is first', async () => {
    const abort = new AbortController();
    expect(await waitUnlessAborted(Promise.resolve(1), abort.signal)).toBe(1);
    await expect(waitUnlessAborted(Promise.reject(new Error('no')), abort.signal)).rejects.toThrow(
      'no',
    );
    const waiting = waitUnlessAborted(new Promise(() => undefined), abort.signal);
    abort.abort(new Error('enough'));
    await expect(waiting).rejects.toThrow('enough');
    await expect(waitUnlessAborted(Promise.resolve(1), abort.signal)).rejects.toThrow('enough');
  });
});
