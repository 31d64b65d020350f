import { encodePart } from '../urls/encode.ts';
import type { Writer } from './format.ts';
import { dayOf } from './iso-day.ts';
import { oneLine } from './one-line.ts';
import { splitName } from './person-names.ts';
import { listReferences, type Reference } from './references.ts';

/**
 * A value inside a template: pipes, braces and brackets would end it, "~~~" would sign it, "''"
 * would slant it, and "&lt;" would be read as a sign.
 */
function escapeValue(text: string): string {
  return oneLine(text).replace(
    /[|{}[\]<>]|~(?=~)|(?<=~)~|'(?=')|(?<=')'|&(?=#?\w+;)/g,
    char => `&#${char.charCodeAt(0)};`,
  );
}

/** An address inside a template. */
function escapeAddress(url: string): string {
  return url.replace(/[|{}[\]<>"\s]|'(?=')|(?<=')'/g, char =>
    char === "'" ? '%27' : encodePart(char),
  );
}

function listAuthors(authors: readonly string[]): [string, string][] {
  return authors.flatMap((author, index): [string, string][] => {
    const name = splitName(author);
    const n = authors.length > 1 ? String(index + 1) : '';
    return 'literal' in name
      ? [[`author${n}`, name.literal]]
      : [
          [`last${n}`, name.family],
          [`first${n}`, name.given],
        ];
  });
}

function writeTemplate(reference: Reference): string {
  const fields: (readonly [string, string | null | undefined])[] = [
    ...listAuthors(reference.authors),
    ['title', reference.headline],
    ['work', reference.outlet],
    ['agency', reference.agency],
    ['via', reference.via.map(v => v.outlet).join(', ')],
    ['date', dayOf(reference.published)],
    ['url', reference.url],
    ['access-date', dayOf(reference.accessed)],
    ['archive-url', reference.archived?.url],
    ['archive-date', reference.archived && dayOf(reference.archived.at)],
    ['url-status', reference.archived && (reference.gone ? 'dead' : 'live')],
    ['language', reference.language],
    ['quote', reference.claims.find(c => c.backing.passage)?.backing.passage],
  ];
  return `{{cite ${reference.news ? 'news' : 'web'} ${fields.flatMap(([name, text]) => (text ? [`|${name}=${name.endsWith('url') ? escapeAddress(text) : escapeValue(text)}`] : [])).join(' ')}}}`;
}

/**
 * Wikitext for Wikipedia: one named reference a source, the only common form with both agency and
 * via.
 */
export const wikipedia: Writer = {
  type: 'text/plain;charset=utf-8',
  extension: 'wiki.txt',
  write: traces =>
    listReferences(traces)
      .map(reference => `<ref name="${reference.key}">${writeTemplate(reference)}</ref>\n`)
      .join(''),
};
