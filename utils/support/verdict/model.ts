/**
 * The fitted model: from features to the probability that an article supports a claim as printed.
 * Fitted by test/bench/fit-support.ts.
 */
import { FEATURES } from './features.ts';
import levels from './levels.json' with { type: 'json' };

/**
 * From these probabilities on a claim counts as supported, or partly supported; set with the
 * model.
 */
export const THRESHOLDS: { readonly supported: number; readonly partial: number } =
  levels.thresholds;

/** Share of claims that hold, where nothing is known of the article's text. */
export const PRIOR: number = levels.prior;

/** The model as it is kept: too much to be part of every worker that wakes. */
export interface SupportModel {
  /**
   * Names of the features that the trees count by, so that a model of another version is not read
   * as if it were this one's.
   */
  readonly features: readonly string[];
  readonly bias: number;
  /** A node is [feature, threshold, left, right], or [value] for a leaf. */
  readonly trees: readonly (readonly (readonly number[])[])[];
}

/** The trees as claims walk through them by the thousand. */
interface Forest {
  readonly bias: number;
  /** All trees in one row of numbers, four a node. */
  readonly nodes: Float64Array;
  /** Where each tree begins, counted in nodes; one more stands for the end. */
  readonly roots: readonly number[];
}

let forest: Forest | null = null;

/** Takes the model in: until then `supportProbability` throws. */
export function fillSupportModel({ features, bias, trees }: SupportModel): void {
  const places = features.map(name => FEATURES.findIndex(f => f.name === name));
  const nodes = Float64Array.from(trees.flatMap(tree => tree.flatMap(n => flattenNode(n, places))));
  const roots = trees.reduce<number[]>(
    (starts, tree, at) => [...starts, (starts[at] ?? 0) + tree.length],
    [0],
  );
  forest = { bias, nodes, roots };
}

/** Probability 0..1 for a feature vector in the order of FEATURES. */
export function supportProbability(x: readonly number[]): number {
  if (!forest) throw new Error('no model of support yet');
  let odds = forest.bias;
  for (let tree = 0; tree < forest.roots.length - 1; tree++) odds += leafOf(forest, tree, x);
  return 1 / (1 + Math.exp(-odds));
}

/** Left where the feature is below the threshold. A leaf has no feature here. */
function flattenNode(
  [feature = 0, threshold, left = 0, right = 0]: readonly number[],
  places: readonly number[],
): number[] {
  return threshold === undefined
    ? [-1, feature, 0, 0]
    : [places[feature] ?? -1, threshold, left, right];
}

function leafOf({ nodes, roots }: Forest, tree: number, x: readonly number[]): number {
  const root = roots[tree] ?? 0;
  const count = (roots[tree + 1] ?? root) - root;
  let at = root * 4;
  for (let steps = 0; steps <= count; steps++) {
    const feature = nodes[at] ?? -1;
    const value = nodes[at + 1] ?? 0;
    if (feature < 0) return value;
    const below = (x[feature] ?? 0) < value;
    at = (root + (nodes[at + (below ? 2 : 3)] ?? 0)) * 4;
  }
  return 0;
}
