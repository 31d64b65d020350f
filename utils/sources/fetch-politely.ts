/** The only caller of fetch: polite (one queue a host, robots, pauses), bounded (time, size, hosts, a budget a page), cached, and it never throws. */
import type { Clock, Failure, FetchOutcome, FetchPolitely, FetchRequest } from '../trace/source.ts';
import { type AnswerCache, createMemoryCache, type KeptAnswer, keepFor, readKept } from './answer-cache.ts';
import { mannersFor } from './host-manners.ts';
import { createHostQueues, orAborted } from './host-queue.ts';
import { createPauses, retryAfterMs } from './pauses.ts';
import { privateReason } from './private-hosts.ts';
import { type Answer, failure, readAnswer } from './read-answer.ts';
import { allowsPath } from './robots.ts';

export type { AnswerCache, KeptAnswer } from './answer-cache.ts';

/** One line of the network ledger. */
export interface RequestNote {
  readonly host: string;
  /** Received, before unpacking; 0 when nothing came. */
  readonly bytes: number;
  readonly why: string;
}

export interface PoliteDeps {
  /** The platform's fetch, called with an address and options. */
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  readonly clock: Clock;
  readonly cache: AnswerCache;
  /** Whether the browser has a network. */
  readonly online: () => boolean;
  /** Whether the reader granted an address; without it every address counts as granted. */
  readonly hasAccess?: (url: string) => Promise<boolean>;
  /** Scales the spacing between requests; 1 but in replays. */
  readonly pace?: number;
  /** For one request, its body included, ms; without it 20 s, 25 s for GDELT. */
  readonly timeoutMs?: number;
}

/** What one run over one page brings along. */
export interface PoliteRun {
  /** Ends every request of the run. */
  readonly signal: AbortSignal;
  readonly onRequest: (note: RequestNote) => void;
  /** True: answers from before this run are not reused (they may still be confirmed by their ETag). */
  readonly fresh: boolean;
  /** Requests the run may make; 90 where it does not say (FORMATS speaks of 60; twenty citations need more). */
  readonly budget?: number;
  /** False for a private window: nothing of the run is kept anywhere but in memory. */
  readonly keep?: boolean;
}

export interface PoliteFetch {
  /** A fetch for one run. Runs share queues, pauses and kept answers; each has its own budget. */
  forRun(run: PoliteRun): FetchPolitely;
}

const BUDGET = 90;
const CACHE_MS = 15 * 60e3;
const ROBOTS_CACHE_MS = 24 * 3600e3;
/** RFC 9309: at least 500 KiB of a robots.txt are read. */
const ROBOTS_BYTES = 512_000;
/** A pause this short is waited for, once; a longer one fails at once and says until when. */
const SHORT_PAUSE_MS = 5000;

