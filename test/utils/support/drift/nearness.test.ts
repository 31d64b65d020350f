import { describe, expect, it } from 'vitest';
import {
  nearness,
  nearnessIn,
  placesBetween,
  surroundings,
} from '../../../../utils/support/drift/nearness.ts';
import { wordsOf } from '../../../../utils/text/words.ts';
import { makeComparison } from '../made-up.ts';
import { article, compare } from '../story.ts';

/** A claim of ten content words of weight 1, one clause. */
const plain = makeComparison({
  claim: 'b c d f g h j k l m',
  words: Array.from({ length: 10 }, () => ({})),
});
const around = (from: number, to: number, reach?: number, fade?: number) =>
  surroundings(plain, from, to, reach, fade).map(s => [s.word.at, s.weight]);

describe('surroundings', () => {
  it('are six words to either side, the nearest weighing most', () => {
    expect(around(8, 9)).toEqual([
      [2, 1 / 1.75],
      [3, 1 / 1.6],
      [4, 1 / 1.45],
      [5, 1 / 1.3],
      [6, 1 / 1.15],
      [7, 1],
      [9, 1],
    ]);
    expect(around(0, 2).at(-1)).toEqual([7, 1 / 1.75]);
  });

  it('reach and fade as they are told', () => {
    expect(around(4, 6, 2, 1)).toEqual([
      [2, 0.5],
      [3, 1],
      [6, 1],
      [7, 0.5],
    ]);
  });

  it('count less by the clause they stand in', () => {
    const clauses = makeComparison({
      claim: 'a, b, c, d',
      words: Array.from({ length: 4 }, () => ({ weight: 2 })),
    });
    expect(surroundings(clauses, 0, 1, 6, 0).map(s => s.weight)).toEqual([0.8, 0.3, 0]);
    expect(surroundings(clauses, 3, 4, 6, 0).map(s => s.weight)).toEqual([0, 0.3, 0.8]);
  });
});

describe('nearnessIn', () => {
  const compared = makeComparison({
    words: [{}, {}, {}],
    fits: [{ strengths: [1, 0.5, 1], at: [2, 7, 20] }],
  });
  const fit = compared.alignment.fits[0];
  const weighed = compared.words.map((word, i) => ({ word, weight: i + 1 }));
  const at = (from: number, to: number, reach?: number) =>
    fit && nearnessIn(weighed, fit, from, to, reach);

  it('is the share and the weight of the surroundings that stand around a place', () => {
    expect(at(4, 5)).toEqual({ share: 2 / 6, mass: 2 });
    expect(at(12, 13)).toEqual({ share: 4 / 6, mass: 4 });
  });

  it('reaches nine words, or as far as it is told', () => {
    expect(at(11, 12)?.mass).toBe(1 + 1 + 3);
    expect(at(11, 11)?.mass).toBe(2);
    expect(at(12, 12)?.mass).toBe(1 + 3);
    expect(at(4, 5, 2)?.mass).toBe(1);
    expect(at(4, 5, 3)?.mass).toBe(2);
  });

  it('leaves out the place itself', () => {
    expect(at(2, 3, 2)?.mass).toBe(0);
    expect(at(1, 2, 2)?.mass).toBe(1);
    expect(at(3, 7, 1)?.mass).toBe(2);
  });

  it('takes the surest of several places of a word, and nothing of nothing', () => {
    if (!fit) throw new Error('no sentence');
    const places = [
      { strength: 0.4, at: 3 },
      { strength: 0.9, at: 5 },
      { strength: 0.6, at: 6 },
    ];
    expect(nearnessIn(weighed.slice(0, 1), { ...fit, places: [places] }, 4, 5).share).toBe(0.9);
    expect(nearnessIn([], fit, 4, 5)).toEqual({ share: 0, mass: 0 });
  });
});

describe('nearness', () => {
  it('is high where the same words stand around, low elsewhere', () => {
    const compared = compare(
      'The plant will employ 640 people when it opens.',
      article('The plant will employ about 640 people when it opens. It rained for 640 days.'),
    );
    const at = placesBetween(compared.claim.words, 22, 25);
    const [same, other] = compared.article.sentences;
    if (!at || !same || !other) throw new Error('the story has changed');
    const around = surroundings(compared, at.from, at.to);
    expect(nearness(compared, around, same, 5, 6)).toBe(1);
    expect(nearness(compared, around, other, 3, 4)).toBe(0);
    expect(nearness(compared, around, same, 5, 6, 1)).toBeLessThan(1);
  });
});

describe('placesBetween', () => {
  const words = wordsOf('one two three', 'en');

  it.each([
    { start: 0, end: 3, places: { from: 0, to: 1 } },
    { start: 3, end: 8, places: { from: 1, to: 2 } },
    { start: 3, end: 9, places: { from: 1, to: 3 } },
    { start: 4, end: 7, places: { from: 1, to: 2 } },
    { start: 2, end: 5, places: { from: 0, to: 2 } },
    { start: 3, end: 4, places: null },
    { start: 13, end: 20, places: null },
  ])('$start to $end', ({ start, end, places }) => {
    expect(placesBetween(words, start, end)).toEqual(places);
  });
});
