/**
 * Hedges dropped: "will raise" where the article has "is considering raising", a fact where it has
 * an accusation.
 */
import { type Hedge, hedgesOf, isAttributed, isLoose } from '../../text/hedges.ts';
import { splitWords } from '../../text/word-pattern.ts';
import type { SentenceFit } from '../alignment/align.ts';
import type { Comparison } from '../alignment/compare-claim.ts';
import { foundWeight, totalWeight, type WeighedWord } from '../alignment/weighed-words.ts';
import { excerpt } from './excerpt.ts';
import type { Finding, Suspicion } from './finding.ts';

/** The sentence must say what the claim says, hedge aside, at least this well. */
const SAME_STORY = 0.4;
/**
 * Sentences nearly as good as the best: where one of them says it without a hedge, the article
 * does.
 */
const AS_GOOD = 0.85;
/** Of the content words right beside the hedge, this share must be the claim's own. */
const GOVERNED = 0.5;
const REACH = 3;
/** A hedge behind its statement governs more of it. */
const TRAILING_REACH = 12;
/** A word found at least this surely is the claim's own. */
const FOUND = 0.6;
/**
 * Share of the hedged words that a sentence without a hedge must have to count as saying them
 * plainly.
 */
const PLAINLY = 0.85;
/** Words before what is hedged, and after its first, in which a claim may hedge it its own way. */
const OWN_REACH = 9;
const OWN_REACH_AFTER = 3;
/** Words of the claim that are shown for what is hedged, and of the article behind its hedge. */
const SHOWN = 7;
const SHOWN_BEHIND = 2;

/** Compares the hedges of the sentences that fit best with the claim's own; tells one at most. */
export function checkHedges(compared: Comparison): Finding {
  const { fits } = compared.alignment;
  const best = fits[0];
  if (!best || best.cover < SAME_STORY) return { parts: [], suspicions: [] };
  const hedged = fits
    .filter(f => f.cover >= best.cover * AS_GOOD)
    .map(fit => ({ fit, hedges: hedgesOf(fit.sentence.words, compared.article.language) }));
  const plain = hedged.filter(h => !h.hedges.length).map(h => h.fit);
  for (const { fit, hedges } of hedged)
    for (const hedge of hedges) {
      const suspicion = suspectHedge(compared, fit, hedge, plain);
      if (suspicion) return { parts: [], suspicions: [suspicion] };
    }
  return { parts: [], suspicions: [] };
}

/** A hedge of the article over words that the claim states without one. */
function suspectHedge(
  compared: Comparison,
  fit: SentenceFit,
  hedge: Hedge,
  plain: readonly SentenceFit[],
): Suspicion | null {
  const governed = findGoverned(compared, fit, hedge);
  if (!governed || governed.share < GOVERNED) return null;
  if (isRepeated(compared, fit, hedge) || isHedgedByClaim(compared, hedge, governed.first))
    return null;
  if (isToldPlainly(governed.words, plain)) return null;
  return {
    kind: 'hedge',
    rule: 'hedge',
    claim: printClaim(compared, governed),
    source: printSource(fit, hedge),
    certainty: Math.min(1, 0.3 + fit.cover * 0.4 + governed.share * 0.3),
    sentence: fit.sentence.index,
  };
}

/** What a hedge of the article governs and the claim says too. */
interface Governed {
  /** Of the content words it governs, the share that the claim has, 0..1. */
  readonly share: number;
  /** The claim's words for them, and the places of the first and the last among all its words. */
  readonly words: readonly WeighedWord[];
  readonly first: number;
  readonly last: number;
}