export function createFetchPolitely(deps: PoliteDeps): PoliteFetch {
  const { clock, pace = 1 } = deps;
  const queues = createHostQueues(clock, pace);
  const pauses = createPauses(clock, deps.cache);
  const now = () => clock.now().getTime();

  const forRun = (run: PoliteRun): FetchPolitely => {
    const began = now();
    const cache = run.keep === false ? createMemoryCache() : deps.cache;
    const inFlight = new Map<string, Promise<FetchOutcome>>();
    let left = run.budget ?? BUDGET;

    const reusable = async (key: string, cacheMs: number): Promise<{ outcome: FetchOutcome | null; kept: KeptAnswer | null }> => {
      const kept = await readKept(cache, key);
      if (!kept) return { outcome: null, kept };
      const age = now() - kept.at;
      const counts = age >= 0 && age < keepFor(kept.outcome, cacheMs) && (!run.fresh || kept.at >= began);
      return { outcome: counts ? asKept(kept.outcome) : null, kept };
    };

    /** One request on the wire, with what it costs and leaves behind. */
    const ask = async (request: FetchRequest, key: string, kept: KeptAnswer | null): Promise<FetchOutcome> => {
      if (!deps.online()) return failure('offline', null, 'the browser has no network');
      if (left <= 0) return failure('budget', null, 'this page has used up its requests');
      left--;
      const manners = mannersFor(new URL(request.url).hostname);
      const exchange = await exchangeWith(deps.fetch, request, kept, run.signal, deps.timeoutMs ?? manners.timeoutMs);
      for (const note of exchange.notes) run.onRequest(note);
      const { outcome, response } = exchange;
      if (!outcome.ok && outcome.reason === 'network' && !deps.online()) return failure('offline', null, 'the browser has no network');
      const slowDown = !outcome.ok && (outcome.reason === 'rate-limited' || outcome.status === 503);
      if (slowDown || (!outcome.ok && outcome.reason === 'blocked' && manners.wallPauses)) {
        await pauses.start(
          manners.queue,
          retryAfterMs(response?.headers.get('retry-after') ?? null, clock.now()) ?? manners.pauseMs * pace,
        );
      }
      const cacheMs = request.cacheMs ?? CACHE_MS;
      if (keepFor(outcome, cacheMs) > 0) {
        // A 304 confirms what was kept and need not repeat its marks.
        const mark = (name: string) =>
          response?.headers.get(name) ?? (response?.status === 304 && kept ? (name === 'etag' ? kept.etag : kept.lastModified) : null);
        const answer: KeptAnswer = { at: now(), etag: mark('etag'), lastModified: mark('last-modified'), outcome };
        await cache.put(key, answer, 300 + (outcome.ok ? 2 * outcome.text.length : 0));
      }
      return outcome;
    };

    /** In the host's turn: somebody else may have brought the answer or met a refusal meanwhile. */
    const inTurn = async (request: FetchRequest, key: string, mayWait: boolean): Promise<FetchOutcome | 'again'> => {
      const { queue } = mannersFor(new URL(request.url).hostname);
      const { outcome, kept } = await reusable(key, request.cacheMs ?? CACHE_MS);
      if (outcome) return outcome;
      const until = await pauses.until(queue);
      if (until !== null) {
        if (!mayWait || until - now() > SHORT_PAUSE_MS)
          return failure('rate-limited', null, `asked to wait until ${new Date(until).toISOString().slice(11, 19)} UTC`);
        await orAborted(clock.sleep(until - now()), run.signal);
      }
      const answer = await ask(request, key, kept);
      const paused = !answer.ok && (answer.reason === 'rate-limited' || answer.status === 503) ? await pauses.until(queue) : null;
      return mayWait && paused !== null && paused - now() <= SHORT_PAUSE_MS ? 'again' : answer;
    };

    const queued = async (request: FetchRequest, key: string, spaced: boolean): Promise<FetchOutcome> => {
      const manners = mannersFor(new URL(request.url).hostname);
      const first = await queues.take(manners, spaced, run.signal, () => inTurn(request, key, true));
      if (first !== 'again') return first;
      const second = await queues.take(manners, spaced, run.signal, () => inTurn(request, key, true));
      return second === 'again' ? failure('rate-limited', 429, 'asked to wait, and again') : second;
    };

    const mayAsk = async (url: string): Promise<Failure | null> => {
      const { origin, pathname, search } = new URL(url);
      const robots = await fetchPolitely({
        url: `${origin}/robots.txt`,
        why: 'robots.txt',
        cacheMs: ROBOTS_CACHE_MS,
        maxBytes: ROBOTS_BYTES,
      });
      if (robots.ok)
        return allowsPath(robots.text, pathname + search)
          ? null
          : failure('robots', null, `${new URL(url).hostname} asks not to be searched (robots.txt)`);
      // RFC 9309: a 4xx allows everything, a host that does not answer allows nothing.
      const refused = robots.status !== null && robots.status >= 400 && robots.status < 500 && robots.status !== 429;
      return refused || robots.reason === 'bad-answer' ? null : robots;
    };

    const fetchPolitely: FetchPolitely = async request => {
      const why = privateReason(request.url);
      if (why) return failure('private', null, why);
      if (run.signal.aborted) return failure('stopped', null, 'stopped');
      const key = keyOf(request);
      const known = inFlight.get(key);
      if (known) return known;
      const going = attempt(request, key);
      inFlight.set(key, going);
      try {
        return await going;
      } finally {
        inFlight.delete(key);
      }
    };

    const attempt = async (request: FetchRequest, key: string): Promise<FetchOutcome> => {
      try {
        const { outcome } = await reusable(key, request.cacheMs ?? CACHE_MS);
        if (outcome) return outcome;
        if (deps.hasAccess && !(await deps.hasAccess(request.url)))
          return failure('no-access', null, `no access to ${new URL(request.url).hostname}`);
        const refusal = request.robots ? await mayAsk(request.url) : null;
        return refusal ?? (await queued(request, key, !request.url.endsWith('/robots.txt')));
      } catch (error) {
        if (run.signal.aborted) return failure('stopped', null, 'stopped');
        return failure('network', null, error instanceof Error ? error.message : String(error));
      }
    };

    return fetchPolitely;
  };

  return { forRun };
}

