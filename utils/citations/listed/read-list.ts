/** Reads a list of references of any form. */
import { readAddresses } from './addresses.ts';
import { isBibtex, readBibtex } from './bibtex.ts';
import { cslItemsIn, readCsl } from './csl-json.ts';
import type { ReferenceList } from './listed-reference.ts';
import { isRis, readRis } from './ris.ts';

/**
 * The references of a text that is BibTeX, RIS, CSL-JSON or a list of addresses, told by what stands
 * in it; null for any other text. The cost grows with its length.
 */
export function readReferenceList(text: string): ReferenceList | null {
  const lines = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const items = /^\s*[[{]/.test(lines) ? cslItemsIn(lines) : null;
  if (items) return { format: 'csl-json', ...readCsl(items) };
  if (isRis(lines)) return { format: 'ris', ...readRis(lines) };
  if (isBibtex(lines)) return { format: 'bibtex', ...readBibtex(lines) };
  const addresses = readAddresses(lines);
  return addresses && { format: 'addresses', ...addresses };
}
