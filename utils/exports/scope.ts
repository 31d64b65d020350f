import type { Backing, Trace, TraceClaim } from '../trace/model/schema.ts';
import type { ExportScope } from './format.ts';

/**
 * The part of a trace that a scope leaves in: claims, and only the citations, mentions, articles,
 * outlets and origins that they need; of one outlet, only its own backing and citations. No id in
 * it points at something left out. A trace without a scope comes back as it is.
 */
export function scopeTrace(trace: Trace, scope: ExportScope): Trace {
  if (!scope.claims && !scope.outlet) return trace;
  const claims = selectClaims(trace, scope);
  const ids = new Set(claims.map(c => c.id));
  const cited = new Set(claims.flatMap(c => c.citations));
  const citations = trace.citations
    .filter(k => cited.has(k.id))
    .map(k => ({
      ...k,
      claims: k.claims.filter(id => ids.has(id)),
      alternatives: k.alternatives.filter(id => ids.has(id)),
    }));
  const mentions = trace.mentions.filter(m => m.claim !== null && ids.has(m.claim));
  const named = new Set(mentions.map(m => m.id));
  // Originals come along although nothing cites them: a chain that breaks off would lie.
  const kept = followOriginals(trace, [
    ...claims.flatMap(c => c.backing.map(b => b.article)),
    ...citations.map(k => k.resolution.article),
    ...mentions.map(m => m.resolution?.article ?? null),
  ]);
  const articles = trace.articles.filter(a => kept.has(a.id));
  const origins = trace.origins
    .map(o => ({
      ...o,
      articles: o.articles.filter(id => kept.has(id)),
      citations: o.citations.filter(id => cited.has(id)),
      ...(o.mentions && { mentions: o.mentions.filter(id => named.has(id)) }),
    }))
    .filter(o => o.citations.length + (o.mentions?.length ?? 0));
  // Last, from all that is left: an outlet is listed because something names it.
  const domains = new Set([
    ...articles.flatMap(a => [a.outlet, a.original?.outlet ?? null]),
    ...[...citations, ...mentions, ...origins, ...claims.flatMap(c => c.backing)].map(
      part => part.outlet,
    ),
  ]);
  return {
    ...trace,
    claims,
    citations,
    articles,
    mentions,
    origins,
    outlets: trace.outlets.filter(o => domains.has(o.domain)),
  };
}

function selectClaims(trace: Trace, { claims: wanted, outlet }: ExportScope): TraceClaim[] {
  const chosen = trace.claims.filter(c => !wanted || wanted.includes(c.id));
  const left = outlet ? chosen.flatMap(claim => narrowToOutlet(trace, claim, outlet)) : chosen;
  const ids = new Set(left.map(c => c.id));
  return left.map(c => ({
    ...c,
    restates: c.restates !== null && ids.has(c.restates) ? c.restates : null,
  }));
}

/**
 * The claim with what one outlet says for it: cited, backing it, or first with a story that backs
 * it. None where it says nothing.
 */
function narrowToOutlet(trace: Trace, claim: TraceClaim, outlet: string): TraceClaim[] {
  const isIts = ({ outlet: by, article }: Backing) =>
    by === outlet ||
    trace.articles.some(
      a => a.id === article && (a.outlet === outlet || a.original?.outlet === outlet),
    );
  const backing = claim.backing.filter(isIts);
  const used = new Set(backing.map(b => b.citation));
  const citations = claim.citations.filter(
    id => used.has(id) || trace.citations.some(k => k.id === id && k.outlet === outlet),
  );
  const mentions = claim.mentions.filter(id =>
    trace.mentions.some(m => m.id === id && m.outlet === outlet),
  );
  return backing.length || citations.length ? [{ ...claim, backing, citations, mentions }] : [];
}

/** These articles and every original they lead to. */
function followOriginals(trace: Trace, ids: readonly (string | null)[]): Set<string> {
  const kept = new Set<string>();
  for (const queue = [...ids]; queue.length; ) {
    const id = queue.pop() ?? null;
    if (id === null || kept.has(id)) continue;
    kept.add(id);
    queue.push(trace.articles.find(a => a.id === id)?.original?.article ?? null);
  }
  return kept;
}
