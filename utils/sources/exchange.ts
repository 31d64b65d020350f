/** One request and its answer on the wire. */
import type { Failure, FetchOutcome, FetchRequest } from '../trace/source.ts';
import type { KeptAnswer } from './answer-cache.ts';
import { orAborted } from './host-queue.ts';
import { privateReason } from './private-hosts.ts';
import { type Answer, failure, readAnswer } from './read-answer.ts';

/** The platform's fetch, called with an address and options. */
export type Send = (url: string, init: RequestInit) => Promise<Response>;

/** One line of the network ledger. */
export interface RequestNote {
  readonly host: string;
  /** Received, before unpacking; 0 when nothing came. */
  readonly bytes: number;
  readonly why: string;
}

/** How one exchange on the wire went. */
export interface Exchange {
  readonly outcome: FetchOutcome;
  readonly response: Response | null;
  readonly notes: readonly RequestNote[];
}

/** Sends one request under its time limit and reads what comes, within all limits; failures are told apart by how they came about. Never throws. */
export async function exchangeWith(
  send: Send,
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
    response = await orAborted(send(url, initOf(request, kept, abort.signal)), abort.signal);
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
