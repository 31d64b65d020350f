/**
 * Hosts that asked to be left alone, until when; kept with the answers, so that a new worker knows
 * too.
 */
import type { Clock, Failure } from '../trace/model/source.ts';
import { type AnswerCache, readKept } from './answer-cache.ts';
import type { Manners } from './host-manners.ts';
import { failure } from './read-answer.ts';

const HOUR = 3600e3;
/** A host may not lock itself out for longer, whatever its Retry-After says. */
const MOST_MS = HOUR;

/**
 * From so many empty answers in a row on a service that goes silent when hurried gets more time.
 */
const MOST_EMPTIES = 2;
/** A pause this short is waited for, once; a longer one fails at once and says until when. */
export const SHORT_PAUSE_MS = 5000;

export interface Pauses {
  /** When the queue's hosts may be asked again, ms; null for now. */
  until(queue: string): Promise<number | null>;
  /**
   * `keep` false: remembered by this worker alone, since what a private window asked leaves nothing
   * on the disk.
   */
  start(queue: string, ms: number, keep: boolean): Promise<void>;
}

export function createPauses(clock: Clock, cache: AnswerCache): Pauses {
  const known = new Map<string, number>();
  return {
    async until(queue) {
      if (!known.has(queue)) {
        known.set(queue, (await readKept(cache, `pause ${queue}`))?.until ?? 0);
      }
      const now = clock.now().getTime();
      const until = known.get(queue) ?? 0;
      // Further off than any pause can be: the clock was set back since.
      return until > now && until <= now + MOST_MS ? until : null;
    },
    async start(queue, ms, keep) {
      const at = clock.now().getTime();
      const until = at + Math.min(ms, MOST_MS);
      known.set(queue, until);
      if (!keep) return;
      const outcome = failure('rate-limited', null, 'asked to be left alone');
      await cache.put(`pause ${queue}`, { at, outcome, until }, 200);
    },
  };
}

/**
 * Retry-After in ms, from seconds or a date; null without one that can be read. A date is taken by
 * the host's own clock where it tells it: ours may be wrong.
 */
export function retryAfterMs(headers: Headers | null, now: Date): number | null {
  const header = headers?.get('retry-after') ?? null;
  if (header === null) return null;
  if (/^\s*\d+\s*$/.test(header)) return Number(header) * 1000;
  const at = Date.parse(header);
  const theirs = Date.parse(headers?.get('date') ?? '');
  return Number.isNaN(at)
    ? null
    : Math.max(0, at - (Number.isNaN(theirs) ? now.getTime() : theirs));
}

/**
 * How long a host is left alone after this failure, ms: as long as it says, else as is known of it;
 * null where the failure is no refusal of its.
 */
export function choosePause(
  { reason, status }: Failure,
  response: Response | null,
  manners: Manners,
  { clock, pace = 1 }: { readonly clock: Clock; readonly pace?: number },
): number | null {
  const refused =
    reason === 'rate-limited' || status === 503 || (reason === 'blocked' && manners.wallPauses);
  return refused
    ? (retryAfterMs(response?.headers ?? null, clock.now()) ?? manners.pauseMs * pace)
    : null;
}

/**
 * After empty answers in a row, which may be due to haste, ms: twice the usual time, but never so
 * long that the next question fails for it. One alone is a plain no.
 */
export function choosePauseAfterEmpty(
  inARow: number,
  { spacingMs }: Manners,
  pace = 1,
): number | null {
  return inARow >= MOST_EMPTIES ? Math.min(2 * spacingMs, SHORT_PAUSE_MS) * pace : null;
}
