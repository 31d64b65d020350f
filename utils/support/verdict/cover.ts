/** How much of a claim stands in one sentence, in two side by side, or in a few together. */
import type { SentenceFit } from '../alignment/align.ts';
import type { Comparison } from '../alignment/compare-claim.ts';
import { foundWeight, totalWeight } from '../alignment/weighed-words.ts';

/** Sentences that may together say what a claim says. */
const UNION = 3;
/** What a word counts that is found only in the second or third of them. */
const LATER = 0.9;
/** A word found at least this surely is taken up by the claim. */
const TAKEN = 0.6;

/**
 * How surely each content word is found, 0..1, over the best sentence and the two others that add
 * most to it.
 */
export function unionOf({ words, alignment }: Comparison): number[] {
  const strength = words.map((_, i) => alignment.fits[0]?.hits[i]?.strength ?? 0);
  for (let chosen = 1; chosen < UNION; chosen++) {
    let gain = 0;
    let next: SentenceFit | null = null;
    for (const fit of alignment.fits) {
      const more = foundWeight(words, (_, i) =>
        Math.max(0, (fit.hits[i]?.strength ?? 0) - (strength[i] ?? 0)),
      );
      if (more > gain) {
        gain = more;
        next = fit;
      }
    }
    if (!next) break;
    for (const [i, h] of next.hits.entries())
      strength[i] = Math.max(strength[i] ?? 0, h.strength * LATER);
  }
  return strength;
}

/** Share of the claim in the best two sentences that stand side by side. `total`: its weight. */
export function pairCover({ words, alignment }: Comparison, total: number): number {
  const byIndex = new Map(alignment.fits.map(f => [f.sentence.index, f]));
  const covers = alignment.fits.map(fit => {
    const next = byIndex.get(fit.sentence.index + 1);
    return (
      foundWeight(words, (_, i) =>
        Math.max(fit.hits[i]?.strength ?? 0, next?.hits[i]?.strength ?? 0),
      ) / total
    );
  });
  return Math.max(0, ...covers);
}

/** Share of the claim that the best sentence has in the same stems. `total`: the claim's weight. */
export function exactCover(
  { words }: Comparison,
  best: SentenceFit | undefined,
  total: number,
): number {
  return best ? foundWeight(words, (_, i) => Number(best.hits[i]?.strength === 1)) / total : 0;
}

/** Share of the best sentence's own content that the claim takes up. */
export function sourceShare({ words }: Comparison, best: SentenceFit): number {
  const taken = new Set(best.hits.filter(h => h.strength >= TAKEN).map(h => h.at));
  const content = best.sentence.words.filter(w => !w.stop).length;
  // A sentence of two words is not taken up by a long claim that has both.
  return content ? taken.size / Math.max(content, words.length / 2) : 0;
}

/**
 * Share of the claim's name weight found in the best sentence or the one before it: what is named
 * there goes on as "he" and "the firm". 1 where the claim names nobody.
 */
export function namesInPassage(
  { words, alignment }: Comparison,
  best: SentenceFit | undefined,
): number {
  const named = words.filter(w => w.named);
  if (!named.length || !best) return 1;
  const before = alignment.fits.find(f => f.sentence.index === best.sentence.index - 1);
  return (
    foundWeight(named, ({ index }) =>
      Math.max(best.hits[index]?.strength ?? 0, before?.hits[index]?.strength ?? 0),
    ) / totalWeight(named)
  );
}
