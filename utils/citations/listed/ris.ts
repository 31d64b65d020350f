/** RIS: https://en.wikipedia.org/wiki/RIS_(file_format), as reference managers write it. */
import { idsInAddress, idsInText } from '../../urls/identifiers.ts';
import { foldDate, type ListedReference, showBeginning } from './listed-reference.ts';
import { webAddressOf } from './web-address.ts';

const LINE = /^([A-Z][A-Z0-9]) {1,2}- ?(.*)$/;

/** True for a text with a record of RIS in it. */
export const isRis = (text: string): boolean => /^[^\S\n]*TY {1,2}- ?\w/m.test(text);

type Fields = ReadonlyMap<string, readonly string[]>;

/** The references of a .ris file, in its order; records that name no work by their beginnings. */
export function readRis(text: string): {
  readonly references: ListedReference[];
  readonly unread: string[];
} {
  const references: ListedReference[] = [];
  const unread: string[] = [];
  for (const record of text.split(/^(?=[^\S\n]*TY {1,2}- ?\w)/m)) {
    const fields = fieldsOf(record);
    if (!fields.has('TY') && fields.size === 0) continue;
    const reference = fields.has('TY') ? referenceOf(fields) : null;
    if (reference) references.push(reference);
    else unread.push(showBeginning(record));
  }
  return { references, unread };
}

function fieldsOf(record: string): Fields {
  const fields = new Map<string, string[]>();
  let last: string[] | undefined;
  for (const line of record.split('\n')) {
    const [, tag, value = ''] = LINE.exec(line.trim()) ?? [];
    if (tag === 'ER') break;
    if (tag) {
      last = fields.get(tag) ?? [];
      last.push(value.trim());
      fields.set(tag, last);
    } else if (last?.length && line.trim()) {
      // A value that was broken into lines goes on without a tag.
      last.push(`${last.pop()} ${line.trim()}`);
    }
  }
  return fields;
}

function referenceOf(fields: Fields): ListedReference | null {
  const first = (...tags: string[]) =>
    tags.flatMap(tag => fields.get(tag) ?? []).find(Boolean) ?? '';
  const addresses = ['UR', 'LK', 'L2', 'L1'].flatMap(tag => fields.get(tag) ?? []);
  const address = addresses.map(webAddressOf).find(found => found !== null) ?? null;
  const numbers = [
    ...(fields.get('DO') ?? []),
    ...(fields.get('M3') ?? []),
    ...(fields.get('C2') ?? []),
  ];
  const ids = {
    ...(address === null ? {} : idsInAddress(address)),
    ...idsInText(numbers.join(' ')),
  };
  const title = first('TI', 'T1', 'CT', 'BT');
  if (title === '' && address === null && Object.keys(ids).length === 0) return null;
  return {
    title,
    authors: ['AU', 'A1']
      .flatMap(tag => fields.get(tag) ?? [])
      .filter(Boolean)
      .map(familyOf),
    date: foldDate(first('DA', 'PY', 'Y1')),
    container: first('JO', 'JF', 'T2', 'JA', 'PB'),
    address,
    ids,
  };
}

/** "Müller" of "Müller, Jörg"; what has no comma is a body. */
const familyOf = (name: string): string => (name.split(',')[0] ?? '').trim();
