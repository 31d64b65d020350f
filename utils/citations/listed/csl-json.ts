/** CSL-JSON: https://docs.citationstyles.org/en/stable/specification.html#appendix-iv-variables */
import { idsInAddress, idsInText } from '../../urls/identifiers.ts';
import { type ListedReference, showBeginning } from './listed-reference.ts';
import { webAddressOf } from './web-address.ts';

type Fields = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * The items of a text that is CSL-JSON: a list, the list under "items" or "references", or one item.
 * Null for any other text.
 */
export function cslItemsIn(text: string): readonly unknown[] | null {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return null;
  }
  const held = isObject(data) ? (data.items ?? data.references ?? [data]) : data;
  return Array.isArray(held) && held.some(isItem) ? held : null;
}

const isItem = (value: unknown): boolean =>
  isObject(value) &&
  typeof value.type === 'string' &&
  ['title', 'URL', 'DOI', 'PMID'].some(name => typeof value[name] === 'string');

/** The references of a list of items, in its order; what is no item by its beginning. */
export function readCsl(items: readonly unknown[]): {
  readonly references: ListedReference[];
  readonly unread: string[];
} {
  const references: ListedReference[] = [];
  const unread: string[] = [];
  for (const item of items) {
    const reference = isObject(item) ? referenceOf(item) : null;
    if (reference) references.push(reference);
    else unread.push(showBeginning(JSON.stringify(item)));
  }
  return { references, unread };
}

function referenceOf(item: Fields): ListedReference | null {
  const text = (name: string) => {
    const value = item[name];
    return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
  };
  const title = text('title').replace(/<\/?(?:i|b|sup|sub|sc|span)\b[^>]{0,200}>/g, '');
  const address = webAddressOf(text('URL'));
  const printed = [
    text('DOI'),
    text('number'),
    text('PMCID'),
    text('PMID') && `PMID ${text('PMID')}`,
  ];
  const ids = {
    ...(address === null ? {} : idsInAddress(address)),
    ...idsInText(printed.join(' ')),
  };
  if (title === '' && address === null && Object.keys(ids).length === 0) return null;
  return {
    title,
    authors: namesOf(item.author ?? item.editor),
    date: dateOf(item.issued),
    container: text('container-title') || text('publisher'),
    address,
    ids,
  };
}

function namesOf(value: unknown): string[] {
  return (Array.isArray(value) ? value : []).flatMap((name: unknown) => {
    const { family, literal, 'non-dropping-particle': particle } = isObject(name) ? name : {};
    const whole =
      typeof literal === 'string' ? literal : [particle, family].filter(isText).join(' ');
    return whole || [];
  });
}

const isText = (value: unknown): value is string => typeof value === 'string';

function dateOf(value: unknown): string {
  if (!isObject(value)) return '';
  const { 'date-parts': parts, raw, literal } = value;
  const [first] = Array.isArray(parts) ? (parts as unknown[]) : [];
  if (Array.isArray(first) && first.length > 0)
    return first
      .slice(0, 3)
      .map(part => String(part).padStart(2, '0'))
      .join('-');
  return [raw, literal].find(isText) ?? '';
}
