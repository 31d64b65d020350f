import { describe, expect, it } from 'vitest';
import {
  backgroundRarity,
  meanVector,
  vectorCosine,
  vectorRow,
} from '../../../../utils/text/meaning/word-vectors.ts';

const cosine = (a: string, b: string) => vectorCosine(vectorRow(a), vectorRow(b));

describe('the vector of a stem', () => {
  it('has the number of its place in the list, from nought', () =>
    expect(['two', 'three', 'boavista', 'xyzzyq', ''].map(vectorRow)).toEqual([
      0, 9, 21999, -1, -1,
    ]));
});

describe('the cosine of two vectors', () => {
  it('is one of a vector and itself, at either end of the table', () => {
    expect(cosine('two', 'two')).toBeCloseTo(1, 6);
    expect(cosine('boavista', 'boavista')).toBeCloseTo(1, 6);
  });
  it('is high for what is near in meaning and low for what is not', () => {
    expect(cosine('two', 'three')).toBeCloseTo(0.92014, 4);
    expect(cosine('year', 'month')).toBeCloseTo(0.7803, 4);
    expect(cosine('two', 'boavista')).toBeCloseTo(0.04089, 4);
  });
  it('is nought where either has none', () => {
    expect([vectorCosine(-1, 0), vectorCosine(0, -1), vectorCosine(-1, -1)]).toEqual([0, 0, 0]);
  });
});

describe('the rarity of a stem', () => {
  it.each([
    ['two', 0.67983],
    ['give', 2.43935],
    ['civil', 3.04207],
    ['train', 3.04388],
    ['lifesav', 6.73841],
    ['boavista', 6.8251],
  ])('%s: %f', (stem, rarity) => expect(backgroundRarity(stem)).toBeCloseTo(rarity, 4));
  it('is not known of a stem that is not common', () =>
    expect(backgroundRarity('xyzzyq')).toBeNull());
});

describe('the mean of vectors', () => {
  it('weighs unit vectors', () => {
    const mean = meanVector([
      { row: 0, weight: 2 },
      { row: -1, weight: 9 },
      { row: 9, weight: 1 },
    ]);
    expect(mean).toHaveLength(64);
    expect(mean?.[0]).toBeCloseTo(-1.87143, 4);
    expect(mean?.[1]).toBeCloseTo(0.62381, 4);
    expect(mean?.[63]).toBeCloseTo(-0.03964, 4);
  });
  it('is none of none', () => {
    expect(meanVector([])).toBeNull();
    expect(meanVector([{ row: -1, weight: 1 }])).toBeNull();
  });
});
