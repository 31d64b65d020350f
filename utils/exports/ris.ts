import { dayOf, oneLine } from './day.ts';
import type { Writer } from './format.ts';
import { invertedName } from './names.ts';
import { noteLines, type Reference, references } from './reference.ts';

/** RIS for Zotero, EndNote and Mendeley: one record a source, a child note a claim. */
export const ris: Writer = {
  type: 'application/x-research-info-systems;charset=utf-8',
  extension: 'ris',
  write: traces => references(traces).map(record).join('\r\n'),
};

function record(reference: Reference): string {
  const date = dayOf(reference.published);
  const fields: (readonly [string, string | null | undefined])[] = [
    // Never GEN: Zotero takes it for a journal article. Only NEWS keeps archive and library fields.
    ['TY', reference.news ? 'NEWS' : 'ELEC'],
    ['ID', reference.key],
    ...reference.authors.map(author => ['AU', invertedName(author)] as const),
    ['TI', reference.headline],
    ['T2', reference.outlet],
    ['DA', date.replaceAll('-', '/')],
    ['PY', date.slice(0, 4)],
    ['LA', reference.language],
    ['PB', reference.agency],
    ['DP', reference.via.map(v => v.outlet).join(', ')],
    ['DB', reference.archived && 'Internet Archive'],
    ['AN', reference.archived?.url],
    ['UR', reference.url],
    // A date only: Zotero's time pattern drops the hours 00, 10 and 20.
    ['Y2', dayOf(reference.accessed).replaceAll('-', '/')],
    ...noteLines(reference).map(line => ['N1', line] as const),
  ];
  return `${fields.flatMap(([tag, value]) => (value ? [`${tag}  - ${oneLine(value)}\r\n`] : [])).join('')}ER  - \r\n`;
}
