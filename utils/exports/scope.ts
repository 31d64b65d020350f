import type { Trace } from '../trace/schema.ts';
import type { ExportScope } from './format.ts';

/** The part of a trace that a scope leaves in: claims, and only the citations, mentions, articles, outlets and origins that they need. A trace without a scope comes back as it is. */
export function scopeTrace(trace: Trace, scope: ExportScope): Trace {
  if (!scope.claims && !scope.outlet) return trace;
  const { outlet } = scope;
  const citedFrom = (id: string) => trace.citations.find(k => k.id === id)?.outlet === outlet;
  const claims = trace.claims.filter(
    c =>
      (!scope.claims || scope.claims.includes(c.id)) &&
      (!outlet || c.citations.some(citedFrom) || c.backing.some(b => b.outlet === outlet)),
  );
  const ids = new Set(claims.map(c => c.id));
  const cited = new Set(claims.flatMap(c => c.citations));
  const citations = trace.citations.filter(k => cited.has(k.id));
  const kept = new Set(
    [...claims.flatMap(c => c.backing.map(b => b.article)), ...citations.map(k => k.resolution.article)].filter(id => id !== null),
  );
  for (const article of trace.articles) if (kept.has(article.id) && article.original?.article) kept.add(article.original.article);
  const articles = trace.articles.filter(a => kept.has(a.id));
  const domains = new Set([
    ...articles.map(a => a.outlet),
    ...citations.map(k => k.outlet),
    ...claims.flatMap(c => c.backing.map(b => b.outlet)),
  ]);
  return {
    ...trace,
    claims,
    citations,
    articles,
    mentions: trace.mentions.filter(m => m.claim !== null && ids.has(m.claim)),
    outlets: trace.outlets.filter(o => domains.has(o.domain)),
    origins: trace.origins
      .map(o => ({ ...o, articles: o.articles.filter(id => kept.has(id)), citations: o.citations.filter(id => cited.has(id)) }))
      .filter(o => o.citations.length),
  };
}
