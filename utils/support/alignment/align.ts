/**
 * Lays a claim's words beside an article's sentences: which word is found where, and how surely.
 */

import { compareQuantities } from '../../text/quantities/quantity-compare.ts';
import { makeUp } from '../../text/word-forms.ts';
import type { ArticleIndex, IndexedSentence } from './article-index.ts';
import type { ClaimIndex } from './claim-index.ts';
import { closeness } from './closeness.ts';
import { foundWeight, totalWeight, type WeighedWord } from './weighed-words.ts';

/** Where a claim's word was found in a sentence. */
export interface Hit {
  /** 0..1: 1 the same stem, less for a synonym or a near word. */
  readonly strength: number;
  /** Place among the sentence's words; -1 where nothing comes near. */
  readonly at: number;
}

/** One sentence beside the claim. */
export interface SentenceFit {
  readonly sentence: IndexedSentence;
  /** One a content word of the claim: the place that suits its neighbours best. */
  readonly hits: readonly Hit[];
  /** One a content word of the claim: every place that comes near. */
  readonly places: readonly (readonly Hit[])[];
  /** Share of the claim's weight that is found, 0..1. */
  readonly cover: number;
}

/** A claim laid beside an article. */
export interface Alignment {
  /** The sentences that fit best, best first. */
  readonly fits: readonly SentenceFit[];
  /** Any other sentence of the article beside the claim. */
  fitOf(sentence: IndexedSentence): SentenceFit;
  /** The headline, when there is one. */
  readonly headline: SentenceFit | null;
  /**
   * How much a sentence, its neighbours counted in part, speaks of what the claim speaks of, 0..1;
   * by its number.
   */
  readonly topic: Float64Array;
  /** Numbers of the sentences worth a close look: those that fit best and those around them. */
  readonly close: ReadonlySet<number>;
  /** Share of the claim's weight whose stem stands anywhere in the article. */
  readonly anywhere: number;
}

/** Share of some of the claim's words that a sentence has, 0..1; 0 of none. */
export const shareOf = (words: readonly WeighedWord[], { hits }: SentenceFit): number =>
  foundWeight(words, ({ index }) => hits[index]?.strength ?? 0) / totalWeight(words);

/** Sentences looked at closely, after a first pass by shared stems. */
const CLOSE_LOOK = 14;
const NO_HIT: Hit = { strength: 0, at: -1 };

/** Lays the claim beside every sentence by stems, and beside the best of them by meaning. */
export function align(
  claim: ClaimIndex,
  words: readonly WeighedWord[],
  article: ArticleIndex,
): Alignment {
  const total = totalWeight(words);
  const rough = new Float64Array(article.sentences.length);
  let anywhere = 0;
  for (const w of words) {
    const places = article.stems.get(w.word.stem) ?? [];
    if (places.length || article.headline?.stems.has(w.word.stem)) anywhere += w.weight;
    for (const s of places) rough[s] = (rough[s] ?? 0) + w.weight;
  }
  const order = [...rough.keys()]
    .sort((a, b) => (rough[b] ?? 0) - (rough[a] ?? 0))
    .slice(0, CLOSE_LOOK);
  const known = new Map<IndexedSentence, SentenceFit>();
  const fitOf = (sentence: IndexedSentence) => {
    const fit = known.get(sentence) ?? fitSentence(claim, words, sentence, total);
    known.set(sentence, fit);
    return fit;
  };
  const fits = order
    .map(i => article.sentences[i])
    .filter(s => s !== undefined)
    .map(fitOf)
    .sort((a, b) => b.cover - a.cover);
  const topic = Float64Array.from(rough, x => x / total);
  for (const f of fits) topic[f.sentence.index] = f.cover;
  const headline = article.headline ? fitSentence(claim, words, article.headline, total) : null;
  const about = spreadTopic(topic);
  const close = new Set(
    [...about.keys()].sort((a, b) => (about[b] ?? 0) - (about[a] ?? 0)).slice(0, 3 * CLOSE_LOOK),
  );
  return { fits, fitOf, topic: about, close, headline, anywhere: anywhere / total };
}

