import type { Trace } from '../trace/model/schema.ts';
import { chainNames } from '../trace/view/chain.ts';
import { type FindingRow, findingRows } from '../trace/view/finding-rows.ts';
import { outletName } from '../trace/view/outlet-names.ts';
import {
  alsoOn,
  outletOfRow,
  sayCitation,
  sayDrift,
  sayFinding,
  sayNotices,
  scoreOf,
} from './finding-words.ts';
import type { Writer } from './format.ts';
import { dayOf } from './iso-day.ts';
import { webAddress } from './page-iri.ts';
import { showArchive } from './references/archive-address.ts';
import { ENGLISH, type ReportWords } from './report-words.ts';

/** Several values of one cell, each once. */
const join = (values: readonly (string | null)[]): string =>
  [...new Set(values.filter(Boolean))].join('; ');

/** In the order in which a table is worked through: what is claimed, what was found, how. */
const COLUMNS: readonly (readonly [string, (row: FindingRow, decimal: string) => string])[] = [
  ['claim_number', row => String(row.number)],
  ['section', row => row.claim?.heading ?? ''],
  ['claim', row => row.claim?.text ?? ''],
  ['verdict', row => sayFinding(row)],
  ['support_score', (row, decimal) => scoreOf(row)?.toFixed(2).replace('.', decimal) ?? ''],
  ['outlet', outletOfRow],
  ['also_on', row => join(alsoOn(row))],
  ['headline', row => row.original?.article.headline ?? ''],
  ['author', row => row.original?.article.authors.join('; ') ?? ''],
  ['published', row => dayOf(row.original?.article.published ?? null)],
  ['url', row => webAddress(row.original?.url ?? '')],
  ['passage', row => row.backing?.passage ?? ''],
  ['drift', row => join(sayDrift(row))],
  ['cited_as', row => join(row.citations.map(({ text, outlet }) => text || outlet))],
  ['cited_address', row => join(row.citations.map(({ href }) => href))],
  ['citation', row => join(row.citations.map(citation => sayCitation(citation)))],
  ['named_in_text', row => join(listNamedOutlets(row))],
  ['basis', row => row.backing?.basis.join('; ') ?? ''],
  ['link', row => row.backing?.link ?? ''],
  ['seen_on', row => join(row.copies.map(({ url }) => webAddress(url)))],
  ['chain', writeChains],
  ['agency', row => row.original?.article.agency ?? row.article?.agency ?? ''],
  ['notices', row => join(sayNotices(row))],
  ['archive_url', row => showArchive(archiveOf(row))],
  ['page_title', row => row.trace.page.title],
  ['page', row => row.trace.page.url],
  // Without T and Z, which keep spreadsheets from reading a time; it is UTC.
  ['traced_at', row => row.trace.tracedAt.slice(0, 19).replace('T', ' ')],
];

function writeChains({ trace, article, original, copies }: FindingRow): string {
  const from = copies.length > 0 ? copies : [article ?? original?.article ?? null];
  return join(from.map(one => one && chainNames(trace, one).join(' ← ')));
}

function archiveOf({ original, article, copies }: FindingRow): string {
  const kept = [original?.article, article, ...copies].find(one => one?.archived);
  return kept?.archived?.url ?? '';
}

/** Outlets that the claim's own prose names, whether or not an article of theirs was found. */
function listNamedOutlets({ trace, claim }: FindingRow): string[] {
  const named = new Set(claim?.mentions);
  return trace.mentions.filter(({ id }) => named.has(id)).map(m => outletName(trace, m.outlet));
}

/** What begins a formula: the signs of OWASP's list, full-width forms too. */
const FORMULA = '[=+\\-@＝＋－＠]';
/**
 * At the start of a cell, also behind a control character, and after whatever else a spreadsheet
 * may be told to split at: after a comma only where no blank parts them, as in prose ("up, -5 on the
 * day"). The sign first: looking back from each of 32,000 spaces took 0.7 s.
 */
const RUNS = new RegExp(`^(?=[\\t\\r\\n]|${FORMULA})|(?=${FORMULA})(?<=,|[;|\\t\\r\\n]\\s*)`, 'g');

/**
 * A quoted cell of RFC 4180. What a spreadsheet would run as a formula gets an apostrophe in front.
 * Every cell is quoted: readers that split at semicolons, too, leave a quoted one whole.
 */
export function escapeCell(value: string): string {
  return `"${value.replace(RUNS, "'").replaceAll('"', '""')}"`;
}

const decimalOf = ({ language }: ReportWords): ',' | '.' =>
  new Intl.NumberFormat(language).format(0.5).includes(',') ? ',' : '.';

/** A byte order mark, by which spreadsheets know UTF-8, and a line a row. */
function writeTable(
  traces: readonly Trace[],
  words: ReportWords,
  separator: ',' | ';' | '\t',
): string {
  const decimal = decimalOf(words);
  const lines = [
    COLUMNS.map(([name]) => escapeCell(name)),
    ...findingRows(traces).map(row => COLUMNS.map(([, cell]) => escapeCell(cell(row, decimal)))),
  ];
  return `\uFEFF${lines.map(line => `${line.join(separator)}\r\n`).join('')}`;
}

/**
 * CSV for spreadsheets: RFC 4180 with a byte order mark; one row a claim and origin, and one a
 * citation without an article. For readers whose decimals have a comma it is parted by semicolons,
 * as their spreadsheets read and write it.
 */
export const csv: Writer = {
  type: 'text/csv;charset=utf-8',
  extension: 'csv',
  write: (traces, words = ENGLISH) =>
    writeTable(traces, words, decimalOf(words) === ',' ? ';' : ','),
};

/** The same table parted by tabs, which spreadsheets of every language part alike. */
export const tsv: Writer = {
  type: 'text/tab-separated-values;charset=utf-8',
  extension: 'tsv',
  write: (traces, words = ENGLISH) => writeTable(traces, words, '\t'),
};
