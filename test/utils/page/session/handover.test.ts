import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createHandover } from '../../../../utils/page/session/handover.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const start = () => {
  const sent: number[] = [];
  const controller = new AbortController();
  const handover = createHandover<number>(
    async reading => void sent.push(reading),
    controller.signal,
  );
  return { sent, handover, stop: () => controller.abort() };
};

describe('handing readings over', () => {
  it('sends the first at once', async () => {
    const { sent, handover } = start();
    handover.offer(1, true);
    await vi.advanceTimersByTimeAsync(0);
    expect(sent).toEqual([1]);
  });

  it('sends only the newest of a page that grows, once it rests', async () => {
    const { sent, handover } = start();
    for (let i = 1; i <= 10; i++) {
      handover.offer(i, false);
      await vi.advanceTimersByTimeAsync(50);
    }
    expect(sent).toEqual([]);
    await vi.advanceTimersByTimeAsync(1000);
    expect(sent).toEqual([10]);
  });

  it('does not wait for ever for a page that never rests', async () => {
    const { sent, handover } = start();
    for (let i = 1; i <= 100; i++) {
      handover.offer(i, false);
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(sent.length).toBeGreaterThanOrEqual(3);
    expect(sent.length).toBeLessThanOrEqual(4);
  });

  it('settles when the last one offered was sent', async () => {
    const { sent, handover } = start();
    handover.offer(1, false);
    await handover.settled();
    expect(sent).toEqual([1]);
  });

  it('sends nothing after it was stopped', async () => {
    const { sent, handover, stop } = start();
    handover.offer(1, false);
    stop();
    await vi.advanceTimersByTimeAsync(5000);
    handover.offer(2, true);
    await handover.settled();
    expect(sent).toEqual([]);
  });

  it('sends one at a time', async () => {
    let running = 0;
    let most = 0;
    const handover = createHandover<number>(async () => {
      most = Math.max(most, ++running);
      await new Promise(resolve => setTimeout(resolve, 100));
      running--;
    }, new AbortController().signal);
    handover.offer(1, true);
    handover.offer(2, true);
    handover.offer(3, true);
    await vi.advanceTimersByTimeAsync(1000);
    expect(most).toBe(1);
  });
});
