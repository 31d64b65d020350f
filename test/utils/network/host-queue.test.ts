import { describe, expect, it } from 'vitest';
import { mannersFor } from '../../../utils/network/host-manners.ts';
import { createHostQueues, waitUnlessAborted } from '../../../utils/network/host-queue.ts';
import { createJumpingClock } from '../sources/bench.ts';

const manners = mannersFor('www.example.com');

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
      ['a', 'b', 'c'].map(name => queues.take(manners, true, live, task(name))),
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
      queues.take(manners, false, live, note),
      queues.take(manners, true, live, note),
      queues.take(manners, false, live, note),
      queues.take(manners, true, live, note),
    ]);
    expect(at).toEqual([0, 0, 0, 1000]);
  });

  it('does not wait for hours when the clock was set back', async () => {
    const clock = createJumpingClock();
    let back = 0;
    const queues = createHostQueues(
      { now: () => new Date(clock.now().getTime() - back), sleep: clock.sleep },
      1,
    );
    await queues.take(manners, true, live, async () => undefined);
    back = 5 * 3600e3;
    await queues.take(manners, true, live, async () => undefined);
    expect(Math.max(...clock.slept)).toBeLessThanOrEqual(1000);
  });

  it('lets go of what waits when it is stopped', async () => {
    const clock = createJumpingClock();
    const queues = createHostQueues(clock, 1);
    const abort = new AbortController();
    const first = queues.take(manners, true, live, async () => 'done');
    const second = queues.take(manners, true, abort.signal, async () => 'never');
    abort.abort(new Error('stopped'));
    expect(await first).toBe('done');
    await expect(second).rejects.toThrow('stopped');
    expect(await queues.take(manners, true, live, async () => 'goes on')).toBe('goes on');
  });
});

describe('waiting no longer than a signal', () => {
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
