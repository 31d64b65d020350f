import type { Backing, Trace, TraceArticle } from '../trace/model/schema.ts';
import { backingRows } from '../trace/view/backing-rows.ts';
import { chainNames, originalOf } from '../trace/view/chain.ts';
import { signBetween } from '../trace/view/drift-sign.ts';
import { encodePart } from '../urls/encode.ts';
import type { Writer } from './format.ts';

/**
 * W3C Web Annotations: one per claim and article, from the briefing's sentence to the article's.
 */
export const annotation: Writer = {
  type: 'application/ld+json;charset=utf-8',
  extension: 'annotations.json',
  write(traces) {
    const items = listAnnotations(traces);
    return `${JSON.stringify(
      {
        '@context': 'http://www.w3.org/ns/anno.jsonld',
        id: `urn:whence:${traces.map(trace => encodePart(trace.page.url)).join('+')}`,
        type: 'AnnotationCollection',
        label: 'Claims and their sources, traced by Whence',
        total: items.length,
        first: { id: 'urn:whence:page-1', type: 'AnnotationPage', startIndex: 0, items },
      },
      null,
      2,
    )}\n`;
  },
};

function listAnnotations(traces: readonly Trace[]): object[] {
  return backingRows(traces).flatMap(({ trace, claim, backing, article }, index) =>
    backing && article
      ? [
          {
            id: `urn:whence:${encodePart(trace.page.url)}:${claim.id}:${index}`,
            type: 'Annotation',
            motivation: backing.verdict === 'unknown' ? 'linking' : 'assessing',
            created: trace.tracedAt,
            body: [
              {
                type: 'SpecificResource',
                source: article.url,
                ...(backing.passage && {
                  selector: { type: 'TextQuoteSelector', exact: backing.passage },
                }),
                ...describeArchive(article),
              },
              ...linkOriginal(trace, article),
              {
                type: 'TextualBody',
                purpose: 'assessing',
                format: 'text/plain',
                value: writeVerdict(trace, backing, chainNames(trace, article)),
              },
            ],
            // No prefix and suffix: the trace keeps no text between claims, and a wrong neighbour
            // is a quote that is not found.
            target: {
              source: trace.page.url,
              selector: { type: 'TextQuoteSelector', exact: claim.text },
            },
          },
        ]
      : [],
  );
}

/** Where an archive keeps a page. */
function describeArchive({ archived }: TraceArticle): object {
  return archived
    ? { state: { type: 'TimeState', sourceDate: archived.at, cached: archived.url } }
    : {};
}

/** The passage was read in the copy, which is the body; the original is linked beside it. */
function linkOriginal(trace: Trace, article: TraceArticle): object[] {
  const original = originalOf(trace, article);
  if (original.url === article.url) return [];
  return [
    {
      type: 'SpecificResource',
      purpose: 'linking',
      source: original.url,
      ...(original.article !== article && describeArchive(original.article)),
    },
  ];
}

function writeVerdict(trace: Trace, backing: Backing, chain: readonly string[]): string {
  const drift = backing.drift
    .map(d => ` ${d.kind}: ${d.claim} ${signBetween(d)} ${d.source}.`)
    .join('');
  return `${backing.verdict} (${backing.score.toFixed(2)}), ${chain.join(' ← ')}, traced ${trace.tracedAt.slice(0, 10)}.${drift}`;
}
