/**
 * What a page of many citations costs: `npm run bench:load -- [--n 25,100,500,2000,5000]
 * [--stories 60] [--outlet techcrunch.com]`. The real tracer, sources and polite fetch trace n
 * citations of one outlet over the sample web, enlarged by invented stories of that outlet, without
 * the services' spacing: what is left is computing. For each n: time, the longest stretch in which
 * the event loop answered nobody, requests, and what became of the citations; last the slope of
 * the computing over n on logarithmic scales, 1 where twice the citations take twice the work, and the
 * load of the machine, which the times on the clock are to be read with. Beside them stands what a
 * single copy of the finished record takes, which is why the store takes large ones apart.
 */
import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { readPage } from '../../utils/claims/read-page.ts';
import { createMemoryCache } from '../../utils/network/answer-cache.ts';
import { createFetchPolitely } from '../../utils/network/fetch-politely.ts';
import '../own-data.ts';
import { directory } from '../../utils/outlets/directory.ts';
import { toPageReading } from '../../utils/page/session/page-reading.ts';
import { findArchived } from '../../utils/sources/archives/wayback-availability.ts';
import { createSources, DEFAULT_ON } from '../../utils/sources/sources.ts';
import { headOf, listsOf, type Stored } from '../../utils/storage/record-parts.ts';
import type { Store, TraceRecord } from '../../utils/trace/model/record.ts';
import { createRecord } from '../../utils/trace/model/record-of-reading.ts';
import { isLarge, takeChanges } from '../../utils/trace/model/slices.ts';
import { createTracer } from '../../utils/trace/run/tracer.ts';
import { answerOutlet } from '../web/outlet-sites.ts';
import { SAMPLE_WORLD } from '../web/sample/world.ts';
import { createServices } from '../web/services.ts';
import type { World } from '../web/world.ts';
import { citingPage, inventedStories } from './citing-page.ts';
import { NO_STORE } from './no-store.ts';
import { pageTextOfHtml } from './page-text-of-html.ts';

const { values } = parseArgs({
  options: {
    n: { type: 'string', default: '25,100,500,2000,5000' },
    stories: { type: 'string', default: '60' },
    outlet: { type: 'string', default: 'techcrunch.com' },
  },
});
const PAGE_URL = 'https://briefing.example/today';
/** Spacing between requests, beside the real one: none to speak of. */
const PACE = 0.0001;
const PING_MS = 2;
/** Citations of a trace before those that are measured. */
const WARM = 20;

/** What one trace took. */
interface Cost {
  readonly n: number;
  readonly ms: number;
  /** What was computed of it, whatever else the machine did meanwhile. */
  readonly cpu: number;
  /** The longest stretch without an answer, ms of computing, and on the clock. */
  readonly silent: { readonly cpu: number; readonly ms: number };
  readonly requests: number;
  /** What one copy of the finished record takes, ms of computing. */
  readonly copy: number;
  readonly record: TraceRecord;
}

const stories = inventedStories(values.outlet, Number(values.stories), SAMPLE_WORLD.now);
const world: World = { ...SAMPLE_WORLD, stories: [...SAMPLE_WORLD.stories, ...stories] };
const costs: Cost[] = [];
// Tables are unpacked and code is made on first use: a worker that has traced before has both.
await trace(WARM);
for (const n of values.n.split(',').map(Number)) {
  const cost = await trace(n);
  costs.push(cost);
  const { citations } = cost.record.trace;
  const came = Map.groupBy(citations, k => k.resolution.status);
  const of = [...came].map(([status, list]) => `${list.length} ${status}`).join(', ');
  console.log(
    `${String(n).padStart(5)} citations: ${cost.ms.toFixed(0).padStart(7)} ms (computing ${cost.cpu.toFixed(0)}), no answer for ${cost.silent.cpu.toFixed(0)} (on the clock ${cost.silent.ms.toFixed(0)}), ${cost.requests} requests, ${cost.record.state}: ${of}; one copy of it ${cost.copy.toFixed(0)} ms; load ${loadavg()[0]?.toFixed(1)}`,
  );
}
if (costs.length > 1) console.log(`log-log slope ${slopeOf(costs).toFixed(2)}`);
// The runs' own deadlines would keep the process for minutes.
process.exit(0);

/** Answers from outside come in a turn of their own. */
function turn(): Promise<void> {
  return new Promise(resolve => setImmediate(resolve));
}

