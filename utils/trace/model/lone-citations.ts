/** Citations that back no claim: the references of a list that is checked as such. */
import type { Trace, TraceCitation } from './schema.ts';

/** The citations that stand for themselves, in the order of their list. */
export function loneCitations(trace: Pick<Trace, 'citations'>): TraceCitation[] {
  return trace.citations.filter(
    ({ claims, alternatives }) => claims.length + alternatives.length === 0,
  );
}

/** True for the trace of a list of references: nothing is claimed, only cited. */
export const isReferenceList = (trace: Pick<Trace, 'claims' | 'citations'>): boolean =>
  trace.claims.length === 0 &&
  trace.citations.length > 0 &&
  loneCitations(trace).length === trace.citations.length;
