import { describe, expect, it } from 'vitest';
import { createMemoryCache } from '../../../utils/network/answer-cache.ts';
import { mannersFor } from '../../../utils/network/host-manners.ts';
import {
  choosePause,
  choosePauseAfterEmpty,
  createPauses,
  retryAfterMs,
} from '../../../utils/network/pauses.ts';
import { failure } from '../../../utils/network/read-answer.ts';

const HOUR = 3600e3;
const createClock = () => {
  const clock = { at: 1_000_000, now: () => new Date(clock.at), sleep: async () => undefined };
  return clock;
};

describe('a pause', () => {
  it('lasts until its end, for its own queue', async () => {
    const clock = createClock();
    const pauses = createPauses(clock, createMemoryCache());
    expect(await pauses.until('cnbc.com')).toBeNull();
    await pauses.start('cnbc.com', 5000, true);
    expect(await pauses.until('cnbc.com')).toBe(clock.at + 5000);
    expect(await pauses.until('axios.com')).toBeNull();
    clock.at += 4999;
    expect(await pauses.until('cnbc.com')).toBe(clock.at + 1);
    clock.at += 1;
    expect(await pauses.until('cnbc.com')).toBeNull();
  });

  it('is never longer than an hour, and none where the clock was set back since', async () => {
    const clock = createClock();
    const pauses = createPauses(clock, createMemoryCache());
    await pauses.start('cnbc.com', 50 * HOUR, true);
    expect(await pauses.until('cnbc.com')).toBe(clock.at + HOUR);
    clock.at -= 1;
    expect(await pauses.until('cnbc.com')).toBeNull();
  });

  it('is known to a new worker, but for a private window’s', async () => {
    const clock = createClock();
    const cache = createMemoryCache();
    const old = createPauses(clock, cache);
    await old.start('cnbc.com', 5000, true);
    await old.start('axios.com', 5000, false);
    expect(await old.until('axios.com')).toBe(clock.at + 5000);
    const anew = createPauses(clock, cache);
    expect(await anew.until('cnbc.com')).toBe(clock.at + 5000);
    expect(await anew.until('axios.com')).toBeNull();
    expect(await cache.get('pause axios.com')).toBeNull();
  });
});

describe('Retry-After', () => {
  const now = new Date('2026-05-20T09:00:00Z');
  const cases: readonly [string, Record<string, string>, number | null][] = [
    ['is none', {}, null],
    ['in seconds', { 'retry-after': ' 90 ' }, 90_000],
    ['of no time', { 'retry-after': '0' }, 0],
    ['as a date', { 'retry-after': 'Wed, 20 May 2026 09:01:00 GMT' }, 60_000],
    ['of a date that is over', { 'retry-after': 'Wed, 20 May 2026 08:00:00 GMT' }, 0],
    [
      'by the host’s own clock',
      {
        'retry-after': 'Wed, 20 May 2026 11:00:30 GMT',
        date: 'Wed, 20 May 2026 11:00:00 GMT',
      },
      30_000,
    ],
    [
      'by ours where the host’s cannot be read',
      { 'retry-after': 'Wed, 20 May 2026 09:01:00 GMT', date: 'today' },
      60_000,
    ],
    ['that is nonsense', { 'retry-after': 'soon' }, null],
  ];
  it.each(cases)('%s', (_, headers, ms) =>
    expect(retryAfterMs(new Headers(headers), now)).toBe(ms),
  );
  it('of no answer is none', () => expect(retryAfterMs(null, now)).toBeNull());
});

describe('how long a host is left alone', () => {
  const deps = { clock: { now: () => new Date(0), sleep: async () => undefined } };
  const manners = mannersFor('cnbc.com');
  const walled = { ...manners, wallPauses: true };
  it('is what it says, else what is known of it', () => {
    const said = new Response(null, { headers: { 'retry-after': '90' } });
    const limited = failure('rate-limited', 429, 'invented');
    expect(choosePause(limited, said, manners, deps)).toBe(90_000);
    expect(choosePause(limited, null, manners, deps)).toBe(manners.pauseMs);
    expect(choosePause(limited, null, manners, { ...deps, pace: 0.5 })).toBe(manners.pauseMs / 2);
  });
  it('is no time after a failure that refuses nothing', () => {
    expect(choosePause(failure('gone', 404, 'invented'), null, manners, deps)).toBeNull();
    const blocked = failure('blocked', 403, 'invented');
    expect(choosePause(blocked, null, manners, deps)).toBeNull();
    expect(choosePause(blocked, null, walled, deps)).toBe(manners.pauseMs);
  });
  it('is twice its spacing after two empty answers, but never long', () => {
    expect(choosePauseAfterEmpty(1, manners)).toBeNull();
    expect(choosePauseAfterEmpty(2, { ...manners, spacingMs: 2000 })).toBe(4000);
    expect(choosePauseAfterEmpty(2, { ...manners, spacingMs: 10_000 })).toBe(5000);
  });
});
