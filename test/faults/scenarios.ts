/** The parts of the fault lab: each breaks something and says what became of the traces. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { backupOf } from '../../entrypoints/report/backup.ts';
import type { LiveTrace } from '../../utils/trace/model/live.ts';
import {
  articlesOf,
  type FaultLab,
  keepKilling,
  OUTLETS,
  openFaultLab,
  outcomeOf,
  type Plan,
} from './fault-lab.ts';
import { FAULT_NAMES, type FaultName } from './faults.ts';

/** One line of the table. */
export interface Row {
  readonly fault: string;
  readonly state: string;
  /** How many have each status. */
  readonly citations: string;
  readonly requests: number;
  readonly seconds: number;
  /** What must not be; "-" for nothing. */
  readonly amiss: string;
}

type Scenario = () => AsyncGenerator<Row>;

/** A run is over in ten minutes, whatever the hosts do. */
const LIMIT_MS = 11 * 60_000;
const NO_FAULT: Plan = () => null;

let truth: Promise<ReadonlyMap<string, string | null>> | undefined;

/** Which article each citation has where nothing fails. */
export function readTruth(): Promise<ReadonlyMap<string, string | null>> {
  truth ??= withLab(NO_FAULT, async faults =>
    articlesOf(await faults.ended(await faults.begin(), LIMIT_MS)),
  );
  return truth;
}

async function withLab<T>(
  plan: Plan,
  work: (faults: FaultLab) => Promise<T>,
  pace = 0.1,
): Promise<T> {
  const faults = await openFaultLab(plan, pace);
  try {
    return await work(faults);
  } finally {
    await faults.close();
  }
}

const rowOf = (
  fault: string,
  began: number,
  faults: FaultLab,
  live: LiveTrace | null,
  known: ReadonlyMap<string, string | null>,
  lost: readonly string[] = [],
  runs = 1,
): Row => {
  const outcome = outcomeOf(live, known, faults, runs);
  const { state, statuses, untold, wrong, requests, hurried } = outcome;
  const amiss = [
    ...(state === 'done' ? [] : [`ended as ${state}`]),
    ...untold.map(id => `${id} untold`),
    ...wrong.map(id => `${id} wrong`),
    ...lost.map(id => `${id} lost`),
    ...hurried,
  ];
  return {
    fault,
    state,
    citations: Object.entries(statuses)
      .map(([status, count]) => `${count} ${status}`)
      .sort()
      .join(', '),
    requests,
    seconds: Math.round((Date.now() - began) / 1000),
    amiss: amiss.join('; ') || '-',
  };
};

/** One trace while hosts fail by the plan. */
export async function traceUnder(fault: string, plan: Plan): Promise<Row> {
  const known = await readTruth();
  return withLab(plan, async faults => {
    const began = Date.now();
    const live = await faults.ended(await faults.begin(), LIMIT_MS);
    return rowOf(fault, began, faults, live, known);
  });
}

/** The plan in which outlet i has fault i, turned by so many places. */
export const turnedBy =
  (places: number): Plan =>
  host => {
    const at = OUTLETS.indexOf(host);
    return at < 0 ? null : (FAULT_NAMES[(at + places) % FAULT_NAMES.length] ?? null);
  };

/**
 * A worker that is killed every 200 ms for a time: what had ended by then stays, and the rest is
 * gone on with when it is left alone, without anybody asking for it.
 */
export async function traceWhileKilled(forMs: number): Promise<Row> {
  const known = await readTruth();
  const work = async (faults: FaultLab) => {
    const began = Date.now();
    const id = await faults.begin();
    await new Promise(resolve => setTimeout(resolve, 1500));
    const kills = await keepKilling(faults.lab.browser, 200, forMs);
    const before = await faults.stored(id);
    const live = await faults.ended(id, LIMIT_MS);
    return rowOf(`worker killed ${kills} times`, began, faults, live, known, lostOf(before, live));
  };
  // Slowly enough that a worker which forgets when it last asked is seen to.
  return withLab(NO_FAULT, work, 0.5);
}

/** Citations that had ended well and have not any more. */
function lostOf(
  before: { readonly trace: LiveTrace['trace']; readonly pending: readonly string[] } | null,
  after: LiveTrace | null,
): string[] {
  const ended = (before?.trace.citations ?? []).filter(
    ({ id, resolution }) => resolution.status === 'resolved' && !before?.pending.includes(id),
  );
  return ended
    .filter(
      ({ id }) => after?.trace.citations.find(k => k.id === id)?.resolution.status !== 'resolved',
    )
    .map(({ id }) => id);
}

/** The browser closed while something is asked, and started again; nobody opens the page again. */
async function traceOverRestart(): Promise<Row> {
  const known = await readTruth();
  return withLab(
    NO_FAULT,
    async faults => {
      const began = Date.now();
      const id = await faults.begin();
      await new Promise(resolve => setTimeout(resolve, 4000));
      const before = await faults.stored(id);
      await faults.lab.restart();
      const live = await faults.ended(id, LIMIT_MS);
      const left = before?.pending.length ?? 0;
      const fault = `browser closed with ${left} left, and started again`;
      return rowOf(fault, began, faults, live, known, lostOf(before, live));
    },
    0.5,
  );
}

