/**
 * An entry of a list of sources, or a footnote, that prints no address: whom it names, when, and
 * under which headline.
 * "Reuters, “Ferries stop”, 14 September 2026".
 */
import type { Directory } from '../../../outlets/outlet.ts';
import { isDateNote } from '../../../text/dates/date-note.ts';
import { cutParts } from './cut-parts.ts';
import { headlineOfEntry } from './entry-headline.ts';
import { mayBeName, namesSourceAndDate } from './names-source.ts';
import { namesWork, printedWork } from './names-work.ts';
import { type NamedOutlet, readName } from './read-name.ts';

/** What an entry says of its source. */
export interface SourceEntry {
  /** The directory's domain, or the domain that is printed; null for nobody it knows. */
  readonly outlet: string | null;
  /** As printed; null for none. */
  readonly date: string | null;
  /** Missing where no headline is printed that tells a story from others. */
  readonly headline?: string;
}

/** A longer entry is a paragraph. UTF-16 units. */
const LONGEST_ENTRY = 500;

/** Reads an entry without its number. */
export function readEntry(text: string, directory: Directory): SourceEntry {
  const entry = text.slice(0, LONGEST_ENTRY);
  const parts = cutParts(entry).map(place => ({
    ...place,
    named: readName(place.text, directory) ?? readBranch(place.text, directory),
  }));
  const named = parts.find(part => part.named !== null)?.named;
  const known = parts.map(({ start, end, text, named }) => ({
    start,
    end,
    isKnown: named !== null || isDateNote(text),
  }));
  const unknown = parts.filter((_, index) => known[index]?.isKnown === false);
  // "„Dziennik Polski”, 4 lutego": what stands alone is whom it is from, not what it says.
  const isNameAlone = unknown.length === 1 && !named && mayBeName(unknown[0]?.text ?? '');
  const headline = isNameAlone ? null : headlineOfEntry(entry, known);
  return {
    outlet: named?.outlet ?? null,
    date: named?.date ?? dateAmong(parts.map(part => part.text)),
    ...(headline !== null && { headline }),
  };
}

/** "MDR Sachsen-Anhalt", "BBC Radio 4": what a broadcaster has in a region or on a channel. */
const BRANCH = /^(\p{Lu}{3,5})(?:\s(?:\p{Lu}[\p{L}-]+|\d{1,2})){1,2}$/u;

function readBranch(part: string, directory: Directory): NamedOutlet | null {
  const name = BRANCH.exec(part)?.[1];
  return name === undefined ? null : readName(name, directory);
}

/** What a footnote that prints no link says of its source. */
export interface FootnoteEntry extends SourceEntry {
  /** The page of the identifier that it prints ("doi:10.1000/x"); null for none. */
  readonly href: string | null;
  /** What it names where nothing else says what is meant: "Olsen 2024, p. 12", "Echo, May 3". */
  readonly names?: string;
}

/** Reads a footnote's words; null for a remark that names no source. */
export function readFootnoteEntry(note: string, directory: Directory): FootnoteEntry | null {
  const entry = readEntry(note, directory);
  const href = printedWork(note);
  if (href !== null || entry.outlet !== null) return { ...entry, href };
  return namesWork(note) || namesSourceAndDate(note)
    ? { ...entry, href, names: note.trim() }
    : null;
}

/** The first part that is a date with a year; "March 3" and "2026" were one before the comma. */
function dateAmong(parts: readonly string[]): string | null {
  for (const [index, part] of parts.entries()) {
    if (!isDateNote(part)) continue;
    const next = parts[index + 1] ?? '';
    return /\d{4}/.test(part) || !/^\d{4}$/.test(next) ? part : `${part}, ${next}`;
  }
  return null;
}
