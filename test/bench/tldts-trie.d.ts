/** The tree behind tldts-icann, which its types leave out. */
declare module 'tldts-icann/dist/es6/src/data/trie.js' {
  /** Whether a rule ends at each node. */
  export const nodeFlags: Uint8Array;
  /** First edge of each node; the edges of node n are edgeStart[n] up to edgeStart[n + 1]. */
  export const edgeStart: Uint16Array;
  /** Length of each edge's label; the labels stand in `labelText` one after the other. */
  export const edgeLength: Uint8Array;
  /** The node that each edge leads to. */
  export const edgeChild: Uint16Array;
  export const labelText: string;
  /** The node above all top-level domains. */
  export const rulesRoot: number;
  /** The same for the exceptions from wildcards. */
  export const exceptionsRoot: number;
}
