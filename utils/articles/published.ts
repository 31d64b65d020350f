import type { PageFacts } from './article.ts';
import { articleNodes, textOf } from './json-ld.ts';
import type { PageScan } from './page-scan.ts';
import { parseDate } from './parse-date.ts';

const METAS = [
  'article:published_time',
  'article:published',
  'og:article:published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publish_date',
  'publication_date',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.created',
  'dc.date',
  'date',
  'article.published',
  'published_time',
  'publishedtime',
  'cxenseparse:recs:publishtime',
  'article_date_original',
  'originalpublicationdate',
  'rnews:datepublished',
  'last-modified',
  'og:pubdate',
  'citation_publication_date',
  'citation_date',
  'datecreated',
  'article:create',
  'date.release',
  'dc.date.created',
];

/** When the article was first published, ISO 8601 with zone where the page gives one, else a date; null when the page does not say. */
export function publishedOf(scan: PageScan, facts: PageFacts): string | null {
  const given = [
    ...articleNodes(facts.jsonLd).flatMap(node => [textOf(node.datePublished), textOf(node.dateCreated), textOf(node.uploadDate)]),
    ...METAS.flatMap(name => facts.metas.get(name) ?? []),
    ...scan.times.filter(({ names }) => /published|pubdate/.test(names)).flatMap(({ datetime, text }) => [datetime, text]),
  ];
  for (const value of given) {
    const date = value ? parseDate(value, facts.language) : null;
    if (date) return date;
  }
  const inUrl = /\/((?:19|20)\d\d)[/-]?([01]\d)[/-]?([0-3]\d)(?=[/_-])/.exec(facts.url);
  if (inUrl) return parseDate(`${inUrl[1]}-${inUrl[2]}-${inUrl[3]}`, null);
  for (const { datetime, text, names } of scan.times) {
    if (/modif|updat/.test(names)) continue;
    const date = (datetime ? parseDate(datetime, facts.language) : null) ?? parseDate(text, facts.language);
    if (date) return date;
  }
  return null;
}
