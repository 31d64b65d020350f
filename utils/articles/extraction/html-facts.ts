import type { HtmlFacts } from '../article.ts';
import type { Byline, BylineKind } from './collect-bylines.ts';
import { parseJsonLd } from './json-ld.ts';
import type { MainText } from './main-text.ts';
import type { PageScan } from './page-scan.ts';
import { Zone } from './page-zones.ts';

const ORDER: readonly BylineKind[] = [
  'author-link',
  'rel-author',
  'itemprop',
  'byline',
  'author-class',
];

/**
 * Bylines with those of the article before those of other stories, the surest kinds first, each
 * text once.
 */
export function sortBylines(bylines: readonly Byline[]): Byline[] {
  const rank = ({ kind, zone }: Byline) => (zone === 0 ? 0 : 10) + ORDER.indexOf(kind);
  const seen = new Set<string>();
  return bylines
    .map((byline, i) => ({ byline, i }))
    .sort((a, b) => rank(a.byline) - rank(b.byline) || a.i - b.i)
    .map(({ byline }) => byline)
    .filter(({ text }) => !seen.has(text) && seen.add(text));
}

/** The facts of a scanned page. */
export function factsOf(scan: PageScan, { kept, credits, above, below }: MainText): HtmlFacts {
  const { head } = scan;
  return {
    url: scan.url,
    language: head.language,
    title: head.title,
    metas: head.metas,
    links: head.links,
    jsonLd: parseJsonLd(head.jsonLdSources),
    headings: scan.headings
      .filter(({ zone }) => (zone & Zone.hidden) === 0)
      .map(({ text }) => text),
    bylines: sortBylines(scan.bylines)
      .slice(0, 40)
      .map(({ text }) => text),
    times: scan.times.map(({ datetime, text }) => ({ datetime, text })),
    paragraphs: kept.map(({ text, links }) => ({ text, links })),
    credits,
    above,
    below,
    scripts: head.scripts,
    records: head.records,
  };
}
