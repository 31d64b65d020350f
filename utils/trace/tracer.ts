/** Runs traces: starts, stops and resumes them, one record at a time each, with every result stored before the next step begins. */
import type { Directory } from '../outlets/outlet.ts';
import { compareTraces } from './compare.ts';
import { resolveCitations } from './find-articles.ts';
import { judgeClaims } from './judge.ts';
import type { Library } from './library.ts';
import { type Store, type TraceRecord, unresolved } from './record.ts';
import { readArchivedCopy } from './resolve-linked.ts';
import type { Run } from './run.ts';
import { createShelf } from './shelf.ts';
import type { Clock, FetchPolitely, FindArchived, Source } from './source.ts';
import { takeIn } from './take-in.ts';
import { walkOrigins } from './walk-origins.ts';

/** What a run takes from the reader's settings. */
export interface RunSettings {
  readonly sources: readonly Source[];
  readonly readArchived: boolean;
  readonly last: readonly string[];
}

/** What one request told the ledger. */
export interface RequestNote {
  readonly host: string;
  readonly bytes: number;
  readonly why: string;
}

export interface TracerDeps {
  readonly store: Store;
  readonly library: Library;
  readonly clock: Clock;
  readonly directory: Directory;
  /** The sources that are on, given the page's own links. */
  readonly settings: (links: TraceRecord['links']) => Promise<RunSettings>;
  /** A fetch for one run, with its own budget. */
  readonly fetchFor: (run: {
    readonly signal: AbortSignal;
    readonly onRequest: (note: RequestNote) => void;
    readonly fresh: boolean;
    /** False in a private window: nothing that is asked may be kept. */
    readonly keep: boolean;
  }) => FetchPolitely;
  readonly findArchived: FindArchived;
  readonly hasAccess: (pattern: string) => Promise<boolean>;
  readonly online: () => boolean;
  /** Called after every change of a record, stored or about to be. */
  readonly onChange: (record: TraceRecord) => void;
}

export interface Tracer {
  /** Resolves the given citations (all for null), then walks origins and judges. Resolves when the run has ended; a second call for a running record waits for the first. */
  start(id: string, citations: readonly string[] | null, fresh: boolean): Promise<void>;
  /** Ends a run with what it has. */
  stop(id: string): Promise<void>;
  /** Reads the archived copy of an article and judges its claims again; false when there is none or it could not be read. */
  readArchived(id: string, article: string): Promise<boolean>;
  /** Goes on with every run that a stopped worker left behind. */
  resume(): Promise<void>;
  isRunning(id: string): boolean;
}

/** A page's run ends after this with what it has, whatever the hosts do. */
const RUN_MS = 10 * 60e3;
const MOST_ATTEMPTS = 8;
/** Changes closer together than this reach the store and the screens as one. */
const SAVE_EVERY_MS = 250;

export function createTracer(deps: TracerDeps): Tracer {
  const running = new Map<string, { readonly ended: Promise<void>; readonly abort: AbortController }>();

  const launch = (record: TraceRecord, fresh: boolean): Promise<void> => {
    const known = running.get(record.id);
    if (known) return known.ended;
    const abort = new AbortController();
    const ended = run(deps, record, abort, fresh).finally(() => running.delete(record.id));
    running.set(record.id, { ended, abort });
    return ended;
  };

  return {
    async start(id, citations, fresh) {
      await running.get(id)?.ended;
      const record = await deps.store.get(id);
      if (!record) return;
      prepare(record, citations, deps.clock.now());
      await deps.store.put(record);
      deps.onChange(record);
      await launch(record, fresh);
    },
    async stop(id) {
      const known = running.get(id);
      known?.abort.abort();
      await known?.ended;
    },
    async readArchived(id, article) {
      await running.get(id)?.ended;
      const record = await deps.store.get(id);
      if (!record) return false;
      const saver = createSaver(deps, record);
      const parts = await partsOf(deps, record, new AbortController().signal, false, saver.changed);
      const done = await readArchivedCopy(parts, createShelf(parts), article);
      if (done) takeIn(record, deps.directory, article);
      await saver.last();
      if (done) await deps.library.remember(record);
      return done;
    },
    async resume() {
      const left = (await deps.store.unfinished()).filter(record => !running.has(record.id));
      await Promise.all(left.map(record => launch(record, false)));
    },
    isRunning: id => running.has(id),
  };
}

