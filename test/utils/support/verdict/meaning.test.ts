import { describe, expect, it } from 'vitest';
import {
  rarestMissing,
  softCover,
  vectorLikeness,
} from '../../../../utils/support/verdict/meaning.ts';
import {
  backgroundRarity,
  vectorCosine,
  vectorRow,
} from '../../../../utils/text/meaning/word-vectors.ts';
import { makeComparison } from '../made-up.ts';

const word = (text: string, weight = 1) => ({ text, weight, row: vectorRow(text) });
const fits = (...texts: string[]) => texts.map(text => ({ strengths: [0], text }));

describe('vectorLikeness', () => {
  it('is 1 for the same words, less for others, 0 for none with a vector', () => {
    const car = [word('car'), word('engin')];
    const same = vectorLikeness(makeComparison({ words: car, fits: fits('The car engine.') }));
    const other = vectorLikeness(makeComparison({ words: car, fits: fits('The opera singer.') }));
    expect(same).toBeCloseTo(1);
    expect(other).toBeLessThan(0.5);
    expect(vectorLikeness(makeComparison({ words: car }))).toBe(0);
    expect(vectorLikeness(makeComparison({ words: [{}], fits: fits('The car.') }))).toBe(0);
  });

  it('looks at the best two sentences', () => {
    const words = [word('car')];
    const [first, second] = [
      fits('The opera.', 'The car.', 'The opera.'),
      fits('The opera.', 'The opera.', 'The car.'),
    ];
    expect(vectorLikeness(makeComparison({ words, fits: first }))).toBeCloseTo(1);
    expect(vectorLikeness(makeComparison({ words, fits: second }))).toBeLessThan(0.9);
  });
});

describe('softCover', () => {
  const near = vectorCosine(vectorRow('car'), vectorRow('truck'));
  const of = (union: number[], ...texts: string[]) =>
    softCover(
      makeComparison({ words: [word('car', 3), word('opera')], fits: fits(...texts) }),
      union,
    );

  it('puts the nearest word in place of what is missing', () => {
    expect(near).toBeGreaterThan(0.4);
    expect(of([0, 1], 'A truck.')).toBeCloseTo((3 * near + 1) / 4);
    expect(of([0.99, 1], 'A truck.')).toBeCloseTo((3 * 0.99 + 1) / 4);
    expect(of([0.98, 1], 'A car.')).toBeCloseTo(1);
  });

  it('looks in four sentences', () => {
    expect(of([0, 1], 'It.', 'It.', 'It.', 'A truck.')).toBeCloseTo((3 * near + 1) / 4);
    expect(of([0, 1], 'It.', 'It.', 'It.', 'It.', 'A truck.')).toBe(0.25);
  });

  it('leaves names and figures as they are, and an empty claim at 0', () => {
    const named = makeComparison({ words: [{ text: 'car' }], fits: fits('A truck.') });
    expect(softCover(named, [0])).toBe(0);
    expect(softCover(makeComparison({ words: [] }), [])).toBe(0);
  });
});

describe('rarestMissing', () => {
  const words = [word('year'), word('opera'), word('zzyxqua')];

  it('is how rare the rarest word is that is not found', () => {
    expect(rarestMissing(makeComparison({ words }), [0, 0.49, 0.5])).toBe(
      (backgroundRarity('opera') ?? 0) / 8,
    );
    expect(rarestMissing(makeComparison({ words }), [0, 1, 1])).toBe(
      (backgroundRarity('year') ?? 0) / 8,
    );
  });

  it('takes what news at large lacks for a name', () => {
    expect(backgroundRarity('zzyxqua')).toBeNull();
    expect(rarestMissing(makeComparison({ words: [word('zzyxqua')] }), [0])).toBe(7 / 8);
    expect(rarestMissing(makeComparison({ words }), [1, 1, 1])).toBe(0);
  });
});
