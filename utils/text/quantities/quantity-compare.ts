/**
 * When two amounts say the same: rounding, "nearly" and "more than", percent and fractions, miles
 * and kilometres.
 */
import type { Quantity } from './quantities.ts';

/**
 * same · differs: both measure one kind of thing with different values · apart: they measure
 * different kinds of things.
 */
export type QuantityAgreement = 'same' | 'differs' | 'apart';

/** How far a loosened amount ("about", "nearly", "more than") may be from the exact one. */
const LOOSE = 0.1;
/**
 * Conversions between units of one family ("2.5 miles" and "4 kilometres") are themselves rounded.
 */
const CONVERTED = 0.04;

/**
 * How far beyond a bound a value may be for the bound to be how one would put it: "more than 50" of
 * 58 or 66; of 200 it is true, but said of something else.
 */
const NEAR_BOUND = 1 / 3;

/** Compares a claim's amount with an article's. */
export function compareQuantities(claim: Quantity, source: Quantity): QuantityAgreement {
  if (!areComparable(claim, source)) return 'apart';
  if (claim.kind === 'score' || source.kind === 'score')
    return claim.value === source.value && claim.upper === source.upper ? 'same' : 'differs';
  if (claim.unit !== source.unit && claim.kind === 'plain')
    return agreeAsPrinted(claim, source) ? 'same' : 'apart';
  if (leanApart(claim, source)) return 'differs';
  const found = compareRanges(claim, source);
  return found === 'differs' ? compareBounds(claim, source) : found;
}

/** "younger than 50", "50 years": where one side leaves the unit out, the printed figures compare. */
const agreeAsPrinted = (claim: Quantity, source: Quantity): boolean =>
  (claim.unit === null || source.unit === null) &&
  valuesAgree(claim.printed, source.printed, claim, source);

/** "More than 900" of "nearly 900": one lies above the figure, the other below it. */
function leanApart(claim: Quantity, source: Quantity): boolean {
  const sideOf = ({ manner, leaning }: Quantity) =>
    manner === 'over' ? 'above' : manner === 'under' ? 'below' : leaning;
  const [own, other] = [sideOf(claim), sideOf(source)];
  const isOne = Math.abs(claim.value - source.value) <= 1e-6 * Math.abs(claim.value);
  return isOne && own !== null && other !== null && own !== other;
}

/**
 * A bound says that the value lies beyond it: "more than 1,000" and 1,240 say the same, "more than
 * 1,000" and "at least 2,000" nothing against each other.
 */
function compareBounds(claim: Quantity, source: Quantity): QuantityAgreement {
  // "At least 38" put for "at least 83": both hold, but one was not what was said.
  if (claim.manner === source.manner) return 'differs';
  const [low, high] = spanOf(claim);
  const [from, to] = spanOf(source);
  if (low > to || high < from) return 'differs';
  const within = from >= low && to <= high;
  const gap = Math.abs(claim.value - source.value);
  return within && gap <= NEAR_BOUND * Math.max(claim.value, source.value) ? 'same' : 'apart';
}

/** Where the true value may lie, by what is said of the amount. */
function spanOf({ value, upper, manner }: Quantity): [low: number, high: number] {
  if (manner === 'over') return [value, Number.POSITIVE_INFINITY];
  if (manner === 'under') return [Number.NEGATIVE_INFINITY, upper ?? value];
  return [value, upper ?? value];
}

/** A range holds what it spans; "£18,600 to £29,000" agrees with either end. */
function compareRanges(claim: Quantity, source: Quantity): QuantityAgreement {
  const ends = endsOf(source);
  const wanted = endsOf(claim);
  const met = wanted.filter(v => ends.some(e => valuesAgree(v, e, claim, source))).length;
  if (met === wanted.length) return 'same';
  const within =
    claim.upper === null &&
    source.upper !== null &&
    claim.value > source.value &&
    claim.value < source.upper;
  // "2 to 3 months" against "3 months": neither the same nor otherwise.
  return met > 0 || within ? 'apart' : 'differs';
}

