import { describe, expect, it } from 'vitest';
import { weighOver } from '../../../../utils/support/alignment/weigh.ts';
import { ARTICLES } from '../story.ts';

describe('weighOver', () => {
  it('weighs what every article has least, what one has more, what none has most', () => {
    const weigh = weighOver(ARTICLES, () => 3);
    expect(weigh('plant')).toBeLessThan(weigh('zebra'));
    expect(weigh('the')).toBeGreaterThanOrEqual(0.3);
  });

  it('falls back on the background for few articles', () => {
    const weigh = weighOver([], stem => (stem === 'rare' ? 7 : 1));
    expect(weigh('rare')).toBeCloseTo(7);
    expect(weigh('common')).toBeCloseTo(1);
  });
});
