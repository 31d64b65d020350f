/**
 * How close two English words are in meaning, from small word vectors (see
 * test/bench/build-word-vectors.ts for where they come from).
 */

/** What stands at the head of the file, as JSON; its length in bytes stands before it. */
interface Head {
  readonly dimensions: number;
  /** Rank in running English of every 500th stem. */
  readonly ranks: readonly number[];
  /** Parted by spaces, the commonest first. */
  readonly stems: string;
}

interface Table extends Pick<Head, 'dimensions' | 'ranks'> {
  readonly rows: ReadonlyMap<string, number>;
  /** Unit vectors, one after the other. */
  readonly values: Int8Array;
  readonly norms: Float32Array;
}

let file: ArrayBuffer | null = null;
let table: Table | null = null;

/** Takes the file of vectors in: until then every question of this file throws. */
export function fillWordVectors(bytes: ArrayBuffer): void {
  file = bytes;
  table = null;
}

/**
 * Unpacked on first use: a worker that wakes to do something else need not pay for it (about 15
 * ms).
 */
function unpack(): Table {
  if (table) return table;
  if (!file) throw new Error('no word vectors yet');
  const start = 4 + new DataView(file).getUint32(0, true);
  const { dimensions, ranks, stems }: Head = JSON.parse(
    new TextDecoder().decode(new Uint8Array(file, 4, start - 4)),
  );
  const packed = new Uint8Array(file, start);
  const rows = new Map(stems.split(' ').map((stem, i) => [stem, i] as const));
  const values = new Int8Array(rows.size * dimensions);
  // Four bits a number, the lower half of a byte first.
  for (let i = 0; i < values.length; i++)
    values[i] = (((packed[i >> 1] ?? 0) >> (i % 2 ? 4 : 0)) & 15) * 2 - 15;
  const norms = new Float32Array(rows.size);
  for (let r = 0; r < rows.size; r++) {
    let sum = 0;
    for (let d = 0; d < dimensions; d++) sum += (values[r * dimensions + d] ?? 0) ** 2;
    norms[r] = Math.sqrt(sum);
  }
  table = { rows, values, norms, dimensions, ranks };
  // The packed file is not needed again: kept, it would cost half as much memory once more.
  file = null;
  return table;
}

/** Number of a stem's vector, or -1 for a stem that has none. */
export function vectorRow(stem: string): number {
  return unpack().rows.get(stem) ?? -1;
}

/** Cosine of two vectors by their numbers, -1..1; 0 where either has none. */
export function vectorCosine(a: number, b: number): number {
  if (a < 0 || b < 0) return 0;
  const { values, norms, dimensions } = unpack();
  let dot = 0;
  const x = a * dimensions;
  const y = b * dimensions;
  for (let d = 0; d < dimensions; d++) dot += (values[x + d] ?? 0) * (values[y + d] ?? 0);
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
  const { ranks } = unpack();
  const low = ranks[at] ?? 1;
  const high = ranks[at + 1] ?? low * 1.1;
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
  const { values, norms, dimensions } = unpack();
  const out = new Float32Array(dimensions);
  let any = false;
  for (const { row, weight } of rows) {
    if (row < 0) continue;
    any = true;
    const scale = weight / (norms[row] ?? 1);
    for (let d = 0; d < dimensions; d++)
      out[d] = (out[d] ?? 0) + (values[row * dimensions + d] ?? 0) * scale;
  }
  return any ? out : null;
}
