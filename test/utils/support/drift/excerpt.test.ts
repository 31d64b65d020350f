import { describe, expect, it } from 'vitest';
import { excerpt } from '../../../../utils/support/drift/excerpt.ts';
import { wordsOf } from '../../../../utils/text/words.ts';

const TEXT = '“We will, surely, pay,” she said.';
const words = wordsOf(TEXT, 'en');

describe('excerpt', () => {
  it.each([
    [0, 1, 'We will'],
    [1, 3, 'will, surely, pay'],
    [2, 2, 'surely'],
    [-3, 0, 'We'],
    [4, 99, 'she said'],
  ])('from %d to %d: %s', (from, to, expected) => {
    expect(excerpt(TEXT, words, from, to)).toBe(expected);
  });

  it('is empty where there is no word', () => {
    expect(excerpt('…', [], 0, 1)).toBe('');
  });
});
