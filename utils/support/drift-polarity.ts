/** Negations and directions turned: "can override" for "can't override", "rose" for "fell". */
import type { SentenceFit, WeighedWord } from './align.ts';
import type { Finding, Look, Suspicion } from './finding.ts';
import { nearness, surroundings } from './nearness.ts';
import { type Negation, negationsOf } from './negations.ts';
import { areOpposites } from './word-relations.ts';

/** The sentence must say what the claim says, the turn aside, at least this well. */
const SAME_STORY = 0.4;
/** Surroundings of two opposites that make them the same place of the story. */
const SAME_PLACE = 0.5;
/** Surroundings that make a word and its counterpart the same statement, where only one of them is denied. */
const LIKE_PLACE = 0.35;
const CLOSE = 4;
/** Words right after a negation that it turns most. */
const HEAD = 2;
/** The sentence must say nearly all of the claim before a negation of the claim's own counts as added. */
const TOLD_IN_FULL = 0.6;
/** A pair of words this sure counts as the same word. */
const SURE = 0.8;

/** Compares negations and opposite words with the sentences that fit best. */
export function checkPolarity(look: Look): Finding {
  const best = look.alignment.fits[0];
  if (!best || best.cover < SAME_STORY) return { parts: [], suspicions: [] };
  const close = look.alignment.fits.slice(0, 3).filter(f => f.cover >= best.cover * 0.85);
  const claimed = negationsOf(look.claim.words, look.claim.text);
  const turned = close.map(fit => negated(look, fit, claimed) ?? opposite(look, fit, claimed));
  // One sentence that says it straight is enough: the article states it more than once.
  const found = turned.every(t => t !== null) ? turned[0] : turned[0] && (close[1]?.cover ?? 0) < best.cover * 0.95 ? turned[0] : null;
  return { parts: [], suspicions: found ? [found] : [] };
}

function negated(look: Look, fit: SentenceFit, claimed: readonly Negation[]): Suspicion | null {
  const stated = negationsOf(fit.sentence.words, fit.sentence.text);
  if (!stated.length && !claimed.length) return null;
  const inClaim = new Set(claimed.flatMap(n => n.reach));
  const inSource = new Set(stated.flatMap(n => n.reach));
  const pairs = look.words.flatMap((word, i) => {
    const hit = fit.hits[i];
    return hit && hit.strength >= SURE && !word.named && !word.word.digit ? [{ word, at: hit.at }] : [];
  });
  for (const n of stated) {
    if (n.weak) continue;
    const long = n.reach.length > 5;
    const met = n.reach.filter(at => pairs.some(p => p.at === at)).length;
    if (long && met < n.reach.length / 2) continue; // "Neither A nor B would comment on …" denies the comment alone
    const heads = long ? n.reach : n.reach.slice(0, HEAD);
    const hit = pairs.find(p => heads.includes(p.at) && !inClaim.has(p.word.at) && placed(look, fit, p));
    if (hit && !answered(look, hit.word, claimed)) return suspicion(look, fit, hit.word, n.at, hit.at);
  }
  for (const n of claimed) {
    if (!isVerbal(look.claim.words[n.at]?.norm ?? '')) continue;
    const hit = pairs.find(p => p.word.at === n.reach[0] && !inSource.has(p.at));
    if (!hit || stated.length || fit.cover < TOLD_IN_FULL || deniedElsewhere(look, hit.word)) continue;
    if (nearness(surroundings(look, hit.word.at, hit.word.at + 1), fit.sentence, hit.at, hit.at + 1) >= SAME_PLACE)
      return suspicion(look, fit, hit.word, hit.at, hit.at, n.at);
  }
  return null;
}

/** The two words stand among like words. */
const placed = (look: Look, fit: SentenceFit, pair: { word: WeighedWord; at: number }) =>
  nearness(surroundings(look, pair.word.at, pair.word.at + 1, CLOSE), fit.sentence, pair.at, pair.at + 1) >= LIKE_PLACE;

/** "not", "didn't", "never" deny what a verb says; "no deal" and "without" are often another way to put what a sentence implies. */
const isVerbal = (norm: string): boolean => /^(?:not|never|cannot)$|n’t$/.test(norm);

/** Another sentence of the article near the best ones has the word under a negation. */
function deniedElsewhere(look: Look, word: WeighedWord): boolean {
  return look.alignment.fits.slice(0, 8).some((f, i) => {
    const at = f.hits[look.words.indexOf(word)]?.at ?? -1;
    return i > 0 && at >= 0 && negationsOf(f.sentence.words, f.sentence.text).some(n => n.reach.includes(at));
  });
}

/** The claim denies the same thing in its own way: a negation nearby, or a word turned round ("unhealthy" for "not healthy"). */
function answered(look: Look, word: WeighedWord, claimed: readonly Negation[]): boolean {
  if (claimed.some(n => Math.abs(n.at - word.at) <= 4)) return true;
  return (
    /^(?:un|in|im|dis|non)/.test(word.word.norm) ||
    look.words.some(
      w =>
        Math.abs(w.at - word.at) <= 4 &&
        /^(?:un|in|dis|non)[a-z]{4}|less$/.test(w.word.norm) &&
        w.word.norm.length > 6 &&
        areOpposites(w.word.stem, word.word.stem),
    )
  );
}

function suspicion(look: Look, fit: SentenceFit, word: WeighedWord, from: number, to: number, claimFrom = word.at): Suspicion {
  return {
    kind: 'negation',
    claim: cut(look.claim.text, look.claim.words, Math.min(claimFrom, word.at), Math.max(claimFrom, word.at)),
    source: cut(fit.sentence.text, fit.sentence.words, Math.min(from, to), Math.max(from, to)),
    certainty: Math.min(1, 0.35 + fit.cover * 0.6),
    sentence: fit.sentence.index,
  };
}

/** The words from a little before `from` to `to`, so that each side reads by itself. */
function cut(text: string, words: readonly { start: number; end: number; stop: boolean }[], from: number, to: number): string {
  const lead = words[from - 1]?.stop ? from - 1 : from;
  const a = words[Math.max(0, lead)];
  const b = words[Math.min(words.length - 1, to)];
  return a && b ? text.slice(a.start, b.end) : text;
}

/** A word of the claim that the sentence lacks, where its opposite stands in the same place. */
function opposite(look: Look, fit: SentenceFit, claimed: readonly Negation[]): Suspicion | null {
  const stated = negationsOf(fit.sentence.words, fit.sentence.text);
  const inClaim = new Set(claimed.flatMap(n => n.reach));
  const inSource = new Set(stated.flatMap(n => n.reach));
  const taken = new Set(fit.hits.filter(h => h.strength >= SURE).map(h => h.at));
  for (const [i, word] of look.words.entries()) {
    if (word.named || (fit.hits[i]?.strength ?? 0) >= SURE) continue;
    for (const [at, other] of fit.sentence.words.entries()) {
      if (other.stop || taken.has(at) || !areOpposites(word.word.stem, other.stem)) continue;
      if (inClaim.has(word.at) !== inSource.has(at)) continue; // "did not rise" is "fell"
      const near = nearness(surroundings(look, word.at, word.at + 1), fit.sentence, at, at + 1);
      if (near >= SAME_PLACE) return suspicion(look, fit, word, at, at);
    }
  }
  return null;
}
