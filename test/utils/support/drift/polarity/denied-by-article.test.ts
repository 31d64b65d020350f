import { describe, expect, it } from 'vitest';
import { suspectDeniedByArticle } from '../../../../../utils/support/drift/polarity/denied-by-article.ts';
import { statementsOf } from '../../../../../utils/support/drift/polarity/statements.ts';
import { article, compare } from '../../story.ts';

const suspect = (claim: string, text: string) => {
  const found = suspectDeniedByArticle(statementsOf(compare(claim, article(text))));
  return found && [found.claim, found.source];
};

describe('what the article denies', () => {
  it.each([
    [
      'The agency can override the directive.',
      'The agency said it can’t override the directive.',
      ['can override', 'it can’t override'],
    ],
    [
      'Being left out prompted the lawsuit, Bell said.',
      'Bell said being left out did not prompt the lawsuit.',
      ['out prompted', 'did not prompt'],
    ],
    [
      'Both surviving reporters remembered the machine gun fire at the scene.',
      'Neither of the surviving reporters at the scene remembered the machine gun fire.',
      ['Both surviving', 'Neither of the surviving'],
    ],
  ])('%s | %s', (claim, text, sides) => {
    expect(suspect(claim, text)).toEqual(sides);
  });

  it.each([
    {
      name: 'denied on both sides',
      claim: 'The agency can’t override the directive.',
      text: 'The agency said it cannot override the directive.',
    },
    {
      name: 'denied in another way nearby',
      claim: 'The agency failed: it never did override the directive.',
      text: 'The agency said it can’t override the directive.',
    },
    {
      name: 'turned round in the claim',
      claim: 'The unhealthy agency left the directive.',
      text: 'The agency is not healthy, it left the directive.',
    },
    {
      name: 'stated in a place as good',
      claim: 'The agency can override the directive.',
      text: 'The agency can’t override the directive. The agency can override the directive.',
    },
    {
      name: 'said of something else',
      claim: 'The agency can override the directive.',
      text: 'A farmer did not override his old fence. The agency met on the directive.',
    },
    {
      name: 'told by too little',
      claim: 'He can override.',
      text: 'They could not override.',
    },
    {
      name: 'a weak negation',
      claim: 'The agency can override the directive.',
      text: 'The agency left without override of the directive.',
    },
    {
      name: 'far behind the negation',
      claim: 'The agency discussed the old harbor directive.',
      text: 'The agency did not close the ferry market discussed in the old harbor directive.',
    },
    {
      name: 'a name',
      claim: 'The agency of Mara Lindqvist met on the directive.',
      text: 'The agency, not Mara Lindqvist, met on the directive.',
    },
    {
      name: 'a figure',
      claim: 'The agency met 640 on the directive.',
      text: 'The agency met, not 640, on the directive.',
    },
    {
      name: 'the end of a long reach, whose middle the claim lacks',
      claim: 'The agency met with lawyers on the directive.',
      text: 'Neither the farmers nor sailors, teachers, bakers, pilots, doctors or painters met with lawyers of the agency on the directive.',
    },
  ])('nothing against what is $name: $claim', ({ claim, text }) => {
    expect(suspect(claim, text)).toBeNull();
  });

  it('hears a denial that a clause of its own does not answer', () => {
    expect(
      suspect(
        'The agency can override the directive, but Bell never met it.',
        'The agency can’t override the directive.',
      ),
    ).toEqual(['can override', 'can’t override']);
  });
});
