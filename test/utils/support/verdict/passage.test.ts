import { describe, expect, it } from 'vitest';
import { passageOf } from '../../../../utils/support/verdict/passage.ts';
import { makeComparison } from '../made-up.ts';
import { article, compare } from '../story.ts';

const FIRST = 'The council met on Tuesday night.';
const SECOND = 'It let the firm build a plant there.';
const THIRD = 'Farmers of the valley will go to court.';
const TEXT = `${FIRST} ${SECOND} ${THIRD}`;
const words = Array.from({ length: 10 }, () => ({}));
const ones = (n: number, from = 0) => words.map((_, i) => Number(i >= from && i < from + n));
/** A passage for sentences that have so many of the claim's ten words, from a place on. */
const passage = (counts: readonly (readonly [count: number, from?: number])[], text = TEXT) =>
  passageOf(
    makeComparison({
      words,
      article: text,
      fits: counts.map(([n, from]) => ({ strengths: ones(n, from) })),
    }),
  );

describe('passageOf', () => {
  it('is the sentence that says most', () => {
    expect(passage([[1], [4], [2]])).toBe(SECOND);
    expect(passage([[4], [1], [2]])).toBe(FIRST);
  });

  it('adds the neighbour that adds most, in the order of the text', () => {
    expect(passage([[2, 4], [4], [3, 4]])).toBe(`${SECOND} ${THIRD}`);
    expect(passage([[3, 4], [4], [2, 4]])).toBe(`${FIRST} ${SECOND}`);
    expect(passage([[4], [1], [3, 4]])).toBe(FIRST);
  });

  it('goes on to a third where each adds enough', () => {
    expect(passage([[2, 4], [4], [2, 6]])).toBe(TEXT);
    expect(passage([[4], [2, 4], [2, 6]])).toBe(TEXT);
    expect(passage([[4], [0], [2, 6]])).toBe(FIRST);
    const four = `${TEXT} Nobody has asked the mayor.`;
    expect(passage([[4], [2, 4], [2, 6], [2, 8]], four)).toBe(TEXT);
  });

  it('leaves a neighbour that adds little', () => {
    expect(passage([[1, 4], [4], [0]])).toBe(SECOND);
    expect(passage([[4, 0], [4], [0]])).toBe(FIRST);
  });

  it('lets a figure count two and a half words', () => {
    const of = (strengths: number[][]) =>
      passageOf(
        makeComparison({
          words: [{ text: '640' }, {}, {}, {}],
          article: `${FIRST} Unsaid. ${THIRD}`,
          fits: [0, 2].map((index, i) => ({ index, strengths: strengths[i] ?? [] })),
        }),
      );
    expect(
      of([
        [1, 0, 0, 0],
        [0, 1, 1, 0],
      ]),
    ).toBe(FIRST);
    expect(
      of([
        [1, 0, 0, 0],
        [0, 1, 1, 1],
      ]),
    ).toBe(THIRD);
  });

  it('is null where nothing comes near, unless a difference is about it', () => {
    const near = (cover: number, about: number | null = null) =>
      passageOf(makeComparison({ words, article: TEXT, fits: [{ strengths: [], cover }] }), about);
    expect(near(0.2)).toBe(FIRST);
    expect(near(0.19)).toBeNull();
    expect(near(0.1, 0)).toBe(FIRST);
    expect(passageOf(makeComparison({ words }))).toBeNull();
    expect(passageOf(compare('Zebras juggle umbrellas.'))).toBeNull();
  });

  it('takes the sentence a difference is about', () => {
    const compared = makeComparison({
      words,
      article: TEXT,
      fits: [{ strengths: ones(9) }, { strengths: ones(1) }],
    });
    expect(passageOf(compared, 1)).toBe(`${FIRST} ${SECOND}`);
    expect(passageOf(compared, 7)).toBe(FIRST);
  });

  it('gives a sentence of a word or two with the next one, or the one before', () => {
    expect(passage([[5], [0]], `Bell won. ${SECOND}`)).toBe(`Bell won. ${SECOND}`);
    expect(passage([[0], [5]], `${SECOND} Bell won.`)).toBe(`${SECOND} Bell won.`);
    expect(passage([[5]], 'Bell won.')).toBeNull();
    expect(passage([[5]], 'Twenty letters here.')).toBe('Twenty letters here.');
    expect(passage([[5], [0]], 'Nineteen letters it. So.')).toBe('Nineteen letters it.');
    expect(passage([[5], [0]], `Bell won. It ${'was '.repeat(180)}so.`)).toBeNull();
  });

  it('takes no neighbour that makes it too long', () => {
    const long = `The hall ${'filled '.repeat(94)}up.`;
    expect(`${FIRST} ${long}`.length).toBeGreaterThan(700);
    expect(passage([[5], [5, 5]], `${FIRST} ${long}`)).toBe(FIRST);
  });

  it('cuts an endless sentence to the stretch that holds most', () => {
    const filler = 'after a long night of counting ';
    const claim = 'Bell won the harbor vote.';
    const [early, late] = [
      passageOf(compare(claim, article(`Bell won the harbor vote ${filler.repeat(40)}.`))),
      passageOf(compare(claim, article(`${filler.repeat(40)} Bell won the harbor vote.`))),
    ];
    for (const cut of [early, late]) {
      expect(cut).toContain('Bell won the harbor vote');
      expect(cut?.length).toBeLessThanOrEqual(700);
    }
    expect(early?.startsWith('Bell won')).toBe(true);
    expect(early?.length).toBeGreaterThan(660);
    expect(early).not.toMatch(/\s$/);
  });
});
