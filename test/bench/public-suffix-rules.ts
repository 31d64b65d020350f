/** The rules of the public suffix list, out of the tree of tldts-icann. */
import {
  edgeChild,
  edgeLength,
  edgeStart,
  exceptionsRoot,
  labelText,
  nodeFlags,
  rulesRoot,
} from 'tldts-icann/dist/es6/src/data/trie.js';

/**
 * Every rule as the list writes it ("co.uk", "*.ck", "!www.ck"), those in letters beyond ASCII left
 * out: hosts are compared encoded, and each of them stands in the list encoded too.
 */
export function publicSuffixRules(): string[] {
  const starts: number[] = [];
  let offset = 0;
  for (const length of edgeLength) {
    starts.push(offset);
    offset += length;
  }
  const labelOf = (edge: number) =>
    labelText.slice(starts[edge], (starts[edge] ?? 0) + (edgeLength[edge] ?? 0));
  const rulesUnder = (node: number, path: string): string[] => {
    const own = nodeFlags[node] ? [path] : [];
    for (let edge = edgeStart[node] ?? 0; edge < (edgeStart[node + 1] ?? 0); edge++) {
      const label = labelOf(edge);
      own.push(...rulesUnder(edgeChild[edge] ?? 0, path ? `${label}.${path}` : label));
    }
    return own;
  };
  const isAscii = (rule: string) => /^[!-~]*$/.test(rule);
  return [
    ...rulesUnder(rulesRoot, ''),
    ...rulesUnder(exceptionsRoot, '').map(rule => `!${rule}`),
  ].filter(isAscii);
}
