/** BibTeX and BibLaTeX: the format as https://ctan.org/pkg/bibtex (btxdoc) and biber read it. */
import { idsInAddress, idsInText, type WorkIds } from '../../urls/identifiers.ts';
import { type Cursor, createCursor } from './bibtex-cursor.ts';
import { plainOfLatex, plainOfVerbatim } from './latex-text.ts';
import { foldDate, type ListedReference, showBeginning } from './listed-reference.ts';
import { addressIn, webAddressOf } from './web-address.ts';

/**
 * Every entry begins a line: what is wrong in one costs no other, and nothing is looked through
 * twice.
 */
const ENTRY_START = /^[^\S\n]*(?=@[^\S\n]*\p{L}+\s{0,20}[{(])/gmu;

/** True for a text that has an entry of BibTeX in it. */
export const isBibtex = (text: string): boolean =>
  /^[^\S\n]*@[^\S\n]*\p{L}+\s{0,20}[{(]/mu.test(text);

type Fields = ReadonlyMap<string, string>;

/** The references of a .bib file, in its order; broken entries by their beginnings. */
export function readBibtex(text: string): {
  readonly references: ListedReference[];
  readonly unread: string[];
} {
  const macros = new Map(MONTHS);
  const references: ListedReference[] = [];
  const unread: string[] = [];
  for (const part of text.split(ENTRY_START)) {
    const entries = part.trimStart().startsWith('@') ? readPart(part, macros) : [];
    for (const fields of entries) {
      const reference = fields && referenceOf(fields);
      if (reference) references.push(reference);
      else unread.push(showBeginning(part));
    }
  }
  return { references, unread };
}

const MONTHS: readonly (readonly [string, string])[] = [
  'jan',
  'feb',
  'mar',
  'apr',
  'may',
  'jun',
  'jul',
  'aug',
  'sep',
  'oct',
  'nov',
  'dec',
].map((name, at) => [name, String(at + 1).padStart(2, '0')] as const);

/** The entries that begin in a part: their fields, or null for one that is broken. */
function readPart(part: string, macros: Map<string, string>): (Fields | null)[] {
  const found: (Fields | null)[] = [];
  const cursor = createCursor(part);
  while (cursor.skipTo('@')) {
    const type = cursor.take(/@\s{0,20}(?:(\p{L}+)\s{0,20})?/uy)?.toLowerCase();
    const fields = type === undefined ? 'none' : readEntry(type, cursor, macros);
    if (fields !== 'none') found.push(fields);
    // Behind what is broken nothing can be trusted to begin.
    if (fields === null) break;
  }
  return found;
}

/** The fields of an entry; null where it is broken, "none" for what is no reference. */
function readEntry(
  type: string,
  cursor: Cursor,
  macros: Map<string, string>,
): Fields | null | 'none' {
  if (type === 'comment' || type === 'preamble') {
    cursor.takeValue(macros);
    return 'none';
  }
  if (cursor.take(/([{(])/y) === undefined) return 'none';
  if (type === 'string') {
    for (const [name, value] of readFields(cursor, macros) ?? []) macros.set(name, value);
    return 'none';
  }
  cursor.take(/\s*([^\s,{}()="#]{0,300})\s*,?/y);
  return readFields(cursor, macros);
}

/** The fields up to the end of the entry; null where it does not end, or is no list of fields. */
function readFields(cursor: Cursor, macros: ReadonlyMap<string, string>): Fields | null {
  const fields = new Map<string, string>();
  for (;;) {
    cursor.take(/([\s,]*)/y);
    if (cursor.take(/([})])/y) !== undefined) return fields;
    const name = cursor.take(/([^\s,{}()="#%]{1,100})\s*=\s*/y)?.toLowerCase();
    const value = name === undefined ? null : cursor.takeValue(macros);
    if (name === undefined || value === null) return null;
    // The first counts, as for biber.
    if (!fields.has(name)) fields.set(name, value);
  }
}

const CONTAINERS = [
  'journaltitle',
  'journal',
  'booktitle',
  'maintitle',
  'organization',
  'institution',
  'school',
  'publisher',
] as const;

/** The reference that an entry's fields make; null where they name no work. */
function referenceOf(fields: Fields): ListedReference | null {
  const text = (name: string) => plainOfLatex(fields.get(name) ?? '');
  const title = [text('title'), text('subtitle')].filter(Boolean).join(': ');
  const loose = ['howpublished', 'note'].map(name => plainOfVerbatim(fields.get(name) ?? ''));
  const address =
    webAddressOf(plainOfVerbatim(fields.get('url') ?? '')) ??
    loose.map(addressIn).find(found => found !== null) ??
    null;
  const ids = idsOf(fields, address);
  const hasIds = Object.keys(ids).length > 0;
  if (title === '' && address === null && !hasIds) return null;
  const container = CONTAINERS.map(text).find(Boolean) ?? '';
  return {
    title,
    authors: splitNames(fields.get('author') ?? fields.get('editor') ?? '').map(familyOf),
    date: dateOf(text),
    container,
    address,
    ids,
  };
}

function dateOf(text: (name: string) => string): string {
  const date = foldDate(text('date'));
  if (date) return date;
  return foldDate([text('year'), text('month'), text('day')].filter(Boolean).join('-'));
}

function idsOf(fields: Fields, address: string | null): WorkIds {
  const value = (name: string) => plainOfVerbatim(fields.get(name) ?? '');
  const isArxiv = /arxiv/i.test(value('archiveprefix') || value('eprinttype'));
  const eprint = value('eprint').replace(/^arxiv:/i, '');
  const printed = [
    value('doi'),
    isArxiv && eprint ? `arXiv:${eprint}` : '',
    value('pmid') && `PMID ${value('pmid')}`,
    value('pmcid'),
  ];
  return { ...(address === null ? {} : idsInAddress(address)), ...idsInText(printed.join(' ')) };
}

/** Of longer lists the beginning is read: a reference is named after its first authors. */
const MOST_OF_NAMES = 10_000;

/** Splits a list of names at its "and"s, those in braces left whole. */
const splitNames = (value: string): string[] =>
  splitOutside(value.slice(0, MOST_OF_NAMES), /[{}]|\sand(?=\s)/gi);

/** The parts between separators that stand outside of all braces, without those that are empty. */
function splitOutside(value: string, separator: RegExp): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (const { 0: sign, index } of value.matchAll(separator)) {
    if (sign === '{') depth++;
    else if (sign === '}') depth--;
    else if (depth === 0) {
      parts.push(value.slice(start, index));
      start = index + sign.length;
    }
  }
  return [...parts, value.slice(start)].map(part => part.trim()).filter(Boolean);
}

/** "Müller" of "Müller, Jörg" and of "Jörg Müller"; a body in braces whole. */
function familyOf(name: string): string {
  if (/^\{.*\}$/s.test(name)) return plainOfLatex(name);
  const [family = '', given] = splitOutside(name, /[{},]/g);
  if (given !== undefined) return plainOfLatex(family);
  const words = plainOfLatex(name).split(' ');
  const from = words.findIndex((word, at) => at > 0 && /^\p{Ll}/u.test(word));
  return words.slice(from > 0 ? from : -1).join(' ');
}
