/** The inside of a bracket, cut into what it names: outlets, domains, links, dates, notes. */
import type { Directory } from '../../outlets/outlet.ts';
import { isDateNote } from '../../text/dates/date-note.ts';
import type { Span } from '../page-text.ts';
import type { Anchor } from './anchors.ts';
import type { Setting } from './detection-context.ts';
import { type PrintedHost, printedHost } from './printed-host.ts';
import { articleLength } from './source-words.ts';

/** One part of a bracket. */
export interface Piece extends Span {
  readonly kind: 'link' | 'host' | 'name' | 'date' | 'note';
  readonly text: string;
  /** The link, for `link`. */
  readonly anchor: Anchor | null;
  /** The host, for `host`. */
  readonly host: PrintedHost | null;
  /** The directory's domain (`name`), or the domain a host counts under. */
  readonly outlet: string | null;
  /** Domain of the carrier ("Reuters via Yahoo"). */
  readonly carrier: string | null;
  /** A date printed in the same part: "CNBC Jul 31". */
  readonly date: string | null;
  /** The source word it begins with. */
  readonly prefix: 'source' | 'via' | 'says' | null;
}

/**
 * A hard separator ends a part always; the soft ones only when the part as a whole names nothing
 * ("S&P Global").
 */
const HARD = /[,;·|、，；｜•]|\s[—–-]\s|\s(?:&amp;)\s|\n/u;
const SLASH = /\s?[/／]\s?/u;
const SOFT =
  /\s?[+&＋＆]\s?|\s(?:and|or|und|oder|et|ou|y|e|ed|en|i|oraz|och|og|ve)\s|\s?(?:と|和|及|与|與|및)\s?/iu;

/**
 * Cuts the text of a bracket (without the brackets) into parts; `anchors` are those inside it, in
 * order.
 */
export function piecesOf(
  text: string,
  span: Span,
  anchors: readonly Anchor[],
  setting: Setting,
): Piece[] {
  const pieces: Piece[] = [];
  let at = span.start;
  for (const anchor of anchors) {
    if (anchor.start > at)
      pieces.push(...textPieces(text, { start: at, end: anchor.start }, setting));
    pieces.push(linkPiece(text, anchor));
    at = anchor.end;
  }
  if (at < span.end) pieces.push(...textPieces(text, { start: at, end: span.end }, setting));
  return joinDates(text, pieces);
}

/** "March 3, 2026" is one date although a comma stands in it. */
function joinDates(text: string, pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (piece.kind !== 'date' || last?.kind !== 'date' || piece.prefix !== null) {
      joined.push(piece);
      continue;
    }
    const all = text.slice(last.start, piece.end);
    joined[joined.length - 1] = { ...last, end: piece.end, text: all, date: all };
  }
  return joined;
}

const EMPTY = {
  anchor: null,
  host: null,
  outlet: null,
  carrier: null,
  date: null,
  prefix: null,
} as const;

function linkPiece(text: string, anchor: Anchor): Piece {
  return {
    ...EMPTY,
    kind: 'link',
    start: anchor.start,
    end: anchor.end,
    text: text.slice(anchor.labelStart, anchor.labelEnd),
    anchor,
  };
}

function textPieces(text: string, span: Span, setting: Setting): Piece[] {
  const finer = (part: Span, separators: readonly RegExp[]): Piece[] => {
    const whole = readPart(text, part, setting);
    const [separator, ...rest] = separators;
    if (whole.kind !== 'note' || !separator) return [whole];
    const parts = split(text, part, separator).flatMap(one => finer(one, rest));
    return parts.some(one => one.kind === 'name' || one.kind === 'host') ? parts : [whole];
  };
  return split(text, span, HARD).flatMap(part => finer(part, [SLASH, SOFT]));
}

/** Cuts at a separator, except inside an address. Parts are trimmed; empty ones are left out. */
function split(text: string, span: Span, separator: RegExp): Span[] {
  const parts: Span[] = [];
  let from = span.start;
  const put = (to: number) => {
    const part = trimmed(text, from, to);
    if (part) parts.push(part);
  };
  for (let at = from; at < span.end; ) {
    const rest = text.slice(at, span.end);
    const found = separator.exec(rest);
    if (!found) break;
    const cut = at + found.index;
    const address = addressAround(text, from, cut, span.end);
    if (address > cut) {
      at = address;
      continue;
    }
    put(cut);
    at = cut + found[0].length;
    from = at;
  }
  put(span.end);
  return parts;
}

/**
 * Where the address that the separator at `cut` stands in ends; `cut` itself when it stands in
 * none. A comma or stop at an end is no part.
 */
