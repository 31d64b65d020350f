import type { MessageName } from './contract.ts';

/** What is actually posted to the worker: a name of the contract and a payload not yet trusted. */
export interface Envelope {
  readonly to: 'worker';
  readonly name: MessageName;
  readonly payload: unknown;
}

/** What is actually returned: a failure is data, since Error does not survive the crossing. */
export type Reply =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly error: string };

/** Name of the port on which the worker posts every change of a trace. */
export const LIVE_PORT = 'whence-live';

/**
 * What is asked to be told of: the trace of a tab, or one by id, by a screen; by a page its own
 * alone.
 */
export type LiveTarget =
  | { readonly tab: number }
  | { readonly id: string }
  | { readonly here: true };
