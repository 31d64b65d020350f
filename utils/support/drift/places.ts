/** Where an article states amounts or dates, and how well a place suits a detail of the claim. */
import type { IndexedSentence } from '../alignment/article-index.ts';
import type { Comparison } from '../alignment/compare-claim.ts';
import { nearness, placesBetween, type Surroundings } from './nearness.ts';

/** Sentences that speak of something else state no amount and no date of this. */
const ON_TOPIC = 0.18;
/** What the surroundings count, and what the sentence's topic. */
const BY_PLACE = 0.6;
const BY_TOPIC = 0.4;

/** How well a place of the article suits a detail of the claim. */
export interface PlaceFit {
  readonly sentence: IndexedSentence;
  /** Share of the detail's surroundings that stand around the place, 0..1. */
  readonly near: number;
  /** Surroundings and topic together, 0..1. */
  readonly fit: number;
}

/** Whether a sentence is near enough to the claim's topic for its details to differ from it. */
export const isOnTopic = ({ alignment }: Comparison, { index }: IndexedSentence): boolean =>
  (alignment.topic[index] ?? 0) >= ON_TOPIC && alignment.close.has(index);

/** How well the place of a detail, given by its offsets in the sentence, suits. */
export function fitPlace(
  compared: Comparison,
  around: Surroundings,
  sentence: IndexedSentence,
  detail: { readonly start: number; readonly end: number },
): PlaceFit {
  const { close, topic } = compared.alignment;
  const at = placesBetween(sentence.words, detail.start, detail.end);
  const near =
    at && close.has(sentence.index) ? nearness(compared, around, sentence, at.from, at.to) : 0;
  return { sentence, near, fit: BY_PLACE * near + BY_TOPIC * (topic[sentence.index] ?? 0) };
}

/** The place that suits best, the first of several alike; null where there is none. */
export const bestPlace = <P extends PlaceFit>(places: readonly P[]): P | null =>
  places.reduce<P | null>((a, b) => (!a || b.fit > a.fit ? b : a), null);
