import { dayOf, oneLine } from './day.ts';
import type { Writer } from './format.ts';
import { nameOf } from './names.ts';
import { type Reference, references } from './reference.ts';

/**
 * A value inside a template: pipes, braces and brackets would end it, "~~~" would sign it, "''"
 * would slant it, and "&lt;" would be read as a sign.
 */
function value(text: string): string {
  return oneLine(text).replace(
    /[|{}[\]<>]|~(?=~)|(?<=~)~|'(?=')|(?<=')'|&(?=#?\w+;)/g,
    char => `&#${char.charCodeAt(0)};`,
  );
}

/** An address inside a template. */
function address(url: string): string {
  return url.replace(/[|{}[\]<>"\s]|'(?=')|(?<=')'/g, char =>
    char === "'" ? '%27' : encodeURIComponent(char),
  );
}

function authorFields(authors: readonly string[]): [string, string][] {
  return authors.flatMap((author, index): [string, string][] => {
    const name = nameOf(author);
    const n = authors.length > 1 ? String(index + 1) : '';
    return 'literal' in name
      ? [[`author${n}`, name.literal]]
      : [
          [`last${n}`, name.family],
          [`first${n}`, name.given],
        ];
  });
}

function template(reference: Reference): string {
  const fields: (readonly [string, string | null | undefined])[] = [
    ...authorFields(reference.authors),
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
  return `{{cite ${reference.news ? 'news' : 'web'} ${fields.flatMap(([name, text]) => (text ? [`|${name}=${name.endsWith('url') ? address(text) : value(text)}`] : [])).join(' ')}}}`;
}

/**
 * Wikitext for Wikipedia: one named reference a source, the only common form with both agency and
 * via.
 */
export const wikipedia: Writer = {
  type: 'text/plain;charset=utf-8',
  extension: 'wiki.txt',
  write: traces =>
    references(traces)
      .map(reference => `<ref name="${reference.key}">${template(reference)}</ref>\n`)
      .join(''),
};
