/**
 * All that the support model is fitted on. A further set of claims is one more entry here, a name
 * in SetName, and its weight and fold in support-folds.ts.
 */
import { claimPages } from './support-claims-data.ts';
import { attributionPages, type BenchPage, swappedPages, tracePages } from './support-data.ts';
import { madePages } from './support-made.ts';
import { turnedPages } from './support-turned.ts';

/** The pages of each set. */
export interface BenchSets {
  readonly trace: readonly BenchPage[];
  readonly swapped: readonly BenchPage[];
  readonly attribution: readonly BenchPage[];
  readonly made: readonly BenchPage[];
  readonly claims: readonly BenchPage[];
  /** Measured alone: nothing is fitted on it. */
  readonly turned: readonly BenchPage[];
}

/** Reads every set. `read`: TraceBench's articles as the extension reads them from their pages. */
export const readSets = (read = false): BenchSets => ({
  trace: tracePages(read),
  swapped: swappedPages(),
  attribution: attributionPages(),
  made: madePages(),
  claims: claimPages(),
  turned: turnedPages(),
});

/** The pages of all sets that the model is fitted on, in the order in which the model is fitted on them. */
export const pagesOf = (sets: BenchSets): BenchPage[] => [
  ...sets.trace,
  ...sets.swapped,
  ...sets.attribution,
  ...sets.made,
  ...sets.claims,
];
