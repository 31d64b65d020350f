/**
 * One request and its answer on the wire, redirects followed by hand: each is looked at before
 * anybody is asked there.
 */

import type { Failure, FetchOutcome, FetchRequest, RequestNote } from '../trace/model/source.ts';
import { hostnameOf } from '../urls/host.ts';
import { isSameOrigin } from '../urls/same-origin.ts';
import type { Answered, JudgeAddress } from './answer-address.ts';
import { waitUnlessAborted } from './host-queue.ts';
import { keyOf } from './kept-answers.ts';
import { explainPrivate } from './private-hosts.ts';
import { type Answer, explainBreak, failure, readAnswer } from './read-answer.ts';
import { buildFollowUp, findRefusal, type Redirect } from './redirects.ts';
import { putKeyIn, takeKeyOut } from './service-key.ts';

/** The platform's fetch, called with an address and options. */
export type Send = (url: string, init: RequestInit) => Promise<Response>;

/**
 * What the browser tells of the next request to an address and fetch does not: where it is
 * redirected, and what answered. Each is null when no news came in time.
 */
export type BrowserNews = (url: string) => {
  target(): Promise<Redirect | null>;
  answered(): Promise<Answered | null>;
  end(): void;
};

/** What an exchange is given besides its request. */
export interface Wire {
  readonly send: Send;
  /**
   * Without it the browser follows redirects by itself, and only where the last one led is known.
   */
  readonly news: BrowserNews | undefined;
  /** Which addresses may answer; without it, any. */
  readonly judgeAddress: JudgeAddress | undefined;
  /** Whether the reader granted an address. */
  readonly hasAccess: ((url: string) => Promise<boolean>) | undefined;
  /**
   * Called before each request goes out, which waits for it, and once more with the bytes that
   * came.
   */
  readonly onRequest: (note: RequestNote) => void | Promise<void>;
  /** Ends the exchange from outside. */
  readonly stop: AbortSignal;
  readonly timeoutMs: number;
}

/** How one exchange on the wire went. */
export interface Exchange {
  readonly outcome: FetchOutcome;
  readonly response: Response | null;
  /** What answered, where it was left unread for its address. */
  readonly suspect: Answered | null;
  /** The bytes of a PDF that is still to be read. */
  readonly pdf?: Uint8Array | undefined;
}

/** As many as browsers follow (https://fetch.spec.whatwg.org/#http-redirect-fetch). */
const MOST_REDIRECTS = 20;

/**
 * Sends one request under its time limit and reads what comes, within all limits; failures are told
 * apart by how they came about. Never throws.
 */
export async function exchangeWith(wire: Wire, request: FetchRequest): Promise<Exchange> {
  const { stop, timeoutMs } = wire;
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
    const end = await follow(wire, request, abort.signal);
    if ('outcome' in end)
      return { outcome: end.outcome, response: null, suspect: end.suspect ?? null };
    response = end.response;
    const { outcome, received, pdf } = await waitUnlessAborted(readEnd(end, request), abort.signal);
    // The ledger's second note: how many bytes came is known only now.
    if (received > 0)
      void wire.onRequest({
        host: readAskedHost(end.url),
        requests: 0,
        bytes: received,
        why: end.why,
      });
    return { outcome, response, suspect: null, pdf };
  } catch (error) {
    // Stop and time limit abort the same signal: what fetch throws does not tell them apart.
    const outcome = stop.aborted
      ? failure('stopped', null, 'stopped')
      : late
        ? failure('timeout', null, `no answer within ${Math.round(timeoutMs / 1000)} s`)
        : explainBreak(error, response);
    return { outcome, response, suspect: null };
  } finally {
    clearTimeout(timer);
    stop.removeEventListener('abort', onStop);
    // After success too: a body that was left half read would go on loading.
    abort.abort();
  }
}

/** Where the last redirect led, and what came from there. */
interface End {
  readonly response: Response;
  /** Without the key that may have stood in it. */
  readonly url: string;
  readonly redirected: boolean;
  /** For the ledger. */
  readonly why: string;
}

/** What ended the way without an answer that may be read. */
interface Stopped {
  readonly outcome: Failure;
  readonly suspect?: Answered;
}

/** What one hop came to: an end, a failure, or the request that a redirect asks for. */
type Hop = End | Stopped | { readonly next: FetchRequest };

async function follow(
  wire: Wire,
  request: FetchRequest,
  signal: AbortSignal,
): Promise<End | Stopped> {
  let next = request;
  const asked = new Set<string>();
  for (;;) {
    const hop = await goOneHop(wire, next, { asked, signal, why: request.why });
    if (!('next' in hop)) return hop;
    next = hop.next;
  }
}

