import type { Backing, Trace, TraceArticle, TraceClaim } from '../trace/model/schema.ts';
import { chainNames } from '../trace/view/chain.ts';
import { asserts } from '../trace/view/claim-state.ts';
import { signBetween } from '../trace/view/drift-sign.ts';
import { articleOf, isNews, outletName } from '../trace/view/outlet-names.ts';
import type { Writer } from './format.ts';
import { dayOf } from './iso-day.ts';
import { splitName } from './person-names.ts';

/**
 * schema.org JSON-LD: the briefing as an article that cites its sources and makes claims, each with
 * what a source says of it; a copy is based on its original. Never a ClaimReview, which is a
 * published verdict of a named reviewer: what an article says of a claim is not whether it is true.
 */
export const jsonld: Writer = {
  type: 'application/ld+json;charset=utf-8',
  extension: 'jsonld',
  write: traces =>
    `${JSON.stringify({ '@context': 'https://schema.org', '@graph': traces.flatMap(writeGraph) }, null, 2)}\n`,
};

function writeGraph(trace: Trace): object[] {
  const { page } = trace;
  return [
    {
      '@type': 'Article',
      '@id': page.url,
      url: page.url,
      headline: page.title,
      ...(page.language && { inLanguage: page.language }),
      ...(page.published && { datePublished: page.published }),
      sdDatePublished: dayOf(trace.tracedAt),
      citation: trace.articles.map(a => ({ '@id': a.url })),
      hasPart: trace.claims.filter(asserts).map(claim => writeClaim(trace, claim)),
    },
    ...trace.articles.map(a => writeArticle(trace, a)),
  ];
}

function writeClaim(trace: Trace, claim: TraceClaim): object {
  const reviews = claim.backing.flatMap(backing => {
    const article = articleOf(trace, backing.article);
    return article ? [writeReview(trace, backing, article)] : [];
  });
  return { '@type': 'Claim', text: claim.text, ...(reviews.length && { review: reviews }) };
}

/**
 * What an article says of a claim, as a draft: the verdict with its confidence, the passage, and
 * the way to who had it first.
 */
function writeReview(trace: Trace, backing: Backing, article: TraceArticle): object {
  const drift = backing.drift
    .map(d => `${d.kind}: ${d.claim} ${signBetween(d)} ${d.source}`)
    .join('; ');
  return {
    '@type': 'Review',
    creativeWorkStatus: 'Draft',
    reviewAspect: `support by ${chainNames(trace, article).join(' ← ')}`,
    reviewRating: {
      '@type': 'Rating',
      alternateName: backing.verdict,
      ratingValue: backing.score,
      bestRating: 1,
      worstRating: 0,
    },
    ...(backing.passage && { reviewBody: backing.passage }),
    ...(drift && { negativeNotes: drift }),
    ...(backing.link && { url: backing.link }),
    dateCreated: trace.tracedAt,
    citation: { '@id': article.url },
  };
}

function writeArticle(trace: Trace, article: TraceArticle): object {
  const authors = article.authors.map(name => ({
    '@type': 'literal' in splitName(name) ? 'Organization' : 'Person',
    name,
  }));
  const news = isNews(trace, article.outlet);
  return {
    '@type': news ? 'NewsArticle' : 'WebPage',
    '@id': article.url,
    url: article.url,
    headline: article.headline,
    publisher: {
      '@type': news ? 'NewsMediaOrganization' : 'Organization',
      name: outletName(trace, article.outlet),
      url: `https://${article.outlet}/`,
    },
    ...(authors.length && { author: authors }),
    ...(article.published && { datePublished: article.published }),
    ...(article.language && { inLanguage: article.language }),
    sdDatePublished: dayOf(trace.tracedAt),
    ...linkOriginal(trace, article.original),
    ...(article.agency && {
      sourceOrganization: { '@type': 'Organization', name: article.agency },
    }),
    ...(article.archived && { archivedAt: article.archived.url }),
  };
}

/** The original as far as it is known; nothing where copy or original was not determined. */
function linkOriginal(trace: Trace, original: TraceArticle['original']): object {
  if (original?.url) return { isBasedOn: { '@id': original.url } };
  const name = outletName(trace, original?.outlet ?? null) || original?.name;
  return name
    ? { isBasedOn: { '@type': 'NewsArticle', publisher: { '@type': 'Organization', name } } }
    : {};
}