/** Many pages traced at the same time: none waits for ever, and hosts are asked no more often. */
async function traceTogether(count: number): Promise<Row> {
  const known = await readTruth();
  return withLab(NO_FAULT, async faults => {
    const began = Date.now();
    const ids: string[] = [];
    for (let i = 1; i <= count; i++) ids.push(await faults.begin(`briefing${i}.example`));
    const lives = await Promise.all(ids.map(id => faults.ended(id, LIMIT_MS)));
    const rows = lives.map(live =>
      rowOf(`${count} traces at once`, began, faults, live, known, [], count),
    );
    const amiss = rows.map(row => row.amiss).filter(words => words !== '-');
    const [first] = rows;
    if (!first) throw new Error('no trace');
    const alike = new Set(rows.map(row => row.citations));
    return { ...first, citations: [...alike].join(' / '), amiss: amiss.join('; ') || '-' };
  });
}

/** A disk that takes no more: the trace says so, stays, and is kept when there is room again. */
async function traceOnFullDisk(): Promise<Row> {
  const known = await readTruth();
  return withLab(NO_FAULT, async faults => {
    const { browser } = faults.lab;
    const kept = await faults.begin('briefing1.example');
    await faults.ended(kept, LIMIT_MS);
    const worker = browser.context.serviceWorkers()[0];
    if (!worker) throw new Error('no worker');
    await worker.evaluate(fillDisk);
    const began = Date.now();
    const id = await faults.begin('briefing2.example');
    const look = () => browser.send('getTrace', { id });
    const until = async (is: (live: LiveTrace | null) => boolean) => {
      for (const end = Date.now() + LIMIT_MS; Date.now() < end && !is(await look()); )
        await new Promise(resolve => setTimeout(resolve, 500));
      return look();
    };
    const full = await until(live => live?.state === 'done');
    const row = rowOf('disk full', began, faults, full, known);
    const listed = (await browser.send('listTraces', { query: '' })).map(line => line.id);
    await worker.evaluate(() => (globalThis as unknown as { makeRoom(): void }).makeRoom());
    await browser.send('startTrace', { id, citations: [], fresh: false });
    const after = await until(live => live?.unsaved === false);
    const amiss = [
      ...(row.amiss === '-' ? [] : [row.amiss]),
      ...(full?.unsaved ? [] : ['not said']),
      ...(listed.includes(kept) && listed.includes(id) ? [] : ['lost']),
      ...(after?.unsaved === false && (await faults.stored(id)) ? [] : ['not kept later']),
    ];
    return { ...row, amiss: amiss.join('; ') || '-' };
  });
}

/**
 * Runs in the worker. No browser sets a quota for an extension that may store without limit, so the
 * disk's own refusal is played.
 */
function fillDisk(): void {
  const { put } = IDBObjectStore.prototype;
  Object.assign(globalThis, {
    makeRoom: () => Object.assign(IDBObjectStore.prototype, { put }),
  });
  IDBObjectStore.prototype.put = () => {
    throw new DOMException('no room', 'QuotaExceededError');
  };
}

/** The library's own import of a file with so many traces, each as large as the sample's. */
async function restoreBackup(count: number): Promise<Row> {
  return withLab(NO_FAULT, async faults => {
    const { browser } = faults.lab;
    const live = await faults.ended(await faults.begin(), LIMIT_MS);
    if (!live) throw new Error('the trace is gone');
    const traces = Array.from({ length: count }, (_, i) => ({
      ...live.trace,
      claims: live.trace.claims.map(claim => ({ ...claim, text: `${claim.text} ${i}` })),
    }));
    const folder = mkdtempSync(join(tmpdir(), 'whence-backup-'));
    const file = join(folder, 'backup.json');
    writeFileSync(file, backupOf(traces, new Date()));
    try {
      const { page } = await browser.openTab();
      await page.goto(`chrome-extension://${browser.extensionId}/report.html#library`);
      const began = Date.now();
      await page.locator('input[type=file]').setInputFiles(file);
      const notice = page.locator('[role=status]', { hasText: /added|read/ });
      await notice.waitFor({ timeout: 10 * 60_000, state: 'attached' });
      const seconds = (Date.now() - began) / 1000;
      const said = (await notice.textContent()) ?? '';
      const kept = (await browser.send('listTraces', { query: '' })).length;
      return {
        fault: `${count} traces of a backup restored`,
        state: 'done',
        citations: said,
        requests: 0,
        seconds,
        amiss: kept === count + 1 ? '-' : `${kept} traces are kept`,
      };
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
}

/** Every part by name. */
export const SCENARIOS: Readonly<Record<string, Scenario>> = {
  async *turns() {
    yield traceUnder('none', NO_FAULT);
    for (const places of FAULT_NAMES.keys())
      yield traceUnder(
        `turn ${places}: ${OUTLETS[0]} ${turnedBy(places)(OUTLETS[0] ?? '')} …`,
        turnedBy(places),
      );
  },
  async *alone() {
    for (const name of FAULT_NAMES)
      for (const outlet of OUTLETS)
        yield traceUnder(`${name} on ${outlet}`, host => (host === outlet ? name : null));
  },
  async *all() {
    for (const name of FAULT_NAMES) yield traceUnder(`${name} everywhere`, (): FaultName => name);
  },
  async *restore() {
    for (const count of [500, 2000]) yield restoreBackup(count);
  },
  async *close() {
    yield traceOverRestart();
  },
  async *many() {
    yield traceTogether(20);
  },
  async *full() {
    yield traceOnFullDisk();
  },
  async *kill() {
    yield traceWhileKilled(20_000);
  },
};
