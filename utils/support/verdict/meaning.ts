/**
 * What word vectors and the commonness of words say of a claim: its likeness to the best sentences,
 * and how telling what is missing is.
 */
import { backgroundRarity, meanVector, vectorCosine } from '../../text/meaning/word-vectors.ts';
import type { Comparison } from '../alignment/compare-claim.ts';
import { foundWeight, totalWeight } from '../alignment/weighed-words.ts';

/** Sentences whose mean vector is compared, and those that near words are taken from. */
const ALIKE = 2;
const CLOSE = 4;
/** A word found this surely needs no near word in its place. */
const SURE = 0.99;
/** A word found less than this is missing. */
const MISSING = 0.5;
/** A word that news at large lacks is as rare as names are; the rarest count about 8. */
const UNHEARD_OF = 7;
const RAREST = 8;

/** Cosine of the claim's mean vector and that of its best two sentences; 0 without vectors. */
export function vectorLikeness({ words, alignment }: Comparison): number {
  const own = meanVector(words.map(w => ({ row: w.row, weight: w.weight })));
  if (!own) return 0;
  const cosines = alignment.fits.slice(0, ALIKE).map(({ sentence }) => {
    const other = meanVector([...sentence.rows].map(row => ({ row, weight: row < 0 ? 0 : 1 })));
    return other ? cosine(own, other) : 0;
  });
  return Math.max(0, ...cosines);
}

function cosine(a: Float32Array, b: Float32Array): number {
  let dot = 0;
  let x = 0;
  let y = 0;
  for (let i = 0; i < a.length; i++) {
    dot += (a[i] ?? 0) * (b[i] ?? 0);
    x += (a[i] ?? 0) ** 2;
    y += (b[i] ?? 0) ** 2;
  }
  return x && y ? dot / Math.sqrt(x * y) : 0;
}

/**
 * Share of the claim found, the nearest word by vector in place of what is missing. `union` says
 * how surely each content word is found.
 */
export function softCover({ words, alignment }: Comparison, union: readonly number[]): number {
  const rows = alignment.fits
    .slice(0, CLOSE)
    .flatMap(f => [...f.sentence.rows])
    .filter(r => r >= 0);
  const nearest = (i: number, row: number) => {
    const found = union[i] ?? 0;
    return found < SURE && row >= 0
      ? rows.reduce((near, r) => Math.max(near, vectorCosine(row, r)), found)
      : found;
  };
  return foundWeight(words, (w, i) => nearest(i, w.row)) / totalWeight(words);
}

/** Rarity in news at large of the rarest word that is not found, about 0..1. */
export function rarestMissing({ words }: Comparison, union: readonly number[]): number {
  const rare = words.map((w, i) =>
    (union[i] ?? 0) < MISSING ? (backgroundRarity(w.word.stem) ?? UNHEARD_OF) : 0,
  );
  return Math.max(0, ...rare) / RAREST;
}
