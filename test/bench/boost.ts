/**
 * Gradient boosted trees for a yes-or-no answer, with directions that some features must keep.
 * Deterministic; no dependencies.
 */

/** How far one tree may bend the answer, and how many there are. */
export interface BoostOptions {
  readonly trees: number;
  readonly depth: number;
  readonly rate: number;
  /** Least weight of cases in a leaf. */
  readonly leaf: number;
  readonly smooth: number;
  /** Share of the cases each tree sees. */
  readonly sample: number;
}

/**
 * A node: [feature, threshold, left, right] with places in the tree's list, or [value] for a leaf.
 * Left: below the threshold.
 */
export type TreeNode = readonly number[];

export interface Boosted {
  readonly bias: number;
  readonly trees: readonly (readonly TreeNode[])[];
}

export interface BoostCase {
  readonly x: readonly number[];
  readonly y: number;
  readonly weight: number;
}

const BINS = 48;
const sigmoid = (z: number) => 1 / (1 + Math.exp(-z));

/**
 * Fits trees to log loss. `ways` gives +1 for features that may only raise the answer, -1 for those
 * that may only lower it, else 0.
 */
export function boost(
  cases: readonly BoostCase[],
  ways: readonly number[],
  options: BoostOptions,
  draw: () => number,
): Boosted {
  const edges = ways.map((_, f) => edgesOf(cases.map(c => c.x[f] ?? 0)));
  const binned = ways.map((_, f) =>
    Uint8Array.from(cases, c => binOf(edges[f] ?? [], c.x[f] ?? 0)),
  );
  const mass = cases.reduce((s, c) => s + c.weight, 0);
  const share = cases.reduce((s, c) => s + c.weight * c.y, 0) / mass;
  const bias = Math.log(share / (1 - share));
  const z = new Float64Array(cases.length).fill(bias);
  const trees: TreeNode[][] = [];
  for (let t = 0; t < options.trees; t++) {
    const p = z.map(sigmoid);
    const g = Float64Array.from(cases, (c, i) => c.weight * ((p[i] ?? 0) - c.y));
    const h = Float64Array.from(
      cases,
      (c, i) => c.weight * Math.max(1e-4, (p[i] ?? 0) * (1 - (p[i] ?? 0))),
    );
    const rows = Int32Array.from(cases.keys()).filter(() => draw() < options.sample);
    const nodes: TreeNode[] = [];
    grow(nodes, rows, { g, h, binned, edges, ways, options }, options.depth, -Infinity, Infinity);
    trees.push(nodes);
    for (const [i, c] of cases.entries()) z[i] = (z[i] ?? 0) + leafOf(nodes, c.x);
  }
  return { bias, trees };
}

interface Fit {
  readonly g: Float64Array;
  readonly h: Float64Array;
  /** By feature, the bin of each case. */
  readonly binned: readonly Uint8Array[];
  readonly edges: readonly (readonly number[])[];
  readonly ways: readonly number[];
  readonly options: BoostOptions;
}

const clamp = (x: number, low: number, high: number) => Math.min(high, Math.max(low, x));

function grow(
  nodes: TreeNode[],
  rows: Int32Array,
  fit: Fit,
  depth: number,
  low: number,
  high: number,
): number {
  const at = nodes.length;
  const G = rows.reduce((s, i) => s + (fit.g[i] ?? 0), 0);
  const H = rows.reduce((s, i) => s + (fit.h[i] ?? 0), 0);
  const value = (gg: number, hh: number) =>
    clamp((-gg / (hh + fit.options.smooth)) * fit.options.rate, low, high);
  nodes.push([round(value(G, H))]);
  const best = depth > 0 ? splitOf(rows, fit, G, H, value) : null;
  if (!best) return at;
  const bins = fit.binned[best.feature];
  const left = rows.filter(i => (bins?.[i] ?? 0) <= best.bin);
  const right = rows.filter(i => (bins?.[i] ?? 0) > best.bin);
  const way = fit.ways[best.feature] ?? 0;
  const middle = (best.leftValue + best.rightValue) / 2;
  const l = grow(
    nodes,
    left,
    fit,
    depth - 1,
    way < 0 ? Math.max(low, middle) : low,
    way > 0 ? Math.min(high, middle) : high,
  );
  const r = grow(
    nodes,
    right,
    fit,
    depth - 1,
    way > 0 ? Math.max(low, middle) : low,
    way < 0 ? Math.min(high, middle) : high,
  );
  nodes[at] = [best.feature, round(fit.edges[best.feature]?.[best.bin] ?? 0), l, r];
  return at;
}

