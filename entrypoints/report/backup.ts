import type { Trace } from '../../utils/trace/model/schema.ts';

/** Name of the format in which the whole library is saved. */
const SCHEMA = 'whence/library@1';

/** The library as one file. */
export function backupOf(traces: readonly Trace[], now: Date): string {
  return JSON.stringify({ schema: SCHEMA, savedAt: now.toISOString(), traces });
}

/**
 * The traces in a backup, in an export of several pages (a list) or of one page. Empty when the
 * text holds none. What they hold is checked by the worker when they are put back.
 */
export function readTraces(text: string): Trace[] {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return [];
  }
  const wrapped = isObject(data) && Array.isArray(data.traces) ? data.traces : data;
  return (Array.isArray(wrapped) ? wrapped : [wrapped]).filter(isTrace);
}

/** Most characters of traces in one message to the worker, which answers others in between. */
const MOST_CHARS = 1e6;

/** Traces in their order, so many together as one message should hold; one that is larger alone. */
export function batchesOf(traces: readonly Trace[]): Trace[][] {
  const batches: Trace[][] = [];
  let room = 0;
  for (const trace of traces) {
    // Measured by what a message carries; a trace may be a hundred times another's size.
    const size = JSON.stringify(trace).length;
    const last = batches.at(-1);
    if (last && size <= room) last.push(trace);
    else batches.push([trace]);
    room = (last && size <= room ? room : MOST_CHARS) - size;
  }
  return batches;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const isTrace = (value: unknown): value is Trace =>
  isObject(value) && value.schema === 'whence/trace@1';
