import type { LiveTrace } from '../model/live.ts';
import { marksOf } from '../model/marks.ts';
import type { Backing, Trace, TraceArticle, TraceCitation, TraceClaim } from '../model/schema.ts';
import { asserts, isOpen } from './claim-state.ts';

/** One article of the report with the claims it was held against. */
export interface ReportSource {
  /** 1-based, in the order in which the claims first need it. */
  readonly number: number;
  readonly article: TraceArticle;
  /** Printed citations that lead to it. */
  readonly citations: readonly TraceCitation[];
  readonly claims: readonly { readonly claim: TraceClaim; readonly row: Backing }[];
}

/** Every article of the trace, each once, those the claims need first. */
export function reportSources(trace: Trace): ReportSource[] {
  const order = [
    ...trace.claims.filter(asserts).flatMap(claim => claim.backing.map(({ article }) => article)),
    ...marksOf(trace).map(({ resolution }) => resolution.article),
    ...trace.articles.map(({ id }) => id),
  ];
  // A set keeps the order of first insertion: numbers follow the claims, then the marks, then the
  // rest.
  const ids = [...new Set(order.filter(id => id !== null))];
  return ids
    .flatMap(id => trace.articles.find(article => article.id === id) ?? [])
    .map((article, i) => ({
      number: i + 1,
      article,
      citations: marksOf(trace).filter(({ resolution }) => resolution.article === article.id),
      claims: trace.claims.filter(asserts).flatMap(claim => {
        const row = claim.backing.find(backing => backing.article === article.id);
        return row ? [{ claim, row }] : [];
      }),
    }));
}

/** Numbers of the sources a claim's backing rests on, in the backing's order. */
export function sourceNumbers(claim: TraceClaim, sources: readonly ReportSource[]): ReportSource[] {
  const ids = [...new Set(claim.backing.map(({ article }) => article))];
  return ids.flatMap(id => sources.find(({ article }) => article.id === id) ?? []);
}

/** The citations without an article, in page order, by what can be done about them. */
export interface OpenKinds {
  readonly inVain: readonly TraceCitation[];
  /** Their hosts may not be asked. */
  readonly waiting: readonly TraceCitation[];
  /** Still to be looked up. */
  readonly untraced: readonly TraceCitation[];
}

/** Sorts the citations without an article; of a page that was only read there are none. */
export function openCitations(live: LiveTrace): OpenKinds {
  const open =
    live.state === 'read'
      ? []
      : marksOf(live.trace).filter(({ resolution }) => resolution.article === null);
  // Open comes before its status: a lookup that was cut short has one, and has still to be done.
  const kinds = Map.groupBy(open, ({ resolution }) => {
    if (isOpen(live, resolution)) return 'untraced';
    return resolution.status === 'no-access' ? 'waiting' : 'inVain';
  });
  return {
    inVain: kinds.get('inVain') ?? [],
    waiting: kinds.get('waiting') ?? [],
    untraced: kinds.get('untraced') ?? [],
  };
}