/** What names an answer: headers are left out, since keys of the reader's own services stand in them. */
function keyOf({ url, method = 'GET', body = '' }: FetchRequest): string {
  const plain = new URL(url);
  plain.hash = '';
  return `${method} ${plain.href}${body && ` ${body}`}`;
}

function asKept(outcome: FetchOutcome): FetchOutcome {
  return outcome.ok ? { ...outcome, fromCache: true } : outcome;
}

interface Exchange {
  readonly outcome: FetchOutcome;
  readonly response: Response | null;
  readonly notes: readonly RequestNote[];
}

/** One fetch under its time limit, told apart by how it failed. Never throws. */
async function exchangeWith(
  fetch: PoliteDeps['fetch'],
  request: FetchRequest,
  kept: KeptAnswer | null,
  stop: AbortSignal,
  timeoutMs: number,
): Promise<Exchange> {
  const { url, why } = request;
  const { hostname: host } = new URL(url);
  const abort = new AbortController();
  const onStop = () => abort.abort();
  stop.addEventListener('abort', onStop, { once: true });
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    abort.abort();
  }, timeoutMs);
  let response: Response | null = null;
  try {
    response = await orAborted(fetch(url, initOf(request, kept, abort.signal)), abort.signal);
    const { outcome, received } = await orAborted(read(response, request, kept), abort.signal);
    return { outcome, response, notes: notesOf(host, response, received, why) };
  } catch (error) {
    const notes = notesOf(host, response, 0, why);
    if (stop.aborted) return { outcome: failure('stopped', null, 'stopped'), response, notes };
    if (late) return { outcome: failure('timeout', null, `no answer within ${Math.round(timeoutMs / 1000)} s`), response, notes };
    return { outcome: brokenBy(error, response), response, notes };
  } finally {
    clearTimeout(timer);
    stop.removeEventListener('abort', onStop);
    abort.abort();
  }
}

async function read(response: Response, request: FetchRequest, kept: KeptAnswer | null): Promise<Answer> {
  const url = response.url || request.url;
  const why = privateReason(url);
  if (why) {
    void response.body?.cancel().catch(() => undefined);
    return { outcome: failure('private', response.status, `redirected to a forbidden address: ${why}`), received: 0 };
  }
  if (response.status === 304 && kept?.outcome.ok) return { outcome: asKept(kept.outcome), received: 0 };
  return readAnswer(response, { url, maxBytes: request.maxBytes, accept: request.accept });
}

function initOf({ method = 'GET', headers = {}, body }: FetchRequest, kept: KeptAnswer | null, signal: AbortSignal): RequestInit {
  const marks = kept?.outcome.ok
    ? { ...(kept.etag && { 'If-None-Match': kept.etag }), ...(kept.lastModified && { 'If-Modified-Since': kept.lastModified }) }
    : {};
  return {
    method,
    headers: { ...marks, ...headers },
    ...(body !== undefined && { body }),
    signal,
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    redirect: 'follow',
    // Ages and marks are minded here; the browser's own cache would answer in between.
    cache: 'no-store',
  };
}

/** The host asked and, where a redirect led elsewhere, the host that answered. */
function notesOf(host: string, response: Response | null, bytes: number, why: string): RequestNote[] {
  const last = response?.url && URL.canParse(response.url) ? new URL(response.url).hostname : host;
  return last === host
    ? [{ host, bytes, why }]
    : [
        { host, bytes: 0, why },
        { host: last, bytes, why: `${why} (redirect)` },
      ];
}

/** fetch hides why it failed; some engines tell of redirects in the message or its cause. */
function brokenBy(error: unknown, response: Response | null): Failure {
  const { message = '', cause } = error instanceof Error ? error : {};
  if (/redirect/i.test(`${message} ${cause instanceof Error ? cause.message : ''}`))
    return failure('redirects', null, 'too many redirects');
  if (response) return failure('network', response.status, 'the connection broke before the page was whole');
  return failure('network', null, 'no connection: the host did not answer, or a redirect led nowhere or to a site without access');
}
