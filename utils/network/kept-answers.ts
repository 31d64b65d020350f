/** The answers that one run may reuse, and those it leaves behind. */
import type { Clock, FetchOutcome, FetchRequest } from '../trace/model/source.ts';
import { type AnswerCache, keepFor, readKept } from './answer-cache.ts';

export interface KeptAnswers {
  /** The answer that is kept for a request; null where there is none that still counts. */
  find(request: FetchRequest): Promise<FetchOutcome | null>;
  /** Keeps an answer for as long as its kind allows. */
  keep(request: FetchRequest, outcome: FetchOutcome): Promise<void>;
}

/** How long a body may be reused where the caller does not say. */
const CACHE_MS = 15 * 60e3;

/** `freshSince` is the time (ms) from which answers count; null where all do. */
export function createKeptAnswers(
  cache: AnswerCache,
  clock: Clock,
  freshSince: number | null,
): KeptAnswers {
  return {
    async find(request) {
      const kept = await readKept(cache, keyOf(request));
      if (!kept) return null;
      const age = clock.now().getTime() - kept.at;
      // Below zero where the clock was set back since: nobody knows how old it is.
      const counts =
        age >= 0 &&
        age < keepFor(kept.outcome, request.cacheMs ?? CACHE_MS) &&
        (freshSince === null || kept.at >= freshSince);
      return counts ? { ...kept.outcome, ...(kept.outcome.ok && { fromCache: true }) } : null;
    },
    async keep(request, outcome) {
      if (keepFor(outcome, request.cacheMs ?? CACHE_MS) === 0) return;
      await cache.put(
        keyOf(request),
        { at: clock.now().getTime(), outcome },
        300 + (outcome.ok ? 2 * (outcome.text.length + (outcome.pdf?.text.length ?? 0)) : 0),
      );
    },
  };
}

/**
 * What names an answer: headers are left out, since keys of the reader's own services stand in
 * them.
 */
export function keyOf({ url, method = 'GET', body = '' }: FetchRequest): string {
  const plain = new URL(url);
  plain.hash = '';
  return `${method} ${plain.href}${body && ` ${body}`}`;
}
