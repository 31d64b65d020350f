import { describe, expect, it } from 'vitest';
import {
  exactCover,
  namesInPassage,
  pairCover,
  sourceShare,
  unionOf,
} from '../../../../utils/support/verdict/cover.ts';
import { makeComparison } from '../made-up.ts';

const words = [{ weight: 1 }, { weight: 2 }, { weight: 3 }, { weight: 0.5 }];

describe('unionOf', () => {
  it('adds the two sentences that say most of what the best lacks, a little less surely', () => {
    const compared = makeComparison({
      words,
      fits: [
        { strengths: [1, 0, 0.5, 0] },
        { strengths: [0, 0.2, 0.6, 0] },
        { strengths: [0, 0, 0, 1] },
        { strengths: [0, 0, 1, 0] },
        { strengths: [0, 1, 0, 0] },
      ],
    });
    expect(unionOf(compared)).toEqual([1, 0.9, 0.9, 0]);
  });

  it('keeps what the best sentence says as surely as it says it', () => {
    const fits = [{ strengths: [0.95, 0, 0, 0] }, { strengths: [1, 0, 0, 0] }];
    expect(unionOf(makeComparison({ words, fits }))).toEqual([0.95, 0, 0, 0]);
  });

  it('is nothing where no sentence is near', () => {
    expect(unionOf(makeComparison({ words }))).toEqual([0, 0, 0, 0]);
  });
});

describe('pairCover', () => {
  it('takes the better of two neighbours for each word', () => {
    const compared = makeComparison({
      words,
      fits: [
        { index: 3, strengths: [1, 0, 0, 0] },
        { index: 4, strengths: [0.5, 1, 0, 0] },
        { index: 6, strengths: [0, 0, 0, 1] },
      ],
    });
    expect(pairCover(compared, 6.5)).toBeCloseTo(3 / 6.5);
    expect(pairCover(compared, 10)).toBeCloseTo(0.3);
  });

  it('is the sentence alone where it has no neighbour, and 0 where there is none', () => {
    const fits = [{ index: 3, strengths: [0, 0, 1, 0] }];
    expect(pairCover(makeComparison({ words, fits }), 6)).toBe(0.5);
    expect(pairCover(makeComparison({ words }), 6)).toBe(0);
  });
});

describe('exactCover', () => {
  it('counts the same stems alone', () => {
    const compared = makeComparison({ words, fits: [{ strengths: [1, 0.9, 0, 1] }] });
    expect(exactCover(compared, compared.alignment.fits[0], 6)).toBe(0.25);
    expect(exactCover(compared, undefined, 6)).toBe(0);
  });
});

describe('sourceShare', () => {
  const share = (strengths: number[], at: number[], text: string, count = strengths.length) => {
    const compared = makeComparison({
      words: Array.from({ length: count }, () => ({})),
      fits: [{ strengths, at, text }],
    });
    const [best] = compared.alignment.fits;
    return best ? sourceShare(compared, best) : null;
  };

  it('is the share of the sentence’s content that the claim takes up', () => {
    expect(share([1, 0.6], [0, 1], 'Voltane builds big battery plants.')).toBe(0.4);
    expect(share([1, 0.59], [0, 1], 'Voltane builds big battery plants.')).toBe(0.2);
    expect(share([1, 1], [0, 0], 'Voltane builds the big battery plants.')).toBe(0.2);
  });

  it('takes no more than two short words for a long claim', () => {
    expect(share([1, 1], [0, 1], 'Voltane builds.', 8)).toBe(0.5);
    expect(share([1], [0], 'It is not.')).toBe(0);
  });
});

describe('namesInPassage', () => {
  const named = [{ weight: 1, named: true }, { weight: 5 }, { weight: 3, named: true }];
  const of = (fits: { index: number; strengths: number[] }[]) => {
    const compared = makeComparison({ words: named, fits });
    return namesInPassage(compared, compared.alignment.fits[0]);
  };

  it('looks in the best sentence and the one before it', () => {
    expect(of([{ index: 4, strengths: [1, 0, 0] }])).toBe(0.25);
    expect(
      of([
        { index: 4, strengths: [1, 0, 0] },
        { index: 3, strengths: [0, 0, 1] },
      ]),
    ).toBe(1);
    expect(
      of([
        { index: 4, strengths: [1, 0, 0] },
        { index: 5, strengths: [0, 0, 1] },
      ]),
    ).toBe(0.25);
  });

  it('is 1 where nobody is named or nothing is near', () => {
    const nobody = makeComparison({ words: [{}], fits: [{ strengths: [0] }] });
    expect(namesInPassage(nobody, nobody.alignment.fits[0])).toBe(1);
    expect(of([])).toBe(1);
  });
});
