/**
 * A browser over the sample web in which hosts fail as they are told to; what a trace there came
 * to, and how often each host was asked.
 */
import { readFileSync } from 'node:fs';
import { mannersFor } from '../../utils/network/host-manners.ts';
import type { LiveTrace } from '../../utils/trace/model/live.ts';
import { BROWSERS_OWN, type Lab, openLab } from '../browser/open-lab.ts';
import type { WebRequest } from '../web/loopback.ts';
import { SAMPLE_WORLD } from '../web/sample/world.ts';
import { SAMPLE_BRIEFING } from '../web/server.ts';
import { bareHost } from '../web/world.ts';
import { answerWith, type FaultName } from './faults.ts';

/** The outlets that the sample briefing cites. */
export const OUTLETS: readonly string[] = Object.keys(SAMPLE_WORLD.sites);

/** Most requests of one run, the redirects that they are led through aside. */
const MOST_REQUESTS = 90;
/** How many requests may arrive early in a row, since those before them arrived late. */
const MOST_BUNCHED = 2;

/** Which fault a host has; null for none. */
export type Plan = (host: string) => FaultName | null;

/** One request of the extension's as it arrived, ms. */
interface Arrival {
  readonly at: number;
  readonly url: URL;
}

/** A browser and a web with faults. */
export interface FaultLab {
  readonly lab: Lab;
  /** How far the spacing between requests is scaled. */
  readonly pace: number;
  readonly arrivals: readonly Arrival[];
  /** Opens the briefing on a host of its own and starts its trace; answers the trace's id. */
  begin(host?: string): Promise<string>;
  /** The trace as it is, read without waking the worker. */
  stored(id: string): Promise<Stored | null>;
  /** Waits until the trace is no longer under way, and answers it. */
  ended(id: string, limitMs: number): Promise<LiveTrace | null>;
  close(): Promise<void>;
}

/** What the database holds of a trace. */
export type Stored = Pick<LiveTrace, 'state' | 'trace'> & { readonly pending: readonly string[] };

/** Opens a lab in which hosts fail by the plan, which is asked anew with each request. */
export async function openFaultLab(plan: Plan, pace: number): Promise<FaultLab> {
  const briefing = readFileSync(SAMPLE_BRIEFING, 'utf8');
  const arrivals: Arrival[] = [];
  const lab = await openLab({
    pace,
    first: (request: WebRequest) => {
      const { url } = request;
      if (/^briefing\d*\.example$/.test(url.hostname))
        return {
          status: 200,
          headers: { 'content-type': 'text/html; charset=utf-8' },
          body: briefing,
        };
      if (BROWSERS_OWN.test(url.hostname)) return null;
      arrivals.push({ at: Date.now(), url });
      const fault = plan(bareHost(url.hostname));
      return fault === null ? null : answerWith(fault, request);
    },
  });
  const stored = (id: string) => lab.browser.desk.evaluate(readRecord, id);
  return {
    lab,
    pace,
    arrivals,
    stored,
    async begin(host = 'briefing.example') {
      const tab = await lab.open(`https://${host}/`);
      const view = await lab.browser.send('viewTab', { tab: tab.id });
      if (view.kind !== 'trace') throw new Error(`the tab shows ${view.kind}`);
      await lab.browser.send('startTrace', { id: view.live.id, citations: null, fresh: false });
      return view.live.id;
    },
    async ended(id, limitMs) {
      for (const end = Date.now() + limitMs; Date.now() < end; ) {
        const state = (await stored(id))?.state;
        if (state === 'done' || state === 'stopped') break;
        await new Promise(resolve => setTimeout(resolve, 250));
      }
      return lab.browser.send('getTrace', { id });
    },
    close: () => lab.close(),
  };
}

/** Runs in a page of the extension. */
async function readRecord(id: string): Promise<Stored | null> {
  const answerOf = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const db = await answerOf(indexedDB.open('whence'));
  try {
    if (!db.objectStoreNames.contains('traces')) return null;
    const record = await answerOf(db.transaction('traces').objectStore('traces').get(id));
    return (record as Stored | undefined) ?? null;
  } finally {
    db.close();
  }
}

/**
 * Kills the worker again and again, each time that long after something woke it; answers how often.
 */
