/**
 * How close two English words are in meaning, from small word vectors (see
 * test/bench/build-word-vectors.ts for where they come from).
 */
import { bytesOf } from './base64.ts';
import data from './word-vectors.json' with { type: 'json' };

interface Table {
  readonly rows: ReadonlyMap<string, number>;
  /** Unit vectors, one after the other. */
  readonly values: Int8Array;
  readonly norms: Float32Array;
}

const DIMENSIONS = data.dimensions;
let table: Table | null = null;

/**
 * Unpacked on first use: a worker that wakes to do something else need not pay for it (about 15
 * ms).
 */
function unpacked(): Table {
  if (table) return table;
  const packed = bytesOf(data.vectors);
  const rows = new Map(data.stems.split(' ').map((stem, i) => [stem, i] as const));
  const values = new Int8Array(rows.size * DIMENSIONS);
  for (let i = 0; i < values.length; i++)
    values[i] = (((packed[i >> 1] ?? 0) >> (i % 2 ? 4 : 0)) & 15) * 2 - 15;
  const norms = new Float32Array(rows.size);
  for (let r = 0; r < rows.size; r++) {
    let sum = 0;
    for (let d = 0; d < DIMENSIONS; d++) sum += (values[r * DIMENSIONS + d] ?? 0) ** 2;
    norms[r] = Math.sqrt(sum);
  }
  table = { rows, values, norms };
  return table;
}

/** Number of a stem's vector, or -1 for a stem that has none. */
export function vectorRow(stem: string): number {
  return unpacked().rows.get(stem) ?? -1;
}

/** Cosine of two vectors by their numbers, -1..1; 0 where either has none. */
export function vectorCosine(a: number, b: number): number {
  if (a < 0 || b < 0) return 0;
  const { values, norms } = unpacked();
  let dot = 0;
  const x = a * DIMENSIONS;
  const y = b * DIMENSIONS;
  for (let d = 0; d < DIMENSIONS; d++) dot += (values[x + d] ?? 0) * (values[y + d] ?? 0);
  return dot / ((norms[a] ?? 1) * (norms[b] ?? 1));
}

/**
 * How rare a stem is in English at large: natural log of one over the share of news articles that
 * have it, 0.1..9; null for a stem that is not among the common ones. By Zipf's law from its rank.
 */
export function backgroundRarity(stem: string): number | null {
  const row = vectorRow(stem);
  if (row < 0) return null;
  const at = Math.floor(row / 500);
  const low = data.ranks[at] ?? 1;
  const high = data.ranks[at + 1] ?? low * 1.1;
  const rank = low + ((high - low) * (row % 500)) / 500 + 1;
  // 0.08: the share of running English that the commonest word has; 450: words of a news article.
  return -Math.log(1 - (1 - Math.min(0.5, 0.08 / rank)) ** 450 + 1e-4);
}

/**
 * The mean of some vectors, each times its weight, as plain numbers; null when none has a vector.
 */
export function meanVector(
  rows: readonly { readonly row: number; readonly weight: number }[],
): Float32Array | null {
  const { values, norms } = unpacked();
  const out = new Float32Array(DIMENSIONS);
  let any = false;
  for (const { row, weight } of rows) {
    if (row < 0) continue;
    any = true;
    const scale = weight / (norms[row] ?? 1);
    for (let d = 0; d < DIMENSIONS; d++)
      out[d] = (out[d] ?? 0) + (values[row * DIMENSIONS + d] ?? 0) * scale;
  }
  return any ? out : null;
}
