import type { Name } from '../../text/names/person-names.ts';
import type { FindingRow } from '../../trace/view/finding-rows.ts';
import type { Writer } from '../format.ts';
import { dayOf } from '../iso-day.ts';
import { writeClaim, writePage } from '../notes.ts';
import { oneLine } from '../one-line.ts';
import { listRecords, type Reference } from './references.ts';
import { SOURCE_TYPES } from './source-types.ts';
import {
  escapeAddress,
  escapeValue,
  sayFailing,
  speaksAgainst,
  tagFailed,
  writeDate,
} from './wikitext.ts';

type Field = readonly [string, string | null | undefined];

function listAuthors(authors: readonly Name[]): Field[] {
  return authors.flatMap((name, index): Field[] => {
    const n = authors.length > 1 ? String(index + 1) : '';
    return 'literal' in name
      ? [[`author${n}`, name.literal]]
      : [
          [`last${n}`, name.family],
          [`first${n}`, name.given],
        ];
  });
}

/** The parameter that names where it was published; a body publishes, a periodical is a work. */
function nameContainer({ kind, organisation, container, outlet, named }: Reference): Field {
  const template = SOURCE_TYPES[kind].wikipedia;
  const name = named ?? container.title ?? outlet;
  if (template === 'journal' || template === 'encyclopedia') return [template, name];
  const bodies = ['report', 'AV media', 'press release'];
  return [organisation || bodies.includes(template) ? 'publisher' : 'work', name];
}

/** The address of a post on X names its author and number, which its template asks for. */
const TWEET = /^https:\/\/(?:www\.|mobile\.)?(?:x|twitter)\.com\/(\w+)\/status\/(\d+)/;

function writeTemplate(reference: Reference, quote: string | null): string {
  const { ids, authors, headline, language, kind, published } = reference;
  const date = writeDate(published);
  // Templates that have no place for most fields come first; a field that one does not know shows
  // as an error on the page.
  const [, user, number] = (kind === 'post' && TWEET.exec(reference.url)) || [];
  if (user) {
    return fill('tweet', [
      ['user', user],
      ['number', number],
      ['title', headline],
      ['date', date],
    ]);
  }
  const start: Field[] = [...listAuthors(authors), ['title', headline]];
  const end: Field[] = [
    ['language', language],
    ['quote', quote],
  ];
  // {{cite arXiv}} allows no address: it makes its own.
  if (kind === 'preprint' && ids.arxiv)
    return fill('arXiv', [...start, ['eprint', ids.arxiv], ['date', date], ...end]);
  const { volume, issue, pages, publisher } = reference.container;
  const container = nameContainer(reference);
  return fill(SOURCE_TYPES[kind].wikipedia, [
    ...start,
    container,
    ['volume', volume],
    ['issue', issue],
    ['pages', pages],
    ['publisher', container[0] === 'publisher' ? null : publisher],
    ['doi', ids.doi],
    ['pmid', ids.pmid],
    // Its template puts the letters before the number itself.
    ['pmc', ids.pmcid?.replace(/^PMC/i, '')],
    ['isbn', ids.isbn],
    ['agency', reference.agency],
    // Who delivers the text at this address, where somebody else published it.
    ['via', reference.named && reference.outlet],
    ['date', date],
    ['url', reference.url],
    ['access-date', dayOf(reference.accessed)],
    ['archive-url', reference.archived?.url],
    ['archive-date', reference.archived && dayOf(reference.archived.at)],
    ['url-status', reference.archived && (reference.gone ? 'dead' : 'live')],
    ...end,
  ]);
}

function fill(template: string, fields: readonly Field[]): string {
  const written = fields.flatMap(([name, text]) =>
    text ? [`|${name}=${name.endsWith('url') ? escapeAddress(text) : escapeValue(text)}`] : [],
  );
  return `{{cite ${template} ${written.join(' ')}}}`;
}

/** Text that no page shows; nothing in it ends the comment. */
function writeComment(text: string): string {
  return `<!-- ${oneLine(text)
    .replace(/-(?=-)/g, '- ')
    .replaceAll('>', '&gt;')} -->\n`;
}

const holds = ({ backing }: FindingRow): boolean =>
  backing?.verdict === 'supported' || backing?.verdict === 'partial';

/**
 * A reference, then a comment a claim. A source that was read and holds none of its claims is
 * offered for none: a comment says why.
 */
function writeReference(reference: Reference): string {
  const { claims, key, url, headline } = reference;
  const page = (row: FindingRow) => `${writeClaim(row)} – ${writePage(row.trace)}`;
  if (claims.every(({ original }) => original === null))
    return claims.map(row => writeComment(`No reference: ${page(row)}`)).join('');
  const refused = claims.filter(speaksAgainst);
  const offered = claims.filter(row => !speaksAgainst(row));
  const quote = offered.filter(holds).find(({ backing }) => backing?.passage)?.backing?.passage;
  const ref = `<ref name="${key}">${writeTemplate(reference, quote ?? null)}</ref>\n`;
  return [
    ...(offered.length > 0 ? [ref] : []),
    ...offered.map(row => writeComment(page(row))),
    ...refused.map(row =>
      writeComment(
        `Not a reference for this claim: ${page(row)} – source “${headline}”${url && `, ${url}`} – to mark it where it stands: ${tagFailed(row, sayFailing(row))}`,
      ),
    ),
  ].join('');
}

/**
 * Wikitext for Wikipedia: one named reference a source, of the template that fits its kind, with
 * the claims that it is for in comments.
 */
export const wikipedia: Writer = {
  type: 'text/plain;charset=utf-8',
  extension: 'wiki.txt',
  write: traces => listRecords(traces).map(writeReference).join(''),
};
