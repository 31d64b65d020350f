/** One bracket: the citations in it, or none. */
import type { Directory } from '../../outlets/outlet.ts';
import { hostOf } from '../../urls/host-of.ts';
import type { CitationForm } from '../citation.ts';
import type { Block, Span } from '../page-text.ts';
import type { Anchor } from './anchors.ts';
import { type Piece, piecesOf, readName } from './bracket-parts.ts';
import type { Bracket } from './brackets.ts';
import type { Setting } from './detection-context.ts';
import type { Found, Group } from './found.ts';
import { isNoSource, linkedOutlet } from './link-labels.ts';
import { isLookAlike } from './look-alikes.ts';
import { mayName } from './name-index.ts';
import { isProductName, namesFile, printedHost } from './printed-host.ts';

/** A bare bracket longer than this is prose. UTF-16 units. */
const LONGEST_BARE = 160;

/**
 * The citations of a bracket as one group; null when it is no citation. `anchors` are those inside
 * the bracket, in order.
 */
export function readBracket(
  block: Block,
  bracket: Bracket,
  anchors: readonly Anchor[],
  setting: Setting,
): Group | null {
  const { text } = block;
  const span = { start: bracket.start + 1, end: bracket.end - 1 };
  if (anchors.length > 0)
    return readLinked(text, bracket, piecesOf(text, span, anchors, setting), setting);
  if (
    bracket.end - bracket.start > LONGEST_BARE + 400 ||
    block.code.some(code => code.start < bracket.end && bracket.start < code.end)
  )
    return null;
  return readBare(text, bracket, setting);
}

/** A source line is longer than a bracket may be. UTF-16 units without links. */
const LONGEST_LINE = 240;

/**
 * "Sources: Reuters, TechCrunch, hardware.slashdot.org" without brackets, at the end of a text.
 * Every part is an outlet, a domain, a date or a short note, and most are outlets: anything else is
 * prose.
 */
export function readSourceLine(
  text: string,
  span: Span,
  start: number,
  anchors: readonly Anchor[],
  setting: Setting,
): Group | null {
  const pieces = piecesOf(text, span, anchors, setting);
  const printed = pieces.filter(piece => piece.kind !== 'link');
  const notes = printed.filter(piece => piece.kind === 'note' && /[\p{L}\p{N}]/u.test(piece.text));
  if (
    printed.reduce((sum, piece) => sum + piece.text.length, 0) > LONGEST_LINE ||
    notes.some(piece => piece.text.length > 40)
  )
    return null;
  const members = pieces.flatMap(piece => {
    if (piece.kind === 'name' || piece.kind === 'host') return [found(piece, 'outlet', 'source')];
    return piece.kind === 'link' ? linkedMember(piece, setting) : [];
  });
  if (members.length === 0 || notes.length > members.length) return null;
  return { start, end: span.end, members, headline: false };
}

/**
 * A bracket with links counts when a link opens it, or a few words that lead to one:
 * "([Reuters](…), May 19)", "(see the [Axios article](…))".
 */
function readLinked(
  text: string,
  bracket: Bracket,
  pieces: readonly Piece[],
  setting: Setting,
): Group | null {
  const first = pieces.findIndex(piece => piece.kind === 'link');
  const lead = pieces.slice(0, first);
  if (lead.length > 1 || lead.some(piece => piece.text.split(/\s+/).length > 4)) return null;
  const members: Found[] = [];
  let date: string | null = null;
  for (const piece of pieces) {
    if (piece.kind === 'date' && members.length > 0) date ??= piece.date;
    if (piece.kind === 'link' && piece.anchor) {
      const label = siteLabel(piece, setting);
      if (label) members.push(label);
      if (
        lead.length > 0 &&
        members.length === 0 &&
        !leadsToSource(lead[0], piece.text, piece.anchor.href ?? '', setting)
      )
        continue;
      members.push(...linkedMember(piece, setting));
    } else if ((piece.kind === 'name' || piece.kind === 'host') && first === 0)
      members.push(found(piece, 'outlet'));
  }
  if (members.length === 0 || glossesLinkedName(text, bracket, members)) return null;
  return {
    start: bracket.start,
    end: bracket.end,
    members: members.map(one => ({ ...one, date: one.date ?? date })),
    headline: false,
  };
}

/** A link as a citation; none for a link that is no source. */
function linkedMember({ anchor, text }: Piece, { directory, page }: Setting): Found[] {
  if (!anchor || anchor.href === null || isNoSource(text, anchor.href, page, directory)) return [];
  const form = /^\d{1,3}$/.test(text) ? 'numbered' : 'link';
  return [
    {
      start: anchor.labelStart,
      end: anchor.labelEnd,
      text,
      form,
      href: anchor.href,
      ...linkedOutlet(text, anchor.href, directory),
    },
  ];
}

