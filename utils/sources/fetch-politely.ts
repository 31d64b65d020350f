/** The only caller of fetch: every request of Whence goes out here, one polite queue a host, bounded in time, size, hosts and number. */
import type { Clock, Failure, FailureReason, FetchOutcome, FetchPolitely, FetchRequest } from '../trace/source.ts';
import { type Body, readBody } from './body.ts';
import { createHostQueue } from './host-queue.ts';
import { refusal } from './private-hosts.ts';
import { allowedBy, parseRobots, type Robots } from './robots.ts';
import { wallOf } from './walls.ts';

/** An answer as it is kept between runs. */
export interface KeptAnswer {
  readonly outcome: FetchOutcome;
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly etag: string | null;
  readonly lastModified: string | null;
}

/** Where answers are kept; reading and writing never throw. */
export interface AnswerCache {
  get(key: string): Promise<KeptAnswer | null>;
  put(key: string, answer: KeptAnswer, bytes: number): Promise<void>;
}

export interface PoliteDeps {
  readonly fetch: typeof fetch;
  readonly clock: Clock;
  readonly cache: AnswerCache;
  readonly online: () => boolean;
  /** Scales the spacing between requests; 1 but in replays. */
  readonly pace: number;
}

/** What one run brings along. */
export interface PoliteRun {
  readonly signal: AbortSignal;
  /** Told of every request that went out: bytes are those received. */
  readonly onRequest: (note: { readonly host: string; readonly bytes: number; readonly why: string }) => void;
  /** True to ask again for what is kept (a host that says "unchanged" is believed). */
  readonly fresh: boolean;
}

/** Below the 30 s after which the browser stops a worker that only waits. */
const TIMEOUT_MS = 20_000;
const MAX_BYTES = 3e6;
const MOST_REQUESTS = 90;
const ROBOTS_MS = 24 * 3600e3;
/** A plain no is worth keeping for a while; a fault only for a moment. */
const NEGATIVE_MS: Partial<Record<FailureReason, number>> = { gone: 6 * 3600e3, blocked: 3600e3, 'bad-answer': 3600e3 };
const MOST_RETRY_AFTER_MS = 3600e3;
const ACCEPTED = [
  'text/',
  'application/xhtml',
  'application/xml',
  'application/rss',
  'application/atom',
  'application/json',
  'application/ld+json',
  'application/feed+json',
  'application/gzip',
  'application/x-gzip',
  'application/octet-stream',
];
/** Paths that search a site: asked only where its robots.txt lets everybody. */
const SEARCH_PATH = /[?&](s|q|query|search)=|\/search(\/|\?|$)/;

/** Makes the fetch of one browser session; `forRun` gives each run its own budget and ledger over the shared queues and cache. */
export function createFetchPolitely(deps: PoliteDeps): { forRun(run: PoliteRun): FetchPolitely } {
  const queue = createHostQueue(deps.clock, deps.pace);
  const closed = new Map<string, number>();
  const robots = new Map<string, Promise<Robots>>();
  const underWay = new Map<string, Promise<FetchOutcome>>();

  return {
    forRun(run) {
      let spent = 0;
      const politely: FetchPolitely = request => {
        const key = `${request.method ?? 'GET'} ${request.url} ${request.body ?? ''}`;
        const known = underWay.get(key);
        if (known) return known;
        const answer = ask(request, key).finally(() => underWay.delete(key));
        underWay.set(key, answer);
        return answer;
      };

      const ask = async (request: FetchRequest, key: string): Promise<FetchOutcome> => {
        const why = refusal(request.url);
        if (why) return failure('private', null, why);
        const kept = request.cacheMs === 0 ? null : await deps.cache.get(key);
        const now = deps.clock.now().getTime();
        if (kept && !run.fresh && now - kept.at < ageOf(kept.outcome, request))
          return kept.outcome.ok ? { ...kept.outcome, fromCache: true } : kept.outcome;
        const { hostname, pathname, search } = new URL(request.url);
        if (
          SEARCH_PATH.test(pathname + search) &&
          request.respectRobots === true &&
          !allowedBy(await robotsOf(request.url), pathname + search)
        ) {
          return failure('robots', null, 'its robots.txt asks programs not to search');
        }
        try {
          return await queue.run(hostname, () => send(request, key, kept, hostname), run.signal);
        } catch {
          return failure('stopped', null, 'stopped');
        }
      };

      const send = async (request: FetchRequest, key: string, kept: KeptAnswer | null, host: string): Promise<FetchOutcome> => {
        const now = deps.clock.now().getTime();
        if ((closed.get(host) ?? 0) > now) return failure('rate-limited', null, `${host} asked us to wait`);
        if (spent >= MOST_REQUESTS) return failure('budget', null, 'this page’s requests are used up');
        spent++;
        const { outcome, headers, bytes } = await transfer(deps, run, request, kept);
        run.onRequest({ host, bytes, why: request.why });
        if (outcome === 'unchanged' && kept) {
          await deps.cache.put(key, { ...kept, at: now }, bytes);
          return kept.outcome;
        }
        if (outcome === 'unchanged') return failure('bad-answer', 304, 'unchanged, but nothing is kept');
        if (!outcome.ok && outcome.reason === 'rate-limited') closed.set(host, now + retryAfter(headers, now) * deps.pace);
        if (request.cacheMs !== 0 && (outcome.ok || NEGATIVE_MS[outcome.reason])) {
          await deps.cache.put(
            key,
            { outcome, at: now, etag: headers?.get('etag') ?? null, lastModified: headers?.get('last-modified') ?? null },
            bytes + 500,
          );
        }
        return outcome;
      };

      const robotsOf = (url: string): Promise<Robots> => {
        const { origin } = new URL(url);
        const known =
          robots.get(origin) ??
          politely({ url: `${origin}/robots.txt`, why: 'robots.txt', cacheMs: ROBOTS_MS, maxBytes: 512_000 }).then(answer =>
            parseRobots(answer.ok ? answer.text : ''),
          );
        robots.set(origin, known);
        return known;
      };
      return politely;
    },
  };
}

