import type { Trace, TraceArticle, TraceClaim } from '../trace/model/schema.ts';
import { chainNames } from '../trace/view/chain.ts';
import { citationsOf } from '../trace/view/claim-state.ts';
import { type FindingRow, findingRows } from '../trace/view/finding-rows.ts';
import { encodePart } from '../urls/encode.ts';
import {
  alsoOn,
  outletOfRow,
  sayDrift,
  sayFinding,
  sayMark,
  sayNotices,
  scoreOf,
} from './finding-words.ts';
import type { Writer } from './format.ts';
import { makePageIri } from './page-iri.ts';
import { showArchive } from './references/archive-address.ts';
import { ENGLISH } from './report-words.ts';

/**
 * W3C Web Annotations on the briefing's sentences: one a claim and origin, from the sentence to the
 * article's, and one a citation without an article.
 */
export const annotation: Writer = {
  type: 'application/ld+json;charset=utf-8',
  extension: 'annotations.json',
  write(traces) {
    const items = findingRows(traces).map(annotate);
    const id = `urn:whence:${traces.map(trace => encodePart(trace.page.url)).join('+')}`;
    return `${JSON.stringify(
      {
        '@context': 'http://www.w3.org/ns/anno.jsonld',
        id,
        type: 'AnnotationCollection',
        label: `Claims and their sources, traced by Whence. ${ENGLISH.scoreMeans}`,
        total: items.length,
        first: { id: `${id}:page-1`, type: 'AnnotationPage', startIndex: 0, items },
      },
      null,
      2,
    )}\n`;
  },
};

function annotate(row: FindingRow, index: number): object {
  const { trace, claim, article, citations } = row;
  const source = makePageIri(trace.page.url);
  return {
    id: `urn:whence:${encodePart(trace.page.url)}:${(claim ?? citations[0])?.id}:${index}`,
    type: 'Annotation',
    motivation: motivationOf(row),
    created: trace.tracedAt,
    body: [
      ...(article ? [describeArticle(row, article), ...linkOriginal(row)] : []),
      {
        type: 'TextualBody',
        purpose: scoreOf(row) === null ? 'commenting' : 'assessing',
        format: 'text/plain',
        value: writeFinding(row),
      },
    ],
    // No prefix and suffix: the trace keeps no text between claims, and a wrong neighbour is a
    // quote that is not found.
    target:
      claim === null
        ? source
        : { source, selector: { type: 'TextQuoteSelector', exact: quoteOf(claim, trace) } },
  };
}

/**
 * The claim as it stands in the page. Of traces that do not say how: a mark before the stop parts
 * the stop from it, so the quote ends where the mark begins.
 */
function quoteOf(claim: TraceClaim, trace: Trace): string {
  if (claim.printed !== undefined) return claim.printed;
  const parted = citationsOf(trace, claim).some(({ placement }) => placement === 'before-stop');
  return parted ? claim.text.replace(/\s*[.!?。！？]+$/u, '') : claim.text;
}

function motivationOf(row: FindingRow): string {
  if (scoreOf(row) !== null) return 'assessing';
  return row.article ? 'linking' : 'commenting';
}

function describeArticle({ backing }: FindingRow, article: TraceArticle): object {
  // A resource with nothing but its source is no body that readers of the standard know.
  const bare = !backing?.passage && !article.archived;
  return {
    type: 'SpecificResource',
    ...(bare && { purpose: 'linking' }),
    source: makePageIri(article.url),
    ...(backing?.passage && {
      selector: { type: 'TextQuoteSelector', exact: backing.passage },
    }),
    ...describeArchive(article),
  };
}

/** Where an archive keeps a page. */
function describeArchive({ archived }: TraceArticle): object {
  return archived
    ? {
        state: {
          type: 'TimeState',
          sourceDate: archived.at,
          cached: makePageIri(showArchive(archived.url)),
        },
      }
    : {};
}

/** The passage was read in the copy, which is the body; the original is linked beside it. */
function linkOriginal({ article, original }: FindingRow): object[] {
  if (!original || original.url === article?.url) return [];
  return [
    {
      type: 'SpecificResource',
      purpose: 'linking',
      source: makePageIri(original.url),
      ...(original.article !== article && describeArchive(original.article)),
    },
  ];
}

function writeFinding(row: FindingRow): string {
  const { trace, article, citations } = row;
  const score = scoreOf(row);
  const copies = alsoOn(row);
  const who = article ? chainNames(trace, article).join(' ← ') : outletOfRow(row);
  const said = [
    `${sayFinding(row)}${score === null ? '' : ` (${ENGLISH.score(score)})`}`,
    who,
    ...(copies.length > 0 ? [ENGLISH.alsoOn(copies)] : []),
    ...citations.map(citation => ENGLISH.citedAs(sayMark(citation))),
    `in “${trace.page.title}”`,
    `traced ${trace.tracedAt.slice(0, 10)}`,
  ];
  const drift = [...sayNotices(row), ...sayDrift(row)].map(detail => ` ${detail}.`);
  return `${said.filter(Boolean).join(', ')}.${drift.join('')}`;
}
