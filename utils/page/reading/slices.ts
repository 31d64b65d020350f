/** Runs long work in short slices while the page is idle, so that it never feels it. */

/**
 * How long one slice may take, and the least it gets on a page that is never idle. Milliseconds; a
 * task over 50 is felt.
 */
const SLICE_MS = 12;
const LEAST_MS = 4;
/** After this time a slice runs on a busy page too. Milliseconds. */
const PATIENCE_MS = 250;

/** Work that yields whenever `due` answers true. */
export type Work<T> = (due: () => boolean) => Generator<void, T, void>;

/** What slices need of the browser; the window by default. */
export interface Idle {
  /** Calls back when there is time to spare, with the milliseconds of it. */
  request(callback: (spare: number) => void): void;
  now(): number;
}

/** The browser's idle time; a short timer where it has none to offer. */
export const browserIdle: Idle = {
  request(callback) {
    if (typeof requestIdleCallback === 'function')
      requestIdleCallback(deadline => callback(deadline.timeRemaining()), { timeout: PATIENCE_MS });
    else setTimeout(() => callback(SLICE_MS), 1);
  },
  now: () => performance.now(),
};

/** Idle time that can be hurried. */
export interface HurriedIdle extends Idle {
  /**
   * From now on slices follow one right after the other, the one that waits for idle time included,
   * until the returned function is called.
   */
  hurry(): () => void;
}

/** Slices for work that somebody may come to wait for. The page still gets its turn between two. */
export function createHurriedIdle(idle: Idle): HurriedIdle {
  let hurries = 0;
  let waiting: ((spare: number) => void) | null = null;
  return {
    now: idle.now,
    request(callback) {
      const once = (spare: number) => {
        if (waiting !== once) return;
        waiting = null;
        callback(spare);
      };
      waiting = once;
      if (hurries > 0) runInNextTask(() => once(SLICE_MS));
      else idle.request(once);
    },
    hurry() {
      hurries++;
      const now = waiting;
      if (now) runInNextTask(() => now(SLICE_MS));
      return () => {
        hurries--;
      };
    },
  };
}

/**
 * Runs as a task of its own. A message, since timers of a tab in the background run once a second
 * (https://developer.mozilla.org/docs/Web/API/Window/setTimeout).
 */
function runInNextTask(run: () => void): void {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    port1.close();
    run();
  };
  port2.postMessage(null);
}

/** Resolves in a task of its own, soon: what follows is not felt together with what was before. */
export const nextTask = (): Promise<void> => new Promise(runInNextTask);

/**
 * Does the work slice by slice; resolves with its result, or with null when the signal aborts
 * first. Rejects with what the work throws.
 */
export function runInSlices<T>(
  work: Work<T>,
  signal: AbortSignal,
  idle: Idle = browserIdle,
): Promise<T | null> {
  let end = 0;
  const steps = work(() => idle.now() >= end);
  return new Promise((resolve, reject) => {
    const slice = (spare: number): void => {
      if (signal.aborted) {
        resolve(null);
        return;
      }
      end = idle.now() + Math.min(Math.max(spare, LEAST_MS), SLICE_MS);
      try {
        const step = steps.next();
        if (step.done) resolve(step.value);
        else idle.request(slice);
      } catch (error) {
        reject(error);
      }
    };
    idle.request(slice);
  });
}
