/**
 * When a living page is read: soon after it changed, one reading at a time, with time for the page
 * in between.
 */

export interface ReadingScheduler {
  /**
   * Asks for a reading of what changed: now, or when the one under way and the pause after it are
   * over.
   */
  ask(): void;
  /**
   * Asks for a reading without a pause; resolves when it is done, or with the signal. Before the
   * first reading is done it waits for that.
   */
  now(): Promise<void>;
}

/**
 * Between two readings the page gets at least this time for itself, and four times what the last
 * one took. Milliseconds.
 */
const LEAST_PAUSE = 60;
const PAUSE_FACTOR = 4;

/**
 * `read` does one reading, answers what it cost in milliseconds, and must not reject. Nothing is
 * read after the signal aborts.
 */
export function createReadingScheduler(
  read: () => Promise<number>,
  signal: AbortSignal,
): ReadingScheduler {
  let running = false;
  let first = true;
  let more = false;
  let waiting: (() => void)[] = [];
  let asked: (() => void)[] = [];
  let endPause = () => {};

  const settle = (resolves: readonly (() => void)[]) => {
    for (const resolve of resolves) resolve();
  };
  const pause = (ms: number) =>
    new Promise<void>(resolve => {
      endPause = resolve;
      setTimeout(resolve, ms);
    });
  const readOn = async (): Promise<void> => {
    running = true;
    do {
      more = false;
      // Who asks while this reading is under way waits for the next: it may have passed what they
      // mean.
      waiting.push(...asked);
      asked = [];
      const cost = await read();
      first = false;
      settle(waiting);
      waiting = [];
      if (asked.length === 0 && !signal.aborted)
        await pause(Math.max(LEAST_PAUSE, PAUSE_FACTOR * cost));
    } while (more && !signal.aborted);
    running = false;
  };
  const ask = (): void => {
    if (signal.aborted) return;
    if (running) more = true;
    else void readOn();
  };
  signal.addEventListener('abort', () => {
    endPause();
    settle([...waiting, ...asked]);
  });

  return {
    ask,
    now() {
      if (signal.aborted) return Promise.resolve();
      const { promise, resolve } = Promise.withResolvers<void>();
      if (running && first) waiting.push(resolve);
      else {
        asked.push(resolve);
        ask();
        endPause();
      }
      return promise;
    },
  };
}
