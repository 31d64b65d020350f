/** Traces that come back from a file: which are not here yet, and the records made of them. */
import { marksOf } from './marks.ts';
import { fingerprintOf, type TraceRecord } from './record.ts';
import { createRecord } from './record-of-reading.ts';
import type { Trace } from './schema.ts';

/**
 * The records of those traces that are not among the kept ones, each once. A trace is the same where its
 * page's words and the time it was traced are: tracing a page again makes another. The texts behind
 * a trace are not in a file, so nothing is judged anew before it is traced again.
 */
export function restoreRecords(
  traces: readonly Trace[],
  kept: readonly Pick<TraceRecord, 'fingerprint' | 'trace'>[],
  options: { readonly now: Date; readonly newId: () => string },
): TraceRecord[] {
  const here = new Set(kept.map(record => keyOf(record.fingerprint, record.trace)));
  return traces.flatMap(trace => {
    const key = keyOf(fingerprintOf(trace), trace);
    if (here.has(key)) return [];
    // A file may hold a trace twice, as two backups put together do.
    here.add(key);
    return [restoreRecord(trace, options.newId(), options.now)];
  });
}

function restoreRecord(trace: Trace, id: string, now: Date): TraceRecord {
  const { page, claims, citations, mentions } = trace;
  const fresh = createRecord(
    { page, claims, citations, mentions, links: [] },
    { id, now, private: false, wouldAsk: [] },
  );
  return {
    ...fresh,
    savedAt: trace.tracedAt,
    // A page that was only read is kept for the session alone.
    state: wasTraced(trace) ? 'done' : 'read',
    trace,
  };
}

/** Whether anybody looked anything up: what was found nowhere was looked for too. */
function wasTraced(trace: Trace): boolean {
  return (
    trace.articles.length > 0 ||
    marksOf(trace).some(({ resolution }) => resolution.steps.length > 0)
  );
}

function keyOf(fingerprint: string, { tracedAt }: Trace): string {
  return `${fingerprint} ${tracedAt}`;
}
