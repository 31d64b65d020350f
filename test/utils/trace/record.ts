import type { Library } from '../../../utils/trace/model/library.ts';
import {
  createResolution,
  fingerprintOf,
  type TraceRecord,
} from '../../../utils/trace/model/record.ts';
import type { Trace, TraceCitation } from '../../../utils/trace/model/schema.ts';

/** A record around a trace, as detection leaves it. */
export const recordAround = (trace: Trace): TraceRecord => ({
  id: 'r1',
  fingerprint: fingerprintOf(trace),
  private: false,
  savedAt: '2026-05-20T09:29:00.000Z',
  state: 'read',
  trace,
  bodies: {},
  pending: [],
  freshSince: null,
  total: 0,
  attempts: 0,
  restsUntil: null,
  worked: 0,
  asked: 0,
  before: null,
  asking: null,
  needs: [],
  wouldAsk: [],
  offline: false,
  unsaved: false,
  changes: [],
  chosen: [],
  links: [],
});

/** The same citation before anybody asked. */
export const unasked = (citation: TraceCitation): TraceCitation => ({
  ...citation,
  resolution: createResolution(),
});

/** A library that never saw anything. */
export const noLibrary: Library = { alike: async () => [], remember: async () => undefined };
