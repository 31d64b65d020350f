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

/** All trees in one row of numbers, four a node, which a claim walks through by the thousand. */
const NODES = Float64Array.from(
  weights.trees.flatMap((tree: readonly (readonly number[])[]) => tree.flatMap(flattenNode)),
);
/** Where each tree begins, counted in nodes. */
const ROOTS = weights.trees.reduce<number[]>(
  (roots, tree, at) => [...roots, (roots[at] ?? 0) + tree.length],
  [0],
);

/** Probability 0..1 for a feature vector in the order of FEATURES. */
export function supportProbability(x: readonly number[]): number {
  let odds = weights.bias;
  for (let tree = 0; tree < weights.trees.length; tree++) odds += leafOf(tree, x);
  return 1 / (1 + Math.exp(-odds));
}

/**
 * A node is [feature, threshold, left, right], or [value] for a leaf; left where the feature is
 * below the threshold. A leaf has no feature here.
 */
function flattenNode([feature = 0, threshold, left = 0, right = 0]: readonly number[]): number[] {
  return threshold === undefined
    ? [-1, feature, 0, 0]
    : [PLACES[feature] ?? -1, threshold, left, right];
}

function leafOf(tree: number, x: readonly number[]): number {
  const root = ROOTS[tree] ?? 0;
  const nodes = (ROOTS[tree + 1] ?? root) - root;
  let at = root * 4;
  for (let steps = 0; steps <= nodes; steps++) {
    const feature = NODES[at] ?? -1;
    const value = NODES[at + 1] ?? 0;
    if (feature < 0) return value;
    const below = (x[feature] ?? 0) < value;
    at = (root + (NODES[at + (below ? 2 : 3)] ?? 0)) * 4;
  }
  return 0;
}
