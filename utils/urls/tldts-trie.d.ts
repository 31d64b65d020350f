/** The tree behind tldts-icann, which its types leave out. */
declare module 'tldts-icann/dist/es6/src/data/trie.js' {
  /** First edge of each node; the edges of node n are edgeStart[n] up to edgeStart[n + 1]. */
  export const edgeStart: Uint16Array;
  /** Length of each edge's label; the labels stand in `labelText` one after the other. */
  export const edgeLength: Uint8Array;
  export const labelText: string;
  /** The node above all top-level domains. */
  export const rulesRoot: number;
}
