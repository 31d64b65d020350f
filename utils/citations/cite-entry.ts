/** The citation that a mark makes of an entry of a list of sources. */
import type { Directory } from '../outlets/outlet.ts';
import { idsInAddress } from '../urls/identifiers.ts';
import type { Definition } from './parsing/definitions.ts';
import type { FoundCitation, NumberMember } from './parsing/found.ts';
import { linkedOutlet, readLinkLabel } from './parsing/labels/link-label.ts';
import { readEntry, readFootnoteEntry } from './parsing/labels/read-entry.ts';
import type { Reference } from './parsing/references/read-reference.ts';

/** The citation of an entry: by its address, or else by what its words say. */
export function citeEntry(
  { start, end, text }: NumberMember,
  { href, note }: Definition,
  directory: Directory,
  reference?: Reference,
): FoundCitation {
  const record = reference && { reference, headline: reference.title };
  if (href !== null) {
    const link = readLinkLabel('', href, directory);
    const title = titleOfWork(note, href, directory);
    const printed = Object.keys(title).length > 0 ? record : reference && { reference };
    return {
      start,
      end,
      text,
      form: 'numbered',
      href,
      ...linkedOutlet(link),
      ...title,
      ...printed,
    };
  }
  const named = readFootnoteEntry(note, directory) ?? { ...readEntry(note, directory), href };
  const names = reference && named.outlet === null ? { names: note.trim() } : {};
  return { start, end, text, form: 'numbered', carrier: null, ...names, ...named, ...record };
}

/** The title that an entry prints beside the number of a work: the number may be another's. */
export function titleOfWork(
  note: string,
  href: string,
  directory: Directory,
): Pick<FoundCitation, 'headline'> {
  if (Object.keys(idsInAddress(href)).length === 0) return {};
  const { headline } = readEntry(note, directory);
  return headline === undefined ? {} : { headline };
}
