/**
 * One queue a host: one request at a time, spaced, what helps the reader most first; few over all
 * hosts together; none while a host asked to be left alone.
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
  /** Of those that wait the lowest goes first, and of equal ones who came first. */
  readonly rank: number;
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
  readonly waiting: Waiting[];
  /** Whether somebody lets those that wait in, one after the other. */
  isOpen: boolean;
  /**
   * When the last spaced request began (or ended, for hosts that count from there), ms; minus
   * infinity before the first, null before anybody looked.
   */
  last: number | null;
}

/** One that waits for its host. */
interface Waiting {
  readonly turn: Turn;
  readonly signal: AbortSignal;
  /** Runs its task; never rejects. */
  readonly begin: () => Promise<void>;
}

/** `pace` scales every spacing; 1 but in replays. */
export function createHostQueues(clock: Clock, pace: number, turns?: HostTurns): HostQueues {
  const lanes = new Map<string, Lane>();
  // A lane keeps the turns of one host; this queue, behind all lanes, limits them together.
  const overall = new PQueue({ concurrency: MOST_AT_ONCE });

  const run = <T>(
    lane: Lane,
    { queue, spacingMs, fromEnd, spaced, keep, rank }: Turn,
    signal: AbortSignal,
    task: (asks: () => void) => Promise<T>,
  ): Promise<T> =>
    overall.add(
      async () => {
        signal.throwIfAborted();
        const noteTurn = async () => {
          lane.last = clock.now().getTime();
          if (keep) await turns?.note(queue, lane.last);
        };
        const counted = spaced && spacingMs > 0;
        // Written down before the request goes out, which its worker may not outlive.
        if (counted) await noteTurn();
        const result = task(() => counted && void noteTurn());
        return fromEnd ? result.finally(noteTurn) : result;
      },
      { signal, priority: -rank },
    );

  /** Lets in who waits. Who comes first is seen when the host's time has come, not before. */
  const letIn = async (lane: Lane, queue: string): Promise<void> => {
    if (lane.isOpen) return;
    lane.isOpen = true;
    lane.last ??= (await turns?.last(queue)) ?? Number.NEGATIVE_INFINITY;
    for (let first = firstOf(lane); first; first = firstOf(lane)) {
      const spacing = first.turn.spaced ? first.turn.spacingMs * pace : 0;
      const wait = lane.last + spacing - clock.now().getTime();
      // At most the spacing: a clock that was set back must not make a host wait for hours.
      if (wait > 0) await clock.sleep(Math.min(wait, spacing));
      if (firstOf(lane)) await lane.waiting.shift()?.begin();
    }
    lane.isOpen = false;
  };

  return {
    take<T>(asked: Turn, signal: AbortSignal, task: (asks: () => void) => Promise<T>) {
      if (signal.aborted) return Promise.reject(signal.reason);
      const lane = lanes.get(asked.queue) ?? { waiting: [], isOpen: false, last: null };
      lanes.set(asked.queue, lane);
      const { waiting } = lane;
      const taken = new Promise<T>((resolve, reject) => {
        const one: Waiting = {
          turn: asked,
          signal,
          begin: () => run(lane, asked, signal, task).then(resolve, reject),
        };
        waiting.splice(1 + waiting.findLastIndex(other => goesBefore(other.turn, asked)), 0, one);
      });
      void letIn(lane, asked.queue);
      return waitUnlessAborted(taken, signal);
    },
  };
}

/**
 * Who is next. What was stopped is waited for by nobody, and keeps nobody waiting; it is left out
 * when its time comes, since a listener of each would make thousands of them cost their square.
 */
function firstOf({ waiting }: Lane): Waiting | undefined {
  while (waiting[0]?.signal.aborted) waiting.shift();
  return waiting[0];
}

/** Whether one that waits stays before one that comes: what is not spaced never waits for long. */
const goesBefore = (waits: Turn, comes: Turn): boolean =>
  waits.spaced === comes.spaced ? waits.rank <= comes.rank : !waits.spaced;

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
