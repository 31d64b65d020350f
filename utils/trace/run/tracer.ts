/**
 * Runs traces: starts, stops and resumes them, one record at a time each, with every result stored
 * before the next step begins.
 */
import type { GivenText } from '../../articles/given/given-text.ts';
import type { Store, TraceRecord } from '../model/record.ts';
import { createSaver, save } from '../model/saver.ts';
import { assembleRun } from './assemble-run.ts';
import { integrateArticle } from './integrate-article.ts';
import { giveText, takeTextBack } from './resolving/give-text.ts';
import { isResting, prepareRun, takeChoice } from './run-state.ts';
import { type RunDeps, runTrace } from './run-trace.ts';

export interface TracerDeps extends RunDeps {
  readonly store: Store;
  /** Whether a page may be traced at all; without it, every page. */
  readonly mayTrace?: (page: TraceRecord['trace']['page']) => Promise<boolean>;
}

export interface Tracer {
  /**
   * Resolves the given citations (all for null), then walks origins and judges. Resolves when the
   * run has ended; a second call for a running record waits for the first. Those of `inView`, which
   * the reader has on screen, are looked up before the others.
   */
  start(
    id: string,
    citations: readonly string[] | null,
    fresh: boolean,
    inView?: readonly string[],
  ): Promise<void>;
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
  /**
   * Holds a text that the reader gave against the claims of a citation; see `giveText`. `url`: where
   * the text stands, null where the citation tells. Asks nobody.
   */
  giveText(id: string, citation: string, given: GivenText, url: string | null): Promise<boolean>;
  /** Takes such a text back: what stood there before is there again. */
  takeTextBack(id: string, citation: string): Promise<boolean>;
  /**
   * Goes on with every run that a stopped worker left behind, but for those that died so often that
   * they rest.
   */
  resume(): Promise<void>;
  isRunning(id: string): boolean;
}

/** A run under way in this worker. */
interface Running {
  readonly record: TraceRecord;
  readonly ended: Promise<void>;
  readonly abort: AbortController;
}

/** Makes the tracer; one a worker, since it knows of its own runs alone. */
export function createTracer(deps: TracerDeps): Tracer {
  const running = new Map<string, Running>();
  const stopped = new Set<string>();
  /** By record: what comes last of the work on it that waits. */
  const turns = new Map<string, Promise<unknown>>();

  /**
   * Does work on a record once no run has it in its hands and all work before this is done: whoever
   * reads a record, changes it and stores it would undo what another stored meanwhile.
   */
  const inTurn = <T>(id: string, work: () => Promise<T>): Promise<T> => {
    const turn = (turns.get(id) ?? Promise.resolve()).then(async () => {
      await running.get(id)?.ended;
      return work();
    });
    const over = turn.then(
      () => undefined,
      () => undefined,
    );
    turns.set(id, over);
    void over.then(() => turns.get(id) === over && turns.delete(id));
    return turn;
  };

  /** The record of a page that may be traced; null for none. */
  const allowed = async (record: TraceRecord | null): Promise<TraceRecord | null> =>
    record && (await (deps.mayTrace?.(record.trace.page) ?? true)) ? record : null;

  const launch = (record: TraceRecord): Promise<void> => {
    const known = running.get(record.id);
    if (known) return known.ended;
    const abort = new AbortController();
    if (stopped.has(record.id)) abort.abort();
    const ended = runTrace(deps, record, abort).finally(() => running.delete(record.id));
    running.set(record.id, { record, ended, abort });
    return ended;
  };

  const start: Tracer['start'] = async (id, citations, fresh, inView = []) => {
    const run = await inTurn(id, async () => {
      const record = await allowed(await deps.store.get(id));
      if (!record) return null;
      stopped.delete(id);
      prepareRun(record, citations, fresh, deps.clock.now());
      record.inView = inView;
      await save(deps, record);
      return { ended: launch(record) };
    });
    await run?.ended;
  };

  /** Changes a record that no run has in its hands; saved where that changed anything. */
  const change = (id: string, by: (record: TraceRecord) => Promise<boolean>): Promise<boolean> =>
    inTurn(id, async () => {
      const record = await deps.store.get(id);
      const done = record !== null && (await by(record));
      if (done) await save(deps, record);
      return done;
    });

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
      const note = async () => {
        const record = await allowed(run?.record ?? (await deps.store.get(id)));
        if (!record) return null;
        const back = takeChoice(record, citation, url, run !== undefined);
        await save(deps, record);
        return back ? [] : [citation];
      };
      const wanted = await (run ? note() : inTurn(id, note));
      if (wanted) await start(id, wanted, false);
    },
    readArchived: (id, article) =>
      inTurn(id, async () => {
        const record = await allowed(await deps.store.get(id));
        if (!record) return false;
        const saver = createSaver(deps, record);
        const { copies } = await assembleRun(deps, record, new AbortController().signal, saver);
        const done = await copies.read(article);
        if (done) await integrateArticle(record, deps.directory, article);
        await saver.last();
        if (done) await deps.library.remember(record);
        return done;
      }),
    giveText: (id, citation, given, url) =>
      change(id, record =>
        giveText(record, citation, given, url, {
          directory: deps.directory,
          now: deps.clock.now(),
          newAddress: () => `urn:uuid:${crypto.randomUUID()}`,
        }),
      ),
    takeTextBack: (id, citation) =>
      change(id, record => takeTextBack(record, citation, deps.directory)),
    async resume() {
      const left = (await deps.store.unfinished()).filter(record => !running.has(record.id));
      // A page that is kept back since is not gone on with: its run ends with what it has.
      for (const record of left) if (!(await allowed(record))) stopped.add(record.id);
      const now = deps.clock.now();
      const due = left.filter(record => stopped.has(record.id) || !isResting(record, now));
      await Promise.all(due.map(launch));
    },
    isRunning: id => running.has(id),
  };
}
