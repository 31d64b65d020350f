/** Whether a claim's words stand in a sentence in the claim's own order. */
import type { SentenceFit } from '../alignment/align.ts';
import type { Comparison } from '../alignment/compare-claim.ts';

/** A word found at least this surely is found at all, and found as a neighbour. */
const FOUND = 0.6;
const FOUND_BESIDE = 0.8;
/** Neighbours of the claim stand at most so many words apart in the sentence. */
const APART = 3;
/** Sentences looked at, best first. */
const CLOSE = 4;
/** A run of this many words counts as the whole. */
const LONG_RUN = 12;

/** Share of the claim's neighbouring content words that are neighbours in the best sentence too. */
export function shareOfNeighbours({ words }: Comparison, best: SentenceFit | undefined): number {
  if (!best || words.length < 2) return 0;
  let same = 0;
  for (let i = 1; i < words.length; i++) {
    const [a, b] = [best.hits[i - 1], best.hits[i]];
    if (!a || !b || a.strength <= FOUND_BESIDE || b.strength <= FOUND_BESIDE) continue;
    if (b.at > a.at && b.at - a.at <= APART) same++;
  }
  return same / (words.length - 1);
}

/**
 * Most of the found words that keep the claim's order, as a share of the words found (longest
 * increasing subsequence, by patience sorting).
 */
export function shareInOrder(best: SentenceFit | undefined): number {
  const places = best?.hits.filter(h => h.strength >= FOUND).map(h => h.at) ?? [];
  if (!places.length) return 0;
  const longest: number[] = [];
  for (const at of places) {
    const i = longest.findIndex(x => x >= at);
    if (i < 0) longest.push(at);
    else longest[i] = at;
  }
  return longest.length / places.length;
}

/** How much of a claim, small words too, stands in one sentence in its own order. */
export interface Sequence {
  /** Longest common subsequence of stems, as a share of the claim's words. */
  readonly share: number;
  /** Longest common run of stems, in twelfths, 1 at most. */
  readonly run: number;
}

/** The longest sequence and the longest run over the sentences that fit best. */
export function sequenceOf({ claim, alignment }: Comparison): Sequence {
  const own = claim.words.map(w => w.stem);
  const found = alignment.fits.slice(0, CLOSE).map(({ sentence }) =>
    commonSequence(
      own,
      sentence.words.map(w => w.stem),
    ),
  );
  const sequence = Math.max(0, ...found.map(f => f.sequence));
  const run = Math.max(0, ...found.map(f => f.run));
  return { share: sequence / (own.length || 1), run: Math.min(1, run / LONG_RUN) };
}

/** Lengths of the longest common subsequence and of the longest common run of two lists. */
function commonSequence(
  a: readonly string[],
  b: readonly string[],
): { readonly sequence: number; readonly run: number } {
  // One row of each table is kept: `length` is overwritten in place, `corner` is its old value to
  // the left.
  const length = new Uint16Array(b.length + 1);
  let before = new Uint16Array(b.length + 1);
  let run = 0;
  for (const x of a) {
    const row = new Uint16Array(b.length + 1);
    let corner = 0;
    for (let j = 1; j <= b.length; j++) {
      const above = length[j] ?? 0;
      if (x === b[j - 1]) {
        length[j] = corner + 1;
        row[j] = (before[j - 1] ?? 0) + 1;
        run = Math.max(run, row[j] ?? 0);
      } else length[j] = Math.max(above, length[j - 1] ?? 0);
      corner = above;
    }
    before = row;
  }
  return { sequence: length[b.length] ?? 0, run };
}
