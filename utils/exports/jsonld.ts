import { splitName } from '../text/names/person-names.ts';
import type { Trace, TraceArticle, TraceCitation, TraceClaim } from '../trace/model/schema.ts';
import { chainNames } from '../trace/view/chain.ts';
import { type FindingRow, findingRows } from '../trace/view/finding-rows.ts';
import { outletName } from '../trace/view/outlet-names.ts';
import { alsoOn, sayCitation, sayDrift, sayFinding, sayNotices, scoreOf } from './finding-words.ts';
import type { Writer } from './format.ts';
import { dayOf } from './iso-day.ts';
import { makePageIri } from './page-iri.ts';
import { showArchive } from './references/archive-address.ts';
import { kindOf } from './references/source-kind.ts';
import { SOURCE_TYPES } from './references/source-types.ts';
import { ENGLISH } from './report-words.ts';

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
  const rows = findingRows([trace]);
  const claims = Map.groupBy(rows, ({ claim }) => claim);
  const lone = rows.filter(({ claim }) => claim === null);
  return [
    {
      '@type': 'Article',
      '@id': makePageIri(page.url),
      url: makePageIri(page.url),
      headline: page.title,
      description: ENGLISH.scoreMeans,
      ...(page.language && { inLanguage: page.language }),
      ...(page.published && { datePublished: page.published }),
      sdDatePublished: dayOf(trace.tracedAt),
      citation: [
        ...trace.articles.map(a => ({ '@id': makePageIri(a.url) })),
        ...lone.flatMap(row => row.citations.map(mark => writeMark(mark, row))),
      ],
      hasPart: [...claims].flatMap(([claim, rows]) => (claim ? [writeClaim(claim, rows)] : [])),
    },
    ...trace.articles.map(a => writeArticle(trace, a)),
  ];
}

/**
 * A claim with a review an origin, and every mark that it prints; of one with neither, how it
 * stands.
 */
function writeClaim(claim: TraceClaim, rows: readonly FindingRow[]): object {
  const reviews = rows.filter(({ original }) => original !== null).map(writeReview);
  const marks = [...new Set(rows.flatMap(({ citations }) => citations))];
  const [first] = rows;
  return {
    '@type': 'Claim',
    text: claim.text,
    ...(reviews.length && { review: reviews }),
    ...(marks.length && { citation: marks.map(mark => writeMark(mark)) }),
    ...(!reviews.length && !marks.length && first && { creativeWorkStatus: sayFinding(first) }),
  };
}

/** A citation as printed, and how it ended; with its row what is to be known of its work. */
function writeMark(mark: TraceCitation, row: FindingRow | null = null): object {
  return {
    '@type': 'CreativeWork',
    name: mark.text || mark.outlet,
    ...(mark.href && { url: makePageIri(mark.href) }),
    creativeWorkStatus: [sayCitation(mark), ...(row ? sayNotices(row) : [])].join('; '),
    ...(row?.original && { sameAs: makePageIri(row.original.url) }),
  };
}

/**
 * What an origin says of a claim, as a draft: the verdict with its score, the passage, and the way
 * to who had it first.
 */
function writeReview(row: FindingRow): object {
  const { trace, article, backing, original } = row;
  const drift = [...sayNotices(row), ...sayDrift(row)].join('; ');
  const score = scoreOf(row);
  const copies = alsoOn(row);
  const chain = article ? chainNames(trace, article).join(' ← ') : '';
  return {
    '@type': 'Review',
    creativeWorkStatus: 'Draft',
    reviewAspect: [`support by ${chain}`, ...(copies.length ? [ENGLISH.alsoOn(copies)] : [])].join(
      ', ',
    ),
    reviewRating: {
      '@type': 'Rating',
      alternateName: sayFinding(row),
      ...(score !== null && { ratingValue: score, bestRating: 1, worstRating: 0 }),
    },
    ...(backing?.passage && { reviewBody: backing.passage }),
    ...(drift && { negativeNotes: drift }),
    ...(backing?.link && { url: backing.link }),
    dateCreated: trace.tracedAt,
    citation: { '@id': makePageIri(article?.url ?? original?.url ?? '') },
  };
}

function writeArticle(trace: Trace, article: TraceArticle): object {
  // A name that cannot be split is a body's, as far as its form tells: CNN Staff is no person.
  const authors = article.authors.map(name => ({
    '@type': 'literal' in splitName(name) ? 'Organization' : 'Person',
    name,
  }));
  const kind = kindOf(trace, article, article.outlet);
  const { ids, container } = article;
  const identifiers = Object.entries(ids ?? {}).flatMap(([name, id]) =>
    id ? `${name}:${id}` : [],
  );
  return {
    '@type': SOURCE_TYPES[kind].schemaOrg,
    '@id': makePageIri(article.url),
    url: makePageIri(article.url),
    headline: article.headline,
    publisher: {
      '@type': kind === 'news' || kind === 'magazine' ? 'NewsMediaOrganization' : 'Organization',
      name: outletName(trace, article.outlet),
      url: `https://${article.outlet}/`,
    },
    ...(authors.length && { author: authors }),
    ...(article.published && { datePublished: article.published }),
    ...(article.language && { inLanguage: article.language }),
    ...(identifiers.length && { identifier: identifiers }),
    ...(container?.title && { isPartOf: { '@type': 'CreativeWork', name: container.title } }),
    sdDatePublished: dayOf(trace.tracedAt),
    ...linkOriginal(trace, article.original),
    ...(article.agency && {
      sourceOrganization: { '@type': 'Organization', name: article.agency },
    }),
    ...(article.archived && { archivedAt: makePageIri(showArchive(article.archived.url)) }),
  };
}

/** The original as far as it is known; nothing where copy or original was not determined. */
function linkOriginal(trace: Trace, original: TraceArticle['original']): object {
  if (original?.url) return { isBasedOn: { '@id': makePageIri(original.url) } };
  const name = outletName(trace, original?.outlet ?? null) || original?.name;
  return name
    ? { isBasedOn: { '@type': 'NewsArticle', publisher: { '@type': 'Organization', name } } }
    : {};
}
