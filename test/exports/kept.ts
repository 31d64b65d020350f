/** What is compared when an export was read back, and how it is told. */

import { sayFinding } from '../../utils/exports/finding-words.ts';
import type { ExportFormat } from '../../utils/exports/format.ts';
import { oneLine } from '../../utils/exports/one-line.ts';
import { listReferences, type Reference } from '../../utils/exports/references/references.ts';
import { writeFullName } from '../../utils/text/names/person-names.ts';
import { copiedTrace } from '../utils/exports/nasty.ts';

/** The trace that is sent: eight sources, each cited through a copy and kept by an archive. */
export const TRACE = copiedTrace();
export const SENT = listReferences([TRACE]);

export const FIELDS = [
  'title',
  'authors',
  'date',
  'URL',
  'outlet',
  'accessed',
  'archived',
  'via',
  'claim',
  'passage',
  'verdict',
] as const;
export type Field = (typeof FIELDS)[number];

/**
 * What a reader gave back of one source; a field that it gave as part of a longer text holds that
 * text.
 */
export type Kept = Readonly<Partial<Record<Field, string>>>;

const VALUES: Readonly<Record<Field, (reference: Reference) => string>> = {
  title: r => r.headline,
  authors: r => r.authors.map(writeFullName).join('; '),
  date: r => r.published?.slice(0, 10) ?? '',
  URL: r => r.url,
  outlet: r => r.outlet,
  accessed: r => r.accessed.slice(0, 10),
  archived: r => r.archived?.url ?? '',
  via: r => r.via.map(v => v.outlet).join('; '),
  claim: r => r.claims[0]?.claim?.text ?? '',
  passage: r => r.claims[0]?.backing?.passage ?? '',
  verdict: r => r.claims.map(row => verdictOf(sayFinding(row), row.backing?.score)).join(''),
};
/** Fields that most formats have no place of their own for: they stand in a note. */
const INSIDE: ReadonlySet<Field> = new Set(['archived', 'via', 'claim', 'passage', 'verdict']);
/** Fields that a format has no place for at all. */
const UNSENT: Readonly<Partial<Record<ExportFormat | 'coins', readonly Field[]>>> = {
  // `via` would name who delivers the address, which is the original's.
  wikipedia: ['via', 'claim', 'verdict'],
  'wikipedia-report': ['authors', 'accessed', 'archived', 'via'],
  annotation: ['title', 'authors', 'date'],
  // Its description would become the Abstract: claims of a briefing as the article's own words.
  coins: ['accessed', 'archived', 'via', 'claim', 'passage', 'verdict'],
};

/** A verdict with its score as it is compared; formats part the two in their own ways. */
export const verdictOf = (found = '', score: string | number = ''): string =>
  `${found} ${score === '' ? '' : Number(score).toFixed(2)}`;

/** The verdict in a text that tells it with its score. */
export const verdictIn = (text: string): string => {
  const [, found, score] =
    /(Supported|Partly supported|Says otherwise|Not in the article)\W+support score (\d\.\d\d)/.exec(
      text,
    ) ?? [];
  return verdictOf(found, score);
};

/** Readers set quotes of their own; a sign is the same in all its forms. */
const fold = (text: string) =>
  oneLine(text)
    .normalize('NFKC')
    .replace(/[“”„"‘’]/g, "'");

const rows: string[][] = [];
let failed = false;

/** The values of one field: what was sent, with what came back; empty ones were not sent. */
type Pairs = readonly (readonly [sent: string, got: string])[];

/** By field, what was sent and came back, and what of it was lost; null for no place at all. */
export function comparePairs(
  format: ExportFormat | 'coins',
  kept: readonly Kept[],
): readonly (readonly [Field, { readonly sent: Pairs; readonly lost: Pairs } | null])[] {
  return FIELDS.map(field => {
    if (UNSENT[format]?.includes(field)) return [field, null];
    const sent = SENT.map(
      (r, i) => [fold(VALUES[field](r)), fold(kept[i]?.[field] ?? '')] as const,
    ).filter(([value]) => value);
    const isLost = ([value, got]: Pairs[number]) =>
      INSIDE.has(field) ? !got.includes(value) : got !== value;
    return [field, { sent, lost: sent.filter(isLost) }];
  });
}

/**
 * Notes how many of the values that a format was sent came back equal. `gaps` says how many a
 * reader is known to lose; any other number fails the run. Null where the reader is not installed.
 */
export function compare(
  format: ExportFormat | 'coins',
  name: string,
  kept: readonly Kept[] | null,
  gaps: Partial<Record<Field, number>> = {},
): void {
  if (!kept) {
    console.error(`${name}: skipped, it is not installed`);
    return;
  }
  const cells = comparePairs(format, kept).map(([field, pairs]) => {
    if (pairs === null) return '–';
    const { sent, lost } = pairs;
    if (lost.length !== (gaps[field] ?? 0)) {
      failed = true;
      for (const [value, got] of lost.slice(0, 1))
        console.error(`${name}, ${field}: ${value} => ${got}`);
    }
    return `${sent.length - lost.length}/${sent.length}`;
  });
  rows.push([name, ...cells]);
}

/** Prints the table as Markdown; the exit code says whether all was as it is known to be. */
export function finish(): void {
  const lines = [['Format and reader', ...FIELDS], ['---', ...FIELDS.map(() => '---')], ...rows];
  for (const cells of lines) console.log(`| ${cells.join(' | ')} |`);
  if (failed) process.exitCode = 1;
}

/** Notes a failure that is told elsewhere. */
export function fail(): void {
  failed = true;
}
