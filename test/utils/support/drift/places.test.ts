import { describe, expect, it } from 'vitest';
import { bestPlace, fitPlace, isOnTopic } from '../../../../utils/support/drift/places.ts';
import { makeComparison } from '../made-up.ts';

const compared = makeComparison({
  words: [{}, {}],
  article: 'It rained 640 days. It snowed. The plant was closed.',
  topic: [0.18, 0.17, 0.5],
  close: [0, 1],
  fits: [{ strengths: [1, 0], at: [1, -1] }],
});
const [first, second, third] = compared.article.sentences;

describe('isOnTopic', () => {
  it('asks for a topic that is near enough, in a sentence worth a close look', () => {
    expect([first, second, third].map(s => s && isOnTopic(compared, s))).toEqual([
      true,
      false,
      false,
    ]);
  });
});

describe('fitPlace', () => {
  const around = compared.words.map((word, i) => ({ word, weight: i + 1 }));
  const at = (sentence = first, start = 10, end = 13) =>
    sentence && fitPlace(compared, around, sentence, { start, end });

  it('weighs the surroundings found there, and the sentence’s topic', () => {
    const place = at();
    expect(place?.sentence).toBe(first);
    expect(place?.near).toBeCloseTo(1 / 3);
    expect(place?.fit).toBeCloseTo(0.6 / 3 + 0.4 * 0.18);
  });

  it('goes by the topic alone where a close look is not worth it, or no word stands there', () => {
    expect(at(third, 4, 9)).toEqual({ sentence: third, near: 0, fit: 0.2 });
    expect(at(first, 2, 3)?.near).toBe(0);
  });
});

describe('bestPlace', () => {
  it('is the one that fits best, the first of several', () => {
    if (!first || !second) throw new Error('no sentences');
    const place = (fit: number, sentence = first) => ({ sentence, near: 0, fit });
    const [a, b, c] = [place(0.2), place(0.5), place(0.5, second)];
    expect(bestPlace([a, b, c])).toBe(b);
    expect(bestPlace([c, a])).toBe(c);
    expect(bestPlace([])).toBeNull();
  });
});
