import type { LiveTrace } from '../../utils/trace/live.ts';
import type { Backing, Resolution, Trace, TraceArticle, TraceCitation, TraceClaim, TraceOutlet } from '../../utils/trace/schema.ts';
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
  if (resolution.status === 'resolved' && article) return faceOfArticle(article, resolution.link);
  if (isOpen(live, resolution)) return live.state === 'read' ? 'untraced' : 'tracing';
  if (live.offline && resolution.status === 'failed') return 'offline';
  return resolution.status === 'resolved' ? 'failed' : resolution.status;
}

/** An article whose archived copy was read counts as read. */
function faceOfArticle({ access, archived }: TraceArticle, link: Resolution['link']): CardFace {
  if (archived?.read) return 'resolved';
  if (access === 'gone' || link === 'gone') return 'gone';
  return access === 'blocked' || access === 'metadata' ? 'blocked' : 'resolved';
}

function chainOf(trace: Trace, citation: TraceCitation, article: TraceArticle | null): Hop[] {
  const first = article?.outlet ?? citation.outlet;
  if (!first) return [];
  const outlet = outletOf(trace, first);
  const hops: Hop[] = [{ outlet, name: outlet.name, article, url: article?.url ?? citation.href, evidence: [] }];
  for (let current = article; current && hops.length < MAX_HOPS; current = hops.at(-1)?.article ?? null) {
    const hop = hopFrom(trace, current);
    if (!hop || hops.some(({ name }) => name === hop.name)) break;
    hops.push(hop);
  }
  return hops;
}

/** Where an article was taken from, by the original or the agency it names; null for one that is the original as far as was seen. */
function hopFrom(trace: Trace, { original, agency }: TraceArticle): Hop | null {
  const outlet = original?.outlet ? outletOf(trace, original.outlet) : null;
  const name = outlet?.name ?? agency;
  if (name === null) return null;
  const article = articleOf(trace, original?.article ?? null);
  return { outlet, name, article, url: original?.url ?? article?.url ?? null, evidence: original?.evidence ?? [] };
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
