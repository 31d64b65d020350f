import { encodePart } from '../../urls/encode.ts';
import type { Writer } from '../format.ts';
import { dayOf } from '../iso-day.ts';
import { writeNotes } from '../notes.ts';
import { oneLine } from '../one-line.ts';
import { listRecords, type Reference } from './references.ts';
import type { SourceKind } from './source-kind.ts';
import { SOURCE_TYPES } from './source-types.ts';

const ESCAPES: Readonly<Record<string, string>> = {
  // In braces, as Zotero writes them itself: other forms of these it leaves as commands.
  '\\': '{\\textbackslash}',
  '{': '\\{',
  '}': '\\}',
  '&': '\\&',
  '%': '\\%',
  '#': '\\#',
  _: '\\_',
  $: '\\$',
  '~': '{\\textasciitilde}',
  '^': '{\\textasciicircum}',
  // As formulas: bare, LaTeX's first font encoding prints other signs, and pandoc, bibutils and
  // others drop the text commands.
  '<': '$<$',
  '>': '$>$',
  '|': '$|$',
};

/** Text that LaTeX prints as it is, in any font encoding. */
export function escapeLatex(text: string): string {
  return oneLine(text).replace(/[\\{}&%#_$~^<>|]/g, char => ESCAPES[char] ?? char);
}

/** An address inside a url field: braces and backslashes would end it early. */
function escapeAddress(url: string): string {
  return url.replace(/[{}\\\s]/g, encodePart);
}

function writeAuthors(reference: Reference): string {
  return reference.authors
    .map(name =>
      'literal' in name
        ? `{${escapeLatex(name.literal)}}`
        : `${escapeLatex(name.family)}, ${escapeLatex(name.given)}`,
    )
    .join(' and ');
}

function writeEntry(
  type: string,
  key: string,
  fields: readonly (readonly [string, string | false | null | undefined])[],
): string {
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}},\n`] : []));
  return `@${type}{${key},\n${lines.join('')}}\n`;
}

/** Where it was seen and what was kept of it, for the fields that are printed. */
function describeCopies(reference: Reference): string[] {
  const via = reference.via.length ? `via ${reference.via.map(v => v.outlet).join(', ')}` : '';
  return [
    via,
    reference.agency ? `agency: ${reference.agency}` : '',
    reference.archived ? `archived at ${reference.archived.url}` : '',
  ].filter(Boolean);
}

/** What babel and biblatex call a language, by its code. */
const LANGUAGES: Readonly<Record<string, string>> = {
  ar: 'arabic',
  de: 'german',
  en: 'english',
  es: 'spanish',
  fr: 'french',
  it: 'italian',
  ja: 'japanese',
  ko: 'korean',
  nl: 'dutch',
  pl: 'polish',
  pt: 'portuguese',
  ru: 'russian',
  zh: 'chinese',
};

/** What biblatex-apa and others tell periodicals apart by, and Zotero writes. */
const SUBTYPES: Partial<Record<SourceKind, string>> = { news: 'newspaper', magazine: 'magazine' };

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Identifiers and the place in a container, in the fields of both. */
function describeWork({ ids, container }: Reference): [string, string | null | undefined][] {
  return [
    ['volume', container.volume && escapeLatex(container.volume)],
    ['number', number({ ids, container })],
    ['pages', container.pages && escapeLatex(container.pages.replace(/\s*[-–]\s*/, '--'))],
    ['publisher', container.publisher && escapeLatex(container.publisher)],
    ['doi', ids.doi && escapeAddress(ids.doi)],
    ['eprint', ids.arxiv && escapeAddress(ids.arxiv)],
    ['isbn', ids.isbn && escapeLatex(ids.isbn)],
  ];
}

function number({ ids, container }: Pick<Reference, 'ids' | 'container'>): string {
  return escapeLatex(container.issue ?? ids.report ?? ids.accession ?? '');
}

/** The note's lines; where nothing reads them as lines they are parted by blanks. */
const writeAnnotation = (reference: Reference): string =>
  writeNotes(reference).map(escapeLatex).join('\n');

/**
 * BibTeX for classic LaTeX: articles of newspapers and journals, and @misc with its site as
 * howpublished for pages, since BibTeX has no @online.
 */
export const bibtex: Writer = {
  type: 'application/x-bibtex;charset=utf-8',
  extension: 'bib',
  write: traces =>
    listRecords(traces)
      .map(reference => {
        const [type, container] = SOURCE_TYPES[reference.kind].bibtex;
        const [year, month, day] = dayOf(reference.published).split('-');
        // No style of BibTeX's own prints a url field, and \url is a command of a package that not
        // every document loads.
        const printed = [
          ...describeCopies(reference),
          [`accessed ${dayOf(reference.accessed)}`, reference.url].filter(Boolean).join(' at '),
        ];
        const common = [
          [
            'author',
            writeAuthors(reference) || (reference.outlet && `{${escapeLatex(reference.outlet)}}`),
          ],
          ['title', `{${escapeLatex(reference.headline)}}`],
          [container, escapeLatex(reference.container.title ?? reference.outlet)],
          ...describeWork(reference),
          ['archiveprefix', reference.ids.arxiv && 'arXiv'],
          ['year', year],
          ['month', month && MONTHS[Number(month) - 1]],
          // No style of BibTeX's own prints it; reference managers and pandoc read it.
          ['day', day && String(Number(day))],
          ['url', escapeAddress(reference.url)],
          ['urldate', dayOf(reference.accessed)],
          ['note', escapeLatex(printed.join('; '))],
          ['annote', writeAnnotation(reference)],
        ] as const;
        return writeEntry(type, reference.key, common).replace(
          / {2}month = \{(\w{3})\}/,
          '  month = $1',
        );
      })
      .join('\n'),
};

/** BibLaTeX: articles of newspapers and journals, @online and its kin, with full dates. */
export const biblatex: Writer = {
  type: 'application/x-bibtex;charset=utf-8',
  extension: 'bib',
  write: traces =>
    listRecords(traces)
      .map(reference => {
        const [type, container] = SOURCE_TYPES[reference.kind].biblatex;
        return writeEntry(type, reference.key, [
          ['entrysubtype', SUBTYPES[reference.kind]],
          ['author', writeAuthors(reference)],
          ['title', `{${escapeLatex(reference.headline)}}`],
          [container, escapeLatex(reference.container.title ?? reference.outlet)],
          ...describeWork(reference),
          ['eprinttype', reference.ids.arxiv && 'arxiv'],
          ['date', dayOf(reference.published)],
          ['url', escapeAddress(reference.url)],
          ['urldate', dayOf(reference.accessed)],
          ['langid', LANGUAGES[reference.language?.slice(0, 2).toLowerCase() ?? '']],
          // Not addendum and annotation: BibLaTeX prints and reads these as well, Zotero only these.
          ['note', escapeLatex(describeCopies(reference).join('; '))],
          ['annote', writeAnnotation(reference)],
        ]);
      })
      .join('\n'),
};
