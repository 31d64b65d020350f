/** One run over one record, from its first question to its verdicts. */
import type { Library } from '../model/library.ts';
import type { Store, TraceRecord } from '../model/record.ts';
import { createSaver, type Saver, save } from '../model/saver.ts';
import type { TraceCitation } from '../model/schema.ts';
import { dropGrantedNeeds } from './access.ts';
import { assembleRun, type World } from './assemble-run.ts';
import { judgeClaims } from './judge.ts';
import { createEarlyJudge } from './judge-early.ts';
import { resolveCitations } from './resolving/find-articles.ts';
import {
  beginLife,
  type CutShort,
  countWork,
  finishRun,
  noteFailure,
  noteProgress,
  timeLeft,
} from './run-state.ts';
import { walkOrigins } from './walk-origins.ts';

export interface RunDeps extends World {
  readonly store: Pick<Store, 'put'>;
  readonly library: Library;
  readonly online: () => boolean;
  /** Called after every change of a record, stored or about to be. */
  readonly onChange: (record: TraceRecord) => void;
}

/**
 * Runs a record that `prepareRun` made ready, or that a stopped worker left, to its end; every
 * result is stored before the next step begins. Never throws: a fault stands in the record's steps.
 * The run ends itself through `abort` when its time is over.
 */
export async function runTrace(
  deps: RunDeps,
  record: TraceRecord,
  abort: AbortController,
): Promise<void> {
  const { clock } = deps;
  let counted = clock.now().getTime();
  const keeper: Pick<RunDeps, 'store' | 'onChange'> = {
    store: deps.store,
    onChange(changed) {
      counted = countWork(changed, counted, clock.now());
      deps.onChange(changed);
    },
  };
  const saver = createSaver(keeper, record);
  try {
    // Counted and stored before anything is asked: a run that kills its worker must not begin for
    // ever.
    beginLife(record, clock.now());
    await dropGrantedNeeds(record, deps.hasAccess);
    await save(keeper, record);
    const left = timeLeft(record);
    const outOfTime = () => abort.abort('out-of-time' satisfies CutShort);
    if (left === 0) outOfTime();
    else void clock.sleep(left).then(outOfTime);
    await runStages(deps, record, abort.signal, saver);
  } catch (error) {
    noteFailure(record, clock.now(), error);
  } finally {
    finishRun(record, cutShortBy(abort.signal), deps.online(), clock.now());
    await saver.last();
    await deps.library.remember(record);
  }
}

function cutShortBy({ aborted, reason }: AbortSignal): CutShort | null {
  if (!aborted) return null;
  return reason === ('out-of-time' satisfies CutShort) ? 'out-of-time' : 'by-reader';
}

/**
 * Articles, copies, origins, verdicts: each stage rests on what the ones before it found. Verdicts
 * are given as articles come, and anew when all is known.
 */
async function runStages(
  deps: Pick<RunDeps, keyof World | 'library'>,
  record: TraceRecord,
  signal: AbortSignal,
  saver: Saver,
): Promise<void> {
  const { clock, directory, library } = deps;
  const { lookup, pages, copies, works, resolvers, readArchived } = await assembleRun(
    deps,
    record,
    signal,
    saver,
  );
  const early = createEarlyJudge(record, clock, saver.changed);
  const ended = (citation: TraceCitation) => {
    noteProgress(record);
    early.take(citation);
    copies.offer().catch(() => undefined);
    works.complete().catch(() => undefined);
    saver.changed();
  };
  await resolveCitations({ record, clock, signal, ended }, resolvers);
  await early.stop();
  const offered = copies.offer();
  // Copies that are read take part in the comparison of texts; those that are only offered need
  // not be waited for.
  if (readArchived) await offered;
  await works.complete();
  await walkOrigins({ record, directory, library, lookup, pages });
  await judgeClaims(record);
  saver.changed();
  await offered;
}
