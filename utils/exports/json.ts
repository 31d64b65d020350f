import type { Writer } from './format.ts';

/** The trace itself; one object, or a list for several. */
export const json: Writer = {
  type: 'application/json;charset=utf-8',
  extension: 'json',
  write: traces => `${JSON.stringify(traces.length === 1 ? traces[0] : traces, null, 2)}\n`,
};
