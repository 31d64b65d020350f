/**
 * One queue a host: one request at a time, spaced; few over all hosts together; none while a host
 * asked to be left alone.
 */
import PQueue from 'p-queue';
import type { Clock } from '../trace/model/source.ts';
import type { Manners } from './host-manners.ts';

export interface HostQueues {
  /**
   * Runs the task when the host's turn has come. A task that waits before it asks calls what it is
   * given when it does ask: the spacing counts from there. Rejects with what the task throws, and
   * with the signal's reason when that comes first.
   */
  take<T>(turn: Turn, signal: AbortSignal, task: (asks: () => void) => Promise<T>): Promise<T>;
}

/** A turn that is asked for, at a host of these manners. */
interface Turn extends Pick<Manners, 'queue' | 'spacingMs' | 'fromEnd'> {
  /** False: the request neither waits for the spacing nor begins a new one. */
  readonly spaced: boolean;
  /** False: no other worker is to know of it, since nothing of a private window is kept. */
  readonly keep: boolean;
}

/**
 * When the last turn of each queue was, ms, beyond the life of one worker: a browser stops workers
 * as it likes, and hosts would be asked anew at once each time. Neither call may throw.
 */
export interface HostTurns {
  last(queue: string): Promise<number | null>;
  note(queue: string, at: number): Promise<void>;
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
   * infinity before the first, null before anybody looked.
   */
  last: number | null;
}

/** `pace` scales every spacing; 1 but in replays. */
export function createHostQueues(clock: Clock, pace: number, turns?: HostTurns): HostQueues {
  const lanes = new Map<string, Lane>();
  const overall = new PQueue({ concurrency: MOST_AT_ONCE });

  const turn = async <T>(
    lane: Lane,
    { queue, spacingMs, fromEnd, spaced, keep }: Turn,
    signal: AbortSignal,
    task: (asks: () => void) => Promise<T>,
  ): Promise<T> => {
    const spacing = spaced ? spacingMs * pace : 0;
    lane.last ??= (await turns?.last(queue)) ?? Number.NEGATIVE_INFINITY;
    const wait = lane.last + spacing - clock.now().getTime();
    signal.throwIfAborted();
    // At most the spacing: a clock that was set back must not make a host wait for hours.
    if (wait > 0) await waitUnlessAborted(clock.sleep(Math.min(wait, spacing)), signal);
    return overall.add(
      async () => {
        signal.throwIfAborted();
        const counts = async () => {
          lane.last = clock.now().getTime();
          if (keep) await turns?.note(queue, lane.last);
        };
        // Written down before the request goes out, which its worker may not outlive.
        if (spacing > 0) await counts();
        const result = task(() => spacing > 0 && void counts());
        return fromEnd ? result.finally(counts) : result;
      },
      { signal },
    );
  };

  return {
    take(asked, signal, task) {
      const lane = lanes.get(asked.queue) ?? { tail: Promise.resolve(), last: null };
      lanes.set(asked.queue, lane);
      // The lane goes on whatever came of the turn before.
      const result = lane.tail.then(() => turn(lane, asked, signal, task));
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
