/** Which tasks of a page took long, from Chromium's own trace. */
import type { Browser, Page } from 'playwright-core';

/**
 * One task of the page's main thread. Milliseconds; `cpu` is the time its thread really ran, which
 * a busy machine does not stretch.
 */
export interface LongTask {
  readonly wall: number;
  readonly cpu: number;
  /** True for a task that ran script; the others laid out and painted. */
  readonly script: boolean;
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
}

const SCRIPT = new Set([
  'FireIdleCallback',
  'TimerFire',
  'FunctionCall',
  'RunMicrotasks',
  'EventDispatch',
  'FireAnimationFrame',
]);

/**
 * Does the work and answers every task of at least `least` milliseconds meanwhile, longest first.
 */
export async function longTasksDuring<T>(
  browser: Browser,
  page: Page,
  least: number,
  work: () => Promise<T>,
): Promise<{ readonly tasks: LongTask[]; readonly result: T }> {
  await browser.startTracing(page, { categories: ['toplevel', 'devtools.timeline'] });
  const result = await work();
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as {
    traceEvents: TraceEvent[];
  };
  const scripts = traceEvents.filter(event => event.ph === 'X' && SCRIPT.has(event.name));
  // The page's main thread is the one that ran the most of its script.
  const main = mostCommon(scripts.map(({ pid, tid }) => `${pid} ${tid}`));
  const tasks = traceEvents
    .filter(
      ({ name, ph, pid, tid, dur = 0 }) =>
        name.endsWith('RunTask') && ph === 'X' && `${pid} ${tid}` === main && dur >= least * 1000,
    )
    .map(({ ts, dur = 0, tdur = dur, pid, tid }): LongTask => {
      const script = scripts.some(
        event => event.pid === pid && event.tid === tid && event.ts >= ts && event.ts <= ts + dur,
      );
      return { wall: dur / 1000, cpu: tdur / 1000, script };
    });
  return { tasks: tasks.sort((a, b) => b.wall - a.wall), result };
}

function mostCommon(names: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
}
