import { describe, expect, it } from 'vitest';
import { suspectSmallWord } from '../../../../../utils/support/drift/polarity/small-words.ts';
import { statementsOf } from '../../../../../utils/support/drift/polarity/statements.ts';
import { article, compare } from '../../story.ts';

const suspect = (claim: string, text: string) => {
  const found = suspectSmallWord(statementsOf(compare(claim, article(text))));
  return found && [found.claim, found.source];
};

describe('small words that turn a statement', () => {
  it.each([
    [
      'Police punished fewer than 6,300 people for spreading rumours.',
      'Police punished more than 6,300 people for spreading rumours.',
      ['fewer than 6,300', 'more than 6,300'],
    ],
    [
      'The council met after the harbor vote on Friday.',
      'The council met before the harbor vote on Friday.',
      ['after the harbor', 'before the harbor'],
    ],
    [
      'The council met before the harbor vote on Friday.',
      'The council met following the harbor vote on Friday.',
      ['before the harbor', 'following the harbor'],
    ],
  ])('%s | %s', (claim, text, sides) => {
    expect(suspect(claim, text)).toEqual(sides);
  });

  it.each([
    {
      name: 'the same small word',
      claim: 'The council met before the harbor vote on Friday.',
      text: 'The council met before the harbor vote on Friday.',
    },
    {
      name: 'both of them there',
      claim: 'The council met before the harbor vote on Friday.',
      text: 'The council met before and after the harbor vote on Friday.',
    },
    {
      name: 'the claim’s own in some other sentence',
      claim: 'The council met before the harbor vote on Friday.',
      text: 'The council met after the harbor vote on Friday. Bell met it before the harbor.',
    },
    {
      name: 'one too far from the next word',
      claim: 'The council met before the harbor vote on Friday.',
      text: 'After it all and of them the harbor vote was on Friday.',
    },
    {
      name: 'something else that is before',
      claim: 'The council met the mayor before old friends came.',
      text: 'Zebras juggle after old tea.',
    },
    {
      name: 'no small word',
      claim: 'The council met at the harbor vote on Friday.',
      text: 'The council met after the harbor vote on Friday.',
    },
    {
      name: 'a word that every object has by nature',
      claim: 'The constructor met the harbor vote on Friday.',
      text: 'The constructor met after the harbor vote on Friday.',
    },
  ])('nothing against $name: $claim', ({ claim, text }) => {
    expect(suspect(claim, text)).toBeNull();
  });
});
