/** Chance that can be repeated. */

/** Reproducible numbers in [0, 1) (mulberry32). */
export function random(seed: number): () => number {
  let a = seed >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) >>> 0;
    let t = Math.imul(a ^ (a >>> 15), a | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** One of a list at random; undefined of an empty one. */
export const pick = <T>(list: readonly T[], draw: () => number): T | undefined =>
  list[Math.floor(draw() * list.length)];
