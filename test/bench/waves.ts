/**
 * How soon a reader has answers: `npm run bench:waves -- [--pace 1] [--latency 100]
 * [--page sample|daily] [--list]`. The real tracer, sources and polite fetch trace the sample
 * briefing and a page of 39 marks over 16 outlets, at the services' own spacing. Printed for each
 * are the milestones from the click on, a curve of what was found and judged, and beside both the
 * limit: when it could have been there at the earliest had it waited for nothing but the requests
 * that it hangs on, their turns at their hosts, and nothing computed. --list prints every request
 * in its wave.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { SAMPLE_WORLD } from '../web/sample/world.ts';
import { SAMPLE_BRIEFING } from '../web/server.ts';
import { DAILY_WORLD, dailyPage, meansStory } from './daily-page.ts';
import { chainOf, earliestOf, type Link, type Sent } from './request-chain.ts';
import { type Traced, traceOver } from './waves-trace.ts';

const { values } = parseArgs({
  options: {
    latency: { type: 'string', default: '100' },
    pace: { type: 'string', default: '1' },
    page: { type: 'string' },
    list: { type: 'boolean', default: false },
  },
});
const latency = Number(values.latency);
const pace = Number(values.pace);
const PAGES = {
  sample: { world: SAMPLE_WORLD, html: readFileSync(SAMPLE_BRIEFING, 'utf8') },
  daily: { world: DAILY_WORLD, html: dailyPage() },
};
/** Columns of the curve. */
const WIDTH = 60;

// Code is made and tables are unpacked on first use: a worker that has traced before has both.
await traceOver({ ...PAGES.sample, latency: 1, pace: 0.0001 });
for (const [name, page] of Object.entries(PAGES)) {
  if (values.page !== undefined && values.page !== name) continue;
  console.log(`\n${name}, pace ${pace}, ${latency} ms a request`);
  print(await traceOver({ ...page, latency, pace }), name === 'daily');
}
// The runs' own deadlines would keep the process for minutes.
process.exit(0);

function print(traced: Traced, isDaily: boolean): void {
  const { record, requests, total, computing } = traced;
  const links = chainOf(requests, latency, pace);
  if (values.list) printList(links);
  const { citations } = record.trace;
  const resolved = citations.filter(k => k.resolution.status === 'resolved').length;
  const each = (requests.length / citations.length).toFixed(2);
  console.log(
    `${citations.length} citations, ${resolved} resolved, ${requests.length} requests, ${each} a citation`,
  );
  if (isDaily) console.log(`${listWrong(traced).length} shown with a wrong article, ever`);
  const longest = Math.max(...[...links.values()].map(l => l.ends));
  console.log(
    `${Math.round(total)} ms (computing ${Math.round(computing)}), longest chain ${longest} ms, ratio ${(total / longest).toFixed(2)}`,
  );
  printMilestones(traced, links);
  printCurve('found', [...traced.found.values()], total);
  printCurve('judged', [...traced.judged.values()], total);
  printCurve('limit', limitsOf(traced, links), total);
}

/** Citations that were, at any moment, shown with an article that is not theirs. */
function listWrong({ record: { trace }, shown }: Traced): string[] {
  return trace.citations
    .filter(({ id, outlet, claims }) => {
      const text = trace.claims.find(c => c.id === claims[0])?.text ?? '';
      const meant = meansStory(outlet ?? '', text)?.url;
      return [...(shown.get(id) ?? [])].some(url => url !== meant);
    })
    .map(({ id, text }) => `${id} ${text}`);
}

/** When each found citation could have been found at the earliest. */
function limitsOf({ record, found }: Traced, links: ReadonlyMap<Sent, Link>): number[] {
  return [...found].map(([id, at]) => {
    const outlet = record.trace.citations.find(k => k.id === id)?.outlet ?? null;
    return earliestOf(links, outlet, at);
  });
}

function printMilestones(traced: Traced, links: ReadonlyMap<Sent, Link>): void {
  const { requests, found, judged, total, record } = traced;
  const limits = limitsOf(traced, links);
  const all = record.trace.citations.length;
  const nth = (times: Iterable<number>, count: number) =>
    [...times].sort((a, b) => a - b)[Math.ceil(count) - 1] ?? Number.NaN;
  const row = (name: string, at: number, limit: number) =>
    console.log(
      `  ${name.padEnd(34)} ${(at / 1000).toFixed(2).padStart(6)} s   limit ${(limit / 1000).toFixed(2).padStart(6)} s`,
    );
  row(
    'first outlet',
    nth(
      requests.map(r => r.done),
      1,
    ),
    latency,
  );
  row('first article', nth(found.values(), 1), nth(limits, 1));
  row('first verdict', nth(judged.values(), 1), nth(limits, 1));
  row('half of the citations found', nth(found.values(), all / 2), nth(limits, all / 2));
  row('half of the citations judged', nth(judged.values(), all / 2), nth(limits, all / 2));
  const most = 0.9 * found.size;
  row('90 % of what is found at all', nth(found.values(), most), nth(limits, most));
  row('90 % of what is judged at all', nth(judged.values(), 0.9 * judged.size), nth(limits, most));
  row('done', total, Math.max(...[...links.values()].map(l => l.ends)));
}

/** How many there were by each moment, in tenths of all. */
function printCurve(name: string, times: readonly number[], total: number): void {
  const BARS = ' ▁▂▃▄▅▆▇█';
  const line = Array.from({ length: WIDTH }, (_, at) => {
    const there = times.filter(time => time <= ((at + 1) * total) / WIDTH).length;
    return BARS[Math.round((there / Math.max(times.length, 1)) * (BARS.length - 1))];
  });
  console.log(`  ${name.padEnd(7)}|${line.join('')}| ${times.length}`);
}

function printList(links: ReadonlyMap<Sent, Link>): void {
  const waves = Map.groupBy(links, ([, link]) => link.wave);
  for (const [wave, requests] of [...waves].sort(([a], [b]) => a - b)) {
    const hosts = new Set(requests.map(([r]) => new URL(r.url).hostname));
    console.log(`wave ${wave}: ${requests.length} requests to ${hosts.size} hosts`);
    for (const [r, { begins }] of requests)
      console.log(
        `  ${r.sent.toFixed(0).padStart(6)} ms  at the earliest ${String(begins).padStart(6)} ms  ${r.url.slice(0, 110)}`,
      );
  }
}
