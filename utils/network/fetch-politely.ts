/**
 * The only way out: polite (one queue a host, robots, pauses), bounded (time, size, hosts, a budget
 * a page), cached, and it never throws.
 */
import type { ReadPdf } from '../articles/pdf/pdf-answer.ts';
import type {
  Clock,
  Failure,
  FetchOutcome,
  FetchPolitely,
  FetchRequest,
  RequestNote,
} from '../trace/model/source.ts';
import type { JudgeAddress } from './answer-address.ts';
import { type AnswerCache, createMemoryCache } from './answer-cache.ts';
import { readAttached } from './attached-pdf.ts';
import type { BrowserNews, Send, Wire } from './exchange.ts';
import { type Manners, mannersFor } from './host-manners.ts';
import {
  createHostQueues,
  type HostQueues,
  type HostTurns,
  waitUnlessAborted,
} from './host-queue.ts';
import { createKeptAnswers, type KeptAnswers, keyOf } from './kept-answers.ts';
import { createProbe, exchangePastProxy } from './past-proxy.ts';
import {
  choosePause,
  choosePauseAfterEmpty,
  createPauses,
  type Pauses,
  SHORT_PAUSE_MS,
} from './pauses.ts';
import { explainPrivate } from './private-hosts.ts';
import { failure } from './read-answer.ts';
import { allowsPath, buildRobotsRequest } from './robots.ts';

export type { AnswerCache } from './answer-cache.ts';

export interface PoliteDeps {
  readonly fetch: Send;
  readonly clock: Clock;
  readonly cache: AnswerCache;
  /** Whether the browser has a network. */
  readonly online: () => boolean;
  /** Whether the reader granted an address; without it every address counts as granted. */
  readonly hasAccess?: (url: string) => Promise<boolean>;
  /** Where the browser tells of its requests; without it, it follows redirects by itself. */
  readonly news?: BrowserNews;
  /** Which addresses may answer; without it, any. */
  readonly judgeAddress?: JudgeAddress;
  /** Reads PDFs; without it none is asked for. */
  readonly readPdf?: ReadPdf;
  /** When each host's last turn was, kept for the next worker; without it, this one alone knows. */
  readonly turns?: HostTurns;
  /** Scales the spacing between requests; 1 but in replays. */
  readonly pace?: number;
  /** For one request, its body included, ms; without it 20 s, 25 s for GDELT. */
  readonly timeoutMs?: number;
}

/** What one run over one page brings along. */
export interface PoliteRun {
  /** Ends every request of the run. */
  readonly signal: AbortSignal;
  /** What it returns is waited for before the request goes out. */
  readonly onRequest: (note: RequestNote) => void | Promise<void>;
  /**
   * Answers from before this time (ms) are not reused; null: all are.
   */
  readonly freshSince: number | null;
  /**
   * Requests the run may make; 90 where it does not say: a page of twenty citations needs some
   * eighty.
   */
  readonly budget?: number;
  /** How many of them it made before, in a worker that was stopped. */
  readonly asked?: number;
  /** False for a private window: nothing of the run is kept anywhere but in memory. */
  readonly keep?: boolean;
}

export interface PoliteFetch {
  /** A fetch for one run. Runs share queues, pauses and kept answers; each has its own budget. */
  forRun(run: PoliteRun): FetchPolitely;
}

const BUDGET = 90;
/**
 * A host that let this many requests in a row run out of time is not waited for again in the same
 * run.
 */
const MOST_SILENCES = 2;
/** What the requests of one run share. A queue is named as `Manners.queue` has it. */
interface Way {
  readonly deps: PoliteDeps;
  readonly run: PoliteRun;
  readonly queues: HostQueues;
  readonly pauses: Pauses;
  readonly answers: KeptAnswers;
  readonly now: () => number;
  /** How many requests in a row a queue's hosts let run out of time. */
  readonly silences: Map<string, number>;
  /** How many answers in a row were empty, perhaps for haste. */
  readonly empties: Map<string, number>;
  left: number;
  /** Finds out whether answers come through a proxy. */
  readonly probe: () => Promise<void>;
}

