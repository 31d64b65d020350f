/** Cross-validation of the support model: what is judged was never fitted on. */
import { FEATURES } from '../../utils/support/verdict/features.ts';
import { type Boosted, boost, oddsOf } from './boost.ts';
import type { BenchCase, SetName } from './support-data.ts';

import type { Sample } from './support-features.ts';
import { random } from './support-random.ts';

/** What a case of each set counts: judged by people most, made by us least. */
const WEIGHTS: Readonly<Record<SetName, number>> = {
  trace: 6,
  swapped: 0.7,
  attribution: 8,
  claims: 1,
  headline: 0.4,
  'headline-edit': 0.3,
  'headline-swap': 0.7,
  sentence: 0.15,
  'sentence-edit': 0.15,
};
/** Sets of claims that may be fitted on; on the others it is only measured. */
const FITTED = new Set(['wice', 'summedits-news', 'rte3-de', 'rte3-it', 'rte3-fr']);
const weightOf = ({ set, source }: BenchCase, claims: number): number => {
  if (set !== 'claims') return WEIGHTS[set];
  return FITTED.has(source ?? '') ? claims * WEIGHTS.claims : 0;
};
const OPTIONS = { trees: 150, depth: 3, rate: 0.08, leaf: 8, smooth: 3, sample: 0.6 };
const SEED = 3;
/**
 * Models that are grown, each on its own draw of the cases; what the sets of claims count in each.
 * Those sets and AttributionBench draw apart (a weight of 1 in all models cost AttributionBench a
 * point of macro-F1); the mean of models that saw them and models that did not serves both.
 */
const BAGS = [0, 2.5, 0, 2.5];
const WAYS = FEATURES.map(f => (f.way === 'up' ? 1 : f.way === 'down' ? -1 : 0));
/** Parts that the cases are cut into: each is judged by a model fitted on the others. */
export const FOLDS = 5;

/**
 * The fold of a case: a briefing and its swapped claims, a question, an article, and one claim in
 * its translations stay together.
 */
export function foldOf(c: BenchCase): number {
  if (c.set === 'trace') return (Number(/\d+/.exec(c.group)?.[0]) - 1) % FOLDS;
  if (c.set === 'swapped') return Number(/\d+/.exec(c.group)?.[0]) % FOLDS;
  const group = c.group.replace(/^rte3-\w+/, 'rte3');
  return [...group].reduce((h, x) => (h * 33 + x.charCodeAt(0)) % 9973, 5) % FOLDS;
}

/**
 * Fits the model to all the samples given: the mean of a few, each grown on its own draw of the
 * cases. Deterministic.
 */
export function fitModel(samples: readonly Sample[]): Boosted {
  const models = BAGS.map((claims, i) => {
    const cases = samples
      .map(s => ({
        x: s.x,
        y: Number(s.case.supported),
        weight: weightOf(s.case, claims),
      }))
      .filter(c => c.weight > 0);
    return boost(cases, WAYS, OPTIONS, random(SEED + i));
  });
  const share = (node: readonly number[]) =>
    node.length === 1 ? [Math.round(((node[0] ?? 0) / BAGS.length) * 1e5) / 1e5] : node;
  const bias = models.reduce((sum, m) => sum + m.bias, 0) / models.length;
  return { bias, trees: models.flatMap(m => m.trees.map(t => t.map(share))) };
}

/** For each fold, the probability by the model that was fitted without it. */
export function foldModels(
  samples: readonly Sample[],
): ((features: readonly number[]) => number)[] {
  return Array.from({ length: FOLDS }, (_, k) => {
    const model = fitModel(samples.filter(s => foldOf(s.case) !== k));
    return x => 1 / (1 + Math.exp(-oddsOf(model, x)));
  });
}
