import { describe, expect, it } from 'vitest';
import { suspectOppositeWord } from '../../../../../utils/support/drift/polarity/opposite-words.ts';
import { statementsOf } from '../../../../../utils/support/drift/polarity/statements.ts';
import { article, compare } from '../../story.ts';

const suspect = (claim: string, text: string) => {
  const found = suspectOppositeWord(statementsOf(compare(claim, article(text))));
  return found && [found.claim, found.source];
};

describe('a word and its opposite', () => {
  it.each([
    [
      'Fees rose last year in the harbor district.',
      'Fees fell last year in the harbor district.',
      ['rose', 'fell'],
    ],
    [
      'Fees did not fall last year in the harbor district.',
      'Fees did not rise last year in the harbor district.',
      ['not fall', 'not rise'],
    ],
    [
      'Billions of visitors saw the invented harbor show last year.',
      'Millions of visitors saw the invented harbor show last year.',
      ['Billions', 'Millions'],
    ],
  ])('%s | %s', (claim, text, sides) => {
    expect(suspect(claim, text)).toEqual(sides);
  });

  it.each([
    {
      name: 'the same word',
      claim: 'Fees rose last year in the harbor district.',
      text: 'Fees rose last year in the harbor district.',
    },
    {
      name: 'two turns',
      claim: 'Fees did not rise last year in the harbor district.',
      text: 'Fees fell last year in the harbor district.',
    },
    {
      name: 'two turns, the other way',
      claim: 'Fees fell last year in the harbor district.',
      text: 'Fees did not rise last year in the harbor district.',
    },
    {
      name: 'the word itself in a better place',
      claim: 'Fees rose last year in the harbor district.',
      text: 'Rents fell last year in town. Fees rose last year in the harbor district.',
    },
    {
      name: 'an opposite in another place',
      claim: 'Fees rose last year in the harbor district.',
      text: 'Fees of the harbor district changed. A tree fell on Bell.',
    },
    {
      name: 'a pair that stands there whole',
      claim: 'The public harbor offices of the district stay open.',
      text: 'The private and public harbor offices of the district stay open.',
    },
    {
      name: 'a word that stands there with its opposite',
      claim: 'The harbor district rejected a request.',
      text: 'The harbor district rejected a request to approve higher fees.',
    },
    {
      name: 'a part of a compound of the claim',
      claim: 'The low-code harbor offices of the district stay open.',
      text: 'The high code harbor offices of the district stay open.',
    },
    {
      name: 'a part of a compound of the article',
      claim: 'The low code harbor offices of the district stay open.',
      text: 'The high-code harbor offices of the district stay open.',
    },
    {
      name: 'too little to go by',
      claim: 'It rose.',
      text: 'It fell.',
    },
  ])('nothing against $name: $claim', ({ claim, text }) => {
    expect(suspect(claim, text)).toBeNull();
  });

  it('is told of a pair that stands apart', () => {
    expect(
      suspect(
        'The low code harbor offices of the district stay open.',
        'The high code harbor offices of the district stay open.',
      ),
    ).toEqual(['The low', 'The high']);
  });
});
