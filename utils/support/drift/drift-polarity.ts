/**
 * Negations and directions turned: "can override" for "can't override", "rose" for "fell", "before"
 * for "after".
 */

import { areOpposites } from '../../text/meaning/word-relations.ts';
import { deniesSomehow, type Negation, negationsOf } from '../../text/negations.ts';
import { stemOf } from '../../text/stems.ts';
import type { Word } from '../../text/words.ts';
import type { SentenceFit } from '../alignment/align.ts';
import type { Comparison } from '../alignment/compare-claim.ts';
import type { WeighedWord } from '../alignment/weighed-words.ts';
import type { Finding, Suspicion } from './finding.ts';
import { nearnessIn, type Surroundings, surroundings } from './nearness.ts';

/**
 * The article must speak of what the claim speaks of at least this well before a turn is looked
 * for.
 */
const SAME_STORY = 0.3;
/** Sentences looked at, best first. */
const CLOSE = 14;
/** Words to either side that tell whether a word and its counterpart make the same statement. */
const REACH = 4;
/** The next word tells most: who does it, to what. */
const FADE = 0.2;
/**
 * Surroundings that make it so where the article denies, where the claim denies, and where two
 * words are opposites.
 */
const DENIED_PLACE = 0.4;
const DENYING_PLACE = 0.35;
const OPPOSITE_PLACE = 0.5;
const NAMED = 0.4;
/**
 * Weight of shared surroundings below which they prove nothing: one rare word, or two common ones.
 */
const ENOUGH = 1.6;
/** A pair of words this sure counts as the same word. */
const SURE = 0.8;
/** Words right after a negation that it turns most. */
const HEAD = 2;

/** A word of the claim and its counterpart in a sentence. */
interface Pair {
  readonly fit: SentenceFit;
  readonly word: WeighedWord;
  readonly at: number;
  readonly share: number;
  readonly mass: number;
}

/** Compares negations and opposite words, each in the sentence that states the same thing. */
export function checkPolarity(compared: Comparison): Finding {
  const none = { parts: [], suspicions: [] };
  if ((compared.alignment.fits[0]?.cover ?? 0) < SAME_STORY) return none;
  const fits = compared.alignment.fits
    .slice(0, CLOSE)
    .map(fit => ({ fit, stated: negationsOf(fit.sentence.words, fit.sentence.text) }));
  const claimed = negationsOf(compared.claim.words, compared.claim.text);
  const found =
    deniedByArticle(compared, fits, claimed) ??
    deniedByClaim(compared, fits, claimed) ??
    opposite(compared, fits, claimed) ??
    turnedSmallWord(compared, fits);
  return found ? { parts: [], suspicions: [found] } : none;
}

type Fits = readonly { readonly fit: SentenceFit; readonly stated: readonly Negation[] }[];

/** The places where a word of the claim is found, best surroundings first. */
function pairsOf(compared: Comparison, word: WeighedWord, fits: Fits): Pair[] {
  const around = statementAround(compared, word.at);
  return fits
    .flatMap(({ fit }) =>
      (fit.places[word.index] ?? [])
        .filter(h => h.strength >= SURE)
        .map(h => ({ fit, word, at: h.at, ...nearnessIn(around, fit, h.at, h.at + 1) })),
    )
    .sort((a, b) => b.share - a.share);
}

/**
 * What a statement is told by; names count less, since an article goes on with "he" and "the firm".
 */
const statementAround = (compared: Comparison, at: number): Surroundings =>
  surroundings(compared, at, at + 1, REACH, FADE).map(s =>
    s.word.named ? { ...s, weight: s.weight * NAMED } : s,
  );

const reachOf = (negations: readonly Negation[]) => new Set(negations.flatMap(n => n.reach));

/** The article denies what the claim asserts, in the place that suits best. */
function deniedByArticle(
  compared: Comparison,
  fits: Fits,
  claimed: readonly Negation[],
): Suspicion | null {
  const inClaim = reachOf(claimed);
  for (const word of compared.words) {
    if (word.named || word.word.digit || inClaim.has(word.at)) continue;
    const pairs = pairsOf(compared, word, fits);
    const best = pairs[0];
    if (!best || best.share < DENIED_PLACE || best.mass < ENOUGH) continue;
    const denial = denialOf(best, fits);
    if (!denial || answered(compared, word, claimed)) continue;
    // Said straight elsewhere, in a place that suits nearly as well: the article does state it.
    const straight = pairs.find(
      p =>
        p.share >= best.share - 0.12 &&
        !reachOf(fits.find(f => f.fit === p.fit)?.stated ?? []).has(p.at),
    );
    if (!straight) return suspicion(compared, best, denial.at, best.at);
  }
  return null;
}

