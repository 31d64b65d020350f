import { describe, expect, it } from 'vitest';
import { gapsOf, isExchange } from '../../../../utils/support/drift/copy-gaps.ts';
import { wordsOf } from '../../../../utils/text/words.ts';

const SENTENCE = 'The fee for all parks of Wexford will rise again next year';
const gaps = (claim: string, sentence = SENTENCE) =>
  gapsOf(wordsOf(claim, 'en'), wordsOf(sentence, 'en'));

describe('gapsOf', () => {
  it('finds what stands for something else, in the middle and at the ends', () => {
    expect(gaps('The fee for all parks of Larkfield will rise again next year')).toEqual([
      { from: 6, to: 7, at: 6, end: 7, held: true, atEnd: false },
    ]);
    expect(gaps('The fee for all parks of Wexford will rise again next month')).toEqual([
      { from: 11, to: 12, at: 11, end: 12, held: true, atEnd: true },
    ]);
    expect(gaps('One fee for all parks of Wexford will rise again next year')).toMatchObject([
      { from: 0, to: 1, at: 0, end: 1, held: true, atEnd: true },
    ]);
  });

  it('takes what one side alone has at its end for no change', () => {
    expect(gaps(`${SENTENCE} or so`)).toEqual([]);
    expect(gaps(SENTENCE, `${SENTENCE} or so`)).toEqual([]);
  });

  it('is null for a claim that is no near copy', () => {
    expect(gaps('Wexford raises its fees for parks')).toBeNull();
    expect(gaps('The fee will rise')).toBeNull();
  });

  it('knows an exchange from words told otherwise at length', () => {
    const long = `${SENTENCE} and the year after that one the council says`;
    const isOne = (words: string) =>
      (gaps(long.replace('Wexford', words), long) ?? []).some(isExchange);
    expect(isOne('Larkfield')).toBe(true);
    expect(isOne('a great old town at sea')).toBe(false);
  });
});
