/**
 * Whether two texts are one story: how much of the shorter stands in the longer, in the same order.
 */
import { type Shingles, shinglesOf } from './shingles.ts';

export interface Sameness {
  /** True when one is a copy of the other, or both of a third. */
  readonly same: boolean;
  /** Share of the shorter text's runs that stand in the longer in the same order, 0 to 1. */
  readonly containment: number;
  /** False where one of the texts is too short to tell. */
  readonly told: boolean;
}

/**
 * Copies keep at least this share in order. Planted copies (ending cut, local lead, new headline,
 * sentences edited) stay above it, two reports of one event that lean on the same agency's
 * paragraphs stay below: test/bench/near-duplicates.ts prints both.
 */
export const SAME_AT = 0.42;
/**
 * A brief of a few sentences has to stand in the other nearly whole: it may be the same statement,
 * quoted twice.
 */
const SHORT = 60;
const SHORT_SAME_AT = 0.7;
/** Fewer runs than this prove nothing. */
const FEWEST = 12;

const NOT_SAME: Sameness = { same: false, containment: 0, told: false };

/** Runs of both, compared. */
export function compareShingles(a: Shingles, b: Shingles): Sameness {
  const shorter = Math.min(a.distinct.size, b.distinct.size);
  if (shorter < FEWEST) return NOT_SAME;
  const needed = shorter < SHORT ? SHORT_SAME_AT : SAME_AT;
  const containment = countAlignedRuns(a, b) / shorter;
  return { same: containment >= needed, containment: Math.min(1, containment), told: true };
}

/**
 * How many runs two texts must have in common, in any order, to be the same, by the number of runs
 * of the shorter: for filters before the alignment.
 */
export function leastSharedOf(shorter: number): number {
  return shorter < FEWEST
    ? Number.POSITIVE_INFINITY
    : Math.ceil(shorter * (shorter < SHORT ? SHORT_SAME_AT : SAME_AT));
}

/**
 * Whether two article texts are the same story, robust to a cut ending, a local lead, another
 * headline and edited sentences. Quotations count only where little else stands. Texts of a few
 * words are never the same.
 */
export function sameStory(a: string, b: string): Sameness {
  return compareShingles(shinglesOf(a), shinglesOf(b));
}

/** What comparing needs of an article. */
export interface Comparable {
  readonly headline: string;
  readonly text: string;
  /** BCP 47; null when unknown. */
  readonly language: string | null;
}

/** With this much in common at most, two whole texts in one language are not copy and original. */
const STRANGERS_AT = 0.05;

/**
 * Whether an article that was named as the original of another is believed: "confirmed" by text or
 * by the same headline, "contradicted" where two whole texts in one language have nothing in common
 * (a canonical that leads to something else), "open" otherwise: a preview, a translation.
 */
export function comparedWith(
  copy: Comparable,
  original: Comparable,
): 'confirmed' | 'contradicted' | 'open' {
  const [a, b] = [shinglesOf(copy.text), shinglesOf(original.text)];
  const { same, containment } = compareShingles(a, b);
  if (
    same ||
    (foldLine(copy.headline) !== '' && foldLine(copy.headline) === foldLine(original.headline))
  )
    return 'confirmed';
  const oneLanguage = languageOf(copy) !== null && languageOf(copy) === languageOf(original);
  const whole = Math.min(a.distinct.size, b.distinct.size) >= SHORT;
  return oneLanguage && whole && containment <= STRANGERS_AT ? 'contradicted' : 'open';
}

const foldLine = (line: string) =>
  line
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
const languageOf = ({ language }: Comparable) => language?.slice(0, 2).toLowerCase() ?? null;

/**
 * How many distinct runs the two have in the same order: the longest increasing chain of their
 * places.
 */
function countAlignedRuns(a: Shingles, b: Shingles): number {
  const placeInB = new Map<number, number>();
  // Backwards, so that of a run that stands twice the first place is kept.
  for (let at = b.runs.length - 1; at >= 0; at--) placeInB.set(b.runs[at] ?? 0, at);
  const seen = new Set<number>();
  // tails[n] is the smallest place in b that ends a chain of n + 1 runs.
  const tails: number[] = [];
  for (const run of a.runs) {
    const place = placeInB.get(run);
    if (place === undefined || seen.has(run)) continue;
    seen.add(run);
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((tails[middle] ?? 0) < place) low = middle + 1;
      else high = middle;
    }
    tails[low] = place;
  }
  return tails.length;
}
