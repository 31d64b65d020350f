import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changesOf, isVerbatim } from '../../../../utils/support/drift/near-copy.ts';
import { article, compare } from '../story.ts';

const TEXT =
  'Governor Ines Calloway said on Tuesday that the invented plant has moved its pumps to the northern bank of the Ash River. It can keep running through the winter, she said, and nobody in Larkholm will lose water. All of this is sample text.';
const over = (claim: string, text = TEXT) => compare(claim, article(text));
const sides = (claim: string, text = TEXT) =>
  changesOf(over(claim, text)).map(s => [s.kind, s.claim, s.source]);

describe('a claim that repeats a sentence nearly word for word', () => {
  it.each([
    [
      'Governor Ines Calloway said on Tuesday that the invented plant has not moved its pumps to the northern bank of the Ash River.',
      [['negation', 'has not moved', 'has moved']],
    ],
    [
      'Governor Ines Calloway said on Tuesday that the invented plant hasn’t moved its pumps to the northern bank of the Ash River.',
      [['negation', 'plant hasn’t moved', 'plant has moved']],
    ],
    [
      'Governor Ines Calloway said on Tuesday that the invented plant has moved its pumps to the northern bank of the Elm River.',
      [['name', 'Elm River', 'Ash River']],
    ],
    [
      'Governor Tom Brisket said on Tuesday that the invented plant has moved its pumps to the northern bank of the Ash River.',
      [['name', 'Tom Brisket', 'Ines Calloway']],
    ],
    // Told shorter, with every word of it there.
    [
      'Ines Calloway said that the plant has moved its pumps to the northern bank of the Ash River.',
      [],
    ],
    // Two denials may make up for each other.
    [
      'It cannot keep running through the winter, she said, and everybody in Larkholm will lose water.',
      [],
    ],
    // Only a part of the name is left out.
    [
      'Calloway said on Tuesday that the invented plant has moved its pumps to the northern bank of the Ash.',
      [],
    ],
    // Nothing in common.
    ['The bakery of Larkholm did not win a prize for its rye bread this year.', []],
  ])('%s', (claim, expected) => {
    expect(sides(claim)).toEqual(expected);
  });

  it('finds a denial that was left out', () => {
    expect(
      sides(
        'The council will raise the fee for the parks this year.',
        'The council will not raise the fee for the parks this year.',
      ),
    ).toEqual([['negation', 'will raise', 'will not raise']]);
  });

  it('takes another word for one thing for no change', () => {
    const text =
      'The report of the British office says that the water in the town is safe to drink again.';
    expect(
      sides(
        'The report of the UK office says that the water in the town is safe to drink again.',
        text,
      ),
    ).toEqual([]);
  });
});

describe('a claim that a sentence has to the word', () => {
  it('is told from one that lacks a word', () => {
    expect(isVerbatim(over('The invented plant has moved its pumps.'))).toBe(true);
    expect(isVerbatim(over('the invented plant has MOVED its pumps'))).toBe(true);
    expect(isVerbatim(over('The invented plant has moved the pumps.'))).toBe(false);
    expect(isVerbatim(over('The invented plant has moved its pump.'))).toBe(false);
  });

  it('differs from the sentence in nothing', () => {
    fc.assert(
      fc.property(fc.nat(20), fc.integer({ min: 1, max: 20 }), (from, length) => {
        const words = TEXT.slice(0, TEXT.indexOf('.'))
          .split(' ')
          .slice(from, from + length);
        fc.pre(words.length > 0);
        const looked = over(words.join(' '));
        expect(isVerbatim(looked)).toBe(true);
        expect(changesOf(looked)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
