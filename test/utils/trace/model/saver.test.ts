import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createSaver, save } from '../../../../utils/trace/model/saver.ts';
import { citation, traceOf } from '../build.ts';
import { recordAround } from '../record.ts';

const keeperOf = (answers: (boolean | Error)[]) => {
  const shown: boolean[] = [];
  const puts: number[] = [];
  return {
    shown,
    puts,
    onChange: (record: { unsaved: boolean }) => void shown.push(record.unsaved),
    store: {
      put: async () => {
        puts.push(Date.now());
        const answer = answers.shift() ?? true;
        if (answer instanceof Error) throw answer;
        return answer;
      },
    },
  };
};

describe('saving', () => {
  it('tells the screens once, and again only when the disk fills or has room again', async () => {
    const record = recordAround(traceOf({}));
    const keeper = keeperOf([true, false, new Error('full'), true]);
    await save(keeper, record);
    expect(keeper.shown).toEqual([false]);
    await save(keeper, record);
    expect(keeper.shown).toEqual([false, false, true]);
    await save(keeper, record);
    expect(keeper.shown).toEqual([false, false, true, true]);
    await save(keeper, record);
    expect(keeper.shown).toEqual([false, false, true, true, true, false]);
  });
});

/** Each save has a turn of its own, ms. */
const TURN = 1;

describe('a saver', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('puts changes of a quarter of a second together', async () => {
    const keeper = keeperOf([]);
    const saver = createSaver(keeper, recordAround(traceOf({})));
    saver.changed();
    await vi.advanceTimersByTimeAsync(200);
    saver.changed();
    expect(keeper.puts).toHaveLength(0);
    await vi.advanceTimersByTimeAsync(50 + TURN);
    expect(keeper.puts).toHaveLength(1);
    saver.changed();
    await vi.advanceTimersByTimeAsync(250 + TURN);
    expect(keeper.puts).toHaveLength(2);
  });

  it('saves at once when asked, one save at a time, those that wait sharing the next', async () => {
    let free = () => {};
    let puts = 0;
    const put = () => {
      puts++;
      return new Promise<boolean>(resolve => {
        free = () => resolve(true);
      });
    };
    const saver = createSaver({ store: { put }, onChange() {} }, recordAround(traceOf({})));
    const first = saver.now();
    await vi.advanceTimersByTimeAsync(0);
    expect(puts).toBe(1);
    const second = saver.now();
    const third = saver.now();
    await vi.advanceTimersByTimeAsync(0);
    expect(puts).toBe(1);
    free();
    await first;
    await vi.advanceTimersByTimeAsync(0);
    expect(puts).toBe(2);
    free();
    await Promise.all([second, third]);
    expect(puts).toBe(2);
  });

  it('puts changes of a page of thousands together for longer', async () => {
    const many = Array.from({ length: 2000 }, () => citation({}));
    const keeper = keeperOf([]);
    const saver = createSaver(keeper, recordAround({ ...traceOf({}), citations: many }));
    saver.changed();
    await vi.advanceTimersByTimeAsync(999);
    expect(keeper.puts).toHaveLength(0);
    await vi.advanceTimersByTimeAsync(1 + TURN);
    expect(keeper.puts).toHaveLength(1);
  });

  it('lets others have their turn before a record is copied', async () => {
    const keeper = keeperOf([]);
    const saver = createSaver(keeper, recordAround(traceOf({})));
    const answered: number[] = [];
    setTimeout(() => answered.push(keeper.puts.length));
    void saver.now();
    await vi.advanceTimersByTimeAsync(TURN);
    expect(answered).toEqual([0]);
    expect(keeper.puts).toHaveLength(1);
  });

  it('saves what is left at the end, after what waits', async () => {
    const keeper = keeperOf([]);
    const saver = createSaver(keeper, recordAround(traceOf({})));
    saver.changed();
    const last = saver.last();
    await vi.advanceTimersByTimeAsync(249);
    expect(keeper.puts).toHaveLength(0);
    await vi.advanceTimersByTimeAsync(1 + 2 * TURN);
    await last;
    expect(keeper.puts).toHaveLength(2);
  });
});
