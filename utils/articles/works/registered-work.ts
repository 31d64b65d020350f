/** What a register says of a work: what it is called, and what became of it since. */
import type { Container, Ids, WorkKind } from '../records/work.ts';

/**
 * What was published about a work after it: taken back, mended, doubted; a preprint can be
 * withdrawn by its authors.
 */
export const NOTICE_KINDS = ['retraction', 'correction', 'concern', 'withdrawal'] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];

/** One notice; `url` and `at` (ISO, as far as it goes) are null where nobody gives them. */
export interface Notice {
  readonly kind: NoticeKind;
  readonly url: string | null;
  readonly at: string | null;
}

/** A register's record of a work. */
export interface RegisteredWork {
  /** What it is called there: title, title with subtitle, title in its own language. */
  readonly titles: readonly string[];
  readonly authors: readonly string[];
  /** ISO, as far as it goes. */
  readonly published: string | null;
  readonly language: string | null;
  readonly kind: WorkKind | null;
  readonly ids: Ids;
  readonly container: Container | null;
  readonly notices: readonly Notice[];
  /** DOIs of other versions of the same work: the preprint of a paper, the paper of a preprint. */
  readonly versions: readonly string[];
  readonly abstract: string | null;
}

const RETRACTED = /^\s*\[?(?:retracted|removed)(?: article| chapter| paper)?\]?\s?[:–—-]/i;
const WITHDRAWN = /^\s*\[?withdrawn(?: article| paper)?\]?\s?[:–—-]/i;

/**
 * Publishers write it into the title: "RETRACTED: Ferries …", "WITHDRAWN: …"; null for any other
 * title, also for that of the notice itself ("Retraction note to: …").
 */
export function noticeInTitle(title: string): Notice | null {
  if (RETRACTED.test(title)) return { kind: 'retraction', url: null, at: null };
  return WITHDRAWN.test(title) ? { kind: 'withdrawal', url: null, at: null } : null;
}

/** One of each kind, the one with an address first; the gravest kind first. */
export function uniteNotices(notices: readonly Notice[]): Notice[] {
  const order = ['retraction', 'withdrawal', 'concern', 'correction'];
  const sorted = [...notices].sort(
    (a, b) => order.indexOf(a.kind) - order.indexOf(b.kind) || Number(!a.url) - Number(!b.url),
  );
  return [...new Map(sorted.toReversed().map(one => [one.kind, one])).values()].reverse();
}

/** "2026", "2026-08", "2026-08-04" of the parts of a date; null without a year. */
export function dayOfParts(parts: readonly (number | null)[] | undefined): string | null {
  const known = (parts ?? []).filter(part => part !== null);
  return known.length > 0 ? known.map(part => String(part).padStart(2, '0')).join('-') : null;
}
