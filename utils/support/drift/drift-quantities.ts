/** Amounts that differ: "28 games in a row" where the article has "26 in a row". */
import type { Quantity } from '../../text/quantities/quantities.ts';
import {
  compareQuantities,
  type QuantityAgreement,
} from '../../text/quantities/quantity-compare.ts';
import { closeness } from '../alignment/closeness.ts';
import type { Comparison } from '../alignment/compare-claim.ts';
import type { Finding, Suspicion } from './finding.ts';
import { placesBetween, surroundings } from './nearness.ts';
import { bestPlace, fitPlace, isOnTopic, type PlaceFit } from './places.ts';

/** An amount of the article beside one of the claim. */
interface QuantityPlace extends PlaceFit {
  readonly quantity: Quantity;
  readonly agreement: QuantityAgreement;
}

/** Two things counted are the same at this closeness … */
const SAME_THING = 0.4;
/** … or, whatever they are, where everything around agrees so well. */
const SURELY_THERE = 0.75;
/** An amount stands in the same place of the story when it suits at least this well. */
const SAME_PLACE = 0.42;
/** Where the claim's amount does occur, another must fit so much better to be the one meant. */
const BETTER_PLACE = 0.3;
/** Surer by this much where the article has the claim's amount nowhere. */
const NOWHERE_ELSE = 0.2;

/** Looks up every amount of the claim. */
export function checkQuantities(compared: Comparison): Finding {
  const checked = compared.claim.quantities.map(quantity => ({
    quantity,
    places: findPlaces(compared, quantity),
  }));
  return {
    parts: checked.map(({ quantity, places }) => ({
      kind: 'number' as const,
      text: quantity.text,
      found: places.some(p => p.agreement === 'same'),
    })),
    suspicions: checked.flatMap(c => suspectQuantity(compared, c.quantity, c.places)),
  };
}

/** The article's amounts that say the same, and those near the claim's topic that differ. */
function findPlaces(compared: Comparison, own: Quantity): QuantityPlace[] {
  const at = placesBetween(compared.claim.words, own.start, own.end);
  if (!at) return [];
  const around = surroundings(compared, at.from, at.to);
  return compared.article.sentences.flatMap(sentence =>
    sentence.quantities.flatMap((quantity): QuantityPlace[] => {
      const agreement = compareQuantities(own, quantity);
      if (agreement === 'apart') return [];
      if (agreement === 'differs' && !isOnTopic(compared, sentence)) return [];
      const place = { quantity, agreement, ...fitPlace(compared, around, sentence, quantity) };
      // "At least 38 wounded" is not borne out by "50 locations", which happens to be more.
      const byBound =
        agreement === 'same' && own.value !== quantity.value && own.manner !== 'exact';
      return byBound && !countsSameThing(compared, own, place) ? [] : [place];
    }),
  );
}

/** The amount that stands where the claim's should, where one does. */
function suspectQuantity(
  compared: Comparison,
  own: Quantity,
  places: readonly QuantityPlace[],
): Suspicion[] {
  const same = bestPlace(places.filter(p => p.agreement === 'same'));
  const other = bestPlace(
    places.filter(
      p =>
        p.agreement === 'differs' &&
        !p.quantity.label &&
        !isStatedOtherwise(compared, own, p.quantity) &&
        countsSameThing(compared, own, p),
    ),
  );
  if (!other || other.fit < SAME_PLACE) return [];
  if (same && other.fit - same.fit < BETTER_PLACE) return [];
  return [
    {
      kind: 'number',
      rule: same ? 'number-elsewhere' : 'number-lacking',
      claim: own.text,
      source: other.quantity.text,
      certainty: Math.min(1, other.fit + (same ? 0 : NOWHERE_ELSE)),
      sentence: other.sentence.index,
    },
  ];
}

/** An amount that another of the claim's amounts is found in states that one, not this. */
const isStatedOtherwise = ({ claim }: Comparison, own: Quantity, found: Quantity): boolean =>
  claim.quantities.some(other => other !== own && compareQuantities(other, found) === 'same');

/**
 * The thing counted, where both sides name it right after the figure, must be the same: "28 games"
 * is no answer to "26 seats".
 */
function countsSameThing(compared: Comparison, own: Quantity, place: QuantityPlace): boolean {
  if (own.unit !== null || own.kind === 'percent') return true;
  const { words, rows } = place.sentence;
  const mine = compared.words.find(w => isRightAfter(w.word, own));
  const at = words.findIndex(w => isRightAfter(w, place.quantity));
  const other = words[at];
  if (!mine || !other || other.stop) return true;
  return closeness(mine, other, rows[at] ?? -1) >= SAME_THING || place.near >= SURELY_THERE;
}

const isRightAfter = (word: { readonly start: number }, quantity: { readonly end: number }) =>
  word.start >= quantity.end && word.start <= quantity.end + 1;
