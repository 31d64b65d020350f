/** Where a claim that repeats a sentence nearly word for word parts from it. */
import type { Word } from '../../text/words.ts';

/**
 * Share of the claim's words that must stand in the sentence in the same order, and how many at
 * least.
 */
const COPIED = 0.75;
const COPIED_LEAST = 7;
/**
 * Words of a claim and of a sentence that are laid beside each other; what is longer is no
 * sentence.
 */
const MOST_WORDS = 120;
/** A place where more words than this differ is told in other words. */
const GAP = 5;
/**
 * Words that must agree in a row on one side of a change, where on the other side one is enough;
 * and where the text begins or ends there.
 */
const HELD = 2;
const HELD_AT_END = 3;

/**
 * Words of the claim (from, to) that stand where the sentence has others (at, end), between words
 * that agree.
 */
export interface Gap {
  readonly from: number;
  readonly to: number;
  readonly at: number;
  readonly end: number;
  /** Enough agrees around it to say that one stands for the other. */
  readonly held: boolean;
  /** The claim or the sentence begins or ends here. */
  readonly atEnd: boolean;
}

/** Two words that agree: the claim's place and the sentence's. */
interface Pair {
  readonly a: number;
  readonly b: number;
}

/** Where claim and sentence part; null where the claim is no near copy. */
export function gapsOf(claim: readonly Word[], sentence: readonly Word[]): Gap[] | null {
  if (claim.length > MOST_WORDS || sentence.length > MOST_WORDS) return null;
  const pairs = commonWords(claim, sentence);
  if (pairs.length < COPIED_LEAST || pairs.length < COPIED * claim.length) return null;
  const ends = [{ a: -1, b: -1 }, ...pairs, { a: claim.length, b: sentence.length }];
  return ends.slice(1).flatMap(({ a, b }, i): Gap[] => {
    const last = ends[i] ?? { a: -1, b: -1 };
    const [from, at] = [last.a + 1, last.b + 1];
    const atEnd = i === 0 || i === pairs.length;
    // What only one side has at its end is added or left out, not changed.
    const isGap = atEnd ? from < a && at < b : from < a || at < b;
    return isGap ? [{ from, to: a, at, end: b, held: isHeld(pairs, i, atEnd), atEnd }] : [];
  });
}

/** Whether enough agrees in a row before pair `i` or from it on. */
function isHeld(pairs: readonly Pair[], i: number, atEnd: boolean): boolean {
  const run = (step: number, start: number) => {
    let n = pairs[start] ? 1 : 0;
    for (let k = start; ; k += step) {
      const [x, y] = [pairs[k], pairs[k + step]];
      if (!x || !y || Math.abs(x.a - y.a) !== 1 || Math.abs(x.b - y.b) !== 1) return n;
      n++;
    }
  };
  return Math.max(run(-1, i - 1), run(1, i)) >= (atEnd ? HELD_AT_END : HELD);
}

/** The longest common run of words, in order, gaps allowed (longest common subsequence). */
function commonWords(claim: readonly Word[], sentence: readonly Word[]): Pair[] {
  const width = sentence.length + 1;
  const best = new Uint16Array((claim.length + 1) * width);
  const value = (a: number, b: number) => best[a * width + b] ?? 0;
  for (let a = claim.length - 1; a >= 0; a--)
    for (let b = sentence.length - 1; b >= 0; b--)
      best[a * width + b] =
        claim[a]?.norm === sentence[b]?.norm
          ? value(a + 1, b + 1) + 1
          : Math.max(value(a + 1, b), value(a, b + 1));
  const out: Pair[] = [];
  for (let a = 0, b = 0; a < claim.length && b < sentence.length; ) {
    if (claim[a]?.norm === sentence[b]?.norm) out.push({ a: a++, b: b++ });
    else if (value(a + 1, b) >= value(a, b + 1)) a++;
    else b++;
  }
  return out;
}

/** Whether few words differ, between words that agree: then one side stands for the other. */
export const isExchange = ({ from, to, at, end, held }: Gap): boolean =>
  held && to - from <= GAP && end - at <= GAP;
