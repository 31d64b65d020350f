import type { Trace } from '../trace/model/schema.ts';
import { type BackingRow, backingRows } from '../trace/view/backing-rows.ts';
import { chainNames, type Original, originalOf } from '../trace/view/chain.ts';
import { signBetween } from '../trace/view/drift-sign.ts';
import { outletName } from '../trace/view/outlet-names.ts';
import type { Writer } from './format.ts';

type Row = BackingRow & { readonly original: Original | null };

const COLUMNS: readonly (readonly [string, (row: Row) => string])[] = [
  ['claim', row => row.claim.text],
  ['cited_as', row => row.citation?.text ?? ''],
  [
    'outlet',
    row =>
      outletName(
        row.trace,
        row.original?.outlet ?? row.backing?.outlet ?? row.citation?.outlet ?? null,
      ),
  ],
  ['headline', row => row.original?.article.headline ?? ''],
  ['author', row => row.original?.article.authors.join('; ') ?? ''],
  ['published', row => row.original?.article.published ?? ''],
  ['url', row => row.original?.url ?? ''],
  ['seen_on', row => (row.article && row.original?.url !== row.article.url ? row.article.url : '')],
  ['agency', row => row.original?.article.agency ?? row.article?.agency ?? ''],
  ['chain', row => (row.article ? chainNames(row.trace, row.article).join(' ← ') : '')],
  ['verdict', row => row.backing?.verdict ?? ''],
  ['confidence', row => (row.backing?.article ? row.backing.score.toFixed(2) : '')],
  ['basis', row => row.backing?.basis.join('; ') ?? ''],
  [
    'drift',
    row =>
      row.backing?.drift
        .map(d => `${d.kind}: ${d.claim} ${signBetween(d)} ${d.source}`)
        .join('; ') ?? '',
  ],
  ['passage', row => row.backing?.passage ?? ''],
  ['link', row => row.backing?.link ?? ''],
  [
    'status',
    row => row.citation?.resolution.status ?? (row.state === 'no-source' ? 'no source' : ''),
  ],
  ['link_state', row => row.citation?.resolution.link ?? ''],
  ['archive_url', row => row.original?.article.archived?.url ?? row.article?.archived?.url ?? ''],
  ['page', row => row.trace.page.url],
  ['traced_at', row => row.trace.tracedAt],
];

/**
 * A cell of RFC 4180; one that a spreadsheet would run as a formula (the signs and control
 * characters of OWASP's list, full-width forms too) gets an apostrophe in front.
 */
export function escapeCell(value: string): string {
  const safe = /^[=+\-@\t\r\n＝＋－＠]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** CSV for spreadsheets: RFC 4180 with a byte order mark, one row per claim and what backs it. */
export const csv: Writer = {
  type: 'text/csv;charset=utf-8',
  extension: 'csv',
  write(traces: readonly Trace[]) {
    const rows = backingRows(traces).map(
      (row): Row => ({ ...row, original: row.article && originalOf(row.trace, row.article) }),
    );
    const lines = [
      COLUMNS.map(([name]) => name),
      ...rows.map(row => COLUMNS.map(([, cell]) => escapeCell(cell(row)))),
    ];
    return `\uFEFF${lines.map(line => `${line.join(',')}\r\n`).join('')}`;
  },
};
