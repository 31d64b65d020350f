import { describe, expect, it } from 'vitest';
import { FEATURES } from '../../../../utils/support/verdict/features.ts';
import type { SupportModel } from '../../../../utils/support/verdict/model.ts';
import { PRIOR, supportProbability, THRESHOLDS } from '../../../../utils/support/verdict/model.ts';
import { readOwnJson } from '../../../own-files.ts';

const weights = await readOwnJson<SupportModel>('data/support-model.json');

describe('the model', () => {
  const at = (changes: Readonly<Record<string, number>>) =>
    supportProbability(FEATURES.map(f => changes[f.name] ?? 0.5));

  it('answers with a probability', () => {
    for (const v of [0, 0.3, 1]) {
      const p = supportProbability(FEATURES.map(() => v));
      expect(p).toBeGreaterThan(0);
      expect(p).toBeLessThan(1);
    }
  });

  it('keeps the directions it was given', () => {
    for (const { name, way } of FEATURES) {
      if (way === 'free') continue;
      const rise = at({ [name]: 1 }) - at({ [name]: 0 });
      expect(way === 'up' ? rise : -rise, name).toBeGreaterThanOrEqual(0);
    }
  });

  it('has thresholds in order', () => {
    expect(THRESHOLDS.partial).toBeLessThan(THRESHOLDS.supported);
    expect(PRIOR).toBeGreaterThan(0.3);
  });

  it('adds up the leaves that a vector comes to', () => {
    const vector = FEATURES.map((_, i) => ((i * 7) % 11) / 10);
    const value = (feature: number) =>
      vector[FEATURES.findIndex(f => f.name === weights.features[feature])] ?? Number.NaN;
    const leaf = (tree: readonly (readonly number[])[], at = 0): number => {
      const [feature = 0, threshold = 0, left = 0, right = 0] = tree[at] ?? [];
      if (tree[at]?.length === 1) return feature;
      return leaf(tree, value(feature) < threshold ? left : right);
    };
    const odds = weights.trees.reduce((sum, tree) => sum + leaf(tree), weights.bias);
    expect(supportProbability(vector)).toBeCloseTo(1 / (1 + Math.exp(-odds)), 12);
  });

  it('goes right at a threshold itself', () => {
    const [node = []] = weights.trees[0] ?? [];
    const [feature = 0, threshold = 0] = node;
    const name = weights.features[feature] ?? '';
    const [below, exactly, above] = [-1e-9, 0, 1e-9].map(d => at({ [name]: threshold + d }));
    expect(exactly).toBe(above);
    expect(below).not.toBe(exactly);
  });

  it('takes what a vector lacks for nothing', () => {
    expect(supportProbability([])).toBe(supportProbability(FEATURES.map(() => 0)));
  });
});
