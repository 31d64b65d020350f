/** A part of a label as a citation. */
import type { Directory } from '../../../outlets/outlet.ts';
import type { CitationForm } from '../../citation.ts';
import type { FoundCitation } from '../found.ts';
import { dateOf, type Label, type LabelItem, type OutletPart } from '../labels/label-parts.ts';
import { type LinkLabel, linkedOutlet, readLinkLabel } from '../labels/link-label.ts';
import type { SourceIntroduction } from '../source-words.ts';

/**
 * The citation of a printed name or domain. `said` is how it is introduced; `date` counts where the
 * part has none of its own.
 */
export function outletCitation(
  part: OutletPart,
  said: SourceIntroduction | null,
  date: string | null,
): FoundCitation {
  const { start, end, text, outlet, carrier } = part;
  const own = part.date ?? date;
  const href = part.kind === 'host' ? part.host.url : null;
  return { start, end, text, form: formOf(part, said, own), outlet, href, date: own, carrier };
}

/** The citation of a name that the directory lacks. */
export function unknownCitation(
  { start, end, text }: LabelItem,
  form: CitationForm,
): FoundCitation {
  return { start, end, text, form, outlet: null, href: null, date: null, carrier: null };
}

/** How a printed name or domain cites; what says most comes first. */
function formOf(
  part: OutletPart,
  said: SourceIntroduction | null,
  date: string | null,
): CitationForm {
  if (said === 'via') return 'via';
  if (said !== null) return 'source';
  if (date !== null) return 'dated';
  if (part.kind === 'name') return 'outlet';
  return part.host.url === null ? 'domain' : 'link';
}

/** The first date of a label, as printed; null for none. */
export function dateIn(label: Label): string | null {
  return label.items.map(dateOf).find(date => date !== null) ?? null;
}

/** A link whose label is only a number: "3", "[3]". */
export const NUMBER_LABEL = /^\[?\d{1,3}\]?$/;

/** The citation of a link, at the place of its label. `link` where it was read before. */
export function linkCitation(
  place: Pick<FoundCitation, 'start' | 'end' | 'text'>,
  href: string,
  directory: Directory,
  link: LinkLabel = readLinkLabel(place.text, href, directory),
): FoundCitation {
  const { start, end, text } = place;
  const form = NUMBER_LABEL.test(text) ? 'numbered' : 'link';
  return { start, end, text, form, href, ...linkedOutlet(link) };
}