/**
 * "Show HN: … ([github.com/acme](from?site=…))": a host as the label of a link that stays on the
 * site says where a story stands.
 */
function siteLabel(piece: Piece, { directory, page }: Setting): Found | null {
  if (page === null || hostOf(piece.anchor?.href ?? null) !== page) return null;
  const named = readName(piece.text, directory);
  return named.host && named.host.host !== page ? found({ ...piece, ...named }, 'outlet') : null;
}

const LEADS =
  /^(?:e\.?g\.?|i\.?e\.?|cf\.?|see|via|source|from|per|by|both|also|as|more|originally|first|confirmed|reported|quelle|siehe|laut|vgl\.?|voir|selon|según|ver|cfr\.?|zie|bron)\b/iu;

/** "see the", "data source:", "CONFIRMED via", "both on": the words before the first link. */
function leadsToSource(
  lead: Piece | undefined,
  label: string,
  href: string,
  { directory }: Setting,
): boolean {
  if (!lead) return true;
  if (lead.prefix !== null || LEADS.test(lead.text)) return true;
  return (
    /[:：]$/.test(lead.text) ||
    linkedOutlet(label, null, directory).outlet !== null ||
    href.includes(label.toLowerCase())
  );
}

/**
 * "Next.js ([nextjs.org](…)) and Remix are": the linked domain spells the name before it and the
 * sentence goes on.
 */
function glossesLinkedName(text: string, bracket: Bracket, members: readonly Found[]): boolean {
  const [only] = members;
  if (!only || members.length > 1 || !/^\s*\p{Ll}/u.test(text.slice(bracket.end, bracket.end + 4)))
    return false;
  const letters = (part: string): string => part.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  const name = letters(
    /(\S+(?:\s\S+)?)\s*$/u.exec(text.slice(0, bracket.start).slice(-60))?.[1] ?? '',
  );
  const spelled = letters(only.text.replace(/\.[a-z.]+$/i, ''));
  return /\.[a-z]{2,}$/i.test(only.text) && spelled.length > 2 && name.endsWith(spelled);
}

/** Marks right before a mark: "(mlb.com) (seattletimes.com)". */
const BRACKETS_BEFORE = /(?:\s*[(（【[][^()（）【】[\]]{1,80}[)）】\]])+\s*$/u;

/** A dot inside a word, a colon that may follow "Source", or "via". */
const HOST_OR_SOURCE = /[\p{L}\p{N}-]\.\p{L}|[:：]|^\s*(?:via|vía)\s/iu;

/** "(e.g. yahoo.com/news, msn.com/en-us/news)". */
const GIVES_EXAMPLE =
  /^\s*(?:e\.?\s?g\.?|i\.?\s?e\.?|z\.\s?B\.|d\.\s?h\.|p\.\s?ex\.|por ejemplo|such as|like|for example|including|cf\.)(?=[\s,:])/iu;

function readBare(text: string, bracket: Bracket, setting: Setting): Group | null {
  const span = { start: bracket.start + 1, end: bracket.end - 1 };
  const inside = text.slice(span.start, span.end);
  if (!/\p{L}/u.test(inside) || GIVES_EXAMPLE.test(inside)) return null;
  const { directory, names } = setting;
  if (!HOST_OR_SOURCE.test(inside) && !mayName(inside, names)) return null;
  const pieces = piecesOf(text, span, [], setting);
  const named = pieces.filter(piece => piece.kind === 'name' || piece.kind === 'host');
  const prefix = pieces[0]?.prefix ?? null;
  const before = text
    .slice(Math.max(0, bracket.start - 240), bracket.start)
    .replace(BRACKETS_BEFORE, '');
  if (named.length === 0) {
    if (prefix === 'via') return carriedOnly(before, bracket, pieces, directory);
    return prefix === 'source' ? unknownSource(bracket, pieces) : null;
  }
  if (!isPrinted(pieces, named, inside) || !mayStand(named[0] as Piece, pieces, setting))
    return null;
  const candidate = {
    before,
    after: text.slice(bracket.end, bracket.end + 80),
    inside,
    pieces,
    named,
  };
  const carried =
    named.length === 1 ? carriage(before, named[0] as Piece, prefix, directory) : null;
  if (!carried && isLookAlike(candidate, directory)) return null;
  const date = pieces.find(piece => piece.date !== null)?.date ?? null;
  const form: CitationForm = bracket.open === '【' ? 'bracketed' : 'outlet';
  const members = named.map(piece => ({ ...found(piece, form, prefix, date), ...carried }));
  return { start: bracket.start, end: bracket.end, members, headline: false };
}

/**
 * What a citation's bracket may hold: it begins with an outlet or a date, and what is no outlet is
 * a short note, not a list of other names.
 */