/** What the sentence before and after speak of carries over. */
const NEIGHBOUR = [0.6, 0.4];

function spreadTopic(own: Float64Array): Float64Array {
  return own.map((x, i) =>
    Math.max(
      x,
      ...NEIGHBOUR.flatMap((share, d) => [
        (own[i - d - 1] ?? 0) * share,
        (own[i + d + 1] ?? 0) * share,
      ]),
    ),
  );
}

function fitSentence(
  claim: ClaimIndex,
  words: readonly WeighedWord[],
  sentence: IndexedSentence,
  total: number,
): SentenceFit {
  const places = words.map(w => findPlaces(w, sentence));
  // A number agrees by its value: "a third" is found in "33 percent", "47" in "nearly 50".
  for (const q of claim.quantities) {
    for (const r of sentence.quantities) {
      if (compareQuantities(q, r) !== 'same') continue;
      const at = sentence.words.findIndex(w => w.start >= r.start && w.end <= r.end);
      for (const [i, w] of words.entries())
        if (w.word.start >= q.start && w.word.end <= q.end)
          places[i] = [...(places[i] ?? []).filter(h => h.at !== at), { strength: 1, at }];
    }
  }
  const hits = chooseHits(places);
  const found = foundWeight(words, (_, i) => hits[i]?.strength ?? 0);
  return { sentence, hits, places, cover: found / total };
}

/**
 * Places kept of one word in one sentence; a word that stands more often than this tells nothing by
 * its place.
 */
const PLACES = 12;
/** What both halves of a compound count, and how far apart they stand at most. */
const COMPOUND = 0.9;
const COMPOUND_REACH = 4;

function findPlaces(w: WeighedWord, sentence: IndexedSentence): Hit[] {
  const out: Hit[] = [];
  for (const [at, other] of sentence.words.entries()) {
    if (other.stop) continue;
    const strength = closeness(w, other, sentence.rows[at] ?? -1);
    if (strength > 0) out.push({ strength, at });
    if (out.length >= PLACES) break;
  }
  return joinCompound(w, sentence, out);
}

/** "Preise für Wasser" says all of "Wasserpreise": where both halves are near, they count as it. */
function joinCompound(w: WeighedWord, { words }: IndexedSentence, hits: Hit[]): Hit[] {
  const halves = hits.filter(h => h.strength < COMPOUND);
  const other = ({ at }: Hit) => words[at]?.norm ?? '';
  const isWhole = (a: Hit, b: Hit) =>
    Math.abs(a.at - b.at) <= COMPOUND_REACH && makeUp(w.word.norm, other(a), other(b), w.language);
  const whole = halves.filter(a => halves.some(b => a !== b && (isWhole(a, b) || isWhole(b, a))));
  return whole.length
    ? hits.map(h => (whole.includes(h) ? { strength: COMPOUND, at: h.at } : h))
    : hits;
}

/** Of a word's strongest places the one nearest to where its neighbours in the claim were found. */
function chooseHits(places: readonly (readonly Hit[])[]): Hit[] {
  const strongest = places.map(list => {
    const top = Math.max(0, ...list.map(h => h.strength));
    return list.filter(h => h.strength >= top - 0.1);
  });
  const anchors = strongest.map(list => (list.length === 1 ? list[0] : undefined));
  return strongest.map((list, i) => {
    if (list.length < 2) return list[0] ?? NO_HIT;
    const near = [anchors[i - 2], anchors[i - 1], anchors[i + 1], anchors[i + 2]].filter(
      h => h !== undefined,
    );
    const distance = (h: Hit) =>
      near.reduce((sum, n) => sum + Math.min(12, Math.abs(n.at - h.at)), 0);
    return list.reduce((a, b) => (distance(b) < distance(a) ? b : a));
  });
}
