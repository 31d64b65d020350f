/**
 * "Open it and verify there": an article the reader has open completes the citations that could not
 * reach it.
 */

import { wallOf } from '../../articles/extraction/bot-walls.ts';
import { readArticle } from '../../articles/extraction/read-article.ts';
import {
  cutClaims,
  cutText,
  fitOfWords,
  type TextWords,
} from '../../articles/matching/text-fit.ts';
import { evidenceOf } from '../../origins/evidence/evidence-of.ts';
import type { Directory } from '../../outlets/outlet.ts';
import { hostOf } from '../../urls/host.ts';
import { pageKey } from '../../urls/page-key.ts';
import { unwrapRelay } from '../../urls/unwrap.ts';
import { adoptArticle } from '../model/adopt.ts';
import { marksOf } from '../model/marks.ts';
import { say } from '../model/messages.ts';
import type { TraceRecord } from '../model/record.ts';
import type { TraceArticle, TraceCitation } from '../model/schema.ts';
import { addStep } from '../model/steps.ts';
import { claimsById } from './briefing.ts';
import { integrateArticle } from './integrate-article.ts';

/**
 * An open page of the same outlet counts as the cited article only when its text says what the
 * claim says.
 */
const ENOUGH_FIT = 0.6;

/** A page that the reader has open, read as an article. */
export type OpenPage = ReturnType<typeof readArticle>;

/**
 * Reads a page that the reader has open; null where there is nothing to take in: it has no text, or
 * the reader is before the same wall.
 */
export function readOpenPage(
  { url, html }: { readonly url: string; readonly html: string },
  directory: Directory,
  now: Date,
): OpenPage | null {
  const page = readArticle(html, url, host => directory.domainOf(host), now);
  return page.article.text && !wallOf(html, url) ? page : null;
}

/**
 * The domains of which an open page could complete a citation of this record; none while it is
 * traced or was only read.
 */
export function listAwaitedDomains(record: TraceRecord): string[] {
  if (record.state !== 'done' && record.state !== 'stopped') return [];
  const articles = new Map(record.trace.articles.map(article => [article.id, article]));
  const domains = marksOf(record.trace).flatMap(({ outlet, resolution }) => {
    const article = articles.get(resolution.article ?? '');
    if (article) return article.access === 'full' ? [] : [article.outlet];
    return [outlet, ...resolution.candidates.map(candidate => candidate.outlet)];
  });
  return [...new Set(domains.filter(domain => domain !== null))];
}

/**
 * Takes a page that the reader has open into the record where a citation waits for it: by its
 * address, by a candidate, or, for an outlet's bare mark, by its text. Answers how many citations
 * were completed; 0 leaves the record as it was.
 */
export async function completeCitations(
  record: TraceRecord,
  { article, facts }: OpenPage,
  directory: Directory,
  now: Date,
): Promise<number> {
  const words = cutText(article.text, article.headline);
  const rows = new Map(record.trace.articles.map(row => [row.id, row]));
  const opened = { ...article, words, key: keyOf(article.url) };
  const waiting = marksOf(record.trace).filter(k => waitsFor(record, rows, k, opened));
  if (!waiting.length) return 0;
  const id = adoptArticle({ record, directory }, article, evidenceOf(facts, article, directory));
  const step = { did: 'read', what: 'open tab', url: article.url, said: say('readOpen') } as const;
  for (const citation of waiting) {
    const found = { status: 'resolved', article: id, link: 'live', confidence: 1 };
    Object.assign(citation.resolution, found);
    addStep(citation, now, step);
  }
  await integrateArticle(record, directory, id);
  return waiting.length;
}

/**
 * Keys of the pages (see `pageKey`) that citations of the record wait for by address, each once.
 */
export function listAwaitedPages(record: TraceRecord): string[] {
  const rows = new Map(record.trace.articles.map(row => [row.id, row]));
  const addresses = marksOf(record.trace).flatMap(citation => {
    const row = rows.get(citation.resolution.article ?? '');
    if (row) return row.access === 'full' ? [] : [row.url];
    return [
      ...(citation.href ? [citation.href] : []),
      ...citation.resolution.candidates.map(c => c.url),
    ];
  });
  return [...new Set([...new Set(addresses)].filter(url => hostOf(url) !== null).map(keyOf))];
}

const keyOf = (url: string) => pageKey(unwrapRelay(url));

interface Opened {
  readonly outlet: string;
  readonly text: string;
  readonly words: TextWords;
  /** What its address is compared by. */
  readonly key: string;
}

function waitsFor(
  record: TraceRecord,
  rows: ReadonlyMap<string, TraceArticle>,
  citation: TraceCitation,
  { key, outlet, text, words }: Opened,
): boolean {
  const { resolution } = citation;
  const same = (other: string | null | undefined) => !!other && keyOf(other) === key;
  const article = rows.get(resolution.article ?? '');
  // A page that shows the reader no more than the lookup saw completes nothing.
  if (article)
    return (
      article.access !== 'full' &&
      same(article.url) &&
      text.length > (record.bodies[article.id]?.text.length ?? 0)
    );
  if (same(citation.href) || resolution.candidates.some(c => same(c.url))) return true;
  if (citation.outlet !== outlet) return false;
  const byId = claimsById(record.trace.claims);
  const claims = citation.claims.flatMap(id => byId.get(id)?.text ?? []);
  return fitOfWords(cutClaims(claims), words) >= ENOUGH_FIT;
}
