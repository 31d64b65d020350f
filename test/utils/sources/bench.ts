/**
 * What the tests of this room stand on: a clock that jumps, a network's edge made of plain answers,
 * and a polite fetch over both.
 */

import { type AnswerCache, createMemoryCache } from '../../../utils/network/answer-cache.ts';
import {
  createFetchPolitely,
  type PoliteDeps,
  type PoliteRun,
} from '../../../utils/network/fetch-politely.ts';
import { fillOutlet, type OutletDetails } from '../../../utils/outlets/fill-outlet.ts';
import type { Outlet } from '../../../utils/outlets/outlet.ts';
import type {
  Clock,
  FetchOutcome,
  FetchPolitely,
  FetchRequest,
  Question,
  RequestNote,
  Source,
} from '../../../utils/trace/model/source.ts';

/** A clock whose sleepers wake in order of their time as soon as nobody else has anything to do. */
export function createJumpingClock(
  start = '2026-05-20T09:00:00Z',
): Clock & { readonly slept: number[] } {
  let now = Date.parse(start);
  const slept: number[] = [];
  const waiting: { readonly at: number; readonly wake: () => void }[] = [];
  const jump = () => {
    waiting.sort((a, b) => a.at - b.at);
    const next = waiting.shift();
    if (!next) return;
    now = Math.max(now, next.at);
    next.wake();
  };
  return {
    slept,
    now: () => new Date(now),
    sleep(ms) {
      slept.push(ms);
      return new Promise(resolve => {
        waiting.push({ at: now + ms, wake: resolve });
        // After everything that is already under way.
        setTimeout(jump, 2);
      });
    },
  };
}

/**
 * What the edge answers: a body as HTML, a response made anew each time, or a failure to connect.
 */
export type Answer = string | Error | (() => Response);

interface ResponseParts {
  readonly status?: number;
  readonly type?: string;
  readonly headers?: Record<string, string>;
  /** Where it came from after redirects. */
  readonly url?: string;
}

/** A response, made anew each time it is asked for. */
export function respond(
  body: BodyInit | null | (() => BodyInit),
  { status = 200, type = 'text/html; charset=utf-8', headers = {}, url = '' }: ResponseParts = {},
): () => Response {
  return () => {
    const response = new Response(typeof body === 'function' ? body() : body, {
      status,
      headers: { 'content-type': type, ...headers },
    });
    if (url)
      Object.defineProperties(response, { url: { value: url }, redirected: { value: true } });
    return response;
  };
}

export interface Asked {
  readonly url: string;
  readonly init: RequestInit;
  /** By the jumping clock, ms. */
  readonly at: number;
}

/**
 * A polite fetch over answers by address; every request is written down. An address without an
 * answer is a refused connection.
 */
export function createBench(
  answers: Record<string, Answer>,
  over: Partial<PoliteDeps & PoliteRun> = {},
) {
  const clock = createJumpingClock();
  const cache: AnswerCache = over.cache ?? createMemoryCache();
  const asked: Asked[] = [];
  const notes: RequestNote[] = [];
  const abort = new AbortController();
  let most = 0;
  let now = 0;
  const fetch = async (url: string, init: RequestInit) => {
    asked.push({ url, init, at: clock.now().getTime() });
    now++;
    most = Math.max(most, now);
    await new Promise(resolve => setTimeout(resolve, 1));
    now--;
    const answer = answers[url];
    if (answer === undefined) throw new TypeError('Failed to fetch');
    if (answer instanceof Error) throw answer;
    return typeof answer === 'function' ? answer() : respond(answer)();
  };
  const polite = createFetchPolitely({ fetch, clock, cache, online: () => true, ...over });
  const run = (more: Partial<PoliteRun> = {}): FetchPolitely =>
    polite.forRun({
      signal: abort.signal,
      onRequest: note => void notes.push(note),
      freshSince: null,
      ...(over.budget !== undefined && { budget: over.budget }),
      ...more,
    });
  const get = run();
  return {
    clock,
    cache,
    asked,
    notes,
    abort,
    run,
    get: (url: string, more: Partial<FetchRequest> = {}): Promise<FetchOutcome> =>
      get({ url, why: 'test', ...more }),
    mostAtOnce: () => most,
  };
}

/** A question with everything left open but what is given. */
export function question(over: Partial<Question> = {}): Question {
  const domain = over.domain === undefined ? 'example.com' : over.domain;
  return {
    domain,
    host: null,
    outlet: null,
    words: ['tariff', 'ruling', 'Karpathy'],
    title: null,
    from: '2026-05-10',
    to: '2026-05-21',
    language: 'en',
    ...over,
  };
}

/** An outlet of the test's own making. */
export function outlet(domain: string, details: OutletDetails = {}): Outlet {
  return fillOutlet([domain, `The ${domain} Sentinel`, 'US', details]);
}

/** Asks a source over answers by address, and tells what it asked in order. */
export async function ask(
  source: Source,
  asked: Question,
  answers: Record<string, Answer> | ((url: string, init: RequestInit) => Answer | undefined),
  now = '2026-05-20T09:00:00Z',
) {
  const bench = createBench(
    {},
    typeof answers === 'function'
      ? { fetch: async (url, init) => edge(answers(url, init)) }
      : { fetch: async url => edge(answers[url]) },
  );
  const urls: string[] = [];
  const requests: FetchRequest[] = [];
  const get = bench.run();
  const answer = await source.find(
    asked,
    request => {
      urls.push(request.url);
      requests.push(request);
      return get(request);
    },
    new Date(now),
  );
  return { answer, urls, requests, candidates: answer.ok ? answer.candidates : [] };
}

function edge(answer: Answer | undefined): Response {
  if (answer === undefined) return respond('nothing here', { status: 404 })();
  if (answer instanceof Error) throw answer;
  return typeof answer === 'function' ? answer() : respond(answer)();
}

/** A JSON answer. */
export const json = (value: unknown, status = 200) =>
  respond(JSON.stringify(value), { status, type: 'application/json; charset=utf-8' });
/** An XML answer. */
export const xml = (text: string) => respond(text, { type: 'application/xml; charset=utf-8' });
