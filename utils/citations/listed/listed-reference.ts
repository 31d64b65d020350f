/** A bibliography, or a plain list of addresses, as it is handed over to be checked. */
import type { WorkIds } from '../../urls/identifiers.ts';

/** One entry of a list of references. Empty strings where it says nothing. */
export interface ListedReference {
  readonly title: string;
  /** Family names, and bodies by their whole name. */
  readonly authors: readonly string[];
  /** As far as it is given: "2026", "2026-05-19". */
  readonly date: string;
  /** The newspaper, journal, site or publisher. */
  readonly container: string;
  /** An http(s) address; null without one. */
  readonly address: string | null;
  readonly ids: WorkIds;
}

/** The forms in which lists of references are taken. */
export type ListFormat = 'bibtex' | 'ris' | 'csl-json' | 'addresses';

/** What was read of a list, in its order. */
export interface ReferenceList {
  readonly format: ListFormat;
  readonly references: readonly ListedReference[];
  /** How every entry that could not be read begins, as printed: nothing is left out unsaid. */
  readonly unread: readonly string[];
}

const MOST_SHOWN = 60;

/** The beginning of an entry that could not be read, on one line. */
export function showBeginning(entry: string): string {
  const line = entry
    .slice(0, 4 * MOST_SHOWN)
    .replace(/\s+/g, ' ')
    .trim();
  return line.length > MOST_SHOWN ? `${line.slice(0, MOST_SHOWN).trimEnd()}…` : line;
}

/** "May 19, 2026" stays, "2026/05/19/" becomes "2026-05-19", "2026/5" "2026-05". */
export function foldDate(printed: string): string {
  const [, year, month, day] = /^(\d{4})(?:[/-](\d{1,2}))?(?:[/-](\d{1,2}))?\b/.exec(printed) ?? [];
  return year
    ? [year, ...[month, day].flatMap(part => (part ? [part.padStart(2, '0')] : []))].join('-')
    : printed.trim();
}