/** The negation that turns the word at its place, if it is one of the words it turns most. */
function denialOf(pair: Pair, fits: Fits): Negation | undefined {
  const stated = fits.find(f => f.fit === pair.fit)?.stated ?? [];
  return stated.find(n => {
    if (n.weak) return false;
    if (n.reach.length <= 5) return n.reach.slice(0, HEAD).includes(pair.at);
    // "Neither A nor B would comment on …" denies the comment alone; "Neither reporter remembered
    // the fire" all that follows.
    const met = n.reach.filter(at =>
      pair.fit.hits.some(h => h.at === at && h.strength >= SURE),
    ).length;
    return n.reach.includes(pair.at) && met >= n.reach.length / 2;
  });
}

/**
 * The claim denies the same thing in its own way: a negation nearby, or a word turned round
 * ("unhealthy" for "not healthy").
 */
function answered(compared: Comparison, word: WeighedWord, claimed: readonly Negation[]): boolean {
  const { clauses, words } = compared.claim;
  const beside = (at: number) =>
    at !== word.at && Math.abs(at - word.at) <= 4 && clauses[at] === clauses[word.at];
  return claimed.some(n => beside(n.at)) || words.some((w, at) => beside(at) && deniesSomehow(w));
}

/**
 * The claim denies what the article asserts: "not", "never" before a word that a like sentence has
 * without any denial near it.
 */
function deniedByClaim(
  compared: Comparison,
  fits: Fits,
  claimed: readonly Negation[],
): Suspicion | null {
  for (const n of claimed) {
    if (!/^(?:not|never|cannot)$|n’t$/.test(compared.claim.words[n.at]?.norm ?? '')) continue;
    const word = compared.words.find(w => w.at === n.reach[0]);
    if (!word || word.named) continue;
    const pairs = pairsOf(compared, word, fits).filter(
      p => p.share >= DENYING_PLACE && p.mass >= ENOUGH,
    );
    const best = pairs[0];
    if (!best || pairs.some(p => deniedNear(p.fit.sentence.words, p.at))) continue;
    const elsewhere = fits.some(f =>
      f.stated.some(s =>
        s.reach.some(at => (f.fit.places[word.index] ?? []).some(h => h.at === at)),
      ),
    );
    if (!elsewhere) return suspicion(compared, best, best.at, best.at, n.at);
  }
  return null;
}

const NEAR_WORDS = 5;
function deniedNear(words: readonly Word[], at: number): boolean {
  return words.some((w, i) => i !== at && Math.abs(i - at) <= NEAR_WORDS && deniesSomehow(w));
}

/** A word of the claim that a like sentence lacks, where its opposite stands in the same place. */
function opposite(
  compared: Comparison,
  fits: Fits,
  claimed: readonly Negation[],
): Suspicion | null {
  const inClaim = reachOf(claimed);
  for (const word of compared.words) {
    if (word.named || word.word.digit) continue;
    const around = statementAround(compared, word.at);
    let best: (Pair & { opposite: boolean }) | null = null;
    for (const { fit, stated } of fits) {
      const denied = reachOf(stated);
      for (const [at, other] of fit.sentence.words.entries()) {
        if (other.stop) continue;
        const same = (fit.places[word.index] ?? []).some(h => h.at === at && h.strength >= SURE);
        const turned =
          !same && areOpposites(word.word.stem, other.stem) && !isPaired(compared, word, fit, at);
        if (!same && !turned) continue;
        // "did not rise" is "fell"
        const agrees = same === (inClaim.has(word.at) === denied.has(at));
        const near = nearnessIn(around, fit, at, at + 1, REACH + 2);
        if (!best || near.share > best.share + 0.05)
          best = { fit, word, at, ...near, opposite: turned && !agrees };
      }
    }
    if (best?.opposite && best.share >= OPPOSITE_PLACE && best.mass >= ENOUGH)
      return suspicion(compared, best, best.at, best.at);
  }
  return null;
}

/**
 * "public and private", "low-code": one of a pair that stands there whole, or a part of a compound,
 * turns nothing.
 */