function findGoverned(compared: Comparison, fit: SentenceFit, hedge: Hedge): Governed | null {
  const places = placesUnder(fit, hedge);
  const own = new Map(
    fit.hits.flatMap((h, i) =>
      h.at >= 0 && h.strength >= FOUND ? [[h.at, compared.words[i]] as const] : [],
    ),
  );
  // "may" and "plans to" hedge the very next verb: where the claim has another, it speaks of
  // something else.
  const nextOnly = hedge.kind === 'modal' || hedge.kind === 'plan';
  if (nextOnly && !own.has(places[0] ?? -1)) return null;
  // Who is asked or accused may stand between: two of what follows must be the claim's own.
  if (hedge.kind === 'attempt' && places.filter(p => own.has(p)).length < 2) return null;
  const words = places.map(p => own.get(p)).filter(w => w !== undefined);
  if (!words.length) return null;
  return {
    share: words.length / places.length,
    words,
    first: Math.min(...words.map(w => w.at)),
    last: Math.max(...words.map(w => w.at)),
  };
}

/** Places of the content words that a hedge governs, nearest first. */
function placesUnder({ sentence: { words } }: SentenceFit, hedge: Hedge): number[] {
  const content = words.flatMap((w, i) => (w.stop ? [] : [i]));
  return hedge.trailing
    ? content
        .filter(i => i < hedge.from)
        .reverse()
        .slice(0, TRAILING_REACH)
    : content.filter(i => i >= hedge.to).slice(0, REACH);
}

/** Another sentence as good says the same words without a hedge: then the article does. */
function isToldPlainly(words: readonly WeighedWord[], plain: readonly SentenceFit[]): boolean {
  const total = totalWeight(words);
  return plain.some(
    f => foundWeight(words, ({ index }) => f.hits[index]?.strength ?? 0) / total >= PLAINLY,
  );
}

/**
 * Whether the claim prints the same hedge before the same word. Where a word stands twice in a
 * claim ("a glue in it, and nobody asks where the glue comes from") the one that was found for the
 * article's may be the other, far from the hedge.
 */
function isRepeated({ claim, article }: Comparison, fit: SentenceFit, hedge: Hedge): boolean {
  const { words } = fit.sentence;
  const next = words[placesUnder(fit, hedge)[0] ?? -1]?.norm;
  return hedgesOf(claim.words, article.language).some(
    own =>
      own.to - own.from === hedge.to - hedge.from &&
      claim.words.slice(own.from, own.to).every((w, i) => w.norm === words[hedge.from + i]?.norm) &&
      claim.words.slice(own.to).find(w => !w.stop)?.norm === next,
  );
}

/**
 * Whether the claim hedges the words from place `at` on in its own way, or says who says so.
 */
function isHedgedByClaim(
  { claim: { words }, article }: Comparison,
  hedge: Hedge,
  at: number,
): boolean {
  const own = hedgesOf(words, article.language);
  if (
    hedge.kind === 'allegation' &&
    (isAttributed(words) || own.some(h => h.kind === 'allegation'))
  )
    return true;
  if (own.some(h => h.trailing || (h.from <= at + OWN_REACH_AFTER && at - h.to <= OWN_REACH)))
    return true;
  if (words[at - 1]?.norm === 'to') return true; // "to combat climate change": an aim, not a deed
  return words
    .slice(Math.max(0, at - OWN_REACH), at + OWN_REACH_AFTER + 1)
    .some(w => isLoose(w.norm));
}

/** What makes a statement of the words behind it: "will raise taxes", "proves that". */
const ASSERTS = new Set(
  splitWords(
    'will is are was were has have had did does',
    'prove proves proved show shows confirm confirms confirmed',
  ),
);

/** The claim's own words for what is hedged, with the auxiliary before them: "will raise taxes". */
function printClaim({ claim: { words, text } }: Comparison, { first, last }: Governed): string {
  const from = ASSERTS.has(words[first - 1]?.norm ?? '') ? first - 1 : first;
  return excerpt(text, words, from, Math.min(last, first + SHOWN));
}

/** The article's hedge with the next words, or by itself where it follows its statement. */
function printSource({ sentence: { words, text } }: SentenceFit, hedge: Hedge): string {
  return excerpt(text, words, hedge.from, hedge.trailing ? hedge.to - 1 : hedge.to + SHOWN_BEHIND);
}
