import { type ParsedDate, parseDate } from '../../text/dates/parse-date.ts';
import { splitWords } from '../../text/word-pattern.ts';
import type { HtmlFacts, JsonLdNode } from '../article.ts';
import { type ArticlePosition, nearness } from './article-position.ts';
import { textOf } from './json-ld.ts';
import type { PageScan } from './page-scan.ts';

/** Metas that say when an article was first published, the surest first. */
const PUBLISHED = splitWords(
  'article:published_time article:published og:article:published_time og:published_time',
  'datepublished article.published published_time publishedtime parsely-pub-date',
  'sailthru.date rnews:datepublished cxenseparse:recs:publishtime cxenseparse:publishtime',
  'citation_publication_date citation_online_date originalpublicationdate',
  'article_date_original publication_date publicationdate pubdate publishdate publish-date',
  'publish_date published-date dc.date.issued dcterms.issued dcterms.date.issued',
  'prism.publicationdate',
);
/** Metas that give a date without saying of what. */
const DATED = splitWords(
  'date dc.date dc.date.created dcterms.created dcterms.date datecreated article:created',
  'citation_date created date.created releasedate date.release og:pubdate uploaddate',
  'bt:pubdate displaydate',
);
/** Words beside a date that is not the one sought, and those that say it is. */
const MODIFIED = /modif|updat|aktualis|changed|letzte/i;
const PUBLISHED_WORD = /publi|posted|veröffentlicht|erstellt|gepubliceerd/i;

/** "/2023/12/22/" | "/2023-12-22-" | "-20231222" | "/2023/dec/22/": the whole day, or null. */
function dateInUrl(url: string): ParsedDate | null {
  const path = /^https?:\/\/[^/]+([^?#]*)/.exec(url)?.[1] ?? '';
  const figures =
    /[/_.-]((?:19|20)\d{2})[/_.-]([01]?\d)[/_.-]([0-3]?\d)(?=[/_.-]|$)/.exec(path) ??
    /[/_.-]((?:19|20)\d{2})([01]\d)([0-3]\d)(?=\D|$)/.exec(path);
  if (figures) return parseDate(`${figures[1]}-${figures[2]}-${figures[3]}`, null);
  const named = /\/((?:19|20)\d{2})\/([a-z]{3})\/(\d{1,2})\//i.exec(path);
  if (named) return parseDate(`${named[3]} ${named[2]} ${named[1]}`, 'en');
  const dayFirst = /[/_.-]([0-3]\d)[_.-]([01]\d)[_.-]((?:19|20)\d{2})(?=[/_.-]|$)/.exec(path);
  return dayFirst ? parseDate(`${dayFirst[3]}-${dayFirst[2]}-${dayFirst[1]}`, null) : null;
}

/** The year and month that a URL gives, "2023-12"; null without. */
const monthInUrl = (url: string): string | null => {
  const match = /\/((?:19|20)\d{2})[/-]([01]\d)[/-]/.exec(url);
  return match ? `${match[1]}-${match[2]}` : null;
};

/** Every statement of the page's head about when it was published, the surest first. */
function headDates(facts: HtmlFacts, about: readonly JsonLdNode[]): (string | null)[] {
  return [
    ...about.slice(0, 1).map(node => textOf(node.datePublished)),
    ...PUBLISHED.flatMap(name => facts.metas.get(name)?.slice(0, 2) ?? []),
    ...about.slice(1, 10).map(node => textOf(node.datePublished)),
  ];
}

/**
 * Dates printed on the page: marked-up ones by the headline, then short lines by the headline, then
 * marked-up ones within the article.
 */
function printedDates(scan: PageScan, layout: ArticlePosition): string[] {
  const times = scan.times.filter(
    ({ names, text }) =>
      !MODIFIED.test(names.replace(/\bpublished updated\b/, '')) &&
      !(MODIFIED.test(text) && !PUBLISHED_WORD.test(text)),
  );
  const near = times.filter(({ at }) => nearness(layout, at) === 1);
  // What follows the headline belongs to it more surely than the page's own clock above it.
  const ordered = [
    ...near.filter(({ at }) => at >= layout.headline - 150),
    ...near.filter(({ at }) => at < layout.headline - 150),
  ];
  const marked = [
    ...ordered.filter(({ datetime }) => datetime),
    ...ordered.filter(({ datetime }) => !datetime),
  ];
  const lines = scan.blocks.filter(
    ({ text, at }) =>
      text.length < 160 &&
      /\d/.test(text) &&
      nearness(layout, at) === 1 &&
      !(MODIFIED.test(text) && !PUBLISHED_WORD.test(text)),
  );
  const after = lines.filter(({ at }) => at >= layout.headline - 150);
  const opening = scan.blocks
    .filter(
      ({ text, at }) => text.length >= 160 && at >= layout.headline && nearness(layout, at) === 1,
    )
    .slice(0, 2);
  const rest = times.filter(
    ({ at }) => nearness(layout, at) === 0.6 || nearness(layout, at) === 0.3,
  );
  return [
    ...marked.flatMap(({ datetime, text }) => [datetime ?? '', text]),
    ...after.map(({ text }) => text),
    ...lines
      .filter(({ at }) => at < layout.headline - 150)
      .reverse()
      .map(({ text }) => text),
    ...rest.flatMap(({ datetime, text }) => [datetime ?? '', text]),
    ...opening.map(({ text }) => text.slice(0, 80)),
  ];
}

/** "03/04/2024" read the other way round. */
function turnDate(iso: string): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  return `${year}-${day}-${month}`;
}

/**
 * When the article was first published: ISO 8601 with zone where the page gives one, else a date;
 * null when the page does not say. Never the day it was last changed. `about`: JSON-LD nodes of the
 * article. `now`, where given, rules out dates more than two days ahead of it.
 */
export function publishedOf(
  scan: PageScan,
  facts: HtmlFacts,
  about: readonly JsonLdNode[],
  layout: ArticlePosition,
  now: Date | null,
): string | null {
  const latest = now ? new Date(now.getTime() + 2 * 864e5).toISOString().slice(0, 10) : null;
  const read = (value: string | null | undefined): ParsedDate | null => {
    const date = value ? parseDate(value, facts.language) : null;
    return date && !(latest && date.iso.slice(0, 10) > latest) ? date : null;
  };
  const first = (values: Iterable<string | null | undefined>): ParsedDate | null => {
    for (const value of values) {
      const date = read(value);
      if (date) return date;
    }
    return null;
  };
  const stated = first(headDates(facts, about));
  if (stated) return stated.iso;
  const inUrl = dateInUrl(facts.url);
  const weaker = [
    ...scan.times
      .filter(({ names }) => /datepublished|pubdate/.test(names))
      .map(({ datetime, text }) => datetime ?? text),
    ...about.map(node => textOf(node.dateCreated) ?? textOf(node.uploadDate)),
    ...DATED.flatMap(name => facts.metas.get(name) ?? []),
  ];
  const found =
    first(weaker) ??
    (inUrl && !(latest && inUrl.iso > latest) ? inUrl : null) ??
    first(printedDates(scan, layout)) ??
    first(scan.head.scriptDates);
  if (!found) return null;
  const month = monthInUrl(facts.url);
  const other = turnDate(found.iso);
  if (found.ambiguous && month && other.startsWith(month) && read(other)) return other;
  return found.iso;
}
