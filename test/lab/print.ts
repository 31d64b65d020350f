import { exportTraces } from '../../utils/exports/export.ts';
import {
  alsoOn,
  outletOfRow,
  sayDrift,
  sayFinding,
  sayMark,
  sayNotices,
} from '../../utils/exports/finding-words.ts';
import { ENGLISH } from '../../utils/exports/report-words.ts';
import { marksOf } from '../../utils/trace/model/marks.ts';
import type { Trace } from '../../utils/trace/model/schema.ts';
import { chainNames } from '../../utils/trace/view/chain.ts';
import { countTrace } from '../../utils/trace/view/claim-rows.ts';
import { type FindingRow, findingRows } from '../../utils/trace/view/finding-rows.ts';
import type { Format } from './options.ts';
import type { PageResult } from './trace-pages.ts';

/** What a page that cannot be read prints in the place of its trace. */
export interface ErrorRow {
  readonly schema: 'whence/trace@1';
  readonly page: { readonly url: string };
  readonly error: string;
}

/** The trace of a page, or the row that says why there is none. */
export function rowOf(result: PageResult): Trace | ErrorRow {
  return result.ok
    ? result.trace
    : { schema: 'whence/trace@1', page: { url: result.page.given }, error: result.error };
}

/**
 * The whole result in a format. jsonl and table can be printed page by page; the others are one
 * document.
 */
export function printed(results: readonly PageResult[], format: Format): string {
  if (format === 'table') return results.map(tableOf).join('\n');
  if (format === 'jsonl')
    return results.map(result => `${JSON.stringify(rowOf(result))}\n`).join('');
  if (format === 'json')
    return `${JSON.stringify(results.length === 1 && results[0] ? rowOf(results[0]) : results.map(rowOf), null, 2)}\n`;
  return exportTraces(
    results.flatMap(result => (result.ok ? [result.trace] : [])),
    format,
  ).text;
}

/** "14 claims · 12 citations · 7 outlets · 5 original reports". */
export const countsOf = (trace: Trace): string =>
  ENGLISH.counts(countTrace({ state: 'done', trace }));

/** One line for standard error: how far the run is and what the page gave. */
export function progressLine(result: PageResult, at: number, of: number): string {
  const seconds = `${(result.ms / 1000).toFixed(1)} s`;
  if (!result.ok) return `[${at}/${of}] ${result.page.given}: cannot be read: ${result.error}`;
  const { trace } = result;
  const resolved = marksOf(trace).filter(
    ({ resolution }) => resolution.status === 'resolved',
  ).length;
  return `[${at}/${of}] ${result.page.given}: ${countsOf(trace)} · ${resolved} resolved · ${seconds}`;
}

/** A bar of the whole run, 24 characters wide. */
export function bar(at: number, of: number): string {
  const full = Math.round((24 * at) / of);
  return `${'█'.repeat(full)}${'░'.repeat(24 - full)} ${at}/${of}`;
}

function tableOf(result: PageResult): string {
  if (!result.ok) return `${result.page.given}: cannot be read: ${result.error}\n`;
  const { trace } = result;
  const head = `${trace.page.title}\n${trace.page.url} · ${countsOf(trace)}\n`;
  if (!marksOf(trace).length) return `${head}no citation on this page\n`;
  const width = Math.min(Math.max(process.stdout.columns ?? 140, 80), 180) - 4;
  const widths = [
    Math.floor(width * 0.45),
    Math.floor(width * 0.25),
    width - Math.floor(width * 0.45) - Math.floor(width * 0.25),
  ];
  const lines = [['CLAIM', 'FOUND', 'ARTICLE'], widths.map(w => '─'.repeat(w))];
  let last: string | null = null;
  for (const row of findingRows([trace])) {
    const about = row.claim ?? row.citations[0];
    lines.push([about?.id === last ? '' : (about?.text ?? ''), findingCell(row), articleCell(row)]);
    last = about?.id ?? null;
  }
  const articles = trace.articles.map(article => `[${article.id}] ${article.url}`);
  return `${head}\n${lines.map(cells => wrapped(cells, widths)).join('\n')}\n\n${articles.join('\n')}\n`;
}

/** "Supported: MSN ← TechCrunch (cited)": what was found, the way to who had it first, its ground. */
function findingCell(row: FindingRow): string {
  const said = sayFinding(row);
  if (!row.backing && row.citations.length === 0) return said;
  const basis = row.backing ? ` (${row.backing.basis.map(b => ENGLISH.basis[b]).join(', ')})` : '';
  const copies = alsoOn(row);
  const way = row.article ? chainNames(row.trace, row.article).join(' ← ') : outletOfRow(row);
  return [`${said}: ${way}${basis}`, ...(copies.length ? [ENGLISH.alsoOn(copies)] : [])].join(', ');
}

/** "[a2] Headline · 2026-09-15" and what differs from it; or how the citation is printed. */
function articleCell(row: FindingRow): string {
  const { article, citations } = row;
  if (!article) return citations.map(sayMark).join(' · ');
  const access =
    article.access === 'full' ? [] : [article.archived?.read ? 'archived copy' : article.access];
  return [
    `[${article.id}] ${article.headline}`,
    article.published?.slice(0, 10),
    ...access,
    ...sayDrift(row),
    ...sayNotices(row),
  ]
    .filter(Boolean)
    .join(' · ');
}

/** One row of cells, each broken at spaces to its width. */
function wrapped(cells: readonly string[], widths: readonly number[]): string {
  const broken = cells.map((cell, i) => breakLines(cell, widths[i] ?? 20));
  const height = Math.max(...broken.map(lines => lines.length));
  return Array.from({ length: height }, (_, line) =>
    broken
      .map((lines, i) => (lines[line] ?? '').padEnd(widths[i] ?? 20))
      .join('  ')
      .trimEnd(),
  ).join('\n');
}

function breakLines(text: string, width: number): string[] {
  const lines: string[] = [];
  let rest = text;
  while (rest.length > width) {
    const space = rest.lastIndexOf(' ', width);
    const cut = space > width / 3 ? space : width;
    lines.push(rest.slice(0, cut));
    rest = rest.slice(cut).trimStart();
  }
  return [...lines, rest];
}