export function createFetchPolitely(deps: PoliteDeps): PoliteFetch {
  const { clock, pace = 1 } = deps;
  const queues = createHostQueues(clock, pace, deps.turns);
  const pauses = createPauses(clock, deps.cache);
  const now = () => clock.now().getTime();
  return {
    forRun(run) {
      const answers = createKeptAnswers(
        run.keep === false ? createMemoryCache() : deps.cache,
        clock,
        run.freshSince,
      );
      // The probe asks through the very fetch that it is part of, so that it is as polite.
      const fetchPolitely = createRunFetch({
        deps,
        run,
        queues,
        pauses,
        answers,
        now,
        silences: new Map(),
        empties: new Map(),
        left: (run.budget ?? BUDGET) - (run.asked ?? 0),
        probe: createProbe(request => fetchPolitely(request)),
      });
      return fetchPolitely;
    },
  };
}

/** Refuses what may not be asked, and asks once for what is wanted twice at the same time. */
function createRunFetch(way: Way): FetchPolitely {
  const inFlight = new Map<string, Promise<FetchOutcome>>();
  const fetchPolitely: FetchPolitely = async request => {
    // First of all, before any cache: a private address has no answer that could be kept.
    const why = explainPrivate(request.url, request.typed);
    if (why) return failure('private', null, why);
    if (way.run.signal.aborted) return failure('stopped', null, 'stopped');
    // Several lookups want the same page at once; all but the first wait for its answer.
    const key = keyOf(request);
    const going =
      inFlight.get(key) ??
      askIfAllowed(way, request, fetchPolitely).finally(() => inFlight.delete(key));
    inFlight.set(key, going);
    return going;
  };
  return fetchPolitely;
}

async function askIfAllowed(
  way: Way,
  request: FetchRequest,
  fetchPolitely: FetchPolitely,
): Promise<FetchOutcome> {
  try {
    const kept = await way.answers.find(request);
    if (kept) return kept;
    const { hostname } = new URL(request.url);
    if (way.deps.hasAccess && !(await way.deps.hasAccess(request.url)))
      return failure('no-access', null, `no access to ${hostname}`);
    // Access first: without it robots.txt cannot be read either.
    const refusal = request.respectRobots ? await askRobots(request.url, fetchPolitely) : null;
    return refusal ?? (await queueRequest(way, request, mannersFor(hostname)));
  } catch (error) {
    if (way.run.signal.aborted) return failure('stopped', null, 'stopped');
    return failure('network', null, error instanceof Error ? error.message : String(error));
  }
}

/** What a host's robots.txt says against an address; null where it lets everybody. */
async function askRobots(url: string, fetchPolitely: FetchPolitely): Promise<Failure | null> {
  const { origin, hostname, pathname, search } = new URL(url);
  const robots = await fetchPolitely(buildRobotsRequest(origin));
  if (robots.ok)
    return allowsPath(robots.text, pathname + search)
      ? null
      : failure('robots', null, `${hostname} asks not to be searched (robots.txt)`);
  // A 4xx allows everything, a host that does not answer allows nothing
  // (https://www.rfc-editor.org/rfc/rfc9309#section-2.3.1). 429 says "not now", which is no leave.
  const refused =
    robots.status !== null && robots.status >= 400 && robots.status < 500 && robots.status !== 429;
  return refused || robots.reason === 'bad-answer' ? null : robots;
}

/**
 * Waits for the host's turn; after a short pause that the host asked for, once more. A robots.txt
 * is no page: it neither waits nor makes wait.
 */
