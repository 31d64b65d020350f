/**
 * Formatted references for news articles and web pages in APA 7, MLA 9 and Chicago 17 (notes and
 * bibliography); English.
 */

import { invertName, type Name, writeFullName } from '../../text/names/person-names.ts';
import { escapeHtml } from '../escape-html.ts';
import { splitDay } from '../iso-day.ts';
import { oneLine } from '../one-line.ts';
import type { Reference } from './references.ts';
import { isInPeriodical } from './source-kind.ts';

export type CitationStyle = 'apa' | 'mla' | 'chicago';

/** English. */
export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const SHORT = [
  'Jan.',
  'Feb.',
  'Mar.',
  'Apr.',
  'May',
  'June',
  'July',
  'Aug.',
  'Sept.',
  'Oct.',
  'Nov.',
  'Dec.',
];

/** A piece of a reference: plain, in italics, or an address. */
type Piece = string | { readonly italic: string } | { readonly url: string };

/**
 * One source as a reference a reader can paste: as HTML with italics and a link, and as plain text.
 */
export function formatReference(
  reference: Reference,
  style: CitationStyle,
): { html: string; text: string } {
  const pieces = { apa: formatApa, mla: formatMla, chicago: formatChicago }[style](reference);
  return { html: pieces.map(writeHtmlPiece).join(''), text: pieces.map(writeTextPiece).join('') };
}

function writeHtmlPiece(piece: Piece): string {
  if (typeof piece === 'string') return escapePiece(piece);
  if ('italic' in piece) return `<i>${escapeHtml(piece.italic)}</i>`;
  return /^https?:/.test(piece.url)
    ? `<a href="${escapeHtml(piece.url)}">${escapeHtml(piece.url)}</a>`
    : escapeHtml(piece.url);
}

function writeTextPiece(piece: Piece): string {
  if (typeof piece === 'string') return piece;
  return 'italic' in piece ? oneLine(piece.italic) : piece.url;
}

