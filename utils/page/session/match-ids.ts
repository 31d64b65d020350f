/**
 * Which citation or claim of the trace one of the page is, while the page grows faster than the
 * trace.
 */
import type { Reading } from '../../claims/claim.ts';
import type { Trace } from '../../trace/model/schema.ts';

/** Ids of the page to ids of the trace and back; what has no counterpart is absent. */
export interface MatchedIds {
  readonly toTrace: ReadonlyMap<string, string>;
  readonly toPage: ReadonlyMap<string, string>;
}

type Marked = Pick<Trace['citations'][number], 'id' | 'text' | 'outlet' | 'href'> & {
  readonly claims: readonly string[];
};
type Said = Pick<Trace['claims'][number], 'id' | 'text'>;

/**
 * Matches citations by their own text, link and first claim, claims by their text; the ones that
 * read the same in document order.
 */
export function matchIds(page: Reading, trace: Pick<Trace, 'claims' | 'citations'>): MatchedIds {
  const toTrace = new Map<string, string>();
  pair(page.claims, trace.claims, textOf, textOf, toTrace);
  pair(page.citations, trace.citations, keyOf(page.claims), keyOf(trace.claims), toTrace);
  return { toTrace, toPage: new Map([...toTrace].map(([own, theirs]) => [theirs, own])) };
}

function pair<P extends { readonly id: string }, T extends { readonly id: string }>(
  page: readonly P[],
  trace: readonly T[],
  pageKey: (one: P) => string,
  traceKey: (one: T) => string,
  into: Map<string, string>,
): void {
  const waiting = new Map<string, string[]>();
  for (const one of trace) {
    const ids = waiting.get(traceKey(one));
    if (ids) ids.push(one.id);
    else waiting.set(traceKey(one), [one.id]);
  }
  for (const one of page) {
    const match = waiting.get(pageKey(one))?.shift();
    if (match !== undefined) into.set(one.id, match);
  }
}

const textOf = ({ text }: Said): string => text;

function keyOf(claims: readonly Said[]): (citation: Marked) => string {
  const texts = new Map(claims.map(({ id, text }) => [id, text]));
  return ({ text, outlet, href, claims: [first] }) =>
    `${text}\n${outlet}\n${href}\n${first === undefined ? '' : texts.get(first)}`;
}
