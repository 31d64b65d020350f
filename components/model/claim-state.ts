import type { LiveTrace } from '../../utils/trace/live.ts';
import type { Backing, Resolution, Trace, TraceCitation, TraceClaim } from '../../utils/trace/schema.ts';
import { traceIndex } from './trace-index.ts';

/** How a claim stands: the verdict of its best backing, or why it has none. Each has a sign, a word and a colour. */
export type ClaimState = Backing['verdict'] | 'no-source' | 'pending';

/** In the order in which screens list them: what holds first, what needs an eye next, what is open last. */
export const CLAIM_STATES: readonly ClaimState[] = [
  'supported',
  'partial',
  'contradicted',
  'unsupported',
  'unknown',
  'no-source',
  'pending',
];

/** A resolution that has neither an answer nor a step yet: its turn has not come. */
export function isOpen(live: LiveTrace, resolution: Resolution): boolean {
  if (live.state === 'read') return true;
  return live.state === 'tracing' && resolution.status !== 'resolved' && resolution.steps.length === 0;
}

/** True where the claim asserts something: what the counts and the lists are about. */
export function asserts(claim: TraceClaim): boolean {
  return claim.role !== 'connective';
}

/** The row that answers "which outlet backs this": the first of the claim's backing, null without any. */
export function bestBacking(claim: TraceClaim): Backing | null {
  return claim.backing[0] ?? null;
}

/** The claim's printed citations, in the claim's own order (nearest first). */
export function citationsOf(trace: Trace, claim: TraceClaim): TraceCitation[] {
  const { citations } = traceIndex(trace);
  return claim.citations.flatMap(id => citations.get(id) ?? []);
}

/**
 * How a claim stands now. "pending" only while an answer may still come; "no-source" without any citation, mention or backing, of its own or of
 * the claim it restates.
 */
export function claimState(live: LiveTrace, claim: TraceClaim): ClaimState {
  const best = bestBacking(claim);
  if (best && best.verdict !== 'unknown') return best.verdict;
  const printed = citationsOf(live.trace, claim);
  if (printed.some(citation => isOpen(live, citation.resolution))) return 'pending';
  if (claim.restates !== null && live.state !== 'done' && live.state !== 'stopped') return 'pending';
  const hasSource = printed.length > 0 || claim.mentions.length > 0 || claim.backing.length > 0 || claim.restates !== null;
  if (!hasSource) return 'no-source';
  return live.state === 'read' ? 'pending' : 'unknown';
}
