import { getDomain } from 'tldts-icann';
import { edgeLength, edgeStart, labelText, rulesRoot } from 'tldts-icann/dist/es6/src/data/trie.js';

/**
 * Every top-level domain that exists: the first layer of the tree in tldts-icann, which itself
 * takes any last label for a suffix ("node.js").
 */
function readTopLevels(): Set<string> {
  const [from = 0, to = 0] = edgeStart.subarray(rulesRoot, rulesRoot + 2);
  let offset = edgeLength.subarray(0, from).reduce((sum, length) => sum + length, 0);
  const found = new Set<string>();
  for (const length of edgeLength.subarray(from, to)) {
    found.add(labelText.slice(offset, offset + length));
    offset += length;
  }
  return found;
}

let topLevels: Set<string> | null = null;

/**
 * The domain that somebody registered ("www.bbc.co.uk" gives "bbc.co.uk"); null for addresses,
 * single labels, bare suffixes and endings that do not exist.
 */
export function registrableDomain(host: string): string | null {
  topLevels ??= readTopLevels();
  return topLevels.has(host.slice(host.lastIndexOf('.') + 1)) ? getDomain(host) : null;
}
