/** One whole trace over a loopback web without sockets, with all that was asked and found in time. */
import { readPage } from '../../utils/claims/read-page.ts';
import { createMemoryCache } from '../../utils/network/answer-cache.ts';
import { createFetchPolitely } from '../../utils/network/fetch-politely.ts';
import '../own-data.ts';
import { directory } from '../../utils/outlets/directory.ts';
import { toPageReading } from '../../utils/page/session/page-reading.ts';
import { findArchived } from '../../utils/sources/archives/wayback-availability.ts';
import { createSources, DEFAULT_ON } from '../../utils/sources/sources.ts';
import type { Store, TraceRecord } from '../../utils/trace/model/record.ts';
import { createRecord } from '../../utils/trace/model/record-of-reading.ts';
import type { FetchPolitely, Source } from '../../utils/trace/model/source.ts';
import { createTracer } from '../../utils/trace/run/tracer.ts';
import { answerOutlet } from '../web/outlet-sites.ts';
import { createServices } from '../web/services.ts';
import type { World } from '../web/world.ts';
import { NO_STORE } from './no-store.ts';
import { pageTextOfHtml } from './page-text-of-html.ts';
import type { Sent } from './request-chain.ts';

const PAGE_URL = 'https://briefing.example/today';

/** What is traced, over which web, in whose time. */
export interface Given {
  readonly world: World;
  readonly html: string;
  /** How late every answer is, ms. */
  readonly latency: number;
  /** Scales the services' spacing. */
  readonly pace: number;
}

/** A trace that has ended. Times are ms since the reader's click; what never came is absent. */
export interface Traced {
  readonly record: TraceRecord;
  readonly requests: readonly Sent[];
  readonly total: number;
  /** Computing of it, ms. */
  readonly computing: number;
  /** When each citation first had an article, by its id. */
  readonly found: ReadonlyMap<string, number>;
  /** When each citation first had a verdict of its own article. */
  readonly judged: ReadonlyMap<string, number>;
  /** Each article that a citation was ever shown with. */
  readonly shown: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Traces a page as the worker does, its requests and answers written down. */
export async function traceOver({ world, html, latency, pace }: Given): Promise<Traced> {
  const began = performance.now();
  const since = () => performance.now() - began;
  const sleep = (ms: number) => new Promise<void>(resolve => setTimeout(resolve, ms));
  const [, title = ''] = /<title>([^<]*)/.exec(html) ?? [];
  const page = { ...pageTextOfHtml(html, PAGE_URL), title };
  // Reading the page is done when the reader clicks.
  const reading = toPageReading(page, readPage(page, directory));
  const before = since();
  const at = () => since() - before;
  const clock = { now: () => new Date(Date.parse(world.now) + at()), sleep };
  const kept = createRecord(reading, { id: 'r1', now: clock.now(), private: false, wouldAsk: [] });

  const requests: Sent[] = [];
  const asked = new Map<string, { readonly at: number; readonly group: string }>();
  const seen = { found: new Map(), judged: new Map(), shown: new Map() };
  let late = false;

  /** Remembers who asks for an address first, and when. */
  const noting =
    (fetch: FetchPolitely, group: string | null): FetchPolitely =>
    request => {
      if (!asked.has(request.url))
        asked.set(request.url, { at: at(), group: group ?? groupOf(request.url) });
      return fetch(request);
    };
  const heard = (source: Source): Source => ({
    ...source,
    find: (question, fetch, now) => source.find(question, noting(fetch, question.domain), now),
  });

  const answer = answersOf(world, pace);
  /** The network's edge: the web, each answer late by the latency. */
  const edge = async (input: string): Promise<Response> => {
    const by = asked.get(input) ?? { at: at(), group: groupOf(input) };
    const row = { url: input, group: by.group, late, asked: by.at, sent: at(), done: Infinity };
    requests.push(row);
    await sleep(latency);
    row.done = at();
    return answer(new URL(input));
  };

  const polite = createFetchPolitely({
    fetch: edge,
    clock,
    cache: createMemoryCache(),
    online: () => true,
    pace,
  });
  const tracer = createTracer({
    store: storeOf(kept),
    clock,
    directory,
    library: { alike: async () => [], remember: async () => undefined },
    settings: async links => ({
      sources: createSources({ keys: {}, pageLinks: links })
        .filter(source => DEFAULT_ON.has(source.id))
        .map(heard),
      readArchived: false,
      last: [],
    }),
    fetchFor: run => noting(polite.forRun(run), null),
    findArchived,
    hasAccess: async () => true,
    online: () => true,
    onChange(now) {
      late ||= now.state === 'tracing' && now.pending.length === 0;
      lookAt(now, at(), seen);
    },
  });
  const used = process.cpuUsage();
  await tracer.start('r1', null, false);
  const { user, system } = process.cpuUsage(used);
  return {
    record: kept,
    requests,
    total: at(),
    computing: (user + system) / 1000,
    ...seen,
  };
}

/** What a screen could show at this moment that it could not before. */
function lookAt(
  { trace, pending }: TraceRecord,
  at: number,
  {
    found,
    judged,
    shown,
  }: {
    readonly found: Map<string, number>;
    readonly judged: Map<string, number>;
    readonly shown: Map<string, Set<string>>;
  },
): void {
  const open = new Set(pending);
  for (const { id, resolution } of trace.citations) {
    const article = trace.articles.find(a => a.id === resolution.article);
    if (!article || open.has(id)) continue;
    if (!found.has(id)) found.set(id, at);
    const urls = shown.get(id) ?? new Set();
    shown.set(id, urls.add(article.url));
    const isJudged = trace.claims.some(({ backing }) =>
      backing.some(row => row.citation === id && row.article === article.id),
    );
    if (isJudged && !judged.has(id)) judged.set(id, at);
  }
}

function storeOf(kept: TraceRecord): Store {
  return {
    ...NO_STORE,
    get: async () => structuredClone(kept),
    put: async next => {
      Object.assign(kept, structuredClone(next));
      return true;
    },
  };
}

/** What a world answers to a request, as the browser would hand it over. */
function answersOf(world: World, pace: number): (url: URL) => Response {
  const services = createServices(world, pace);
  return url => {
    const answer = services[url.hostname]?.(url) ?? answerOutlet(world, url);
    if (!answer || answer === 'reset') throw new TypeError('Failed to fetch');
    const body =
      typeof answer.body === 'string' || Buffer.isBuffer(answer.body)
        ? new Uint8Array(Buffer.from(answer.body))
        : null;
    return new Response(body, { status: answer.status, headers: answer.headers });
  };
}

const groupOf = (url: string) => directory.domainOf(new URL(url).hostname) ?? url;
