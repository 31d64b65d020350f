/** A link of a mark: whom its label names, and where it leads. */
import { type Directory, REPORTERS } from '../../../outlets/outlet.ts';
import { hostOf } from '../../../urls/host.ts';
import { type NamedOutlet, readName } from './read-name.ts';

/** A link's label and address, read once for every rule that asks about them. */
export interface LinkLabel {
  /** The label without what is no part of it; see `plainLabel`. */
  readonly plain: string;
  /** The outlet or domain that the label as a whole names; null for other words. */
  readonly named: NamedOutlet | null;
  /** Host of the address, without "www."; null without an address of the web. */
  readonly host: string | null;
  /** The address without scheme and "www."; "" for none. */
  readonly address: string;
  /** True where it leads to who publishes or carries news, whose headlines have any shape. */
  readonly isReport: boolean;
  /** The directory's domain for the outlet that the label names at all; null for none. */
  readonly labelOutlet: string | null;
  /** Who publishes it: the label's outlet where it names one, else the link's. */
  readonly outlet: string | null;
  /** Where the label names one outlet and the link leads to another: the other. */
  readonly carrier: string | null;
  /** A date in the label. */
  readonly date: string | null;
}

/**
 * Reads a link. "Reuters/GNews" on a Google News link is Reuters, carried by google.com. `href` is
 * absolute; null where only the label is known.
 */
export function readLinkLabel(label: string, href: string | null, directory: Directory): LinkLabel {
  const plain = plainLabel(label);
  const named = readName(plain, directory);
  const host = hostOf(href);
  const linked = host === null ? null : directory.domainOf(host);
  const leadsTo = host === null ? null : directory.ofHost(host);
  const speaker = named ?? readOpening(plain, directory);
  const outlet = speaker?.outlet ?? linked;
  const carrier = speaker ? (speaker.carrier ?? linked) : null;
  return {
    plain,
    named,
    host,
    address: (href ?? '').replace(/^https?:\/\/(?:www\.)?/i, ''),
    isReport: leadsTo !== null && REPORTERS.has(leadsTo.kind),
    labelOutlet: speaker?.outlet ?? null,
    outlet,
    carrier: carrier === outlet ? null : carrier,
    date: speaker?.date ?? null,
  };
}

/** What a citation takes from its link. */
export const linkedOutlet = ({
  outlet,
  carrier,
  date,
}: LinkLabel): Pick<LinkLabel, 'outlet' | 'carrier' | 'date'> => ({ outlet, carrier, date });

const OPENING = /^(.{2,40}?)\s*(?:[—–:/|]|\s-\s)/u;

/** "Reuters—Ford Lightning production pause", "Bloomberg: the rout": the name stands first. */
function readOpening(plain: string, directory: Directory): NamedOutlet | null {
  const opening = OPENING.exec(plain)?.[1];
  const named = opening === undefined ? null : readName(opening, directory);
  return named?.host === null ? named : null;
}

/**
 * A label without its count, its citation wrapper and its escapes: "oai\_citation:3‡reuters.com" is
 * "reuters.com".
 */
export function plainLabel(label: string): string {
  return label
    .replace(/\\([_*[\]()])/g, '$1')
    .replace(/^oai_citation:\d+[‡†]/u, '')
    .replace(/(?<!\+\s?\d{1,3})(?:\s?\+\s?\d{1,3})+$/u, '')
    .replace(/^["“”'‘’`*\s[]+/u, '')
    .replace(/(?<!["“”'‘’`*\s\]])["“”'‘’`*\s\]]+$/u, '')
    .trim();
}

/** A text without case, spaces and punctuation: "S&P Global" is "spglobal". */
export const lettersOf = (text: string): string =>
  text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** True where a label names the linked site: "techcrunch.com", "TechCrunch" for techcrunch.com. */
export function labelNamesHost({ plain, named, host }: LinkLabel): boolean {
  if (host === null || named === null) return false;
  if (named.host !== null) return true;
  const joined = lettersOf(plain);
  const labels = host.split('.').slice(0, -1);
  return joined.length > 2 && labels.some(part => lettersOf(part) === joined);
}

/** True where a name spells a host or a part of it: "The Harbour Post" for harbour-post.com. */
export function isSpelledBy(name: string, host: string): boolean {
  const joined = lettersOf(name);
  const labels = host.split('.').slice(0, -1).map(lettersOf);
  return (
    lettersOf(host) === joined ||
    labels.some(part => part.length > 2 && (part === joined || `the${part}` === joined))
  );
}
