/**
 * One queue a host: one request at a time, spaced; few over all hosts together; none while a host
 * asked to be left alone.
 */
import PQueue from 'p-queue';
import type { Clock } from '../trace/model/source.ts';
import type { Manners } from './host-manners.ts';

export interface HostQueues {
  /**
   * Runs the task when the host's turn has come. `spaced` false: the request neither waits for the
   * spacing nor begins a new one. A task that waits before it asks calls what it is given when it
   * does ask: the spacing counts from there. Rejects with what the task throws, and with the
   * signal's reason when that comes first.
   */
  take<T>(
    manners: Manners,
    spaced: boolean,
    signal: AbortSignal,
    task: (asks: () => void) => Promise<T>,
  ): Promise<T>;
}

/**
 * Requests under way at once over all hosts: few, as a person with some tabs open would make; with
 * two or three a page of twelve outlets waits.
 */
const MOST_AT_ONCE = 4;

interface Lane {
  tail: Promise<unknown>;
  /**
   * When the last spaced request began (or ended, for hosts that count from there), ms; minus
   * infinity before the first.
   */
  last: number;
}

/** `pace` scales every spacing; 1 but in replays. */
export function createHostQueues(clock: Clock, pace: number): HostQueues {
  const lanes = new Map<string, Lane>();
  const overall = new PQueue({ concurrency: MOST_AT_ONCE });

  const turn = async <T>(
    lane: Lane,
    spacing: number,
    fromEnd: boolean,
    signal: AbortSignal,
    task: (asks: () => void) => Promise<T>,
  ): Promise<T> => {
    const wait = lane.last + spacing - clock.now().getTime();
    signal.throwIfAborted();
    // At most the spacing: a clock that was set back must not make a host wait for hours.
    if (wait > 0) await waitUnlessAborted(clock.sleep(Math.min(wait, spacing)), signal);
    return overall.add(
      () => {
        signal.throwIfAborted();
        const counts = () => {
          lane.last = clock.now().getTime();
        };
        if (spacing > 0) counts();
        const result = task(() => spacing > 0 && counts());
        return fromEnd ? result.finally(counts) : result;
      },
      { signal },
    );
  };

  return {
    take({ queue, spacingMs, fromEnd }, spaced, signal, task) {
      const lane = lanes.get(queue) ?? { tail: Promise.resolve(), last: Number.NEGATIVE_INFINITY };
      lanes.set(queue, lane);
      // The lane goes on whatever came of the turn before.
      const result = lane.tail.then(() =>
        turn(lane, spaced ? spacingMs * pace : 0, fromEnd, signal, task),
      );
      lane.tail = result.catch(() => undefined);
      return result;
    },
  };
}

/**
 * Waits for the promise, but no longer than until the signal, and rejects with its reason then: a
 * `fetch` under way is told to stop, and may take its time to do so.
 */
export function waitUnlessAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  if (signal.aborted) return Promise.reject(signal.reason);
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason);
    signal.addEventListener('abort', stop, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}
