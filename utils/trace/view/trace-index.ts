import { imitatedHost, plainDomain } from '../../urls/international.ts';
import { marksOf } from '../model/marks.ts';
import type {
  Origin,
  Trace,
  TraceArticle,
  TraceCitation,
  TraceClaim,
  TraceMention,
  TraceOutlet,
} from '../model/schema.ts';

interface TraceIndex {
  readonly claims: ReadonlyMap<string, TraceClaim>;
  /** What is looked up: see `marksOf`. */
  readonly marks: ReadonlyMap<string, TraceCitation>;
  readonly mentions: ReadonlyMap<string, TraceMention>;
  readonly outlets: ReadonlyMap<string, TraceOutlet>;
  readonly articles: ReadonlyMap<string, TraceArticle>;
  /** The origin that an article belongs to, by the article's id. */
  readonly origins: ReadonlyMap<string, Origin>;
}

const known = new WeakMap<Trace, TraceIndex>();

const byId = <T extends { readonly id: string }>(list: readonly T[]): Map<string, T> =>
  new Map(list.map(item => [item.id, item]));

/**
 * The parts of a trace by id (outlets by domain), made once a trace: pages of thousands of
 * citations are drawn from it.
 */
export function traceIndex(trace: Trace): TraceIndex {
  const found = known.get(trace);
  if (found) return found;
  const index = {
    claims: byId(trace.claims),
    marks: byId(marksOf(trace)),
    mentions: byId(trace.mentions),
    articles: byId(trace.articles),
    origins: new Map(
      trace.origins.flatMap(origin => origin.articles.map(id => [id, origin] as const)),
    ),
    outlets: new Map(trace.outlets.map(outlet => [outlet.domain, nameOwn(outlet)])),
  };
  // For as long as the trace lives: screens are handed another one with every change.
  known.set(trace, index);
  return index;
}

/** An outlet whose domain imitates another's goes by its address as it is, whatever it calls itself. */
function nameOwn(outlet: TraceOutlet): TraceOutlet {
  const domain = plainDomain(outlet.domain);
  return imitatedHost(domain) === null ? outlet : { ...outlet, name: domain };
}
