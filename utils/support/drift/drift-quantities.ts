/** Amounts that differ: "28 games in a row" where the article has "26 in a row". */

import type { Quantity } from '../../text/quantities/quantities.ts';
import {
  compareQuantities,
  type QuantityAgreement,
} from '../../text/quantities/quantity-compare.ts';
import type { IndexedSentence } from '../alignment/article-index.ts';
import { closeness } from '../alignment/closeness.ts';
import type { Comparison } from '../alignment/compare-claim.ts';
import type { Finding, Suspicion } from './finding.ts';
import { nearness, placesBetween, surroundings } from './nearness.ts';

interface Place {
  readonly quantity: Quantity;
  readonly sentence: IndexedSentence;
  readonly agreement: QuantityAgreement;
  /** How well its place in the story fits, 0..1. */
  readonly fit: number;
  readonly near: number;
}

/**
 * Two things counted are the same at this closeness; or whatever they are, where everything around
 * agrees so well.
 */
const SAME_THING = 0.4;
const SURELY_THERE = 0.75;
/** An amount in the same place of the story, at least this well. */
/** Sentences that speak of something else state no amount of this. */
const ON_TOPIC = 0.18;
const SAME_PLACE = 0.42;
/** Where the claim's amount does occur, another must fit so much better to be the one meant. */
const BETTER_PLACE = 0.3;

/** Looks up every amount of the claim. */
export function checkQuantities(compared: Comparison): Finding {
  const { claim } = compared;
  const checked = claim.quantities.map(q => ({ q, places: placesOf(compared, q) }));
  const parts = checked.map(({ q, places }) => ({
    kind: 'number' as const,
    text: q.text,
    found: places.some(p => p.agreement === 'same'),
  }));
  return { parts, suspicions: checked.flatMap(({ q, places }) => suspect(compared, q, places)) };
}

function placesOf(compared: Comparison, q: Quantity): Place[] {
  const at = placesBetween(compared.claim.words, q.start, q.end);
  if (!at) return [];
  const around = surroundings(compared, at.from, at.to);
  return compared.article.sentences.flatMap(sentence =>
    sentence.quantities.flatMap((quantity): Place[] => {
      const agreement = compareQuantities(q, quantity);
      const topic = compared.alignment.topic[sentence.index] ?? 0;
      if (
        agreement === 'apart' ||
        (agreement === 'differs' &&
          (topic < ON_TOPIC || !compared.alignment.close.has(sentence.index)))
      )
        return [];
      const place = placesBetween(sentence.words, quantity.start, quantity.end);
      const near =
        place && compared.alignment.close.has(sentence.index)
          ? nearness(compared, around, sentence, place.from, place.to)
          : 0;
      return [{ quantity, sentence, agreement, near, fit: 0.6 * near + 0.4 * topic }];
    }),
  );
}

function suspect(compared: Comparison, q: Quantity, places: readonly Place[]): Suspicion[] {
  const best = (list: readonly Place[]) =>
    list.reduce<Place | null>((a, b) => (!a || b.fit > a.fit ? b : a), null);
  const same = best(places.filter(p => p.agreement === 'same'));
  // An amount that another of the claim's amounts is found in states that one, not this.
  const spoken = (p: Place) =>
    compared.claim.quantities.some(
      other => other !== q && compareQuantities(other, p.quantity) === 'same',
    );
  const other = best(
    places.filter(
      p =>
        p.agreement === 'differs' && !p.quantity.label && !spoken(p) && sameThing(compared, q, p),
    ),
  );
  if (!other || other.fit < SAME_PLACE) return [];
  if (same && other.fit - same.fit < BETTER_PLACE) return [];
  return [
    {
      kind: 'number',
      claim: q.text,
      source: other.quantity.text,
      certainty: Math.min(1, other.fit + (same ? 0 : 0.2)),
      sentence: other.sentence.index,
    },
  ];
}

/**
 * The thing counted, where both sides name it right after the figure, must be the same: "28 games"
 * is no answer to "26 seats".
 */
function sameThing(compared: Comparison, q: Quantity, p: Place): boolean {
  if (q.unit !== null || q.kind === 'percent') return true;
  const mine = compared.words.find(w => w.word.start >= q.end && w.word.start <= q.end + 1);
  const theirs = p.sentence.words.findIndex(
    w => w.start >= p.quantity.end && w.start <= p.quantity.end + 1,
  );
  const other = p.sentence.words[theirs];
  if (!mine || !other || other.stop) return true;
  return (
    closeness(mine, other, p.sentence.rows[theirs] ?? -1) >= SAME_THING || p.near >= SURELY_THERE
  );
}
