/** What a register or a library says of a work, put into what the trace has of it. */
import {
  type Notice,
  type RegisteredWork,
  uniteNotices,
} from '../../../articles/works/registered-work.ts';
import type { TraceRecord } from '../../model/record.ts';
import type { TraceArticle } from '../../model/schema.ts';

type Bodies = Pick<TraceRecord, 'bodies'>;

/** Adds what the register knows; what the page itself said stays, where it could be read. */
export function fillWork({ bodies }: Bodies, row: TraceArticle, work: RegisteredWork): void {
  const isRead = Boolean(bodies[row.id]?.text);
  const [title] = work.titles;
  if (!isRead && title) row.headline = title;
  // What a house of papers prints as news is news, though it is registered like a paper.
  if (work.kind && (!isRead || row.kind !== 'news')) row.kind = work.kind;
  if (row.authors.length === 0) row.authors = [...work.authors];
  row.published ??= work.published;
  row.language ??= work.language;
  row.ids = { ...work.ids, ...row.ids };
  if (work.container) row.container = { ...work.container, ...row.container };
  if (work.versions.length > 0)
    row.versions = [...new Set([...(row.versions ?? []), ...work.versions])];
  addNotices(row, work.notices);
}

/** Adds notices about a work, each kind once. */
export function addNotices(row: TraceArticle, notices: readonly Notice[]): void {
  const all = uniteNotices([...(row.notices ?? []), ...notices]);
  if (all.length > 0) row.notices = all.map(notice => ({ ...notice }));
}

/**
 * Takes a text of the work where it is longer than what is known; false where it is not. `at` is the
 * page that has it, `extent` what of the work it is.
 */
export function takeText(
  { bodies }: Bodies,
  row: TraceArticle,
  {
    text,
    at,
    extent,
  }: { readonly text: string; readonly at: string; readonly extent?: 'abstract' },
): boolean {
  const known = bodies[row.id];
  if (text.length <= (known?.text.length ?? 0)) return false;
  bodies[row.id] = { canonical: null, evidence: [], ...known, text, at };
  row.access = 'full';
  if (extent) row.extent = extent;
  else delete row.extent;
  return true;
}
