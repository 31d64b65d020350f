import type { Question, Source, SourceAnswer } from '../../trace/model/source.ts';
import { answerCandidates, answerFailure, answerUnreadable } from '../candidates.ts';
import { parseJson } from '../parse-json.ts';
import { addDays, hasWords, writeCompactDay } from '../question.ts';
import { buildDatedPath } from './dated-path.ts';

const CACHE_MS = 6 * 3600e3;
const MOST_ROWS = '1000';
/** A page is captured minutes to days after it appeared. */
const LATE_DAYS = 5;
/** Months asked for one window. */
const MOST_MONTHS = 2;
const MOST_WORDS = 12;

/**
 * The Wayback Machine's index of captured addresses, for outlets that write the date into the path:
 * slugs alone, no titles.
 */
export const waybackCdx: Source = {
  id: 'wayback-cdx',
  applies: question => hasWords(question) && monthPaths(question).length > 0,
  hosts: () => ['*://*.archive.org/*'],
  async find(question, fetch): Promise<SourceAnswer> {
    const urls = monthPaths(question).map(path => urlOf(question, path));
    const answers = await Promise.all(
      urls.map(url => fetch({ url, why: 'archive index', cacheMs: CACHE_MS, maxBytes: 3_000_000 })),
    );
    const rows: CdxRow[] = [];
    for (const [at, answer] of answers.entries()) {
      const url = urls[at] ?? '';
      if (!answer.ok) return answerFailure(url, answer);
      const read = parseCdx(answer.text);
      if (!read) return answerUnreadable(url, 'no list of captures came');
      rows.push(...read.rows);
    }
    return answerCandidates(
      'wayback-cdx',
      urls[0] ?? null,
      rows.map(({ original }) => ({
        url: original.replace(/^http:/, 'https:').replace(/:80(?=\/)/, ''),
      })),
    );
  },
};

function monthPaths({ domain, outlet, from, to }: Question): string[] {
  if (!domain || !outlet?.articlePath || !from || !to) return [];
  const { articlePath } = outlet;
  const months = [...new Set([to, from].map(day => day.slice(0, 7)))].slice(0, MOST_MONTHS);
  return months.flatMap(month => buildDatedPath(articlePath, month) ?? []);
}

function urlOf({ domain, words, title, from, to }: Question, path: string): string {
  const wanted = [...(title?.split(/\s+/) ?? words)]
    .map(word => word.toLowerCase().replace(/[^a-z0-9]/g, ''))
    .filter(word => word.length > 2);
  const query = new URLSearchParams({
    url: `${domain}${path}*`,
    output: 'json',
    from: writeCompactDay(from ?? ''),
    to: writeCompactDay(addDays(to ?? '', LATE_DAYS)),
    collapse: 'urlkey',
    fl: 'original,timestamp',
    limit: MOST_ROWS,
  });
  query.append('filter', 'statuscode:200');
  query.append('filter', 'mimetype:text/html');
  // A Java expression over the whole address.
  if (wanted.length)
    query.append(
      'filter',
      `original:(?i).*(${[...new Set(wanted)].slice(0, MOST_WORDS).join('|')}).*`,
    );
  return `https://web.archive.org/cdx/search/cdx?${query}`;
}

/** One captured address. */
export interface CdxRow {
  readonly original: string;
  /** 14 digits, UTC. */
  readonly timestamp: string;
}

const PLAIN_FIELDS = [
  'urlkey',
  'timestamp',
  'original',
  'mimetype',
  'statuscode',
  'digest',
  'length',
];

/**
 * Reads an answer of the CDX server, JSON with its header row or plain text in the default fields.
 * `resumeKey` is set where the server says that more follows. Null for what is neither; no hit is
 * no row.
 */
export function parseCdx(
  text: string,
): { readonly rows: CdxRow[]; readonly resumeKey: string | null } | null {
  const json = parseJson(text);
  const lines = Array.isArray(json) ? json : plainRows(text);
  if (
    !lines?.every(
      (line): line is string[] =>
        Array.isArray(line) && line.every(cell => typeof cell === 'string'),
    )
  )
    return null;
  // A blank row and a row with one cell stand before the end: the key to go on with.
  const gap = lines.findIndex(line => line.length === 0);
  const resumeKey = gap < 0 ? null : (lines[gap + 1]?.[0] ?? null);
  const [header = [], ...rest] = gap < 0 ? lines : lines.slice(0, gap);
  const [original, timestamp] = [header.indexOf('original'), header.indexOf('timestamp')];
  if (rest.length && (original < 0 || timestamp < 0)) return null;
  return {
    rows: rest.map(row => ({ original: row[original] ?? '', timestamp: row[timestamp] ?? '' })),
    resumeKey,
  };
}

function plainRows(text: string): string[][] | null {
  if (!text.trim()) return [];
  const lines = text.trimEnd().split(/\r?\n/);
  if (!/^\S+ \d{14} \S+/.test(lines[0] ?? '')) return null;
  return [PLAIN_FIELDS, ...lines.map(line => (line.trim() ? line.split(' ') : []))];
}