/** The best cut of one leaf: by which feature, after which bin, and what either side then says. */
interface Split {
  readonly feature: number;
  readonly bin: number;
  readonly gain: number;
  readonly leftValue: number;
  readonly rightValue: number;
}

/** First and second derivatives of the loss over `rows`, summed for each bin of one feature. */
function binSums(rows: Int32Array, { g, h, binned }: Fit, feature: number) {
  const gs = new Float64Array(BINS + 1);
  const hs = new Float64Array(BINS + 1);
  const bins = binned[feature] ?? new Uint8Array(g.length);
  for (const i of rows) {
    const b = bins[i] ?? 0;
    gs[b] = (gs[b] ?? 0) + (g[i] ?? 0);
    hs[b] = (hs[b] ?? 0) + (h[i] ?? 0);
  }
  return { gs, hs };
}

/** Sums over a leaf, and the value that it says of sums. */
interface Leaf {
  readonly G: number;
  readonly H: number;
  readonly value: (g: number, h: number) => number;
}

function splitOf(
  rows: Int32Array,
  fit: Fit,
  G: number,
  H: number,
  value: (g: number, h: number) => number,
): Split | null {
  let best: Split | null = null;
  for (let feature = 0; feature < fit.ways.length; feature++) {
    for (const split of splitsBy(rows, fit, feature, { G, H, value }))
      if (split.gain > (best?.gain ?? 1e-3)) best = split;
  }
  return best;
}

/** Every cut by one feature that leaves enough on both sides and goes its way. */
function* splitsBy(
  rows: Int32Array,
  fit: Fit,
  feature: number,
  { G, H, value }: Leaf,
): Generator<Split> {
  const { smooth, leaf } = fit.options;
  const gain = (g: number, h: number) => (g * g) / (h + smooth);
  const { gs, hs } = binSums(rows, fit, feature);
  const way = fit.ways[feature] ?? 0;
  let g = 0;
  let h = 0;
  for (let bin = 0; bin < (fit.edges[feature]?.length ?? 0); bin++) {
    g += gs[bin] ?? 0;
    h += hs[bin] ?? 0;
    if (h < leaf || H - h < leaf) continue;
    const [leftValue, rightValue] = [value(g, h), value(G - g, H - h)];
    if (way * (rightValue - leftValue) < 0) continue;
    const won = gain(g, h) + gain(G - g, H - h) - gain(G, H);
    yield { feature, bin, gain: won, leftValue, rightValue };
  }
}

function edgesOf(values: readonly number[]): number[] {
  const sorted = [...values].sort((a, b) => a - b);
  const out = new Set<number>();
  for (let i = 1; i < BINS; i++) {
    const at = Math.floor((i * sorted.length) / BINS);
    const [a, b] = [sorted[at - 1] ?? 0, sorted[at] ?? 0];
    if (b > a) out.add(round((a + b) / 2));
  }
  const distinct = [...new Set(sorted)];
  if (distinct.length <= BINS)
    for (let i = 1; i < distinct.length; i++)
      out.add(round(((distinct[i - 1] ?? 0) + (distinct[i] ?? 0)) / 2));
  else out.add(round(((distinct[0] ?? 0) + (distinct[1] ?? 0)) / 2));
  return [...out].sort((a, b) => a - b).slice(0, BINS);
}

function binOf(edges: readonly number[], x: number): number {
  let b = 0;
  while (b < edges.length && x >= (edges[b] ?? 0)) b++;
  return b;
}

const round = (x: number) => Math.round(x * 1e4) / 1e4;

function leafOf(nodes: readonly TreeNode[], x: readonly number[]): number {
  let at = 0;
  for (;;) {
    const n = nodes[at] ?? [0];
    if (n.length === 1) return n[0] ?? 0;
    at = ((x[n[0] ?? 0] ?? 0) < (n[1] ?? 0) ? n[2] : n[3]) ?? 0;
  }
}

/** Log odds of a fitted model for a case. */
export function oddsOf(model: Boosted, x: readonly number[]): number {
  return model.trees.reduce((s, t) => s + leafOf(t, x), model.bias);
}
