/**
 * How long a whole trace takes beside its longest chain of requests that wait for one another:
 * `npm run bench:waves -- [--latency 100] [--list]`. The real tracer, sources and polite fetch
 * over the sample web, at the services' own spacing. A request waits for the answers its outlet had
 * when it was asked, for its turn at its host, and, once originals are looked for, for all that
 * came before; the chain is what that alone takes, with nothing computed and no limit on requests
 * at once. --list prints every request in its wave.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readPage } from '../../utils/claims/read-page.ts';
import { createMemoryCache } from '../../utils/network/answer-cache.ts';
import { createFetchPolitely } from '../../utils/network/fetch-politely.ts';
import { mannersFor } from '../../utils/network/host-manners.ts';
import { directory } from '../../utils/outlets/directory.ts';
import { toPageReading } from '../../utils/page/session/page-reading.ts';
import { findArchived } from '../../utils/sources/archives/wayback-availability.ts';
import { createSources, DEFAULT_ON } from '../../utils/sources/sources.ts';
import type { Store, TraceRecord } from '../../utils/trace/model/record.ts';
import { createRecord } from '../../utils/trace/model/record-of-reading.ts';
import type { FetchPolitely, Source } from '../../utils/trace/model/source.ts';
import { createTracer } from '../../utils/trace/run/tracer.ts';
import { answerOutlet } from '../web/outlet-sites.ts';
import { SAMPLE_WORLD } from '../web/sample/world.ts';
import { SAMPLE_BRIEFING } from '../web/server.ts';
import { createServices } from '../web/services.ts';
import { NO_STORE } from './no-store.ts';
import { pageTextOfHtml } from './page-text-of-html.ts';

/** One request on the wire; times in ms since the start. */
interface Sent {
  readonly url: string;
  readonly group: string;
  readonly late: boolean;
  readonly asked: number;
  readonly sent: number;
  done: number;
}
interface Link {
  readonly begins: number;
  readonly ends: number;
  readonly wave: number;
}

const { values } = parseArgs({
  options: {
    latency: { type: 'string', default: '100' },
    list: { type: 'boolean', default: false },
  },
});
const latency = Number(values.latency);
const PAGE_URL = 'https://briefing.example/today';

const began = performance.now();
const since = () => performance.now() - began;
const sleep = (ms: number) => new Promise<void>(resolve => setTimeout(resolve, ms));
const clock = { now: () => new Date(Date.parse(SAMPLE_WORLD.now) + since()), sleep };

const wire: Sent[] = [];
const asked = new Map<string, { readonly at: number; readonly group: string }>();
let late = false;

/** Remembers who asks for an address first, and when. */
const noting =
  (fetch: FetchPolitely, group: string | null): FetchPolitely =>
  request => {
    if (!asked.has(request.url))
      asked.set(request.url, { at: since(), group: group ?? groupOf(request.url) });
    return fetch(request);
  };
const groupOf = (url: string) => directory.domainOf(new URL(url).hostname) ?? url;

const services = createServices(SAMPLE_WORLD, 1);
/** The network's edge: the sample web, each answer late by the latency. */
async function edge(input: string): Promise<Response> {
  const url = new URL(input);
  const by = asked.get(input);
  const row: Sent = {
    url: input,
    group: by?.group ?? groupOf(input),
    late,
    asked: by?.at ?? since(),
    sent: since(),
    done: Number.POSITIVE_INFINITY,
  };
  wire.push(row);
  await sleep(latency);
  row.done = since();
  const answer = services[url.hostname]?.(url) ?? answerOutlet(SAMPLE_WORLD, url);
  if (!answer || answer === 'reset') throw new TypeError('Failed to fetch');
  const body =
    typeof answer.body === 'string' || Buffer.isBuffer(answer.body)
      ? new Uint8Array(Buffer.from(answer.body))
      : null;
  return new Response(body, {
    status: answer.status,
    headers: answer.headers,
  });
}

function record(): TraceRecord {
  const page = pageTextOfHtml(readFileSync(SAMPLE_BRIEFING, 'utf8'), PAGE_URL);
  return createRecord(toPageReading(page, readPage(page, directory)), {
    id: 'r1',
    now: clock.now(),
    private: false,
    wouldAsk: [],
  });
}

/** The tracer as the worker puts it together, its requests written down. */
async function trace(): Promise<TraceRecord> {
  const kept = record();
  const store: Store = {
    get: async () => structuredClone(kept),
    put: async next => {
      Object.assign(kept, structuredClone(next));
      return true;
    },
    ...NO_STORE,
  };
  const polite = createFetchPolitely({
    fetch: edge,
    clock,
    cache: createMemoryCache(),
    online: () => true,
  });
  const heard = (source: Source): Source => ({
    ...source,
    find: (question, fetch, now) => source.find(question, noting(fetch, question.domain), now),
  });
  const tracer = createTracer({
    store,
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
    onChange: now => {
      late ||= now.state === 'tracing' && now.pending.length === 0;
    },
  });
  await tracer.start('r1', null, false);
  return kept;
}

/** When each request could have begun and ended at the earliest. */
function chain(requests: readonly Sent[]): Map<Sent, Link> {
  const links = new Map<Sent, Link>();
  const lastAt = new Map<string, Sent>();
  for (const request of [...requests].sort((a, b) => a.sent - b.sent)) {
    const before = requests.filter(
      r => r.done <= request.asked && (request.late || r.group === request.group),
    );
    const manners = mannersFor(new URL(request.url).hostname);
    const previous = lastAt.get(manners.queue);
    const behind = previous && links.get(previous);
    const turn = behind
      ? Math.max(behind.ends, (manners.fromEnd ? behind.ends : behind.begins) + manners.spacingMs)
      : 0;
    const begins = Math.max(turn, 0, ...before.map(r => links.get(r)?.ends ?? 0));
    const wave = 1 + Math.max(0, ...before.map(r => links.get(r)?.wave ?? 0));
    links.set(request, { begins, ends: begins + latency, wave });
    if (!new URL(request.url).pathname.startsWith('/robots.txt'))
      lastAt.set(manners.queue, request);
  }
  return links;
}

const done = await trace();
const total = since();
const links = chain(wire);
const longest = Math.max(...[...links.values()].map(l => l.ends));
const { citations } = done.trace;
const waves = Map.groupBy(wire, request => links.get(request)?.wave ?? 0);
for (const [wave, requests] of [...waves].sort(([a], [b]) => a - b)) {
  console.log(
    `wave ${wave}: ${requests.length} requests to ${new Set(requests.map(r => new URL(r.url).hostname)).size} hosts`,
  );
  if (values.list)
    for (const r of requests)
      console.log(
        `  ${r.sent.toFixed(0).padStart(6)} ms  at the earliest ${String(links.get(r)?.begins).padStart(6)} ms  ${r.url.slice(0, 110)}`,
      );
}
console.log(
  `${citations.length} citations, ${citations.filter(k => k.resolution.status === 'resolved').length} resolved, ${wire.length} requests`,
);
console.log(
  `at ${latency} ms a request: ${total.toFixed(0)} ms, its longest chain ${longest} ms, ratio ${(total / longest).toFixed(2)}`,
);
// The run's own deadline would keep the process for minutes.
process.exit(0);