function isPrinted(pieces: readonly Piece[], named: readonly Piece[], inside: string): boolean {
  const first = pieces.findIndex(piece => piece.kind !== 'date');
  if (pieces[first] !== named[0] || namesFile(inside)) return false;
  if (inside.length > LONGEST_BARE && !/https?:/.test(inside)) return false;
  const others = pieces.filter(piece => piece.kind === 'note');
  const names = others.filter(piece => /^\p{Lu}/u.test(piece.text));
  // "(kicker.de + bundesliga.com blockten den Crawler mit 403)" talks of a domain.
  if (others.some(piece => /^(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}\s/u.test(piece.text))) return false;
  return names.length < 2 || names.length < named.length;
}

/**
 * Whether the first name or host of a bracket may be cited bare; what stands beside it may then
 * too. Products that look like domains may not, firms only where a source word says so, networks
 * only beside another outlet or a date ("(Hacker News, Wiz)"), since "(via YouTube)" and "(GitHub)"
 * are tools and places.
 */
function mayStand(piece: Piece, pieces: readonly Piece[], { directory }: Setting): boolean {
  const prefix = pieces[0]?.prefix ?? null;
  if (prefix === 'source') return true;
  if (piece.host) return !isProductName(piece.host, directory);
  const kind = piece.outlet === null ? null : directory.ofHost(piece.outlet)?.kind;
  if (kind === 'organisation') return prefix === 'says';
  return kind !== 'platform' || (prefix === null && pieces.length > 1);
}

/**
 * An original and its carrier on both sides of the bracket: "Reuters (via wtvbam.com)", "wtvbam.com
 * (Reuters)"; null for anything else.
 */
function carriage(
  before: string,
  piece: Piece,
  prefix: Piece['prefix'],
  directory: Directory,
): Pick<Found, 'outlet' | 'carrier'> | null {
  if (prefix === 'via') {
    const original = outletAtEnd(before, directory);
    return original && original !== piece.outlet
      ? { outlet: original, carrier: piece.outlet }
      : null;
  }
  if (prefix !== null || piece.kind !== 'name') return null;
  const host = printedHost(/\S+$/.exec(before.trimEnd())?.[0] ?? '', directory);
  const carrier = host && directory.domainOf(host.host);
  return carrier && carrier !== piece.outlet ? { outlet: piece.outlet, carrier } : null;
}

/** "AP (via KTVB)": the carrier is unknown, the original is not. */
function carriedOnly(
  before: string,
  bracket: Bracket,
  pieces: readonly Piece[],
  directory: Directory,
): Group | null {
  const [only] = pieces;
  const original =
    only && pieces.length === 1 && /^\p{Lu}/u.test(only.text)
      ? outletAtEnd(before, directory)
      : null;
  if (!only || !original) return null;
  return {
    start: bracket.start,
    end: bracket.end,
    members: [{ ...found(only, 'outlet', 'via'), outlet: original }],
    headline: false,
  };
}

/** The domain of the publisher or agency whose name ends a text ("… Reuters"); null for none. */
function outletAtEnd(before: string, directory: Directory): string | null {
  const words = before.replace(/[*_"“”\s]+$/u, '').split(/\s+/);
  for (let count = Math.min(4, words.length); count >= 1; count--) {
    const outlet = directory.ofName(words.slice(-count).join(' '));
    if (outlet)
      return outlet.kind === 'publisher' || outlet.kind === 'agency' ? outlet.domain : null;
  }
  return null;
}

/** "(Sources: 30MPC; Lavender blog)": said to be a source, and nobody the directory knows. */
function unknownSource(bracket: Bracket, pieces: readonly Piece[]): Group | null {
  const notes = pieces.filter(piece => piece.kind === 'note');
  const [first] = notes;
  if (
    !first ||
    !/^\p{Lu}|^\p{Lo}|^\d/u.test(first.text) ||
    first.text.length > 60 ||
    /_|\/\/|\.\w+$/.test(first.text)
  )
    return null;
  const members = notes
    .filter(piece => piece.text.length <= 60)
    .map(piece => found(piece, 'source', 'source'));
  return { start: bracket.start, end: bracket.end, members, headline: false };
}

function found(
  piece: Piece,
  form: CitationForm,
  prefix: Piece['prefix'] = piece.prefix,
  date: string | null = null,
): Found {
  return {
    start: piece.start,
    end: piece.end,
    text: piece.text,
    form: formOf(piece, form, prefix, date ?? piece.date),
    outlet: piece.outlet,
    href: piece.host?.url ?? null,
    date: piece.date ?? date,
    carrier: piece.carrier,
  };
}

function formOf(
  piece: Piece,
  form: CitationForm,
  prefix: Piece['prefix'],
  date: string | null,
): CitationForm {
  if (form === 'bracketed' || form === 'source') return form;
  if (prefix === 'via') return 'via';
  if (prefix !== null) return 'source';
  if (date !== null) return 'dated';
  if (piece.kind === 'host') return piece.host?.url ? 'link' : 'domain';
  return 'outlet';
}
