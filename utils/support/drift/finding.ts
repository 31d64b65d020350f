/** What checking one kind of detail of a claim finds in an article. */
import type { DriftKind, Part } from '../assessment.ts';

/** Which rule suspects it: how often each of them is right is measured (verdict/sign.ts). */
export type DriftRule =
  | 'number-lacking'
  | 'number-copied'
  | 'number-elsewhere'
  | 'date-copied'
  | 'date-slip'
  | 'date-lacking'
  | 'date-elsewhere'
  | 'name-copied'
  | 'name-lacking'
  | 'name-swapped'
  | 'name-kin'
  | 'name-moved'
  | 'quote-altered'
  | 'quote-reworded'
  | 'quote-invented'
  | 'denial-copied'
  | 'denied-by-article'
  | 'denied-by-claim'
  | 'opposite-word'
  | 'small-word'
  | 'figure-turned'
  | 'hedge'
  | 'roles-swapped'
  | 'sides-exchanged';

/** A detail stated differently, with how sure that is. */
export interface Suspicion {
  readonly kind: DriftKind;
  readonly rule: DriftRule;
  /** Both sides as printed. */
  readonly claim: string;
  readonly source: string;
  /** 0..1 */
  readonly certainty: number;
  /** Sentence of the article that states it otherwise. */
  readonly sentence: number;
}

/** The parts that were checked and the differences that are suspected. */
export interface Finding {
  readonly parts: readonly Part[];
  readonly suspicions: readonly Suspicion[];
}