function ageOf(outcome: FetchOutcome, request: FetchRequest): number {
  return outcome.ok ? (request.cacheMs ?? 600e3) : (NEGATIVE_MS[outcome.reason] ?? 0);
}

interface Transferred {
  readonly outcome: FetchOutcome | 'unchanged';
  readonly headers: Headers | null;
  readonly bytes: number;
}

async function transfer(deps: PoliteDeps, run: PoliteRun, request: FetchRequest, kept: KeptAnswer | null): Promise<Transferred> {
  const timeout = AbortSignal.timeout(TIMEOUT_MS);
  let headers: Headers | null = null;
  try {
    const response = await deps.fetch(request.url, {
      method: request.method ?? 'GET',
      headers: { ...request.headers, ...(kept?.outcome.ok && conditions(kept)) },
      ...(request.body !== undefined && { body: request.body }),
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'follow',
      cache: 'no-store',
      signal: AbortSignal.any([timeout, run.signal]),
    });
    headers = response.headers;
    if (response.status === 304) return { outcome: 'unchanged', headers, bytes: 0 };
    const landed = refusal(response.url || request.url);
    if (landed) {
      await response.body?.cancel();
      return { outcome: failure('private', response.status, `redirected: ${landed}`), headers, bytes: 0 };
    }
    const type = (headers.get('content-type') ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '';
    if (response.ok && type && !(request.accept ?? ACCEPTED).some(prefix => type.startsWith(prefix))) {
      await response.body?.cancel();
      return { outcome: failure('bad-answer', response.status, `${type} came, which is no text`), headers, bytes: 0 };
    }
    const body = await readBody(response, request.maxBytes ?? MAX_BYTES);
    return { outcome: judge(response, type, body, request), headers, bytes: body.bytes };
  } catch (error) {
    return { outcome: faultOf(error, timeout.aborted, run.signal.aborted, deps.online()), headers, bytes: 0 };
  }
}

function conditions({ etag, lastModified }: KeptAnswer): Record<string, string> {
  return { ...(etag && { 'if-none-match': etag }), ...(lastModified && { 'if-modified-since': lastModified }) };
}

function judge(response: Response, type: string, body: Body, request: FetchRequest): FetchOutcome {
  const { status } = response;
  const url = response.url || request.url;
  const says = `${status} ${response.statusText}`.trim();
  if (status === 404 || status === 410) return failure('gone', status, says);
  if (status === 429 || status === 503) return failure('rate-limited', status, says);
  const wall = wallOf(status, url, body.text);
  if (wall) return failure('blocked', status, wall);
  if (status >= 500) return failure('server', status, says);
  if (status >= 300 && !response.ok) return failure('bad-answer', status, says);
  return { ok: true, status, url, redirected: response.redirected, type, text: body.text, truncated: body.truncated, fromCache: false };
}

function failure(reason: FailureReason, status: number | null, detail: string): Failure {
  return { ok: false, reason, status, detail };
}

/** fetch tells a reset, a refused name, too many redirects and a blocked request alike; what can be known is whether the browser has a network. */
function faultOf(error: unknown, timedOut: boolean, stopped: boolean, online: boolean): Failure {
  if (stopped) return failure('stopped', null, 'stopped');
  if (timedOut) return failure('timeout', null, `no whole answer within ${TIMEOUT_MS / 1000} s`);
  if (!online) return failure('offline', null, 'the browser has no network');
  return failure('network', null, error instanceof Error ? error.message : String(error));
}

/** Milliseconds that the host asks us to wait: seconds or a date, at most an hour, five minutes when it does not say. */
function retryAfter(headers: Headers | null, now: number): number {
  const value = headers?.get('retry-after') ?? '';
  const ms = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - now;
  return Math.min(MOST_RETRY_AFTER_MS, ms > 0 ? ms : 300e3);
}