export async function keepKilling(
  { desk }: Lab['browser'],
  everyMs: number,
  forMs: number,
): Promise<number> {
  const cdp = await desk.context().newCDPSession(desk);
  await cdp.send('ServiceWorker.enable');
  let kills = 0;
  for (const end = Date.now() + forMs; Date.now() < end; kills++) {
    await desk.evaluate(() => {
      const message = { to: 'worker', name: 'listTraces', payload: { query: '' } };
      void chrome.runtime.sendMessage(message).catch(() => undefined);
    });
    await new Promise(resolve => setTimeout(resolve, everyMs));
    await cdp.send('ServiceWorker.stopAllWorkers');
  }
  await cdp.detach();
  return kills;
}

/** How a trace came out. */
export interface Outcome {
  readonly state: string;
  /** How many citations have each status. */
  readonly statuses: Readonly<Record<string, number>>;
  /** Citations in no true state: nobody looked, or no step says what was done. */
  readonly untold: readonly string[];
  /** Citations with another article than where nothing fails. */
  readonly wrong: readonly string[];
  readonly requests: number;
  /** Hosts that were asked more often than they may be, in words. */
  readonly hurried: readonly string[];
}

/** Judges a trace that ended; `truth` is the article's address by citation where nothing fails. */
export function outcomeOf(
  live: LiveTrace | null,
  truth: ReadonlyMap<string, string | null>,
  { arrivals, pace }: Pick<FaultLab, 'arrivals' | 'pace'>,
  runs = 1,
): Outcome {
  const citations = live?.trace.citations ?? [];
  const statuses: Record<string, number> = {};
  for (const { resolution } of citations)
    statuses[resolution.status] = (statuses[resolution.status] ?? 0) + 1;
  const articles = articlesOf(live);
  return {
    state: live?.state ?? 'lost',
    statuses,
    untold: citations
      .filter(k => k.resolution.status === 'skipped' || k.resolution.steps.length === 0)
      .map(k => k.id),
    wrong: citations
      .filter(k => articles.get(k.id) && truth.get(k.id) && articles.get(k.id) !== truth.get(k.id))
      .map(k => k.id),
    requests: arrivals.length,
    hurried: listHurried(arrivals, pace, runs),
  };
}

/** The address of each citation's article; null for none. */
export function articlesOf(live: LiveTrace | null): Map<string, string | null> {
  const { citations = [], articles = [] } = live?.trace ?? {};
  return new Map(
    citations.map(({ id, resolution }) => [
      id,
      articles.find(row => row.id === resolution.article)?.url ?? null,
    ]),
  );
}

/**
 * Where requests came faster than the spacing lets them. One by one their ways differ by more than
 * the spacing of a replay: that many in a row may. What a redirect leads to is the same request.
 */
function listHurried(arrivals: readonly Arrival[], pace: number, runs: number): string[] {
  const last = new Map<string, string>();
  const asked = arrivals.filter(({ url }) => {
    // A loop leads to the address it came from, an upgrade to the same one over TLS.
    const address = url.pathname + url.search;
    const led = last.get(url.host) === address;
    last.set(url.host, address);
    return !led;
  });
  const spaced = asked.filter(({ url }) => url.pathname !== '/robots.txt');
  const queues = Map.groupBy(spaced, ({ url }) => mannersFor(url.hostname).queue);
  const said = [...queues].flatMap(([queue, all]) => {
    const spacing = pace * mannersFor(all[0]?.url.hostname ?? '').spacingMs;
    const over = mostOver(
      all.map(({ at }) => at),
      spacing,
    );
    return over > MOST_BUNCHED ? [`${queue}: ${over.toFixed(1)} requests too early`] : [];
  });
  return asked.length > runs * MOST_REQUESTS ? [...said, `${asked.length} requests in all`] : said;
}

/** By how many requests any stretch of time has more than it may have. */
function mostOver(times: readonly number[], spacing: number): number {
  let most = 0;
  let least = Number.POSITIVE_INFINITY;
  for (const [taken, at] of times.entries()) {
    const ahead = taken - at / spacing;
    least = Math.min(least, ahead);
    most = Math.max(most, ahead - least);
  }
  return most;
}
