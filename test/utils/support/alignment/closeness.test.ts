import { describe, expect, it } from 'vitest';
import { closeness } from '../../../../utils/support/alignment/closeness.ts';
import { wordsOf } from '../../../../utils/text/words.ts';
import { compare } from '../story.ts';

describe('closeness', () => {
  const of = (claim: string, source: string) => {
    const l = compare(claim);
    const word = l.words[0];
    const other = wordsOf(source, 'en')[0];
    return word && other ? closeness(word, other, -1) : Number.NaN;
  };

  it.each([
    ['regulators', 'regulator', 1],
    ['regulatory', 'regulator', 0.9],
    ['automobiles', 'car', 0.85],
    ['rose', 'fell', 0],
    ['2028', '2029', 0],
  ])('%s and %s: %d', (a, b, expected) => {
    expect(of(a, b)).toBeCloseTo(expected);
  });
});
