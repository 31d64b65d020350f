/** Verdicts while a run still looks things up: each claim as soon as an article of its marks is read. */
import type { TraceRecord } from '../model/record.ts';
import type { TraceCitation } from '../model/schema.ts';
import type { Clock } from '../model/source.ts';
import { judgeBacked } from './judge.ts';

/**
 * How long judging rests after each turn, in turns: what is judged early is judged again when all
 * is known, and must not take from a page of thousands the time to find its articles.
 */
const REST_TURNS = 2;

/** Judges citations as they end. */
export interface EarlyJudge {
  /** A citation has ended: its claims are judged in the next turn. */
  take(citation: TraceCitation): void;
  /** Ends it after the turn under way. Throws what judging has thrown. */
  stop(): Promise<void>;
}

/** Makes the early judge of one run; `changed` is called after each turn. */
export function createEarlyJudge(
  record: Pick<TraceRecord, 'trace' | 'bodies' | 'pending'>,
  clock: Pick<Clock, 'sleep'>,
  changed: () => void,
): EarlyJudge {
  const waiting = new Set<TraceCitation>();
  let isStopped = false;
  let turn: Promise<void> | null = null;

  const judgeWaiting = async () => {
    while (waiting.size > 0 && !isStopped) {
      const began = performance.now();
      const taken = [...waiting];
      waiting.clear();
      const open = new Set(record.pending);
      await judgeBacked(record, taken, id => open.has(id));
      changed();
      const rest = clock.sleep(REST_TURNS * (performance.now() - began));
      await Promise.race([rest, stopping]);
    }
  };
  let stopNow: () => void = () => undefined;
  const stopping = new Promise<void>(resolve => {
    stopNow = resolve;
  });

  return {
    take(citation) {
      // Without a text there is nothing to judge; the end of the run says why.
      if (!record.bodies[citation.resolution.article ?? '']?.text) return;
      waiting.add(citation);
      turn ??= judgeWaiting().finally(() => {
        turn = null;
      });
      // A fault is thrown where the run waits for it.
      turn.catch(() => undefined);
    },
    async stop() {
      isStopped = true;
      stopNow();
      await turn;
    },
  };
}