function isPaired(
  compared: Comparison,
  word: WeighedWord,
  { sentence, places }: SentenceFit,
  at: number,
): boolean {
  const own = places[word.index] ?? [];
  const other = sentence.words[at];
  return (
    own.some(h => h.strength >= SURE && Math.abs(h.at - at) <= BESIDE) ||
    inCompound(compared.claim.text, word.word) ||
    (other !== undefined && inCompound(sentence.text, other))
  );
}
const BESIDE = 3;
const inCompound = (text: string, { start, end }: Word) =>
  /[-‐‑]/.test(`${text[start - 1] ?? ''}${text[end] ?? ''}`);

/** Small words that turn a statement round, and what turns them back. */
const SMALL: Readonly<Record<string, string>> = {
  before: 'after following',
  after: 'before',
  more: 'fewer less',
  fewer: 'more',
  less: 'more',
  above: 'below under',
  below: 'above over',
  first: 'last',
  last: 'first',
  most: 'least fewest',
  least: 'most',
  over: 'under',
  under: 'over',
};
/** The words that follow must agree within this distance. */
const RIGHT_AFTER = 4;

/**
 * "fewer than 6,300 people" for "more than 6,300 people": the next content word on each side is the
 * same.
 */
function turnedSmallWord(compared: Comparison, fits: Fits): Suspicion | null {
  for (const [at, w] of compared.claim.words.entries()) {
    const turned = SMALL[w.norm]?.split(' ');
    const next = compared.words.find(x => x.at > at);
    if (!turned || !next || next.at - at > RIGHT_AFTER) continue;
    const around = statementAround(compared, at);
    for (const { fit } of fits) {
      for (const hit of fit.places[next.index] ?? []) {
        if (hit.strength < SURE) continue;
        const before = fit.sentence.words.slice(Math.max(0, hit.at - RIGHT_AFTER), hit.at);
        const found = before.findLastIndex(x => turned.includes(x.norm));
        if (found < 0 || before.some(x => x.norm === w.norm)) continue;
        const place = Math.max(0, hit.at - RIGHT_AFTER) + found;
        const near = nearnessIn(around, fit, place, place + 1);
        const sure =
          followedAlike(compared, fit, next, hit.at) ||
          (near.share >= OPPOSITE_PLACE && near.mass >= ENOUGH);
        if (!sure || saidSo(compared, fits, w, next)) continue;
        return {
          ...suspicion(compared, { fit, word: next, at: hit.at, ...near }, place, hit.at, at),
          kind: 'negation',
        };
      }
    }
  }
  return null;
}

/** The content word after the next one agrees too: "1,000 participants". */
function followedAlike(
  compared: Comparison,
  fit: SentenceFit,
  next: WeighedWord,
  at: number,
): boolean {
  const second = compared.words[next.index + 1];
  if (!second || second.at - next.at > RIGHT_AFTER) return false;
  return (fit.places[second.index] ?? []).some(
    h => h.strength >= SURE && h.at > at && h.at - at <= RIGHT_AFTER,
  );
}

/** Some sentence has the claim's own small word before the same next word. */
function saidSo(compared: Comparison, fits: Fits, w: Word, next: WeighedWord): boolean {
  return fits.some(({ fit }) =>
    (fit.places[next.index] ?? []).some(h =>
      fit.sentence.words
        .slice(Math.max(0, h.at - RIGHT_AFTER), h.at)
        .some(x => x.norm === w.norm || stemOf(x.norm, compared.article.language) === w.stem),
    ),
  );
}

function suspicion(
  compared: Comparison,
  pair: Pair,
  from: number,
  to: number,
  claimFrom = pair.word.at,
): Suspicion {
  const { sentence } = pair.fit;
  return {
    kind: 'negation',
    claim: cut(
      compared.claim.text,
      compared.claim.words,
      Math.min(claimFrom, pair.word.at),
      Math.max(claimFrom, pair.word.at),
    ),
    source: cut(sentence.text, sentence.words, Math.min(from, to), Math.max(from, to)),
    certainty: Math.min(1, 0.45 + pair.share * 0.5),
    sentence: sentence.index,
  };
}

/** The words from a little before `from` to `to`, so that each side reads by itself. */
function cut(text: string, words: readonly Word[], from: number, to: number): string {
  const lead = words[from - 1]?.stop ? from - 1 : from;
  const a = words[Math.max(0, lead)];
  const b = words[Math.min(words.length - 1, to)];
  return a && b ? text.slice(a.start, b.end) : text;
}
