/** The table of a trace: one row for every claim and outlet that backs it. */
import type { Backing, Trace, TraceArticle, TraceCitation, TraceClaim } from '../model/schema.ts';
import { asserts, type ClaimState, citationsOf, claimState } from './claim-state.ts';
import { articleOf } from './outlet-names.ts';
import { traceIndex } from './trace-index.ts';

/** A claim with one line of its backing; a claim that nothing backs has one row without. */
export interface BackingRow {
  readonly trace: Trace;
  readonly claim: TraceClaim;
  /** How the claim stands, as on the screens. */
  readonly state: ClaimState;
  readonly backing: Backing | null;
  /** The printed citation the row comes from; of a row without backing, the claim's nearest. */
  readonly citation: TraceCitation | null;
  readonly article: TraceArticle | null;
}

/** One row per claim and backing, in document order; connective sentences are left out. */
export function backingRows(traces: readonly Trace[]): BackingRow[] {
  return traces.flatMap(trace =>
    trace.claims.filter(asserts).flatMap(claim => rowsOf(trace, claim)),
  );
}

function rowsOf(trace: Trace, claim: TraceClaim): BackingRow[] {
  const facts = { trace, claim, state: claimState({ state: 'done', trace }, claim) };
  const rows = claim.backing.map(backing => ({
    ...facts,
    backing,
    citation: traceIndex(trace).marks.get(backing.citation ?? '') ?? null,
    article: articleOf(trace, backing.article),
  }));
  if (rows.length > 0) return rows;
  const citation = citationsOf(trace, claim)[0] ?? null;
  return [{ ...facts, backing: null, citation, article: null }];
}
