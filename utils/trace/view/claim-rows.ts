import type { LiveTrace } from '../model/live.ts';
import { isReferenceList } from '../model/lone-citations.ts';
import { marksOf } from '../model/marks.ts';
import type { Trace, TraceClaim } from '../model/schema.ts';
import { chainOf } from './chain.ts';
import {
  asserts,
  bestBacking,
  type ClaimState,
  citationsOf,
  claimState,
  marksOfClaim,
  type TraceAndState,
} from './claim-state.ts';
import { articleOf, outletName } from './outlet-names.ts';
import { traceIndex } from './trace-index.ts';

/** One line of the ledger: a claim with its state and the outlets that stand behind it. */
export interface ClaimRow {
  readonly claim: TraceClaim;
  readonly state: ClaimState;
  /**
   * Domains that back it, best first: those that support it, else all that were cited, named or
   * found.
   */
  readonly outlets: readonly string[];
  /**
   * For each of them whose article is a copy: names of the outlets it was copied from, the first
   * publisher last.
   */
  readonly from: ReadonlyMap<string, readonly string[]>;
  /** Domains of all its printed citations. */
  readonly cited: readonly string[];
  /** The same where they differ from `outlets`; empty where print and finding agree. */
  readonly printed: readonly string[];
  /** Domain its prose names while the mark names others; null otherwise. */
  readonly named: string | null;
  /**
   * Ids of its citations, or of mentions looked up like them, that failed: what a retry would ask
   * again. Those that lack access need that first.
   */
  readonly retry: readonly string[];
}

/** Rows under one heading of the page, in page order. */
export interface RowGroup {
  /** The heading as printed; null above the first heading. */
  readonly heading: string | null;
  readonly rows: readonly ClaimRow[];
}

/** What the reader narrowed the list to; null and "" mean all. */
export interface RowFilter {
  readonly state: ClaimState | null;
  readonly outlet: string | null;
  /** Every word must occur in the claim, its heading or an outlet's name. */
  readonly query: string;
}

export const NO_FILTER: RowFilter = { state: null, outlet: null, query: '' };

const dropDoubles = (values: readonly (string | null)[]): string[] => [
  ...new Set(values.filter(value => value !== null)),
];

/** The rows of all asserting claims, in page order. */
export function claimRows(live: LiveTrace): ClaimRow[] {
  return live.trace.claims.filter(asserts).map(claim => rowOf(live, claim));
}

function rowOf(live: LiveTrace, claim: TraceClaim): ClaimRow {
  const { trace } = live;
  const printed = citationsOf(trace, claim);
  const marks = dropDoubles(printed.map(citation => citation.outlet));
  const holding = claim.backing.filter(
    row => row.verdict === 'supported' || row.verdict === 'partial',
  );
  // Once somebody supports it, those that do not are in the details, not in the row.
  const found = dropDoubles((holding.length > 0 ? holding : claim.backing).map(row => row.outlet));
  const outlets = found.length > 0 ? found : dropDoubles([...marks, ...listNamed(trace, claim)]);
  const best = bestBacking(claim);
  const named =
    listNamed(trace, claim).find(domain => marks.length > 0 && !marks.includes(domain)) ?? null;
  // Print is shown beside the finding only where it differs: twice the same outlet says nothing.
  const agrees =
    marks.length === 0 ||
    best === null ||
    (best.outlet !== null && marks.includes(best.outlet) && named === null);
  return {
    claim,
    state: claimState(live, claim),
    outlets,
    from: listCopied(trace, claim, outlets),
    cited: marks,
    printed: agrees ? [] : marks,
    named,
    retry: marksOfClaim(trace, claim)
      .filter(({ resolution }) => resolution.status === 'failed')
      .map(({ id }) => id),
  };
}

function listCopied(
  trace: Trace,
  claim: TraceClaim,
  outlets: readonly string[],
): Map<string, readonly string[]> {
  const chains = outlets.flatMap(domain => {
    const article = articleOf(
      trace,
      claim.backing.find(row => row.outlet === domain && row.article !== null)?.article ?? null,
    );
    const names = article ? chainOf(trace, article).hops.map(({ name }) => name) : [];
    return names.length > 0 ? [[domain, names] as const] : [];
  });
  return new Map(chains);
}

function listNamed(trace: Trace, claim: TraceClaim): string[] {
  return dropDoubles(claim.mentions.map(id => traceIndex(trace).mentions.get(id)?.outlet ?? null));
}

/** The rows that pass the filter. */
export function filterRows(trace: Trace, rows: readonly ClaimRow[], filter: RowFilter): ClaimRow[] {
  const words = filter.query.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  return rows.filter(row => {
    if (filter.state !== null && row.state !== filter.state) return false;
    if (
      filter.outlet !== null &&
      !row.outlets.includes(filter.outlet) &&
      !row.cited.includes(filter.outlet)
    )
      return false;
    if (words.length === 0) return true;
    const names = [...row.outlets, ...row.cited].flatMap(domain => [
      domain,
      outletName(trace, domain),
    ]);
    const text = [row.claim.text, row.claim.heading ?? '', ...names].join(' ').toLocaleLowerCase();
    return words.every(word => text.includes(word));
  });
}

/**
 * Consecutive rows of one heading together; a heading that comes back later starts a group of its
 * own.
 */
export function groupRows(rows: readonly ClaimRow[]): RowGroup[] {
  const groups: { heading: string | null; rows: ClaimRow[] }[] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    if (last && last.heading === row.claim.heading) last.rows.push(row);
    else groups.push({ heading: row.claim.heading, rows: [row] });
  }
  return groups;
}

/** How many rows stand in each state; states without rows are absent. */
export function countStates(rows: readonly ClaimRow[]): Map<ClaimState, number> {
  const counts = new Map<ClaimState, number>();
  for (const { state } of rows) counts.set(state, (counts.get(state) ?? 0) + 1);
  return counts;
}

/** Domains that occur in the rows, sorted by name for a menu. */
export function outletsOfRows(trace: Trace, rows: readonly ClaimRow[]): string[] {
  const domains = dropDoubles(rows.flatMap(row => [...row.outlets, ...row.cited]));
  return domains.sort((a, b) => outletName(trace, a).localeCompare(outletName(trace, b)));
}

/** The figures of the summary line. `origins` is null before anything was traced. */
export interface TraceCounts {
  /** Null of a list of references, which claims nothing. */
  readonly claims: number | null;
  readonly citations: number;
  readonly outlets: number;
  readonly origins: number | null;
}

/**
 * Counts the claims that assert something, the citations, and the outlets that these name; on a page
 * without citations, those that its prose names.
 */
export function countTrace({ state, trace }: TraceAndState): TraceCounts {
  return {
    claims: isReferenceList(trace) ? null : trace.claims.filter(asserts).length,
    citations: trace.citations.length,
    outlets: dropDoubles(marksOf(trace).map(mark => mark.outlet)).length,
    origins: state === 'read' || trace.origins.length === 0 ? null : trace.origins.length,
  };
}
