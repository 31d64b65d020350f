/** A plain list: an address or an identifier a line. */
import { addressOfWork, idsInAddress, idsInText } from '../../urls/identifiers.ts';
import { type ListedReference, showBeginning } from './listed-reference.ts';
import { webAddressOf } from './web-address.ts';

/** What stands before an entry of a list: "- ", "3. ", "[4] ". */
const LIST_SIGN = /^(?:[-*•–]\s+|\[?\d{1,4}[.)\]]\s+)/;
/** "reuters.com/world/x": a line of its own that has a path is an address without its scheme. */
const BARE_ADDRESS = /^(?:[a-z0-9-]+\.)+[a-z]{2,}\/\S*$/i;
/** "doi:10.1000/x", "arXiv:2609.01234", "PMID 31234567": the whole line, and nothing beside it. */
const IDENTIFIER = /^(?:(?:doi:?\s?)?10\.\d{4,9}\/\S+|arxiv:\s?\S+|PMID:?\s?\d+|PMC\d+)$/i;

/** A list may have so many lines that are none of it: a heading, a typing error. */
const MOST_OTHER = 0.1;

/**
 * The addresses of a text that is a list of them; null for any other text. Lines that are none, up
 * to a tenth, are told by their beginnings; "#" begins a remark.
 */
export function readAddresses(
  text: string,
): { readonly references: ListedReference[]; readonly unread: string[] } | null {
  const lines = text.split('\n').flatMap(line => {
    const plain = line.trim().replace(LIST_SIGN, '').trim();
    return plain === '' || plain.startsWith('#') ? [] : [plain];
  });
  const read = lines.map(line => ({ line, reference: referenceOf(line) }));
  const references = read.flatMap(({ reference }) => reference ?? []);
  const unread = read.filter(({ reference }) => reference === null);
  if (references.length === 0 || unread.length > MOST_OTHER * lines.length) return null;
  return { references, unread: unread.map(({ line }) => showBeginning(line)) };
}

function referenceOf(line: string): ListedReference | null {
  const address = webAddressOf(BARE_ADDRESS.test(line) ? `https://${line}` : line);
  const ids = address === null && IDENTIFIER.test(line) ? idsInText(line) : {};
  const found = address ?? addressOfWork(ids);
  if (found === null) return null;
  return {
    title: '',
    authors: [],
    date: '',
    container: '',
    address: found,
    ids: address === null ? ids : idsInAddress(address),
  };
}
