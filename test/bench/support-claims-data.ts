/**
 * Claims beside documents that people judged, of sets made by others: news and encyclopedia, in
 * English, German, Italian and French. What each may be used for stands in the corpus's README.
 */
import { readFileSync } from 'node:fs';
import { type BenchCase, type BenchPage, blank, CORPUS } from './support-data.ts';

/** A row of the corpus. */
interface ClaimRow {
  readonly id: string;
  readonly set: string;
  readonly group: string;
  readonly lang: string | null;
  readonly headline: string | null;
  readonly document: string;
  readonly claim: string;
  readonly supported: boolean | number;
}

/** Claims of one page: they share what its articles make rare. */
const A_PAGE = 10;

/** Every set as pages of ten claims, each with its own document. */
export function claimPages(): BenchPage[] {
  const rows = readFileSync(new URL('claims/dev.jsonl', CORPUS), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line) as ClaimRow);
  return [...Map.groupBy(rows, r => r.set).values()].flatMap(list =>
    Array.from({ length: Math.ceil(list.length / A_PAGE) }, (_, i) =>
      asPage(list.slice(i * A_PAGE, (i + 1) * A_PAGE)),
    ),
  );
}

const asPage = (rows: readonly ClaimRow[]): BenchPage => ({
  language: rows[0]?.lang ?? 'en',
  pageDate: null,
  articles: rows.map(r => ({
    id: r.id,
    headline: r.headline ?? '',
    text: r.document.split(/\n+/).join('\n\n'),
    published: '2026-05-19T09:00:00Z',
  })),
  cases: rows.map(
    (r): BenchCase => ({
      ...blank,
      set: 'claims',
      source: r.set,
      group: `${r.set} ${r.group}`,
      article: r.id,
      supported: Boolean(r.supported),
      defect: null,
      evidence: [],
      claim: {
        ...blank,
        text: r.claim.trim().replace(/[.!?]?$/, '.'),
        pageTitle: 'Claims',
      },
    }),
  ),
});
