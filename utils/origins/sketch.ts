/** A small fingerprint of a text, for looking through the library: the texts themselves are compared only where sketches agree. */
import { shinglesOf } from './shingles.ts';

/** Hash functions in a sketch; the estimate is off by about 1/sqrt(128) = 9 points. */
const LANES = 128;
const seeds = Uint32Array.from({ length: LANES * 2 }, (_, at) => mix(at + 1) | 1);

/** A 32-bit finaliser (murmur3): spreads close numbers apart. */
function mix(value: number): number {
  let hash = value;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** The MinHash sketch of a text: 128 numbers of 32 bits; all 0xffffffff for a text of a few words, which is similar to nothing. */
export function sketchOf(text: string): Uint32Array {
  const sketch = new Uint32Array(LANES).fill(0xffffffff);
  for (const run of shinglesOf(text).distinct) {
    const spread = mix(run);
    for (let lane = 0; lane < LANES; lane++) {
      const value = mix(Math.imul(spread, seeds[lane * 2] ?? 1) + (seeds[lane * 2 + 1] ?? 0));
      if (value < (sketch[lane] ?? 0)) sketch[lane] = value;
    }
  }
  return sketch;
}

/** Estimate of the share of word runs that two texts have in common (of all runs of both), 0 to 1; 0 for sketches of another length. */
export function similarity(a: Uint32Array, b: Uint32Array): number {
  if (a.length !== b.length || a.length === 0) return 0;
  let equal = 0;
  for (let lane = 0; lane < a.length; lane++) if (a[lane] === b[lane] && a[lane] !== 0xffffffff) equal++;
  return equal / a.length;
}
