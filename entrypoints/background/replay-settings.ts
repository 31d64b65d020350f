import browser from 'webextension-polyfill';
import type { Clock } from '../../utils/trace/model/source.ts';

/**
 * What a replay sets: the day it is, how far the spacing between requests is scaled, and that its
 * web, which is at 127.0.0.1, counts as the public one.
 */
export interface ReplaySettings {
  readonly now: string | null;
  readonly pace: number;
  readonly loopbackIsPublic: boolean;
}

const REAL: ReplaySettings = { now: null, pace: 1, loopbackIsPublic: false };

/** The replay settings of a test build; a production build has none, whatever storage says. */
export async function readReplaySettings(): Promise<ReplaySettings> {
  if (import.meta.env.MODE !== 'test') return REAL;
  const stored: Record<string, unknown> = await browser.storage.local.get('lab');
  return {
    ...REAL,
    loopbackIsPublic: true,
    ...(stored.lab as Partial<ReplaySettings> | undefined),
  };
}

/**
 * The clock of a run: the real one, or one that stands at the replay's day and goes on from there.
 */
export function createClock({ now }: Omit<ReplaySettings, 'loopbackIsPublic'>): Clock {
  const offset = now ? Date.parse(now) - Date.now() : 0;
  return {
    now: () => new Date(Date.now() + offset),
    sleep: ms => new Promise(resolve => setTimeout(resolve, ms)),
  };
}
