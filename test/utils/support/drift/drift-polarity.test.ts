import { describe, expect, it } from 'vitest';
import { checkPolarity } from '../../../../utils/support/drift/drift-polarity.ts';
import { makeComparison } from '../made-up.ts';
import { article, compare, sidesOf } from '../story.ts';

/** Both sides of what is suspected of a claim. */
const suspect = (claim: string, text?: string) =>
  sidesOf(checkPolarity(text ? compare(claim, article(text)) : compare(claim)));

describe('checkPolarity', () => {
  it.each([
    [
      'Mayor Ruth Abernathy voted because her brother owns land next to the airfield.',
      ['voted', 'did not vote'],
    ],
    [
      'Lindqvist said Voltane is asking the town for a single dollar.',
      ['is asking', 'are not asking'],
    ],
    ['River levels have risen by a third since 1998.', ['have risen', 'have fallen']],
    [
      'The battery plant will not cost $1.2 billion, the company said.',
      ['will not cost', 'will cost'],
    ],
    ['The battery plant will employ at most 640 people.', null],
  ])('%s', (claim, sides) => {
    expect(suspect(claim)).toEqual(sides);
  });

  it.each([
    'Mayor Ruth Abernathy did not vote because her brother owns land next to the airfield.',
    'Mayor Ruth Abernathy abstained because her brother owns land next to the airfield.',
    'Voltane is not asking the town for a dollar.',
    'River levels have dropped by a third since 1998.',
    'The plant will cost $1.2 billion, the company said.',
  ])('nothing against: %s', claim => {
    expect(suspect(claim)).toBeNull();
  });

  it('tries small words too', () => {
    expect(
      suspect(
        'Police punished fewer than 6,300 people for spreading rumours.',
        'Police punished more than 6,300 people for spreading rumours.',
      ),
    ).toEqual(['fewer than 6,300', 'more than 6,300']);
  });

  it('looks for a turn in a story that is the same', () => {
    const made = (cover: number) =>
      checkPolarity(
        makeComparison({
          claim: 'council raise fee',
          words: [{ text: 'council', weight: 3 }, { text: 'raise' }, { text: 'fee', weight: 3 }],
          article: 'Council did not raise fee.',
          fits: [{ strengths: [1, 1, 1], at: [0, 3, 4], cover }],
        }),
      ).suspicions.length;
    expect(made(0.3)).toBe(1);
    expect(made(0.29)).toBe(0);
  });

  it('tells one turn and checks no part', () => {
    const text = 'Fees fell last year in the harbor district. Fees did not rise in the district.';
    expect(
      checkPolarity(compare('Fees rose last year in the harbor district.', article(text))),
    ).toMatchObject({ parts: [], suspicions: [{ kind: 'negation' }] });
  });
});
