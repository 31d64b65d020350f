import type { LiveTrace } from '../model/live.ts';
import { marksOf } from '../model/marks.ts';
import type {
  Backing,
  Resolution,
  Trace,
  TraceArticle,
  TraceCitation,
  TraceClaim,
  TraceOutlet,
} from '../model/schema.ts';
import { type Chain, chainOf } from './chain.ts';
import { isOpen } from './claim-state.ts';
import { neededHosts } from './needed-hosts.ts';
import { articleOf, outletName } from './outlet-names.ts';
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
  /** Name of the outlet that carries the cited article; null where the mark names none. */
  readonly name: string | null;
  /** The way from the cited article to who had it first; null without an article. */
  readonly chain: Chain | null;
  /** Claims it backs, nearest first, with this article's own row and the best row of any outlet. */
  readonly claims: readonly {
    readonly claim: TraceClaim;
    readonly own: Backing | null;
    readonly best: Backing | null;
  }[];
  /** URL the reader chose among candidates; "" for "none of these"; null without a choice. */
  readonly chosen: string | null;
  /**
   * Hosts that its lookup needs and may not ask; all that the trace lacks where its steps do not
   * tell.
   */
  readonly needs: readonly string[];
}

/** What is chosen from: the candidates, the reader's choice and the article that is shown. */
export function choiceOf({
  citation,
  chosen,
  article,
}: Pick<CardView, 'citation' | 'chosen' | 'article'>) {
  return { candidates: citation.resolution.candidates, chosen, shown: article?.url ?? null };
}

/** The card's view of a citation; null when the trace has no citation of that id. */
export function cardView(live: LiveTrace, id: string): CardView | null {
  const { trace } = live;
  const marks = marksOf(trace);
  const index = marks.findIndex(mark => mark.id === id);
  const citation = marks[index];
  if (!citation) return null;
  const article = articleOf(trace, citation.resolution.article);
  const ids = marks.map(({ id }) => id);
  // Who carries the article, which a mark that names a portal or nobody does not say.
  const domain = article?.outlet ?? citation.outlet;
  return {
    citation,
    face: faceOf(live, citation, article),
    place: index + 1,
    total: ids.length,
    previous: ids[index - 1] ?? null,
    next: ids[index + 1] ?? null,
    outlet: (citation.outlet && traceIndex(trace).outlets.get(citation.outlet)) || null,
    article,
    name: domain && outletName(trace, domain),
    chain: article && chainOf(trace, article),
    claims: claimsOf(trace, citation, article),
    chosen: live.chosen.find(choice => choice.citation === id)?.url ?? null,
    needs: neededHosts(live, [citation]),
  };
}

function faceOf(
  live: LiveTrace,
  { resolution }: TraceCitation,
  article: TraceArticle | null,
): CardFace {
  // First what was found: it stays on the card while the rest of the page is still looked up.
  if (resolution.status === 'resolved' && article) return faceOfArticle(article, resolution.link);
  if (isOpen(live, resolution)) return faceOfOpen(live);
  if (live.offline && resolution.status === 'failed') return 'offline';
  return resolution.status === 'resolved' ? 'failed' : resolution.status;
}

function faceOfOpen({ state, offline }: LiveTrace): CardFace {
  if (state === 'read') return 'untraced';
  if (state === 'tracing') return 'tracing';
  return offline ? 'offline' : 'skipped';
}

/** An article whose archived copy was read, or whose text was given, counts as read. */
function faceOfArticle(
  { access, archived, given }: TraceArticle,
  link: Resolution['link'],
): CardFace {
  if (archived?.read || given) return 'resolved';
  if (access === 'gone' || link === 'gone') return 'gone';
  return access === 'blocked' || access === 'metadata' ? 'blocked' : 'resolved';
}

function claimsOf(
  trace: Trace,
  citation: TraceCitation,
  article: TraceArticle | null,
): CardView['claims'] {
  return citation.claims
    .flatMap(id => traceIndex(trace).claims.get(id) ?? [])
    .map(claim => ({
      claim,
      own:
        claim.backing.find(
          row => row.citation === citation.id || (article !== null && row.article === article.id),
        ) ?? null,
      best: claim.backing[0] ?? null,
    }));
}
