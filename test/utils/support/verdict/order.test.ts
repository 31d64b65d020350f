import { describe, expect, it } from 'vitest';
import {
  sequenceOf,
  shareInOrder,
  shareOfNeighbours,
} from '../../../../utils/support/verdict/order.ts';
import { makeComparison } from '../made-up.ts';

const made = (strengths: number[], at: number[]) => {
  const compared = makeComparison({
    words: strengths.map(() => ({})),
    fits: [{ strengths, at }],
  });
  return { compared, best: compared.alignment.fits[0] };
};
const neighbours = (strengths: number[], at: number[]) => {
  const { compared, best } = made(strengths, at);
  return shareOfNeighbours(compared, best);
};
const inOrder = (strengths: number[], at: number[]) => shareInOrder(made(strengths, at).best);

describe('shareOfNeighbours', () => {
  it.each([
    { name: 'side by side', at: [4, 5, 6], share: 1 },
    { name: 'three apart', at: [4, 7, 10], share: 1 },
    { name: 'four apart', at: [4, 8, 9], share: 0.5 },
    { name: 'the wrong way round', at: [5, 4, 3], share: 0 },
    { name: 'in one place', at: [5, 5, 6], share: 0.5 },
  ])('$name: $share', ({ at, share }) => {
    expect(neighbours([1, 1, 1], at)).toBe(share);
  });

  it('counts words that are surely found', () => {
    expect(neighbours([1, 0.8, 1], [4, 5, 6])).toBe(0);
    expect(neighbours([0.8, 1, 0.81], [4, 5, 6])).toBe(0.5);
  });

  it('is 0 for a single word and where nothing is near', () => {
    expect(neighbours([1], [0])).toBe(0);
    expect(shareOfNeighbours(makeComparison({ words: [{}, {}] }), undefined)).toBe(0);
  });
});

describe('shareInOrder', () => {
  it.each([
    { at: [1, 2, 3, 4], share: 1 },
    { at: [4, 1, 2, 3], share: 0.75 },
    { at: [2, 5, 3, 4], share: 0.75 },
    { at: [4, 3, 2, 1], share: 0.25 },
    { at: [2, 2, 3, 9], share: 0.75 },
  ])('$at: $share', ({ at, share }) => {
    expect(inOrder([1, 1, 1, 1], at)).toBe(share);
  });

  it('leaves out what is not found', () => {
    expect(inOrder([1, 0.59, 0.6], [3, 1, 4])).toBe(1);
    expect(inOrder([1, 0.6, 0.6], [3, 1, 4])).toBeCloseTo(2 / 3);
    expect(inOrder([0.1], [3])).toBe(0);
    expect(shareInOrder(undefined)).toBe(0);
  });
});

describe('sequenceOf', () => {
  const of = (claim: string, ...texts: string[]) =>
    sequenceOf(
      makeComparison({ words: [{}], claim, fits: texts.map(text => ({ strengths: [0], text })) }),
    );

  it('counts words in order, gaps allowed, and the longest run without a gap', () => {
    expect(of('a b c d e f', 'a b x c d e.')).toEqual({ share: 5 / 6, run: 3 / 12 });
    expect(of('a b c d', 'd c b a.')).toEqual({ share: 0.25, run: 1 / 12 });
    expect(of('a b c d', 'x y z.')).toEqual({ share: 0, run: 0 });
    expect(of('a a b', 'a b.')).toEqual({ share: 2 / 3, run: 2 / 12 });
  });

  it('takes the best of four sentences, each for itself', () => {
    expect(of('a b c d', 'a x c x d.', 'a b.', 'x.', 'x.', 'a b c d.')).toEqual({
      share: 0.75,
      run: 2 / 12,
    });
    expect(of('a b c d', 'x.', 'x.', 'x.', 'a b c d.')).toEqual({ share: 1, run: 4 / 12 });
  });

  it('takes twelve words in a row for the whole', () => {
    const long = 'a b c d e f g h i j k l m n';
    expect(of(long, `${long}.`).run).toBe(1);
    expect(of('…', 'a.')).toEqual({ share: 0, run: 0 });
  });
});
