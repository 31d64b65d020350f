/**
 * Hedges dropped: "will raise" where the article has "is considering raising", a fact where it has
 * an accusation.
 */

import { type Hedge, hedgesOf, isAttributed, isLoose } from '../../text/hedges.ts';
import type { SentenceFit } from '../alignment/align.ts';
import type { Comparison } from '../alignment/compare-claim.ts';
import type { WeighedWord } from '../alignment/weighed-words.ts';
import type { Finding } from './finding.ts';

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
/**
 * Share of the hedged words that a sentence without a hedge must have to count as saying them
 * plainly.
 */
const PLAINLY = 0.85;
/** Words before what is hedged in which a claim may hedge it in its own way. */
const OWN_REACH = 9;

/** Compares the hedges of the sentences that fit best with the claim's own. */
export function checkHedges(compared: Comparison): Finding {
  const best = compared.alignment.fits[0];
  if (!best || best.cover < SAME_STORY) return { parts: [], suspicions: [] };
  const good = compared.alignment.fits.filter(f => f.cover >= best.cover * AS_GOOD);
  const hedged = good.map(fit => ({ fit, hedges: hedgesOf(fit.sentence.words) }));
  const plain = hedged.filter(h => !h.hedges.length).map(h => h.fit);
  for (const { fit, hedges } of hedged) {
    for (const hedge of hedges) {
      const share = governed(compared, fit, hedge);
      if (
        share.weight < GOVERNED ||
        kept(compared, hedge, share.at) ||
        toldPlainly(share.words, plain)
      )
        continue;
      const certainty = Math.min(1, 0.3 + fit.cover * 0.4 + share.weight * 0.3);
      return {
        parts: [],
        suspicions: [
          {
            kind: 'hedge',
            claim: share.claim,
            source: sourceText(fit, hedge),
            certainty,
            sentence: fit.sentence.index,
          },
        ],
      };
    }
  }
  return { parts: [], suspicions: [] };
}

/** Another sentence as good says the same words without a hedge: then the article does. */
function toldPlainly(words: readonly WeighedWord[], plain: readonly SentenceFit[]): boolean {
  const total = words.reduce((sum, w) => sum + w.weight, 0) || 1;
  return plain.some(
    f =>
      words.reduce((sum, w) => sum + w.weight * (f.hits[w.index]?.strength ?? 0), 0) / total >=
      PLAINLY,
  );
}

/** Whether the claim hedges the same words in its own way, or says who says so. */
function kept(compared: Comparison, hedge: Hedge, at: number): boolean {
  const { words } = compared.claim;
  const own = hedgesOf(words);
  if (
    hedge.kind === 'allegation' &&
    (isAttributed(words) || own.some(h => h.kind === 'allegation'))
  )
    return true;
  if (own.some(h => h.trailing || (h.from <= at + 3 && at - h.to <= OWN_REACH))) return true;
  if (words[at - 1]?.norm === 'to') return true; // "to combat climate change": an aim, not a deed
  return words.slice(Math.max(0, at - OWN_REACH), at + 4).some(w => isLoose(w.norm));
}

interface Governed {
  readonly weight: number;
  readonly at: number;
  readonly words: readonly WeighedWord[];
  readonly claim: string;
}
const NOTHING: Governed = { weight: 0, at: -1, words: [], claim: '' };

/** How much of what the hedge governs the claim says too, where, and the claim's words for it. */
function governed(compared: Comparison, fit: SentenceFit, hedge: Hedge): Governed {
  const { words } = fit.sentence;
  const places: number[] = [];
  const add = (i: number) => {
    if (words[i] && !words[i]?.stop) places.push(i);
  };
  if (hedge.trailing)
    for (let i = hedge.from - 1; i >= 0 && places.length < TRAILING_REACH; i--) add(i);
  else for (let i = hedge.to; i < words.length && places.length < REACH; i++) add(i);
  const hit = new Map(
    fit.hits.flatMap((h, i) =>
      h.at >= 0 && h.strength >= 0.6 ? [[h.at, compared.words[i]] as const] : [],
    ),
  );
  const met = places.map(p => hit.get(p)).filter(w => w !== undefined);
  // "may" and "plans to" hedge the very next verb: where the claim has another, it speaks of
  // something else.
  if ((hedge.kind === 'modal' || hedge.kind === 'plan') && !hit.has(places[0] ?? -1))
    return NOTHING;
  if (!met.length) return NOTHING;
  const first = Math.min(...met.map(w => w.at));
  const last = Math.max(...met.map(w => w.at));
  return {
    weight: met.length / places.length,
    at: first,
    words: met,
    claim: claimText(compared, first, last),
  };
}

/** The claim's own words between two places, with the auxiliary before them: "will raise taxes". */
function claimText(compared: Comparison, first: number, last: number): string {
  const { words, text } = compared.claim;
  const before = words[first - 1];
  const from =
    before &&
    /^(?:will|is|are|was|were|has|have|had|did|does|proves?|proved|shows?|confirms?|confirmed)$/.test(
      before.norm,
    )
      ? before
      : words[first];
  const to = words[Math.min(last, first + 7)];
  return from && to ? text.slice(from.start, to.end) : text;
}

function sourceText(fit: SentenceFit, hedge: Hedge): string {
  const { words, text } = fit.sentence;
  const from = words[hedge.from];
  const to = words[Math.min(words.length - 1, hedge.trailing ? hedge.to - 1 : hedge.to + 2)];
  return from && to ? text.slice(from.start, to.end) : text;
}
