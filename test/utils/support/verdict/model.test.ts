import { describe, expect, it } from 'vitest';
import { FEATURES } from '../../../../utils/support/verdict/features.ts';
import { PRIOR, supportProbability, THRESHOLDS } from '../../../../utils/support/verdict/model.ts';

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
});
