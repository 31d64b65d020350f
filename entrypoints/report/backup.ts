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
export function tracesIn(text: string): Trace[] {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return [];
  }
  const wrapped = isObject(data) && Array.isArray(data.traces) ? data.traces : data;
  return (Array.isArray(wrapped) ? wrapped : [wrapped]).filter(isTrace);
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const isTrace = (value: unknown): value is Trace =>
  isObject(value) && value.schema === 'whence/trace@1';
