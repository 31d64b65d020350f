/** Formatted references for news articles and web pages in APA 7, MLA 9 and Chicago 17 (notes and bibliography); English. */
import { dayParts, oneLine } from './day.ts';
import { escapeHtml } from './escape-html.ts';
import { nameOf } from './names.ts';
import type { Reference } from './reference.ts';

export type CitationStyle = 'apa' | 'mla' | 'chicago';

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const SHORT = ['Jan.', 'Feb.', 'Mar.', 'Apr.', 'May', 'June', 'July', 'Aug.', 'Sept.', 'Oct.', 'Nov.', 'Dec.'];

/** A piece of a reference: plain, or in italics. */
type Piece = string | { readonly italic: string };

/** One source as a reference a reader can paste: as HTML with italics, and as plain text. */
export function formatReference(reference: Reference, style: CitationStyle): { html: string; text: string } {
  const pieces = { apa, mla, chicago }[style](reference);
  return {
    html: pieces.map(piece => (typeof piece === 'string' ? escapePiece(piece) : `<i>${escapeHtml(piece.italic)}</i>`)).join(''),
    text: pieces.map(piece => (typeof piece === 'string' ? piece : oneLine(piece.italic))).join(''),
  };
}

/** Blanks at the ends of a piece join it to its neighbours and must stay. */
function escapePiece(piece: string): string {
  return piece.replace(/[&<>"']/g, char => `&#${char.charCodeAt(0)};`);
}

function apa(reference: Reference): Piece[] {
  const names = reference.authors.map(printed => {
    const name = nameOf(printed);
    return 'literal' in name ? name.literal : `${name.family}, ${initials(name.given)}`;
  });
  const day = dayParts(reference.published);
  const date = day
    ? `(${[day[0], [day[1] && MONTHS[day[1] - 1], day[2]].filter(Boolean).join(' ')].filter(Boolean).join(', ')})`
    : '(n.d.)';
  const title: Piece = { italic: reference.headline };
  const outlet: Piece[] = names.length ? [reference.outlet, '. '] : [];
  const who = names.length ? joinNames(names, ', & ') : reference.outlet;
  return [`${stop(who)} ${date}. `, title, endOf(reference.headline), ...outlet, reference.url];
}

function mla(reference: Reference): Piece[] {
  const who = westernNames(reference.authors, 2);
  const day = dayParts(reference.published);
  const date = day ? [day[2], day[1] && SHORT[day[1] - 1], day[0]].filter(Boolean).join(' ') : '';
  return [
    who ? `${stop(who)} ` : '',
    `“${quoted(reference.headline)}” `,
    { italic: reference.outlet },
    `${date ? `, ${date}` : ''}, ${reference.url.replace(/^https?:\/\//, '')}.${date ? '' : ` Accessed ${accessed(reference, SHORT, true)}.`}`,
  ];
}

function chicago(reference: Reference): Piece[] {
  const who = westernNames(reference.authors, 10);
  const day = dayParts(reference.published);
  const date = day ? [[day[1] && MONTHS[day[1] - 1], day[2]].filter(Boolean).join(' '), day[0]].filter(Boolean).join(', ') : '';
  return [
    who ? `${stop(who)} ` : '',
    `“${quoted(reference.headline)}” `,
    { italic: reference.outlet },
    `${date ? `, ${date}` : `. Accessed ${accessed(reference, MONTHS, false)}`}. ${reference.url}.`,
  ];
}

function accessed(reference: Reference, months: readonly string[], dayFirst: boolean): string {
  const [year = 0, month = 1, day = 1] = dayParts(reference.accessed) ?? [];
  const name = months[month - 1] ?? '';
  return dayFirst ? `${day} ${name} ${year}` : `${name} ${day}, ${year}`;
}

/** The first name inverted, the rest as printed. More than `most` (MLA 9: two, Chicago 17: ten) are shortened to the first (MLA) or the first seven (Chicago). */
function westernNames(authors: readonly string[], most: number): string {
  const [first, ...rest] = authors.map(nameOf);
  if (!first) return '';
  const lead = 'literal' in first ? first.literal : `${first.family}, ${first.given}`;
  const plain = rest.map(name => ('literal' in name ? name.literal : `${name.given} ${name.family}`));
  if (!plain.length) return lead;
  if (authors.length > most) return [lead, ...plain.slice(0, most === 2 ? 0 : 6), 'et al'].join(', ');
  return joinNames([lead, ...plain], ', and ');
}

function joinNames(names: readonly string[], last: string): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')}${last}${names.at(-1)}`;
}

function initials(given: string): string {
  return given
    .split(' ')
    .map(word =>
      word
        .split('-')
        .map(part => `${[...part][0] ?? ''}.`)
        .join('-'),
    )
    .join(' ');
}

/** A headline inside curly quotes: inner double quotes become single, and the stop stands inside. */
function quoted(headline: string): string {
  const inner = oneLine(headline).replace(/[“"]([^”"]*)[”"]/g, '‘$1’');
  return /[.?!]$/.test(inner) ? inner : `${inner}.`;
}

function stop(text: string): string {
  return text.endsWith('.') ? text : `${text}.`;
}

function endOf(headline: string): string {
  return /[.?!]$/.test(oneLine(headline)) ? ' ' : '. ';
}
