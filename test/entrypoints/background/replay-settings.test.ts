import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  createClock,
  readReplaySettings,
} from '../../../entrypoints/background/replay-settings.ts';

describe('a replay', () => {
  beforeEach(() => fakeBrowser.reset());

  it('sets its day and pace in a test build; what it leaves out stays real', async () => {
    expect(await readReplaySettings()).toEqual({ now: null, pace: 1, loopbackIsPublic: true });
    await fakeBrowser.storage.local.set({ lab: { pace: 0.02 } });
    expect(await readReplaySettings()).toEqual({
      now: null,
      pace: 0.02,
      loopbackIsPublic: true,
    });
  });

  it('has a clock that goes on from its day', () => {
    const real = createClock({ now: null, pace: 1 }).now().getTime();
    expect(Math.abs(real - Date.now())).toBeLessThan(1000);
    const then = createClock({ now: '2026-05-20T09:30:00Z', pace: 1 }).now().getTime();
    const past = then - Date.parse('2026-05-20T09:30:00Z');
    expect(past).toBeGreaterThanOrEqual(0);
    expect(past).toBeLessThan(1000);
  });
});
