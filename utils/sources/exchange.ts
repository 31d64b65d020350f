/** One request and its answer on the wire. */
import type { Failure, FetchOutcome, FetchRequest, RequestNote } from '../trace/source.ts';
import type { KeptAnswer } from './answer-cache.ts';
import { orAborted } from './host-queue.ts';
import { privateReason } from './private-hosts.ts';
import { type Answer, failure, readAnswer } from './read-answer.ts';

/** The platform's fetch, called with an address and options. */
export type Send = (url: string, init: RequestInit) => Promise<Response>;

/** Tells of every redirect of the extension's own requests to an address, as it happens; what it returns ends that. */
export type WatchRedirects = (url: string, onRedirect: (target: string) => void) => () => void;

/** What an exchange is given besides its request. */
export interface Wire {
  readonly send: Send;
  /** Where the browser tells of redirects; without it only the last host of a chain is known, and only when it answered. */
  readonly watchRedirects: WatchRedirects | undefined;
  /** Called before the request goes out, which waits for it, then for each redirect, and once more with the bytes that came. */
  readonly onRequest: (note: RequestNote) => void | Promise<void>;
  /** Ends the exchange from outside. */
  readonly stop: AbortSignal;
  readonly timeoutMs: number;
}

/** How one exchange on the wire went. */
export interface Exchange {
  readonly outcome: FetchOutcome;
  readonly response: Response | null;
  /** The last address that a redirect led to; null without one. */
  readonly ledTo: string | null;
}

/** News of a redirect comes apart from the answer: this long it is waited for where it is missing, ms. */
const LATE_NEWS_MS = 50;
/** Browsers give up after 20 redirects. */
const MANY_REDIRECTS = 15;

/** Sends one request under its time limit and reads what comes, within all limits; failures are told apart by how they came about. Never throws. */
export async function exchangeWith(wire: Wire, request: FetchRequest, kept: KeptAnswer | null): Promise<Exchange> {
  const { send, stop, timeoutMs } = wire;
  const { url, why } = request;
  await wire.onRequest({ host: new URL(url).hostname, requests: 1, bytes: 0, why });
  const path = followPath(wire, request);
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
    response = await orAborted(send(url, initOf(request, kept, abort.signal)), abort.signal);
    const { outcome, received } = await orAborted(read(response, request, kept), abort.signal);
    await path.arrivedAt(response, received);
    return { outcome, response, ledTo: path.last() };
  } catch (error) {
    if (stop.aborted) return { outcome: failure('stopped', null, 'stopped'), response, ledTo: path.last() };
    const outcome = late
      ? failure('timeout', null, `no answer within ${Math.round(timeoutMs / 1000)} s`)
      : ((await path.trouble()) ?? brokenBy(error, response));
    return { outcome, response, ledTo: path.last() };
  } finally {
    clearTimeout(timer);
    stop.removeEventListener('abort', onStop);
    abort.abort();
    path.end();
  }
}

/** Where a request went, for the ledger and for saying why it failed. */
interface Path {
  readonly last: () => string | null;
  /** The answer came: from where, and how much of it. */
  readonly arrivedAt: (response: Response, bytes: number) => Promise<void>;
  /** What a redirect on the way had to do with a failure; null for nothing. */
  readonly trouble: () => Promise<Failure | null>;
  readonly end: () => void;
}

function followPath({ watchRedirects, onRequest }: Wire, { url, why }: FetchRequest): Path {
  const hostOf = (address: string) => new URL(address).hostname;
  const hops: string[] = [];
  let forbidden: string | null = null;
  const hop = (target: string) => {
    forbidden ??= privateReason(target);
    if (forbidden) return;
    hops.push(target);
    void onRequest({ host: hostOf(target), requests: 1, bytes: 0, why: `${why} (redirect)` });
  };
  const end = watchRedirects?.(url, hop) ?? (() => undefined);
  const lateNews = () => (watchRedirects ? new Promise(resolve => setTimeout(resolve, LATE_NEWS_MS)) : Promise.resolve());
  return {
    last: () => hops.at(-1) ?? null,
    async arrivedAt(response, bytes) {
      const at = URL.canParse(response.url) ? response.url : url;
      const missed = () => hostOf(at) !== hostOf(hops.at(-1) ?? url);
      if (missed()) await lateNews();
      if (missed()) hop(at);
      const host = hostOf(hops.at(-1) ?? url);
      if (bytes > 0) void onRequest({ host, requests: 0, bytes, why: hops.length ? `${why} (redirect)` : why });
    },
    async trouble() {
      await lateNews();
      if (forbidden) return failure('private', null, `redirected to a forbidden address: ${forbidden}`);
      return hops.length >= MANY_REDIRECTS
        ? failure('redirects', null, `too many redirects, the last to ${hostOf(hops.at(-1) ?? url)}`)
        : null;
    },
    end,
  };
}

async function read(response: Response, request: FetchRequest, kept: KeptAnswer | null): Promise<Answer> {
  const url = response.url || request.url;
  const why = privateReason(url);
  if (why) {
    void response.body?.cancel().catch(() => undefined);
    return { outcome: failure('private', response.status, `redirected to a forbidden address: ${why}`), received: 0 };
  }
  if (response.status === 304 && kept?.outcome.ok) return { outcome: { ...kept.outcome, fromCache: true }, received: 0 };
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

/** fetch hides why it failed; some engines tell of redirects in the message or its cause. */
function brokenBy(error: unknown, response: Response | null): Failure {
  const { message = '', cause } = error instanceof Error ? error : {};
  if (/redirect/i.test(`${message} ${cause instanceof Error ? cause.message : ''}`))
    return failure('redirects', null, 'too many redirects');
  if (response) return failure('network', response.status, 'the connection broke before the page was whole');
  return failure('network', null, 'no connection: the host did not answer, or a redirect led nowhere or to a site without access');
}