/** What this thread has computed so far, ms. */
function computed(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

/** Traces a page of n citations from its reading to its end. */
async function trace(n: number): Promise<Cost> {
  const kept = recordOf(n);
  let requests = 0;
  const services = createServices(world, 0);
  const edge = async (input: string): Promise<Response> => {
    requests++;
    await turn();
    const url = new URL(input);
    const answer = services[url.hostname]?.(url) ?? answerOutlet(world, url);
    if (!answer || answer === 'reset') throw new TypeError('Failed to fetch');
    const body =
      typeof answer.body === 'string' || Buffer.isBuffer(answer.body)
        ? new Uint8Array(Buffer.from(answer.body))
        : null;
    return new Response(body, { status: answer.status, headers: answer.headers });
  };
  const clock = {
    now: () => new Date(SAMPLE_WORLD.now),
    sleep: (ms: number) => new Promise<void>(resolve => setTimeout(resolve, ms)),
  };
  const polite = createFetchPolitely({
    fetch: edge,
    clock,
    cache: createMemoryCache(),
    online: () => true,
    pace: PACE,
  });
  // As the database does: a copy of a small one at once, of what changed in a large one in turns.
  const parts: Stored = { set: 'r1', rows: new Map() };
  let latest = kept;
  const store: Store = {
    ...NO_STORE,
    get: async () => {
      await turn();
      return structuredClone(latest);
    },
    put: async next => {
      latest = next;
      const changed = isLarge(next.trace) ? takeChanges(parts.rows, listsOf(next)) : [];
      structuredClone(isLarge(next.trace) ? headOf(next) : next);
      await turn();
      for (const slice of changed) {
        structuredClone(slice);
        await turn();
      }
      return true;
    },
  };
  const tracer = createTracer({
    store,
    clock,
    directory,
    library: { alike: async () => [], remember: async () => undefined },
    settings: async links => ({
      sources: createSources({ keys: {}, pageLinks: links }).filter(s => DEFAULT_ON.has(s.id)),
      readArchived: false,
    }),
    fetchFor: polite.forRun,
    findArchived,
    hasAccess: async () => true,
    online: () => true,
    onChange: () => undefined,
  });
  const ping = startPing();
  const began = performance.now();
  const used = process.cpuUsage();
  await tracer.start('r1', null, false);
  const ms = performance.now() - began;
  const { user, system } = process.cpuUsage(used);
  const cpu = (user + system) / 1000;
  const silent = ping.stop();
  const copying = computed();
  structuredClone(latest);
  return { n, ms, cpu, silent, requests, copy: computed() - copying, record: latest };
}

function recordOf(n: number): TraceRecord {
  const page = pageTextOfHtml(
    citingPage(stories, SAMPLE_WORLD.stories, values.outlet, n),
    PAGE_URL,
  );
  return createRecord(toPageReading(page, readPage(page, directory)), {
    id: 'r1',
    now: new Date(SAMPLE_WORLD.now),
    private: false,
    wouldAsk: [],
  });
}

/**
 * The longest time between two ticks of a timer: whoever asks the worker waits as long. Counted on
 * the clock and in the thread's own computing, which a busy machine does not blur.
 */
function startPing(): { stop(): Cost['silent'] } {
  const now = () => ({ cpu: computed(), ms: performance.now() });
  let last = now();
  let longest = { cpu: 0, ms: 0 };
  const tick = () => {
    const at = now();
    longest = {
      cpu: Math.max(longest.cpu, at.cpu - last.cpu),
      ms: Math.max(longest.ms, at.ms - last.ms - PING_MS),
    };
    last = at;
  };
  const timer = setInterval(tick, PING_MS);
  return {
    stop() {
      tick();
      clearInterval(timer);
      return longest;
    },
  };
}

/** Least squares over the logarithms of what was computed. */
function slopeOf(all: readonly Cost[]): number {
  const points = all.map(({ n, cpu }) => [Math.log(n), Math.log(cpu)] as const);
  const mean = (at: 0 | 1) => points.reduce((sum, p) => sum + p[at], 0) / points.length;
  const [x, y] = [mean(0), mean(1)];
  const over = points.reduce((sum, p) => sum + (p[0] - x) * (p[1] - y), 0);
  return over / points.reduce((sum, p) => sum + (p[0] - x) ** 2, 0);
}
