import type { LiveTrace } from '../../utils/trace/live.ts';
import type { Backing, Trace, TraceArticle, TraceCitation, TraceClaim, TraceOutlet } from '../../utils/trace/schema.ts';
import { isOpen } from './claim-state.ts';
import { articleOf, outletOf } from './names.ts';
import { traceIndex } from './trace-index.ts';

/** Which face the card shows. Every one has words of its own. */
export type CardFace =
  | 'untraced'
  | 'tracing'
  | 'resolved'
  | 'blocked'
  | 'gone'
  | 'ambiguous'
  | 'not-found'
  | 'no-access'
  | 'offline'
  | 'failed'
  | 'skipped';

/** One hop from the copy towards the original. */
export interface Hop {
  /** Null where only a name is known. */
  readonly outlet: TraceOutlet | null;
  readonly name: string;
  readonly article: TraceArticle | null;
  readonly url: string | null;
  /** Why it is believed to come before the hop to its left; empty for the first. */
  readonly evidence: readonly { readonly rule: string; readonly detail: string }[];
}

/** Everything the card draws, taken out of the trace for one citation. */
export interface CardView {
  readonly citation: TraceCitation;
  readonly face: CardFace;
  /** 1-based place among the page's citations, and how many there are. */
  readonly place: number;
  readonly total: number;
  readonly previous: string | null;
  readonly next: string | null;
  readonly outlet: TraceOutlet | null;
  readonly article: TraceArticle | null;
  /** Cited article first, who had it first last; one hop where it is the original or nothing else is known. */
  readonly chain: readonly Hop[];
  /** Claims it backs, nearest first, with this article's own row and the best row of any outlet. */
  readonly claims: readonly { readonly claim: TraceClaim; readonly own: Backing | null; readonly best: Backing | null }[];
  /** URL the reader chose among candidates; "" for "none of these"; null without a choice. */
  readonly chosen: string | null;
}

const MAX_HOPS = 4;

/** The card's view of a citation; null when the trace has no citation of that id. */
export function cardView(live: LiveTrace, id: string): CardView | null {
  const { trace } = live;
  const index = trace.citations.findIndex(citation => citation.id === id);
  const citation = trace.citations[index];
  if (!citation) return null;
  const article = articleOf(trace, citation.resolution.article);
  const ids = trace.citations.map(({ id }) => id);
  return {
    citation,
    face: faceOf(live, citation, article),
    place: index + 1,
    total: ids.length,
    previous: ids[index - 1] ?? null,
    next: ids[index + 1] ?? null,
    outlet: citation.outlet === null ? null : outletOf(trace, citation.outlet),
    article,
    chain: chainOf(trace, citation, article),
    claims: claimsOf(trace, citation, article),
    chosen: live.chosen.find(choice => choice.citation === id)?.url ?? null,
  };
}

function faceOf(live: LiveTrace, { resolution }: TraceCitation, article: TraceArticle | null): CardFace {
  if (resolution.status === 'resolved' && article) {
    if (article.archived?.read) return 'resolved';
    if (article.access === 'gone' || resolution.link === 'gone') return 'gone';
    if (article.access === 'blocked' || article.access === 'metadata') return 'blocked';
    return 'resolved';
  }
  if (isOpen(live, resolution)) return live.state === 'read' ? 'untraced' : 'tracing';
  if (live.offline && resolution.status === 'failed') return 'offline';
  return resolution.status === 'resolved' ? 'failed' : resolution.status;
}

function chainOf(trace: Trace, citation: TraceCitation, article: TraceArticle | null): Hop[] {
  const first = article?.outlet ?? citation.outlet;
  const hops: Hop[] = [];
  if (first) {
    const outlet = outletOf(trace, first);
    hops.push({ outlet, name: outlet.name, article, url: article?.url ?? citation.href, evidence: [] });
  }
  let current = article;
  const seen = new Set<string>();
  while (current?.original && hops.length < MAX_HOPS && !seen.has(current.id)) {
    seen.add(current.id);
    const { original } = current;
    const next = articleOf(trace, original.article);
    const outlet = original.outlet === null ? null : outletOf(trace, original.outlet);
    const name = outlet?.name ?? current.agency ?? null;
    if (name === null) break;
    hops.push({ outlet, name, article: next, url: original.url ?? next?.url ?? null, evidence: original.evidence });
    current = next;
  }
  if (current?.agency && !hops.some(({ name }) => name === current.agency)) {
    hops.push({ outlet: null, name: current.agency, article: null, url: null, evidence: [] });
  }
  return hops;
}

function claimsOf(trace: Trace, citation: TraceCitation, article: TraceArticle | null): CardView['claims'] {
  return citation.claims
    .flatMap(id => traceIndex(trace).claims.get(id) ?? [])
    .map(claim => ({
      claim,
      own: claim.backing.find(row => row.citation === citation.id || (article !== null && row.article === article.id)) ?? null,
      best: claim.backing[0] ?? null,
    }));
}
