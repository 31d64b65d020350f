import { describe, expect, it } from 'vitest';
import { suspectDeniedByClaim } from '../../../../../utils/support/drift/polarity/denied-by-claim.ts';
import { statementsOf } from '../../../../../utils/support/drift/polarity/statements.ts';
import { article, compare } from '../../story.ts';

const suspect = (claim: string, text: string) => {
  const found = suspectDeniedByClaim(statementsOf(compare(claim, article(text))));
  return found && [found.claim, found.source];
};
const TEXT = 'The battery plant will cost $1.2 billion, the company said.';

describe('what the claim denies', () => {
  it.each([
    ['The battery plant will not cost $1.2 billion, the company said.', 'will not cost'],
    ['The battery plant won’t cost $1.2 billion, the company said.', 'won’t cost'],
    ['The battery plant never cost $1.2 billion, the company said.', 'never cost'],
  ])('%s', (claim, own) => {
    expect(suspect(claim, TEXT)).toEqual([own, 'will cost']);
  });

  it.each([
    { name: 'nothing denied', claim: 'The battery plant will cost $1.2 billion.', text: TEXT },
    {
      name: 'denied on both sides',
      claim: 'The battery plant will not cost $1.2 billion, the company said.',
      text: 'The battery plant will never cost $1.2 billion, the company said.',
    },
    {
      name: 'something denied beside it',
      claim: 'The battery plant will not cost $1.2 billion, the company said.',
      text: 'No battery plant will cost $1.2 billion, the company said.',
    },
    {
      name: 'denied in some other sentence',
      claim: 'The battery plant will not cost $1.2 billion, the company said.',
      text: `${TEXT} Bell said it would not cost much.`,
    },
    {
      name: 'another kind of denial',
      claim: 'Nobody said the battery plant will cost $1.2 billion, hardly the company.',
      text: TEXT,
    },
    {
      name: 'said of a name',
      claim: 'The battery plant, not Voltane Systems, will cost $1.2 billion.',
      text: 'The battery plant of Voltane Systems will cost $1.2 billion.',
    },
    {
      name: 'said of something else',
      claim: 'The old harbor ferry did not cost much.',
      text: TEXT,
    },
  ])('nothing against $name: $claim', ({ claim, text }) => {
    expect(suspect(claim, text)).toBeNull();
  });

  it('hears no denial more than five words away', () => {
    const claim = 'The battery plant will not cost $1.2 billion, the company said.';
    const text = (gap: string) => `No, ${gap} the battery plant will cost $1.2 billion.`;
    expect(suspect(claim, text('it rained there:'))).not.toBeNull();
    expect(suspect(claim, text(''))).toBeNull();
  });
});
