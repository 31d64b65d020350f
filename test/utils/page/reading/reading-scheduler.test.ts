import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createReadingScheduler } from '../../../../utils/page/reading/reading-scheduler.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A scheduler whose readings take `takes` milliseconds. */
const start = (takes: number) => {
  const began: number[] = [];
  const from = Date.now();
  const controller = new AbortController();
  const scheduler = createReadingScheduler(async () => {
    began.push(Date.now() - from);
    await new Promise(resolve => setTimeout(resolve, takes));
    return takes;
  }, controller.signal);
  return { scheduler, began, stop: () => controller.abort() };
};

describe('the scheduler of readings', () => {
  it('reads at once, and leaves the page four times as long for itself', async () => {
    const { scheduler, began } = start(100);
    scheduler.ask();
    scheduler.ask();
    await vi.advanceTimersByTimeAsync(2000);
    expect(began).toEqual([0, 500]);
  });

  it('leaves it a little even after the shortest reading', async () => {
    const { scheduler, began } = start(1);
    scheduler.ask();
    scheduler.ask();
    await vi.advanceTimersByTimeAsync(2000);
    expect(began).toEqual([0, 61]);
  });

  it('makes one reading of all that was asked meanwhile', async () => {
    const { scheduler, began } = start(10);
    scheduler.ask();
    for (let i = 0; i < 50; i++) scheduler.ask();
    await vi.advanceTimersByTimeAsync(2000);
    expect(began).toHaveLength(2);
  });

  it('reads again after it came to rest', async () => {
    const { scheduler, began } = start(10);
    scheduler.ask();
    await vi.advanceTimersByTimeAsync(2000);
    scheduler.ask();
    await vi.advanceTimersByTimeAsync(2000);
    expect(began).toEqual([0, 2000]);
  });

  it('cuts the pause short for somebody who waits', async () => {
    const { scheduler, began } = start(100);
    scheduler.ask();
    await vi.advanceTimersByTimeAsync(150);
    const done = vi.fn();
    void scheduler.now().then(done);
    await vi.advanceTimersByTimeAsync(90);
    expect(done).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(20);
    expect(done).toHaveBeenCalled();
    expect(began).toEqual([0, 150]);
  });

  it('waits for the first reading instead of making another', async () => {
    const { scheduler, began } = start(100);
    scheduler.ask();
    const done = vi.fn();
    void scheduler.now().then(done);
    await vi.advanceTimersByTimeAsync(110);
    expect(done).toHaveBeenCalled();
    expect(began).toEqual([0]);
  });

  it('makes another where one is under way that may have begun too early', async () => {
    const { scheduler, began } = start(100);
    scheduler.ask();
    await vi.advanceTimersByTimeAsync(1000);
    scheduler.ask();
    await vi.advanceTimersByTimeAsync(50);
    void scheduler.now();
    await vi.advanceTimersByTimeAsync(1000);
    expect(began).toEqual([0, 1000, 1100]);
  });

  it('stops with the signal and lets nobody wait', async () => {
    const { scheduler, began, stop } = start(100);
    scheduler.ask();
    scheduler.ask();
    const done = vi.fn();
    void scheduler.now().then(done);
    stop();
    await vi.advanceTimersByTimeAsync(2000);
    expect(done).toHaveBeenCalled();
    scheduler.ask();
    await scheduler.now();
    expect(began).toEqual([0]);
  });
});
