import type { Backing, Trace, TraceClaim } from '../trace/schema.ts';
import type { Writer } from './format.ts';
import { chainOf, claimRows } from './rows.ts';

/** W3C Web Annotations: one per claim and article, from the briefing's sentence to the article's. */
export const annotation: Writer = {
  type: 'application/ld+json;charset=utf-8',
  extension: 'annotations.json',
  write: traces =>
    `${JSON.stringify(
      {
        '@context': 'http://www.w3.org/ns/anno.jsonld',
        type: 'AnnotationCollection',
        label: 'Claims and their sources, traced by Whence',
        total: bodies(traces).length,
        first: { type: 'AnnotationPage', startIndex: 0, items: bodies(traces) },
      },
      null,
      2,
    )}\n`,
};

function bodies(traces: readonly Trace[]): object[] {
  return claimRows(traces).flatMap(({ trace, claim, backing, article }, index) =>
    backing && article
      ? [
          {
            id: `urn:whence:${encodeURIComponent(trace.page.url)}:${claim.id}:${index}`,
            type: 'Annotation',
            motivation: backing.verdict === 'unknown' ? 'linking' : 'assessing',
            created: trace.tracedAt,
            body: [
              {
                type: 'SpecificResource',
                source: article.url,
                ...(backing.passage && { selector: { type: 'TextQuoteSelector', exact: backing.passage } }),
              },
              {
                type: 'TextualBody',
                purpose: 'assessing',
                format: 'text/plain',
                value: verdictLine(trace, backing, chainOf(trace, article)),
              },
            ],
            target: { source: trace.page.url, selector: quote(trace, claim) },
          },
        ]
      : [],
  );
}

function quote(trace: Trace, claim: TraceClaim): object {
  const at = trace.claims.indexOf(claim);
  const around = (index: number) => trace.claims[index]?.text ?? '';
  return { type: 'TextQuoteSelector', exact: claim.text, prefix: around(at - 1).slice(-40), suffix: around(at + 1).slice(0, 40) };
}

function verdictLine(trace: Trace, backing: Backing, chain: readonly string[]): string {
  const drift = backing.drift.map(d => ` ${d.kind}: ${d.claim} ≠ ${d.source}.`).join('');
  return `${backing.verdict} (${backing.score.toFixed(2)}), ${chain.join(' ← ')}, traced ${trace.tracedAt.slice(0, 10)}.${drift}`;
}
