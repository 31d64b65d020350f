/** The answers that one run may reuse, and those it leaves behind. */
import type { Clock, FetchOutcome, FetchRequest } from '../trace/model/source.ts';
import { type AnswerCache, type KeptAnswer, keepFor, readKept } from './answer-cache.ts';

export interface KeptAnswers {
  /**
   * What is kept for a request: the answer itself where it still counts, else what a host may
   * confirm as unchanged.
   */
  find(
    request: FetchRequest,
  ): Promise<{ readonly outcome: FetchOutcome | null; readonly kept: KeptAnswer | null }>;
  /**
   * Keeps an answer for as long as its kind allows; `before` is what the request asked to confirm.
   */
  keep(
    request: FetchRequest,
    outcome: FetchOutcome,
    response: Response | null,
    before: KeptAnswer | null,
  ): Promise<void>;
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
      if (!kept) return { outcome: null, kept };
      const age = clock.now().getTime() - kept.at;
      const counts =
        age >= 0 &&
        age < keepFor(kept.outcome, request.cacheMs ?? CACHE_MS) &&
        (freshSince === null || kept.at >= freshSince);
      return {
        outcome: counts ? { ...kept.outcome, ...(kept.outcome.ok && { fromCache: true }) } : null,
        kept,
      };
    },
    async keep(request, outcome, response, before) {
      if (keepFor(outcome, request.cacheMs ?? CACHE_MS) === 0) return;
      // A 304 confirms what was kept and need not repeat its marks.
      const confirmed = response?.status === 304 ? before : null;
      const etag = response?.headers.get('etag') ?? confirmed?.etag ?? null;
      const lastModified =
        response?.headers.get('last-modified') ?? confirmed?.lastModified ?? null;
      await cache.put(
        keyOf(request),
        { at: clock.now().getTime(), etag, lastModified, outcome },
        300 + (outcome.ok ? 2 * outcome.text.length : 0),
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
