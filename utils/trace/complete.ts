/** "Open it and verify there": an article the reader has open completes the citations that could not reach it. */
import { readArticle } from '../articles/read-article.ts';
import { textFit } from '../articles/text-fit.ts';
import { evidenceOf } from '../origins/evidence-of.ts';
import type { Directory } from '../outlets/outlet.ts';
import { adoptArticle, pageKey } from './adopt.ts';
import type { TraceRecord } from './record.ts';
import type { TraceCitation } from './schema.ts';
import { takeIn } from './take-in.ts';

/** An open page of the same outlet counts as the cited article only when its text says what the claim says. */
const ENOUGH_FIT = 0.6;

/**
 * Takes a page that the reader has open into the record where a citation waits for it: by its address, by a candidate,
 * or, for an outlet's bare mark, by its text. Answers how many citations were completed; 0 leaves the record as it was.
 */
export function completeWith(
  record: TraceRecord,
  page: { readonly url: string; readonly html: string },
  directory: Directory,
  now: Date,
): number {
  const { article, facts } = readArticle(page.html, page.url, host => directory.domainOf(host));
  if (!article.text) return 0;
  const waiting = record.trace.citations.filter(k => waitsFor(record, k, article.url, article.outlet, article.text, article.headline));
  if (!waiting.length) return 0;
  const id = adoptArticle({ record, directory }, { ...article, access: 'full' }, evidenceOf(facts, article, directory));
  for (const { resolution } of waiting) {
    Object.assign(resolution, { status: 'resolved', article: id, link: 'live', confidence: 1 });
    resolution.steps.push({
      at: now.toISOString(),
      did: 'read',
      what: 'open tab',
      url: article.url,
      outcome: 'read where the reader had it open',
    });
  }
  takeIn(record, directory, id);
  return waiting.length;
}

function waitsFor(record: TraceRecord, citation: TraceCitation, url: string, outlet: string, text: string, headline: string): boolean {
  const { resolution } = citation;
  const same = (other: string | null | undefined) => !!other && URL.canParse(other) && pageKey(other) === pageKey(url);
  const article = record.trace.articles.find(a => a.id === resolution.article);
  if (article) return article.access !== 'full' && same(article.url);
  if (same(citation.href) || resolution.candidates.some(c => same(c.url))) return true;
  const claims = record.trace.claims.filter(c => citation.claims.includes(c.id)).map(c => c.text);
  return citation.outlet === outlet && textFit(claims, text, headline) >= ENOUGH_FIT;
}
