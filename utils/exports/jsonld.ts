import type { Trace, TraceArticle } from '../trace/schema.ts';
import type { Writer } from './format.ts';
import { nameOf } from './names.ts';
import { outletName } from './rows.ts';

/** schema.org JSON-LD: the briefing as an article that cites its sources; a copy is based on its original. */
export const jsonld: Writer = {
  type: 'application/ld+json;charset=utf-8',
  extension: 'jsonld',
  write: traces => `${JSON.stringify({ '@context': 'https://schema.org', '@graph': traces.flatMap(graph) }, null, 2)}\n`,
};

function graph(trace: Trace): object[] {
  const { page } = trace;
  return [
    {
      '@type': 'Article',
      '@id': page.url,
      url: page.url,
      headline: page.title,
      ...(page.language && { inLanguage: page.language }),
      ...(page.published && { datePublished: page.published }),
      sdDatePublished: trace.tracedAt.slice(0, 10),
      citation: trace.articles.map(a => ({ '@id': a.url })),
      hasPart: trace.claims
        .filter(c => c.role === 'claim')
        .map(claim => ({
          '@type': 'Claim',
          text: claim.text,
          ...(claim.backing.length && {
            appearance: claim.backing.flatMap(b => trace.articles.filter(a => a.id === b.article).map(a => ({ '@id': a.url }))),
          }),
        })),
    },
    ...trace.articles.map(a => articleNode(trace, a)),
  ];
}

function articleNode(trace: Trace, article: TraceArticle): object {
  const authors = article.authors.map(name => ({ '@type': 'literal' in nameOf(name) ? 'Organization' : 'Person', name }));
  return {
    '@type': 'NewsArticle',
    '@id': article.url,
    url: article.url,
    headline: article.headline,
    publisher: { '@type': 'NewsMediaOrganization', name: outletName(trace, article.outlet), url: `https://${article.outlet}/` },
    ...(authors.length && { author: authors }),
    ...(article.published && { datePublished: article.published }),
    ...(article.language && { inLanguage: article.language }),
    ...(article.original && {
      isBasedOn: article.original.url
        ? { '@id': article.original.url }
        : { '@type': 'NewsArticle', publisher: { '@type': 'Organization', name: outletName(trace, article.original.outlet) } },
    }),
    ...(article.agency && { sourceOrganization: { '@type': 'Organization', name: article.agency } }),
    ...(article.archived && { archivedAt: article.archived.url }),
  };
}
