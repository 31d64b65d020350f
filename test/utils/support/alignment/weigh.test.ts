import { describe, expect, it } from 'vitest';
import { weighOver } from '../../../../utils/support/alignment/weigh.ts';
import { article } from '../story.ts';

const two = [article('The plant opens. The plant grows.'), article('The plant and the river.')];

describe('weighOver', () => {
  it('takes a mean of the articles’ own rarity and that in news at large', () => {
    const weigh = weighOver(two, () => 3);
    const of = (frequency: number) => (2 * Math.log(3 / (frequency + 0.5)) + 12 * 3) / 14;
    expect(weigh('plant')).toBeCloseTo(of(2));
    expect(weigh('river')).toBeCloseTo(of(1));
    expect(weigh('zebra')).toBeCloseTo(of(0));
  });

  it('goes by the background alone where there is no article', () => {
    const weigh = weighOver([], stem => (stem === 'rare' ? 7 : 1));
    expect(weigh('rare')).toBeCloseTo(7);
    expect(weigh('common')).toBeCloseTo(1);
  });

  it('takes what the background lacks for rare, a figure for less so', () => {
    const weigh = weighOver([], () => null);
    expect(weigh('zzyxqua')).toBeCloseTo(4);
    expect(weigh('1998')).toBeCloseTo(2.5);
    expect(weigh('1998a')).toBeCloseTo(4);
  });

  it('gives every word some weight', () => {
    expect(weighOver(two, () => 0)('plant')).toBe(0.3);
  });
});
