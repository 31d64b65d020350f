import { describe, expect, it } from 'vitest';
import { checkDates } from '../../../../utils/support/drift/drift-dates.ts';
import { article, compare, sidesOf } from '../story.ts';

/** Both sides of the first thing that is suspected of a claim. */
const suspect = (claim: string, text?: string, published: string | null = null) =>
  sidesOf(checkDates(text ? compare(claim, article(text, published)) : compare(claim)));

describe('checkDates', () => {
  it.each([
    ['The battery plant opens in October 2029.', ['October 2029', 'October 2028']],
    ['Voltane first asked for permission on March 8, 2024.', ['March 8, 2024', 'March 18, 2024']],
    ['River levels have fallen by a third since 1989, said Ines Calloway.', ['1989', '1998']],
    [
      'Larkfield’s council voted on Monday to let Voltane build the battery plant.',
      ['Monday', 'Tuesday'],
    ],
  ])('%s', (claim, expected) => {
    expect(suspect(claim)).toEqual(expected);
  });

  it.each([
    'The battery plant opens in late 2028.',
    'Voltane first asked in March 2024.',
    'Larkfield’s council voted on May 19 to let Voltane build.',
    'Larkfield’s council voted on Tuesday.',
    'The council voted yesterday on the plant.',
  ])('nothing against: %s', claim => {
    expect(suspect(claim)).toBeNull();
  });

  it('takes the day of publication as told', () => {
    expect(
      checkDates(
        compare(
          'On May 18, 2026, the firm spoke.',
          article('The firm spoke of plans for 2031.', '2026-05-18'),
        ),
      ).parts,
    ).toEqual([{ kind: 'date', text: 'May 18, 2026', found: true }]);
  });
});
