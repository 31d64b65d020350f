/**
 * Which citation or claim of the trace one of the page is, while the page grows faster than the
 * trace.
 */
import type { Reading } from '../../claims/claim.ts';
import { citationKeys, claimKeys, pairByKey } from '../../trace/model/citation-key.ts';
import type { Trace } from '../../trace/model/schema.ts';

/** Ids of the page to ids of the trace and back; what has no counterpart is absent. */
export interface MatchedIds {
  readonly toTrace: ReadonlyMap<string, string>;
  readonly toPage: ReadonlyMap<string, string>;
}

/** Matches the citations and claims of a page with those of a trace of it. */
export function matchIds(page: Reading, trace: Pick<Trace, 'claims' | 'citations'>): MatchedIds {
  const toTrace = new Map([
    ...pairByKey(claimKeys(page), claimKeys(trace)),
    ...pairByKey(citationKeys(page), citationKeys(trace)),
  ]);
  return { toTrace, toPage: new Map([...toTrace].map(([own, theirs]) => [theirs, own])) };
}
