import type { LiveTrace } from '../model/live.ts';
import { marksOf } from '../model/marks.ts';
import type {
  Backing,
  Resolution,
  Step,
  Trace,
  TraceCitation,
  TraceClaim,
} from '../model/schema.ts';
import { traceIndex } from './trace-index.ts';

/** What a claim's state hangs on. An exported trace is as good as done: nothing works on it. */
export type TraceAndState = Pick<LiveTrace, 'state' | 'trace'>;

/**
 * How a claim stands: the verdict of its best backing, or why it has none. Each has a sign, a word
 * and a colour.
 */
export type ClaimState = Backing['verdict'] | 'no-source' | 'pending';

/**
 * In the order in which screens list them: what holds first, what needs an eye next, what is open
 * last.
 */
export const CLAIM_STATES: readonly ClaimState[] = [
  'supported',
  'partial',
  'contradicted',
  'unsupported',
  'unknown',
  'no-source',
  'pending',
];

/**
 * What steps say where nobody was asked anything: no network, the reader's stop, a lookup that had
 * no question, and the word that ends such a list.
 */
const UNASKED: ReadonlySet<string> = new Set([
  'failOffline',
  'failStopped',
  'stopped',
  'failed',
  'nothingToAsk',
  'askedAlready',
  'noMonth',
  'noWord',
]);

const says = ({ say = [] }: Step, known: (key: string) => boolean) =>
  say.length > 0 && say.every(({ key }) => known(key));

/**
 * A citation still to be looked up: its turn has not come, its lookup was cut short, or there was
 * no network for it. What was looked up to its end, in vain or not, is not open.
 */
export function isOpen(live: TraceAndState, { status, steps }: Resolution): boolean {
  if (live.state === 'read') return true;
  if (status !== 'skipped' && status !== 'failed') return false;
  if (live.state === 'tracing') return status === 'skipped' || steps.length === 0;
  const last = steps.at(-1);
  // A run that was cut short can be gone on with, whether its reader or its time did it.
  const isCutShort = (key: string) =>
    key === 'stopped' || (key === 'endedEarly' && live.state === 'stopped');
  return (
    (last !== undefined && says(last, isCutShort)) ||
    steps.every(step => says(step, key => UNASKED.has(key)))
  );
}

/** True where the claim asserts something: what the counts and the lists are about. */
export function asserts(claim: TraceClaim): boolean {
  return claim.role !== 'connective';
}

/**
 * The row that answers "which outlet backs this": the first of the claim's backing, null without
 * any.
 */
export function bestBacking(claim: TraceClaim): Backing | null {
  return claim.backing[0] ?? null;
}

/** The claim's printed citations, in the claim's own order (nearest first). */
export function citationsOf(trace: Trace, claim: TraceClaim): TraceCitation[] {
  const { marks } = traceIndex(trace);
  return claim.citations.flatMap(id => marks.get(id) ?? []);
}

/**
 * What is looked up for a claim, nearest first: its printed citations, or, on a page without any,
 * what its prose names.
 */
export function marksOfClaim(trace: Trace, claim: TraceClaim): TraceCitation[] {
  const { marks } = traceIndex(trace);
  return [...claim.citations, ...claim.mentions].flatMap(id => marks.get(id) ?? []);
}

/**
 * How a claim stands now. "pending" only while an answer may still come; "no-source" without any
 * citation, mention or backing, of its own or of the claim it restates.
 */
export function claimState(live: TraceAndState, claim: TraceClaim): ClaimState {
  const best = bestBacking(claim);
  const marks = marksOfClaim(live.trace, claim);
  const waits = marks.some(citation => isOpen(live, citation.resolution));
  // Early verdicts: one mark's article that supports it is an answer, one that does not says nothing
  // of the marks beside it that are still looked up.
  const isTold = best?.verdict === 'supported' || live.state !== 'tracing' || !waits;
  if (best && best.verdict !== 'unknown' && isTold) return best.verdict;
  if (waits) return 'pending';
  if (!hasSource(claim)) return 'no-source';
  return waitsForOthers(live, claim) ? 'pending' : 'unknown';
}

/** Whether anybody is given for a claim: cited, named, found, or given for what it restates. */
function hasSource({ citations, mentions, backing, restates }: TraceClaim): boolean {
  return citations.length + mentions.length + backing.length > 0 || restates !== null;
}

/**
 * Whether it is still to be judged, which for a claim without marks of its own is done when all is
 * looked up, or what backs the claim it
 * restates, or an outlet it only names, is still to be looked up.
 */
function waitsForOthers(live: TraceAndState, claim: TraceClaim): boolean {
  if (
    live.state === 'read' ||
    (live.state === 'tracing' && (claim.restates !== null || claim.backing.length === 0))
  )
    return true;
  const { claims, mentions } = traceIndex(live.trace);
  const restated = claims.get(claim.restates ?? '');
  const named =
    claim.citations.length > 0 ? [] : claim.mentions.map(id => mentions.get(id)?.outlet);
  const concerned = restated
    ? marksOfClaim(live.trace, restated)
    : marksOf(live.trace).filter(({ outlet }) => named.includes(outlet ?? ''));
  return concerned.some(({ resolution }) => isOpen(live, resolution));
}