const endsOf = ({ value, upper }: Quantity): number[] =>
  upper === null ? [value] : [value, upper];

function areComparable(a: Quantity, b: Quantity): boolean {
  if (a.kind === 'score' || b.kind === 'score') return a.kind === b.kind;
  if (a.kind === 'ordinal' || b.kind === 'ordinal') return a.kind === b.kind;
  if (a.kind === 'money' && b.kind === 'money') return a.unit === b.unit;
  if (a.kind !== b.kind) return false;
  // "600W" against "600": a unit left out says nothing; two different families do.
  return a.unit === b.unit || a.unit === null || b.unit === null;
}

/** Whether a value of the claim and one of the source are one figure, each by its own rounding. */
function valuesAgree(a: number, b: number, claim: Quantity, source: Quantity): boolean {
  const gap = Math.abs(a - b);
  const size = Math.max(Math.abs(a), Math.abs(b), 1e-9);
  // Values were multiplied by magnitudes and units: equal ones may differ in their last bits.
  if (gap <= 1e-6 * size) return true;
  return (
    isFraction(gap, claim, source) ||
    (isConverted(claim, source) && gap <= CONVERTED * size) ||
    (isLoosened(claim, source) && gap <= LOOSE * size && isOnRightSide(a, b, claim, source)) ||
    isRounded(gap, size, claim, source) ||
    isRoundedToFive(gap, claim, source)
  );
}

/** "a third", "33 percent": what was printed as a fraction has no unit. */
const isFraction = (gap: number, claim: Quantity, source: Quantity): boolean =>
  claim.kind === 'percent' && gap <= 0.7 && (claim.unit === null || source.unit === null);

/** "2.5 miles", "4 km": units of one family, which print different steps. */
const isConverted = (claim: Quantity, source: Quantity): boolean =>
  claim.unit !== null && claim.unit === source.unit && claim.step !== source.step;

/** The loosened side is the rounder one: "nearly 50" of 47, but not "at least 38" of 42. */
const isLoosened = (claim: Quantity, source: Quantity): boolean =>
  (claim.manner !== 'exact' && claim.step > source.step) ||
  (source.manner !== 'exact' && source.step > claim.step);

/**
 * Rounded to fewer digits: "$1.2 billion" for 1,238 million, "7,000" for 7,012; never among small
 * whole numbers.
 */
function isRounded(gap: number, size: number, claim: Quantity, source: Quantity): boolean {
  const step = Math.max(claim.step, source.step);
  return (
    step > Math.min(claim.step, source.step) &&
    size >= 100 * Math.min(1, step) &&
    gap <= step / 2 &&
    step <= size / 5
  );
}

/**
 * "about 175" of 176, "some 45" of 43: people round to fives too, where they say that they round.
 * Born from a Dutch "zo'n 175 kilometer" for 176, which was told to contradict it.
 */
function isRoundedToFive(gap: number, claim: Quantity, source: Quantity): boolean {
  const { step } = claim;
  const isFive = (value: number) =>
    Math.abs(value / step / 5 - Math.round(value / step / 5)) < 1e-6;
  const [loose, other] = claim.manner === 'about' ? [claim, source] : [source, claim];
  return (
    loose.manner === 'about' &&
    step === source.step &&
    isFive(loose.value) &&
    !isFive(other.value) &&
    gap <= 2.5 * step &&
    Math.abs(loose.value) >= 20 * step
  );
}

/** "more than 50" is not said of 47, nor "up to 50" of 53; "about" and "nearly" go either way. */
function isOnRightSide(a: number, b: number, claim: Quantity, source: Quantity): boolean {
  if (claim.manner === 'over' && source.manner === 'exact') return b >= a * 0.995;
  if (claim.manner === 'under' && source.manner === 'exact') return b <= a * 1.005;
  if (source.manner === 'over' && claim.manner === 'exact') return a >= b * 0.995;
  if (source.manner === 'under' && claim.manner === 'exact') return a <= b * 1.005;
  return true;
}