/** What the hops of one way share. */
interface Way {
  /** What was asked before on this way. */
  readonly asked: Set<string>;
  readonly signal: AbortSignal;
  readonly why: string;
}

async function goOneHop(wire: Wire, request: FetchRequest, way: Way): Promise<Hop> {
  const { asked, signal } = way;
  const hops = asked.size;
  asked.add(keyOf(request));
  const why = hops > 0 ? `${way.why} (redirect)` : way.why;
  await wire.onRequest({ host: readAskedHost(request.url), requests: 1, bytes: 0, why });
  // Listening begins before the request: the browser tells of a redirect while it is under way.
  const sent = putKeyIn(request);
  const news = wire.news?.(sent.url);
  try {
    const init = makeInit(sent, signal, news !== undefined);
    const response = await waitUnlessAborted(wire.send(sent.url, init), signal);
    // What `redirect: 'manual'` gives has neither status nor headers
    // (https://fetch.spec.whatwg.org/#concept-filtered-response-opaque-redirect).
    if (response.type === 'opaqueredirect') {
      const target = news ? await waitUnlessAborted(news.target(), signal) : null;
      return await followTarget(wire, request, target, { ...way, hops, why });
    }
    // A service that the reader typed in may stand at home: nobody asks what answered for it.
    const answered =
      news && !request.typed ? await waitUnlessAborted(news.answered(), signal) : null;
    const home = answered && wire.judgeAddress?.(readAskedHost(request.url), answered);
    if (!home) return await describeEnd(wire, response, request, hops > 0, way.why);
    leaveUnread(response);
    return { outcome: failure('home', response.status, `${home}: not read`), suspect: answered };
  } finally {
    news?.end();
  }
}

/** Judges where a redirect leads before anybody is asked there; `hops` were made before it. */
async function followTarget(
  wire: Wire,
  request: FetchRequest,
  target: Redirect | null,
  { asked, hops, why }: Way & { readonly hops: number },
): Promise<Hop> {
  if (!target)
    return {
      outcome: failure('network', null, 'a redirect, and the browser does not say where to'),
    };
  const host = readAskedHost(request.url);
  if (!target.sent) await wire.onRequest({ host, requests: -1, bytes: 0, why });
  const next = buildFollowUp(request, target);
  // Without cookies the same question gets the same answer: a circle is gone round once.
  const outcome =
    hops === MOST_REDIRECTS || asked.has(keyOf(next))
      ? failure('redirects', null, 'too many redirects')
      : await findRefusal(request, target, wire.hasAccess);
  return outcome ? { outcome } : { next };
}

/** A browser that followed by itself says where it ended; that host was asked too. */
async function describeEnd(
  { onRequest }: Wire,
  response: Response,
  request: FetchRequest,
  redirected: boolean,
  why: string,
): Promise<End> {
  const asked = request.url;
  const url = URL.canParse(response.url) ? takeKeyOut(response.url, request.key) : asked;
  const elsewhere = readAskedHost(url) !== readAskedHost(asked);
  const end = {
    response,
    url,
    redirected: redirected || response.redirected,
    why: redirected || elsewhere ? `${why} (redirect)` : why,
  };
  if (elsewhere) await onRequest({ host: readAskedHost(url), requests: 1, bytes: 0, why: end.why });
  return end;
}

async function readEnd({ response, url, redirected }: End, request: FetchRequest): Promise<Answer> {
  const why = explainPrivate(url, request.typed && isSameOrigin(url, request.url));
  if (why) {
    leaveUnread(response);
    return {
      outcome: failure('private', response.status, `redirected to a forbidden address: ${why}`),
      received: 0,
    };
  }
  return readAnswer(response, {
    url,
    redirected,
    maxBytes: request.maxBytes,
    accept: request.accept,
    pdf: request.pdf ?? false,
  });
}

function makeInit(request: FetchRequest, signal: AbortSignal, byHand: boolean): RequestInit {
  const { method = 'GET', headers = {}, body } = request;
  return {
    method,
    headers,
    ...(body !== undefined && { body }),
    signal,
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    redirect: byHand ? 'manual' : 'follow',
    // Ages are minded here; the browser's own cache would answer in between, and tell hosts by their
    // marks that it is the same browser again.
    cache: 'no-store',
  };
}

/** Not waited for: some streams never say that they are closed. */
function leaveUnread(response: Response): void {
  void response.body?.cancel().catch(() => undefined);
}

/** The host under which a request stands in the ledger. */
function readAskedHost(url: string): string {
  return hostnameOf(url) ?? url;
}
