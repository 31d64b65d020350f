/**
 * The fitted model: from features to the probability that an article supports a claim as printed.
 * Weights by test/bench/fit-support.ts.
 */
import { FEATURES } from './features.ts';
import weights from './weights.json' with { type: 'json' };

/**
 * From these probabilities on a claim counts as supported, or partly supported; set with the
 * weights.
 */
export const THRESHOLDS: { readonly supported: number; readonly partial: number } =
  weights.thresholds;

/** Share of claims that hold, where nothing is known of the article's text. */
export const PRIOR: number = weights.prior;

// The file names its features, so that weights of another version are not read as if they were this
// one's.
const PLACES = weights.features.map(name => FEATURES.findIndex(f => f.name === name));

/** Probability 0..1 for a feature vector in the order of FEATURES. */
export function supportProbability(x: readonly number[]): number {
  let odds = weights.bias;
  for (const tree of weights.trees) odds += leafOf(tree, x);
  return 1 / (1 + Math.exp(-odds));
}

/**
 * A node is [feature, threshold, left, right], or [value] for a leaf; left where the feature is
 * below the threshold.
 */
function leafOf(tree: readonly (readonly number[])[], x: readonly number[]): number {
  let at = 0;
  for (let steps = 0; steps <= tree.length; steps++) {
    const [feature = 0, threshold, left = 0, right = 0] = tree[at] ?? [];
    if (threshold === undefined) return feature;
    at = (x[PLACES[feature] ?? -1] ?? 0) < threshold ? left : right;
  }
  return 0;
}
