/**
 * Claims that repeat a sentence of the article nearly word for word: where the two part, the change
 * lies open.
 */

import type { Name } from '../../text/names/names.ts';
import { deniesPlainly, deniesSomehow } from '../../text/negations.ts';
import type { Word } from '../../text/words.ts';
import type { IndexedSentence } from '../alignment/article-index.ts';
import type { Comparison } from '../alignment/compare-claim.ts';
import { namesAgree } from '../alignment/name-match.ts';
import type { Suspicion } from './finding.ts';

/**
 * Share of the claim's words that must stand in the sentence in the same order, and how many at
 * least.
 */
const COPIED = 0.75;
const COPIED_LEAST = 7;
/** Sentences looked at, best first. */
const CLOSE = 3;
/**
 * Words of a claim and of a sentence that are laid beside each other; what is longer is no
 * sentence.
 */
const MOST_WORDS = 120;
/** A place where more words than this differ is told in other words. */
const GAP = 5;
/**
 * Words that must agree in a row on one side of a change, where on the other side one is enough.
 */
const HELD = 2;
const CERTAINTY = 0.9;

/**
 * Words of the claim (from, to) that stand where the sentence has others (at, end), between words
 * that agree.
 */
interface Gap {
  readonly from: number;
  readonly to: number;
  readonly at: number;
  readonly end: number;
  /** Enough agrees around it to say that one stands for the other. */
  readonly held: boolean;
}

/** Whether a sentence says the claim to the word: then nothing differs. */
export function isVerbatim(compared: Comparison): boolean {
  const claim = ` ${compared.claim.words.map(w => w.norm).join(' ')} `;
  return compared.alignment.fits.some(({ sentence }) =>
    ` ${sentence.words.map(w => w.norm).join(' ')} `.includes(claim),
  );
}

/**
 * A negation put in or left out, and a name put for another, where all around agrees word for word.
 */
export function changesOf(compared: Comparison): Suspicion[] {
  for (const { sentence } of compared.alignment.fits.slice(0, CLOSE)) {
    const gaps = gapsOf(compared.claim.words, sentence.words);
    const found =
      gaps &&
      [
        denialChanged(compared, sentence, gaps),
        ...gaps.map(gap => nameChanged(compared, sentence, gap)),
      ].filter(s => s !== null);
    if (found?.length) return found;
  }
  return [];
}

/** Where claim and sentence part; null where the claim is no near copy. */
function gapsOf(claim: readonly Word[], sentence: readonly Word[]): Gap[] | null {
  if (claim.length > MOST_WORDS || sentence.length > MOST_WORDS) return null;
  const pairs = commonWords(claim, sentence);
  if (pairs.length < COPIED_LEAST || pairs.length < COPIED * claim.length) return null;
  const ends = [...pairs, { a: claim.length, b: sentence.length }];
  return ends.flatMap(({ a, b }, i): Gap[] => {
    const last = pairs[i - 1];
    const [from, at] = last ? [last.a + 1, last.b + 1] : [a, b];
    const open = last !== undefined && i < pairs.length;
    return open && (from < a || at < b)
      ? [{ from, to: a, at, end: b, held: isHeld(pairs, i) }]
      : [];
  });
}

function isHeld(pairs: readonly { readonly a: number; readonly b: number }[], i: number): boolean {
  const run = (step: number, start: number) => {
    let n = 1;
    for (let k = start; ; k += step) {
      const [x, y] = [pairs[k], pairs[k + step]];
      if (!x || !y || Math.abs(x.a - y.a) !== 1 || Math.abs(x.b - y.b) !== 1) return n;
      n++;
    }
  };
  return Math.max(run(-1, i - 1), run(1, i)) >= HELD;
}

/** The longest common run of words, in order, gaps allowed (longest common subsequence). */
function commonWords(
  claim: readonly Word[],
  sentence: readonly Word[],
): { a: number; b: number }[] {
  const width = sentence.length + 1;
  const best = new Uint16Array((claim.length + 1) * width);
  const value = (a: number, b: number) => best[a * width + b] ?? 0;
  for (let a = claim.length - 1; a >= 0; a--)
    for (let b = sentence.length - 1; b >= 0; b--)
      best[a * width + b] =
        claim[a]?.norm === sentence[b]?.norm
          ? value(a + 1, b + 1) + 1
          : Math.max(value(a + 1, b), value(a, b + 1));
  const out: { a: number; b: number }[] = [];
  for (let a = 0, b = 0; a < claim.length && b < sentence.length; ) {
    if (claim[a]?.norm === sentence[b]?.norm) out.push({ a: a++, b: b++ });
    else if (value(a + 1, b) >= value(a, b + 1)) a++;
    else b++;
  }
  return out;
}

/**
 * One plain denial more on one side ("has not moved" for "has moved"), and nothing anywhere that
 * could make up for it.
 */
function denialChanged(
  compared: Comparison,
  sentence: IndexedSentence,
  gaps: readonly Gap[],
): Suspicion | null {
  const denials = gaps.flatMap(gap =>
    [...compared.claim.words.slice(gap.from, gap.to), ...sentence.words.slice(gap.at, gap.end)]
      .filter(deniesSomehow)
      .map(word => ({ gap, word })),
  );
  const [only] = denials;
  if (!only || denials.length > 1 || !deniesPlainly(only.word) || !only.gap.held) return null;
  const { from, to, at, end } = only.gap;
  if (to - from > GAP || end - at > GAP) return null;
  // With a word of what agrees on each side: "has not moved" reads by itself, "not" does not.
  return {
    kind: 'negation',
    claim: cut(compared.claim.text, compared.claim.words, from - 1, to),
    source: cut(sentence.text, sentence.words, at - 1, end),
    certainty: CERTAINTY,
    sentence: sentence.index,
  };
}

/** One name where the sentence has another that the claim has nowhere. */
function nameChanged(compared: Comparison, sentence: IndexedSentence, gap: Gap): Suspicion | null {
  if (!gap.held || gap.to - gap.from > GAP || gap.end - gap.at > GAP) return null;
  const within = (names: readonly Name[], from: number, to: number) =>
    names.filter(n => n.to > from && n.from < to);
  const [ours, others] = [
    within(compared.claim.names, gap.from, gap.to),
    within(sentence.names, gap.at, gap.end),
  ];
  const [own] = ours;
  const [other] = others;
  if (!own || !other || ours.length > 1 || others.length > 1) return null;
  const foreign = (name: Name, names: readonly Name[], words: readonly Word[]) =>
    !names.some(n => namesAgree(n, name)) && !name.words.every(w => words.some(x => x.norm === w));
  if (
    !foreign(own, sentence.names, sentence.words) ||
    !foreign(other, compared.claim.names, compared.claim.words)
  )
    return null;
  return {
    kind: 'name',
    claim: own.text,
    source: other.text,
    certainty: CERTAINTY,
    sentence: sentence.index,
  };
}

function cut(text: string, words: readonly Word[], from: number, to: number): string {
  const [a, b] = [words[Math.max(0, from)], words[Math.min(words.length - 1, to)]];
  return a && b ? text.slice(a.start, b.end) : '';
}