/** Marks what a run has to do. Citations that are done and not asked for again keep their answers. */
function prepare(record: TraceRecord, citations: readonly string[] | null, now: Date): void {
  const all = record.trace.citations;
  record.before = citations === null && record.state === 'done' ? structuredClone(record.trace) : null;
  const wanted = citations ? all.filter(k => citations.includes(k.id)) : all;
  for (const citation of wanted) citation.resolution = unresolved();
  record.pending = wanted.map(k => k.id);
  record.total = record.pending.length;
  record.attempts = 0;
  record.deadline = new Date(now.getTime() + RUN_MS).toISOString();
  record.needs = citations ? record.needs : [];
  record.state = 'tracing';
  record.offline = false;
  if (!citations) record.trace.network = [];
}

async function run(deps: TracerDeps, record: TraceRecord, abort: AbortController, fresh: boolean): Promise<void> {
  const saver = createSaver(deps, record);
  try {
    record.attempts++;
    await deps.store.put(record);
    const left = Date.parse(record.deadline ?? '') - deps.clock.now().getTime();
    if (record.attempts > MOST_ATTEMPTS || !(left > 0)) abort.abort();
    else void deps.clock.sleep(left).then(() => abort.abort());
    const parts = await partsOf(deps, record, abort.signal, fresh, saver.changed);
    const shelf = createShelf(parts);
    await resolveCitations(parts, shelf);
    await walkOrigins(parts, shelf);
    judgeClaims(record);
  } catch (error) {
    noteFailure(record, deps.clock.now(), error);
  } finally {
    finish(record, abort.signal.aborted, deps);
    await saver.last();
    await deps.library.remember(record);
  }
}

async function partsOf(deps: TracerDeps, record: TraceRecord, signal: AbortSignal, fresh: boolean, changed: () => void): Promise<Run> {
  const { sources, readArchived, last } = await deps.settings(record.links);
  const onRequest = (note: RequestNote) => {
    addToLedger(record, note);
    record.asking = note.host;
    changed();
  };
  const fetch = deps.fetchFor({ signal, fresh, keep: !record.private, onRequest });
  return {
    record,
    directory: deps.directory,
    library: deps.library,
    clock: deps.clock,
    fetch,
    sources,
    signal,
    hasAccess: deps.hasAccess,
    findArchived: (url, near) => deps.findArchived(url, near, fetch),
    readArchived,
    last,
    changed,
  };
}

function finish(record: TraceRecord, stopped: boolean, deps: TracerDeps): void {
  for (const citation of record.trace.citations.filter(k => record.pending.includes(k.id))) {
    citation.resolution.status = 'failed';
    citation.resolution.steps.push({
      at: deps.clock.now().toISOString(),
      did: 'gave-up',
      what: 'run',
      url: null,
      outcome: stopped ? 'stopped before it was resolved' : 'the run ended early',
    });
  }
  record.pending = [];
  record.state = stopped ? 'stopped' : 'done';
  record.asking = null;
  record.deadline = null;
  record.offline = !deps.online();
  record.trace.tracedAt = deps.clock.now().toISOString();
  record.changes = record.before ? compareTraces(record.before, record.trace) : [];
  record.before = null;
}

/** A fault of ours ends this run, not the page: what was found stays, and the steps say what happened. */
function noteFailure(record: TraceRecord, now: Date, error: unknown): void {
  const outcome = `an error in Whence: ${error instanceof Error ? error.message : String(error)}`;
  for (const citation of record.trace.citations.filter(k => record.pending.includes(k.id))) {
    citation.resolution.steps.push({ at: now.toISOString(), did: 'gave-up', what: 'run', url: null, outcome });
  }
}

function addToLedger(record: TraceRecord, { host, bytes, why }: RequestNote): void {
  const row = record.trace.network.find(n => n.host === host);
  if (!row) record.trace.network.push({ host, requests: 1, bytes, why });
  else {
    row.requests++;
    row.bytes += bytes;
    if (!row.why.split('; ').includes(why)) row.why += `; ${why}`;
  }
}

function createSaver(deps: TracerDeps, record: TraceRecord): { changed: () => void; last: () => Promise<void> } {
  let waiting: Promise<void> | null = null;
  const save = async () => {
    deps.onChange(record);
    // A full disk must not end the trace: it goes on in memory and the last save says so.
    await deps.store.put(record).catch(() => undefined);
  };
  return {
    changed() {
      waiting ??= new Promise<void>(resolve => setTimeout(resolve, SAVE_EVERY_MS)).then(() => {
        waiting = null;
        return save();
      });
    },
    async last() {
      await waiting;
      await save();
    },
  };
}
