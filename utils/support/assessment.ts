export type Verdict = 'supported' | 'partial' | 'unsupported' | 'contradicted' | 'unknown';
export type DriftKind = 'number' | 'date' | 'name' | 'quote' | 'hedge' | 'negation' | 'relation';

/** differs: stated otherwise · worded: other words, told without a judgement. */
export type DriftSign = 'differs' | 'worded';

/** A detail that the claim and the article state differently; both sides as printed. */
export interface Drift {
  readonly kind: DriftKind;
  readonly sign: DriftSign;
  readonly claim: string;
  readonly source: string;
}

/** A checkable part of a claim and whether the article has it. */
export interface Part {
  readonly kind: 'who' | 'what' | 'number' | 'date' | 'quote';
  readonly text: string;
  readonly found: boolean;
}

/** What one article says of one claim. */
export interface Assessment {
  readonly verdict: Verdict;
  /**
   * Calibrated probability that the article supports the claim as printed; low for a contradiction.
   */
  readonly score: number;
  /** The article's own sentence or two, verbatim; null where nothing comes near. */
  readonly passage: string | null;
  readonly drift: readonly Drift[];
  readonly parts: readonly Part[];
}
