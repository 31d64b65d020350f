import { describe, expect, it } from 'vitest';
import {
  browserIdle,
  createHurriedIdle,
  type Idle,
  runInSlices,
} from '../../../../utils/page/reading/slices.ts';

/** Idle time that stands still but for what the work takes. */
const clock = (spare: number) => {
  let now = 0;
  let slices = 0;
  const idle: Idle = {
    request: callback =>
      void queueMicrotask(() => {
        slices++;
        callback(spare);
      }),
    now: () => now,
  };
  const work = (ms: number) => {
    now += ms;
  };
  return { idle, work, slices: () => slices };
};

function* steps(
  count: number,
  work: () => void,
  due: () => boolean,
): Generator<void, number, void> {
  for (let i = 0; i < count; i++) {
    work();
    if (due()) yield;
  }
  return count;
}

describe('work in slices', () => {
  const cases = [
    { name: 'in one slice where it fits', spare: 50, count: 5, each: 1, want: 1 },
    {
      name: 'in slices of no more than 12 ms, however much time there is',
      spare: 50,
      count: 24,
      each: 1,
      want: 3,
    },
    { name: 'in slices of what there is', spare: 6, count: 12, each: 1, want: 3 },
    {
      name: 'in slices of 4 ms on a page that is never idle',
      spare: 0,
      count: 8,
      each: 1,
      want: 3,
    },
  ];
  it.each(cases)('runs $name', async ({ spare, count, each, want }) => {
    const { idle, work, slices } = clock(spare);
    const done = await runInSlices(
      due => steps(count, () => work(each), due),
      new AbortController().signal,
      idle,
    );
    expect(done).toBe(count);
    expect(slices()).toBe(want);
  });

  it('stops with the signal', async () => {
    const { idle, work } = clock(0);
    const controller = new AbortController();
    let done = 0;
    const result = await runInSlices(
      due =>
        steps(
          100,
          () => {
            work(1);
            if (++done === 10) controller.abort();
          },
          due,
        ),
      controller.signal,
      idle,
    );
    expect(result).toBeNull();
    expect(done).toBeLessThan(20);
  });

  it('rejects with what the work throws', async () => {
    const { idle } = clock(10);
    const failing = function* (): Generator<void, void, void> {
      yield;
      throw new Error('no such page');
    };
    await expect(runInSlices(failing, new AbortController().signal, idle)).rejects.toThrow(
      'no such page',
    );
  });

  it('has a timer where the browser has no idle time to offer', async () => {
    await expect(
      runInSlices(due => steps(3, () => {}, due), new AbortController().signal, browserIdle),
    ).resolves.toBe(3);
  });
});

describe('work that somebody waits for', () => {
  /** A page that is never idle. */
  const never: Idle = { request: () => {}, now: () => 0 };
  const run = (idle: Idle) =>
    runInSlices(due => steps(3, () => {}, due), new AbortController().signal, idle);
  const soon = () => new Promise(resolve => setTimeout(resolve, 30));

  it('does not wait for idle time', async () => {
    const idle = createHurriedIdle(never);
    idle.hurry();
    await expect(run(idle)).resolves.toBe(3);
  });

  it('is hurried on where it was waiting already', async () => {
    const idle = createHurriedIdle(never);
    const done = run(idle);
    idle.hurry();
    await expect(done).resolves.toBe(3);
  });

  it('waits for idle time again once nobody waits any more', async () => {
    const idle = createHurriedIdle(never);
    idle.hurry()();
    let done = false;
    void run(idle).then(() => {
      done = true;
    });
    await soon();
    expect(done).toBe(false);
  });

  it('runs each slice once, whichever comes first', async () => {
    const idle = createHurriedIdle(browserIdle);
    let calls = 0;
    idle.request(() => calls++);
    idle.hurry();
    await soon();
    expect(calls).toBe(1);
  });
});
