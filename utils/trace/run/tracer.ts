/**
 * Runs traces: starts, stops and resumes them, one record at a time each, with every result stored
 * before the next step begins.
 */
import type { Directory } from '../../outlets/outlet.ts';
import type { Library } from '../model/library.ts';
import type { Store, TraceRecord } from '../model/record.ts';
import { createSaver, type Saver, save } from '../model/saver.ts';
import type { Clock, FetchPolitely, FindArchived, RequestNote, Source } from '../model/source.ts';
import { offerCopies, readArchivedCopy } from './archived-copies.ts';
import { resolveCitations } from './find-articles.ts';
import { integrateArticle } from './integrate-article.ts';
import { judgeClaims } from './judge.ts';
import { createPageCache } from './page-cache.ts';
import { addNeeds, patternOf, type Run } from './run.ts';
import { finish, noteFailure, prepare, takeChoice, timeLeft } from './run-state.ts';
import { walkOrigins } from './walk-origins.ts';

/** What a run takes from the reader's settings. */
export interface RunSettings {
  readonly sources: readonly Source[];
  readonly readArchived: boolean;
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
    readonly onRequest: (note: RequestNote) => void | Promise<void>;
    /** Time (ms) from which kept answers count; null where all do. */
    readonly freshSince: number | null;
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
  /**
   * Resolves the given citations (all for null), then walks origins and judges. Resolves when the
   * run has ended; a second call for a running record waits for the first.
   */
  start(id: string, citations: readonly string[] | null, fresh: boolean): Promise<void>;
  /** Ends a run with what it has. */
  stop(id: string): Promise<void>;
  /**
   * The reader's choice for a citation: an article's address, "" for "none of these", or null,
   * which takes the choice back and gives what stood there before. Known at once, also while a run
   * is under way; resolves when everything that follows from it was worked out.
   */
  choose(id: string, citation: string, url: string | null): Promise<void>;
  /**
   * Reads the archived copy of an article and judges its claims again; false when there is none or
   * it could not be read.
   */
  readArchived(id: string, article: string): Promise<boolean>;
  /** Goes on with every run that a stopped worker left behind. */
  resume(): Promise<void>;
  isRunning(id: string): boolean;
}

interface Running {
  readonly record: TraceRecord;
  readonly ended: Promise<void>;
  readonly abort: AbortController;
}

export function createTracer(deps: TracerDeps): Tracer {
  const running = new Map<string, Running>();
  const stopped = new Set<string>();

  const launch = (record: TraceRecord): Promise<void> => {
    const known = running.get(record.id);
    if (known) return known.ended;
    const abort = new AbortController();
    if (stopped.has(record.id)) abort.abort();
    const ended = run(deps, record, abort).finally(() => running.delete(record.id));
    running.set(record.id, { record, ended, abort });
    return ended;
  };

  const start: Tracer['start'] = async (id, citations, fresh) => {
    await running.get(id)?.ended;
    const record = await deps.store.get(id);
    if (!record) return;
    stopped.delete(id);
    prepare(record, citations, fresh, deps.clock.now());
    await save(deps, record);
    await launch(record);
  };

  return {
    start,
    async stop(id) {
      // Also where a new worker is only about to take the run up again.
      stopped.add(id);
      running.get(id)?.abort.abort();
      const left = running.has(id) ? null : await deps.store.get(id);
      await (left?.state === 'tracing' ? launch(left) : running.get(id)?.ended);
    },
    async choose(id, citation, url) {
      // A run under way has the record in its hands and would write over what is stored.
      const run = running.get(id);
      const record = run?.record ?? (await deps.store.get(id));
      if (!record) return;
      const back = takeChoice(record, citation, url, run !== undefined);
      await save(deps, record);
      await start(id, back ? [] : [citation], false);
    },
    async readArchived(id, article) {
      await running.get(id)?.ended;
      const record = await deps.store.get(id);
      if (!record) return false;
      const saver = createSaver(deps, record);
      const parts = await partsOf(deps, record, new AbortController().signal, saver);
      const done = await readArchivedCopy(parts, createPageCache(parts), article);
      if (done) integrateArticle(record, deps.directory, article);
      await saver.last();
      if (done) await deps.library.remember(record);
      return done;
    },
    async resume() {
      const left = (await deps.store.unfinished()).filter(record => !running.has(record.id));
      await Promise.all(left.map(launch));
    },
    isRunning: id => running.has(id),
  };
}

async function run(deps: TracerDeps, record: TraceRecord, abort: AbortController): Promise<void> {
  const saver = createSaver(deps, record);
  try {
    record.attempts++;
    // What was granted since is no longer needed.
    const granted = await Promise.all(record.needs.map(deps.hasAccess));
    record.needs = record.needs.filter((_, at) => !granted[at]);
    await save(deps, record);
    const left = timeLeft(record, deps.clock.now());
    if (left === 0) abort.abort();
    else void deps.clock.sleep(left).then(() => abort.abort());
    const parts = await partsOf(deps, record, abort.signal, saver);
    const pages = createPageCache(parts);
    await resolveCitations(parts, pages);
    const copies = offerCopies(parts, pages);
    // Copies that are read take part in the comparison of texts; those that are only offered need
    // not be waited for.
    if (parts.readArchived) await copies;
    await walkOrigins(parts, pages);
    await copies;
    judgeClaims(record);
  } catch (error) {
    noteFailure(record, deps.clock.now(), error);
  } finally {
    finish(record, abort.signal.aborted, deps.online(), deps.clock.now());
    await saver.last();
    await deps.library.remember(record);
  }
}

async function partsOf(
  deps: TracerDeps,
  record: TraceRecord,
  signal: AbortSignal,
  { changed, now }: Saver,
): Promise<Run> {
  const { sources, readArchived } = await deps.settings(record.links);
  const onRequest = async (note: RequestNote) => {
    addToLedger(record, note);
    record.asking = note.host;
    // A request is written down before it goes out: a worker that dies over it has not forgotten
    // it.
    if (note.requests > 0) await now();
    else changed();
  };
  const freshSince = record.freshSince ? Date.parse(record.freshSince) : null;
  const polite = deps.fetchFor({ signal, freshSince, keep: !record.private, onRequest });
  const fetch: FetchPolitely = async request => {
    const outcome = await polite(request);
    if (!outcome.ok && outcome.reason === 'no-access')
      addNeeds({ record }, [patternOf(outcome.at ?? request.url, deps.directory)]);
    return outcome;
  };
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
    changed,
  };
}

function addToLedger(record: TraceRecord, { host, requests, bytes, why }: RequestNote): void {
  const row = record.trace.network.find(n => n.host === host);
  if (!row) record.trace.network.push({ host, requests, bytes, why });
  else {
    row.requests += requests;
    row.bytes += bytes;
    if (!row.why.split('; ').includes(why)) row.why += `; ${why}`;
  }
}