function addressAround(text: string, from: number, cut: number, end: number): number {
  let start = cut;
  while (start > from && !/[\s,;，；]/.test(text[start - 1] ?? '')) start--;
  const token = text.slice(start, Math.min(end, cut + 600));
  const address =
    /^(?:https?:\/\/|(?:[\p{L}\p{N}-]+\.)+\p{L}{2,24}\/(?=[\p{Ll}\p{N}_-]))[^\s,;，；]*/u.exec(
      token,
    )?.[0];
  return address && start + address.length > cut ? start + address.length : cut;
}

const EDGE = /[\s*_"“”'‘’`~]/;

function trimmed(text: string, start: number, end: number): Span | null {
  let from = start;
  let to = end;
  while (from < to && EDGE.test(text[from] ?? '')) from++;
  while (to > from && EDGE.test(text[to - 1] ?? '')) to--;
  return to > from ? { start: from, end: to } : null;
}

/** Reads one part that holds no link. */
function readPart(text: string, span: Span, { directory, words }: Setting): Piece {
  const all = text.slice(span.start, span.end);
  const prefix = words.prefix(all);
  const start = span.start + (prefix?.length ?? 0);
  const suffix = words.suffixLength(text.slice(start, span.end));
  const end = span.end - suffix;
  const inner = text.slice(start, end).trim();
  const said = prefix?.kind ?? (suffix > 0 ? 'says' : null);
  const base = {
    ...EMPTY,
    start: inner === '' ? span.start : start,
    end: inner === '' ? span.end : end,
    prefix: said,
    text: inner || all,
  };
  if (inner === '') return { ...base, kind: 'note', prefix: null, text: all };
  if (isDateNote(inner)) return { ...base, kind: 'date', date: inner };
  const named = readName(inner, directory);
  const article = said !== null && named.kind === 'note' ? articleLength(inner) : 0;
  if (article === 0) return { ...base, ...named };
  return {
    ...base,
    start: start + article,
    text: inner.slice(article),
    ...readName(inner.slice(article), directory),
  };
}

type Named = Pick<Piece, 'kind' | 'host' | 'outlet' | 'carrier' | 'date'>;
const NOTE: Named = { kind: 'note', host: null, outlet: null, carrier: null, date: null };

/**
 * Words that follow a name without changing who is named: "Axios article", "ESPN/CBS event pages",
 * "The Verge summary".
 */
const KIND_OF_TEXT =
  /\s(?:article|articles|report|reports|reporting|story|stories|coverage|analysis|news|wire|live|liveblog|live blog|blog|newsletter|summary|interview|data|survey|poll|exclusive|briefing|wrap|feed|event pages|podcast|opinion|editorial|Artikel|Bericht|Meldung|newsroom|press release|Pressemitteilung)$/iu;

/**
 * An outlet or a domain, alone or with a date, a count or a kind of text behind it; "A via B" gives
 * A with B as its carrier.
 */
export function readName(inner: string, directory: Directory): Named {
  const direct = nameOrHost(inner, directory);
  if (direct) return direct;
  const via = /^(.{2,60}?)\s+(?:via|through|on|über|vía)\s+(.{2,60})$/u.exec(inner);
  if (via) {
    const original = nameOrHost(via[1] ?? '', directory);
    const carrier = nameOrHost(via[2] ?? '', directory);
    if (original && carrier) return { ...original, carrier: carrier.outlet };
    if (carrier && /\svia\s/.test(inner)) return carrier;
  }
  const counted = inner.replace(/\s?\+\s?\d{1,3}(?:\s(?:more|others|weitere|autres|más))?$/u, '');
  if (counted !== inner) return nameOrHost(counted, directory) ?? NOTE;
  const plain = inner.replace(KIND_OF_TEXT, '');
  if (plain !== inner) return nameOrHost(plain, directory) ?? NOTE;
  return withDate(inner, directory) ?? NOTE;
}

/** "CNBC Jul 31", "wired.com 2025": a name of up to five words before a date. */
function withDate(inner: string, directory: Directory): Named | null {
  if (!/\d/.test(inner)) return null;
  const words = inner.split(/\s+/);
  for (let count = Math.min(5, words.length - 1); count >= 1; count--) {
    const date = words
      .slice(count)
      .join(' ')
      .replace(/^[(:–—-]\s?/, '');
    if (!isDateNote(date)) continue;
    const named = nameOrHost(words.slice(0, count).join(' ').replace(/[:,]$/, ''), directory);
    if (named) return { ...named, date };
  }
  return null;
}

function nameOrHost(text: string, directory: Directory): Named | null {
  const trimmed = text.replace(/[.:]$/, '');
  const host = /\s/.test(trimmed) ? null : printedHost(trimmed, directory);
  if (host) return { ...NOTE, kind: 'host', host, outlet: directory.domainOf(host.host) };
  if (trimmed.length > 48 || trimmed.length < 2) return null;
  const outlet = directory.ofName(text) ?? (trimmed === text ? null : directory.ofName(trimmed));
  return outlet ? { ...NOTE, kind: 'name', outlet: outlet.domain } : null;
}