async function queueRequest(
  way: Way,
  request: FetchRequest,
  manners: Manners,
): Promise<FetchOutcome> {
  const spaced = !new URL(request.url).pathname.startsWith('/robots.txt');
  const place = { ...manners, spaced, rank: request.rank ?? 0, keep: way.run.keep !== false };
  const turn = () =>
    way.queues.take(place, way.run.signal, asks => askInTurn(way, request, manners, asks));
  // Who may ask nothing more need not wait for a turn to be told so.
  if (way.left <= 0) return failOverBudget();
  const first = await turn();
  const asksPatience =
    !first.ok && first.status !== null && (first.reason === 'rate-limited' || first.status === 503);
  const until = asksPatience ? await way.pauses.until(manners.queue) : null;
  return until !== null && until - way.now() <= SHORT_PAUSE_MS ? turn() : first;
}

/** In the host's turn: somebody else may have brought the answer or met a refusal meanwhile. */
async function askInTurn(
  way: Way,
  request: FetchRequest,
  manners: Manners,
  asks: () => void,
): Promise<FetchOutcome> {
  const kept = await way.answers.find(request);
  if (kept) return kept;
  // Looked at again: a host may have asked to be left alone while this one stood in its queue.
  const until = await way.pauses.until(manners.queue);
  if (until !== null && until - way.now() > SHORT_PAUSE_MS)
    return failure(
      'rate-limited',
      null,
      `asked to wait until ${new Date(until).toISOString().slice(11, 19)} UTC`,
    );
  if (until !== null) {
    await waitUnlessAborted(way.deps.clock.sleep(until - way.now()), way.run.signal);
    asks();
  }
  if ((way.silences.get(manners.queue) ?? 0) >= MOST_SILENCES)
    return failure(
      'timeout',
      null,
      `no answer ${MOST_SILENCES} times in a row: not waited for again this time`,
    );
  return ask(way, request, manners);
}

const failOverBudget = () => failure('budget', null, 'this page has used up its requests');

/** One request on the wire, with what it costs and leaves behind. */
async function ask(way: Way, request: FetchRequest, manners: Manners): Promise<FetchOutcome> {
  const { deps, run } = way;
  if (!deps.online()) return failOffline();
  if (way.left <= 0) return failOverBudget();
  // Counted before it is sent: others of the run ask while it is under way.
  way.left--;
  const wire = makeWire(deps, run, manners);
  const pdf = request.pdf === true && deps.readPdf !== undefined;
  const exchange = await exchangePastProxy(wire, { ...request, pdf }, way.probe);
  const { response } = exchange;
  const arrived = await readAttached(exchange, deps.readPdf);
  const pace = arrived.ok ? (request.paceOf?.(arrived) ?? null) : null;
  const outcome =
    pace === 'refused'
      ? failure('rate-limited', arrived.status, 'a page came instead: it does not answer just now')
      : arrived;
  // Even a refusal ends a row of silences.
  countInARow(way.silences, manners.queue, !outcome.ok && outcome.reason === 'timeout');
  // The browser says "network" of both; a host that was not reached is not to blame, nor kept.
  if (!outcome.ok && outcome.reason === 'network' && !deps.online()) return failOffline();
  const pause = outcome.ok
    ? choosePauseAfterEmpty(
        countInARow(way.empties, manners.queue, pace === 'hurried'),
        manners,
        deps.pace,
      )
    : choosePause(outcome, response, manners, deps);
  if (pause !== null) await way.pauses.start(manners.queue, pause, run.keep !== false);
  await way.answers.keep(request, outcome);
  return outcome;
}

const failOffline = () => failure('offline', null, 'the browser has no network');

const makeWire = (deps: PoliteDeps, run: PoliteRun, manners: Manners): Wire => ({
  send: deps.fetch,
  news: deps.news,
  judgeAddress: deps.judgeAddress,
  hasAccess: deps.hasAccess,
  onRequest: run.onRequest,
  stop: run.signal,
  timeoutMs: deps.timeoutMs ?? manners.timeoutMs,
});

/** How many answers of a host in a row were so, with the one that came now; any other ends the row. */
function countInARow(rows: Map<string, number>, queue: string, isSo: boolean): number {
  const inARow = isSo ? (rows.get(queue) ?? 0) + 1 : 0;
  rows.set(queue, inARow);
  return inARow;
}