/** Blanks at the ends of a piece join it to its neighbours and must stay. */
function escapePiece(piece: string): string {
  return piece.replace(/[&<>"']/g, char => `&#${char.charCodeAt(0)};`);
}

function formatApa(reference: Reference): Piece[] {
  const names = reference.authors.map(name =>
    'literal' in name ? name.literal : `${name.family}, ${abbreviate(name.given)}`,
  );
  const day = splitDay(reference.published);
  const date = day
    ? `(${[day[0], [day[1] && MONTHS[day[1] - 1], day[2]].filter(Boolean).join(' ')].filter(Boolean).join(', ')})`
    : '(n.d.)';
  // A newspaper is set in italics and its articles are not; of any other page it is the title.
  const title = isInPeriodical(reference.kind)
    ? reference.headline
    : { italic: reference.headline };
  const outlet: Piece = isInPeriodical(reference.kind)
    ? { italic: reference.outlet }
    : reference.outlet;
  const who =
    names.length > 20
      ? `${names.slice(0, 19).join(', ')}, … ${names.at(-1)}`
      : joinNames(names, ', & ');
  const start: Piece[] = names.length
    ? [`${addStop(who)} ${date}. `, ...endTitle(title)]
    : [...endTitle(title), `${date}. `];
  return [
    ...start,
    outlet,
    reference.url ? '. ' : '.',
    day || !reference.url ? '' : `Retrieved ${formatAccessed(reference, MONTHS, false)}, from `,
    { url: reference.url },
  ];
}

function formatMla(reference: Reference): Piece[] {
  const who = joinWesternNames(reference.authors, 2);
  const day = splitDay(reference.published);
  const date = day ? [day[2], day[1] && SHORT[day[1] - 1], day[0]].filter(Boolean).join(' ') : '';
  return [
    who ? `${addStop(who)} ` : '',
    `“${quoteHeadline(reference.headline, '.')}” `,
    { italic: reference.outlet },
    `${date ? `, ${date}` : ''}${reference.url && ', '}`,
    { url: reference.url },
    date ? '.' : `. Accessed ${formatAccessed(reference, SHORT, true)}.`,
  ];
}

function formatChicago(reference: Reference): Piece[] {
  const who = joinWesternNames(reference.authors.map(invertWithoutParticles), 10);
  const day = splitDay(reference.published);
  const date = day
    ? [[day[1] && MONTHS[day[1] - 1], day[2]].filter(Boolean).join(' '), day[0]]
        .filter(Boolean)
        .join(day[2] ? ', ' : ' ')
    : '';
  const outlet: Piece = isInPeriodical(reference.kind)
    ? { italic: reference.outlet }
    : reference.outlet;
  const when = date ? `${date}. ` : `Accessed ${formatAccessed(reference, MONTHS, false)}. `;
  const end: Piece[] = reference.url ? [when, { url: reference.url }, '.'] : [when.trimEnd()];
  // Without an author the outlet stands in the author's place, and is not said twice.
  if (!who) {
    const title = `“${quoteHeadline(reference.headline, date ? ',' : '.')}” `;
    return [`${addStop(reference.outlet)} `, title, ...end];
  }
  return [
    `${addStop(who)} `,
    `“${quoteHeadline(reference.headline, '.')}” `,
    outlet,
    date ? ', ' : '. ',
    ...end,
  ];
}

/** "Ludwig van der Berg" as "Berg, Ludwig van der": Chicago sorts without small particles. */
function invertWithoutParticles(name: Name): Name {
  const small = 'family' in name ? /^((?:\p{Ll}\S* )+)(.+)$/u.exec(name.family) : null;
  return 'family' in name && small
    ? { family: small[2] ?? '', given: `${name.given} ${small[1]?.trim()}` }
    : name;
}

function formatAccessed(
  reference: Reference,
  months: readonly string[],
  dayFirst: boolean,
): string {
  const [year = 0, month = 1, day = 1] = splitDay(reference.accessed) ?? [];
  const name = months[month - 1] ?? '';
  return dayFirst ? `${day} ${name} ${year}` : `${name} ${day}, ${year}`;
}

/**
 * The first name inverted, the rest as printed. More than `most` (MLA 9: two, Chicago 17: ten) are
 * shortened to the first (MLA) or the first seven (Chicago).
 */
function joinWesternNames(authors: readonly Name[], most: number): string {
  const [first, ...rest] = authors;
  if (!first) return '';
  const lead = invertName(first);
  const plain = rest.map(writeFullName);
  if (!plain.length) return lead;
  if (authors.length > most)
    return [lead, ...plain.slice(0, most === 2 ? 0 : 6), 'et al'].join(', ');
  return joinNames([lead, ...plain], ', and ');
}

function joinNames(names: readonly string[], last: string): string {
  return names.length < 2
    ? (names[0] ?? '')
    : `${names.slice(0, -1).join(', ')}${last}${names.at(-1)}`;
}

function abbreviate(given: string): string {
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

/**
 * A headline for inside curly quotes: inner double quotes become single, and the sign that ends it
 * stands inside all of them.
 */
function quoteHeadline(headline: string, end: string): string {
  return endWith(oneLine(headline).replace(/[“"]([^“”"]*)[”"]/g, '‘$1’'), end);
}

/** The text with a sign after it, inside closing quotes; none after a stop of its own. */
function endWith(text: string, end: string): string {
  const quotes = /(?<![’”'"])[’”'"]+$/.exec(text)?.[0] ?? '';
  const inner = text.slice(0, text.length - quotes.length);
  return /[.?!]$/.test(inner) ? text : `${inner}${end}${quotes}`;
}

function addStop(text: string): string {
  return text.endsWith('.') ? text : `${text}.`;
}

/**
 * A title and the stop after it; the stop is set like the title only where it stands inside its
 * quotes.
 */
function endTitle(title: string | { readonly italic: string }): Piece[] {
  const text = oneLine(typeof title === 'string' ? title : title.italic);
  const whole = endWith(text, '.');
  if (typeof title === 'string') return [`${whole} `];
  return whole === `${text}.` ? [{ italic: text }, '. '] : [{ italic: whole }, ' '];
}
