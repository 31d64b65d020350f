/**
 * A small fingerprint of a text, for looking through the library: the texts themselves are compared
 * only where sketches agree.
 */
import { leastSharedOf } from './same-story.ts';
import { shinglesOf } from './shingles.ts';

/** What is kept of a text: plain data, about half a kilobyte. */
export interface Sketch {
  /** How many distinct word runs the text has. */
  readonly runs: number;
  /** Its MinHash: 128 numbers of 32 bits. */
  readonly lanes: Uint32Array;
}

/**
 * Hash functions in a sketch; the estimate is off by at most 1/(2·sqrt(128)) = 4 points, seldom by
 * twice that.
 */
const LANES = 128;
/**
 * The estimate may fall this many times its own error below what two copies have in common before
 * they are passed over.
 */
const SLACK = 2;
/** One lane in common is chance. */
const FEWEST_LANES = 2;
const seeds = Uint32Array.from({ length: LANES * 2 }, (_, at) => spreadBits(at + 1) | 1);

/** A 32-bit finaliser (murmur3): spreads close numbers apart. */
function spreadBits(value: number): number {
  let hash = value;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** The sketch of a text; that of a text of a few words may be the same as nothing. */
export function sketchOf(text: string): Sketch {
  const lanes = new Uint32Array(LANES).fill(0xffffffff);
  const { distinct } = shinglesOf(text);
  for (const run of distinct) {
    const spread = spreadBits(run);
    for (let lane = 0; lane < LANES; lane++) {
      // Each lane keeps the least of its own hash: two texts agree in it as often as their runs do.
      const value = spreadBits(
        Math.imul(spread, seeds[lane * 2] ?? 1) + (seeds[lane * 2 + 1] ?? 0),
      );
      if (value < (lanes[lane] ?? 0)) lanes[lane] = value;
    }
  }
  return { runs: distinct.size, lanes };
}

/**
 * Estimate of the share of word runs that two texts have in common (of all runs of both), 0 to 1; 0
 * for sketches of another length.
 */
export function estimateSimilarity({ lanes: a }: Sketch, { lanes: b }: Sketch): number {
  if (a.length !== b.length || a.length === 0) return 0;
  let equal = 0;
  for (let lane = 0; lane < a.length; lane++)
    if (a[lane] === b[lane] && a[lane] !== 0xffffffff) equal++;
  return equal / a.length;
}

/**
 * Whether two texts may be one story, so that comparing them is worth it: misses few that are, and
 * hardly lets anything else through.
 */
export function mayBeSame(a: Sketch, b: Sketch): boolean {
  const shared = leastSharedOf(Math.min(a.runs, b.runs));
  if (!Number.isFinite(shared)) return false;
  const least = shared / (a.runs + b.runs - shared);
  const error = Math.sqrt((least * (1 - least)) / LANES);
  return estimateSimilarity(a, b) >= Math.max(FEWEST_LANES / LANES, least - SLACK * error);
}
