/**
 * Exports as Zotero's own translators read them (RIS, BibTeX, CSL JSON, COinS), restated: which tag
 * or field arrives where, and what they lose. They are AGPL and were run beside the extension on
 * 2026-11-29; what they gave then is what is stated here.
 */
import { Window } from 'happy-dom';
import { plainOfLatex } from '../../utils/citations/listed/latex-text.ts';
import { exportTraces } from '../../utils/exports/export.ts';
import type { CslItem } from '../../utils/exports/references/csl.ts';
import { type Kept, TRACE, verdictIn } from './kept.ts';

const write = (format: 'ris' | 'bibtex' | 'biblatex' | 'csl-json' | 'html') =>
  exportTraces([TRACE], format).text;

/** "Imani, Rosa" as it is printed; a body's name ends in the comma that keeps it whole. */
const unsort = (name: string): string => name.replace(/^([^,]+),(?: (.+))?$/, '$2 $1').trim();

/** What arrives in a note: all that a format has no field for. */
const inNote = (note: string) => ({ claim: note, passage: note, verdict: verdictIn(note) });

/** A note's lines that go on are joined to it; each tag may come again. */
export function zoteroRis(): Kept[] {
  return write('ris')
    .split(/\r\nER {2}- ?\r\n/)
    .slice(0, -1)
    .map(record => {
      const lines = record.trim().split('\r\n');
      const fields = new Map<string, string[]>();
      let last: string[] = [];
      for (const line of lines) {
        const [, tag, value = ''] = /^([A-Z][A-Z0-9]) {2}- (.*)$/.exec(line) ?? [];
        if (tag) {
          last = fields.get(tag) ?? [];
          fields.set(tag, [...last, value]);
          last = fields.get(tag) ?? [];
        } else last.push(`${last.pop() ?? ''}\n${line.trim()}`);
      }
      const all = (tag: string) => (fields.get(tag) ?? []).join('; ');
      const note = all('N1');
      return {
        title: all('TI'),
        authors: (fields.get('AU') ?? []).map(unsort).join('; '),
        date: all('DA').replaceAll('/', '-'),
        URL: all('UR'),
        outlet: all('T2') || all('PB'),
        // Of a blog post it reads no access date.
        accessed: all('TY') === 'BLOG' ? '' : all('Y2').replaceAll('/', '-'),
        archived: `${all('AN')} ${note}`,
        via: `${all('DP')} ${note}`,
        ...inNote(note),
      };
    });
}

/** The fields that its importer of BibTeX knows; the same for BibLaTeX. */
const READS =
  'title author year month day date url urldate journal journaltitle organization howpublished institution booktitle note annote langid'.split(
    ' ',
  );

/** Between two dollar signs it reads a formula, and these commands stay as they are written. */
const asZotero = (value: string): string =>
  plainOfLatex(
    value
      .replace(/\\\$(?=[^$]*\$)[^$]*\$/g, '')
      .replace(/\$([<>|])\$/g, (_, sign: string) => `\\$${sign}\\$`),
  );

/** What it makes of a .bib file, by the fields that it reads. */
export function zoteroBib(format: 'bibtex' | 'biblatex'): Kept[] {
  return write(format)
    .split(/^(?=@)/m)
    .map(entry => {
      const fields = new Map(
        [...entry.matchAll(/^ {2}(\w+) = \{?((?:.|\n(?! {2}\w+ = |\}))*?)\}?,$/gm)].flatMap(
          ([, name = '', value = '']) => (READS.includes(name) ? [[name, value] as const] : []),
        ),
      );
      const of = (name: string) => asZotero(fields.get(name) ?? '');
      const month = fields.get('month');
      const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
      const date = [
        of('year'),
        month && String(months.indexOf(month) + 1).padStart(2, '0'),
        of('day').padStart(fields.has('day') ? 2 : 0, '0'),
      ].filter(Boolean);
      const note = ['note', 'annote'].map(of).join('\n');
      const authors = (fields.get('author') ?? '').split(' and ').map(asZotero).map(unsort);
      return {
        title: of('title'),
        authors: fields.has('author') ? authors.join('; ') : '',
        date: of('date') || date.join('-'),
        URL: fields.get('url') ?? '',
        outlet: ['journaltitle', 'journal', 'organization', 'howpublished', 'institution']
          .map(of)
          .find(Boolean),
        accessed: of('urldate'),
        archived: note,
        via: note,
        ...inNote(note),
      } as Kept;
    });
}

const dayOf = (date?: CslItem['issued']): string =>
  (date?.['date-parts'][0] ?? []).map(part => String(part).padStart(2, '0')).join('-');

/** What it makes of CSL-JSON. */
export function zoteroCsl(): Kept[] {
  return (JSON.parse(write('csl-json')) as CslItem[]).map(item => ({
    title: item.title,
    authors: (item.author ?? [])
      .map(name => ('literal' in name ? name.literal : `${name.given} ${name.family}`))
      .join('; '),
    date: dayOf(item.issued),
    URL: item.URL ?? '',
    outlet: item['container-title'] ?? '',
    accessed: dayOf(item.accessed),
    archived: `${item.archive_location ?? ''} ${item.note}`,
    via: `${item.source ?? ''} ${item.note}`,
    ...inNote(item.note),
  }));
}

/** What its connector saves from the report: the COinS and nothing beside them. */
export function zoteroCoins(): Kept[] {
  const { document } = new Window();
  document.write(write('html'));
  return [...document.querySelectorAll('.Z3988')].map(span => {
    const coins = new URLSearchParams(span.getAttribute('title') ?? '');
    const first = coins.getAll('rft.aufirst');
    return {
      title: coins.get('rft.title') ?? '',
      authors: [
        ...coins.getAll('rft.aucorp'),
        ...coins.getAll('rft.aulast').map((family, at) => `${first[at]} ${family}`),
      ].join('; '),
      date: coins.get('rft.date') ?? '',
      URL: coins.get('rft.identifier') ?? '',
      outlet: coins.get('rft.source') ?? '',
    };
  });
}
