import { invertName, type Name } from '../../text/names/person-names.ts';
import type { Writer } from '../format.ts';
import { dayOf } from '../iso-day.ts';
import { writeNotes } from '../notes.ts';
import { oneLine } from '../one-line.ts';
import { listRecords, type Reference } from './references.ts';
import { SOURCE_TYPES } from './source-types.ts';

/**
 * RIS for Zotero, EndNote and Mendeley: one record a source, with the chain and its claims as a
 * note.
 */
export const ris: Writer = {
  type: 'application/x-research-info-systems;charset=utf-8',
  extension: 'ris',
  write: traces => listRecords(traces).map(writeRecord).join('\r\n'),
};

/**
 * Zotero reads every RIS value but notes as HTML, where "&timestamp=" begins with "&times", a sign
 * that needs no semicolon. The first letter of such a parameter is written by its number, which
 * addresses allow and every server reads as the letter.
 */
const ENTITY =
  /&(?=amp|brvbar|cent|copy|curren|deg|divide|eth|frac[134]|[gl]t|iexcl|iquest|[lr]aquo|macr|micro|middot|nbsp|not|ord[fm]|para|plusmn|pound|quot|reg|sect|shy|sup[123]|szlig|thorn|times|uml|yen|cedil|acute|[aeinouycs](?:acute|cedil|circ|grave|ring|slash|tilde|uml|elig))(.)/gi;

/**
 * "Imani, Rosa"; of a body its whole name and a comma after it, so that no reader takes its last
 * word for a family name.
 */
function writeName(author: Name): string {
  const name = invertName(author);
  return name.includes(',') ? name : `${name},`;
}

function escapeAddress(url: string): string {
  return url.replace(
    ENTITY,
    (_, letter: string) => `&%${letter.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

function writeRecord(reference: Reference): string {
  const { kind, container, ids } = reference;
  const date = dayOf(reference.published);
  // RIS has a tag for each end of a range of pages; one page alone has the first.
  const [from, to] = (container.pages ?? '').split(/\s*[-–]\s*/);
  const fields: (readonly [string, string | null | undefined])[] = [
    ['TY', SOURCE_TYPES[kind].ris],
    ['ID', reference.key],
    ...reference.authors.map(author => ['AU', writeName(author)] as const),
    ['TI', reference.headline],
    ['T2', container.title ?? reference.outlet],
    ['VL', container.volume],
    ['IS', container.issue],
    ['SP', from],
    ['EP', to],
    ['DO', ids.doi],
    ['SN', ids.isbn],
    ['DA', date.replaceAll('-', '/')],
    ['PY', date.slice(0, 4)],
    ['LA', reference.language],
    ['PB', reference.agency ?? container.publisher],
    ['DP', reference.via.map(v => v.outlet).join(', ')],
    ['DB', reference.archived && 'Internet Archive'],
    ['AN', reference.archived && escapeAddress(reference.archived.url)],
    ['UR', escapeAddress(reference.url)],
    // A date only: Zotero's time pattern drops the hours 00, 10 and 20.
    ['Y2', dayOf(reference.accessed).replaceAll('-', '/')],
  ];
  // One note: several are kept by some readers only in part. Its lines go on under its tag, set in
  // by the width of a tag, which readers take for a line break or a blank.
  const note = writeNotes(reference).map(oneLine).join('\r\n      ');
  const lines = fields.flatMap(([tag, value]) =>
    value ? [`${tag}  - ${oneLine(value)}\r\n`] : [],
  );
  return `${lines.join('')}N1  - ${note}\r\nER  - \r\n`;
}
