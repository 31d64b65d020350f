import { describe, expect, it } from 'vitest';
import { checkQuantities } from '../../../../utils/support/drift/drift-quantities.ts';
import { article, compare, sidesOf } from '../story.ts';

/** Both sides of the first thing that is suspected of a claim. */
const suspect = (claim: string, text?: string, published: string | null = null) =>
  sidesOf(checkQuantities(text ? compare(claim, article(text, published)) : compare(claim)));

describe('checkQuantities', () => {
  it.each([
    [
      'The plant will cost $1.2 million and open in October 2028.',
      ['$1.2 million', '$1.2 billion'],
    ],
    ['About 460 people will be employed at the plant.', ['460', '640']],
    [
      'The plant could draw 5.3 million liters of water a day from the Ash River.',
      ['5.3 million', '3.5 million'],
    ],
    [
      'Hydrologist Ines Calloway said river levels have fallen by half since 1998.',
      ['half', 'a third'],
    ],
    ['The council voted 7-6 to let Voltane build the plant.', ['7-6', '9-4']],
  ])('%s', (claim, expected) => {
    expect(suspect(claim)).toEqual(expected);
  });

  it.each([
    'The plant will cost $1.2 billion and employ roughly 640 people.',
    'River levels have fallen 33 percent since 1998.',
    'The council approved the plant 9-4.',
    'Voltane will employ more than 600 people at its plant.',
    'Two members spoke before the council voted 9-4.',
  ])('nothing against: %s', claim => {
    expect(suspect(claim)).toBeNull();
  });

  it('does not hold a figure against another thing counted', () => {
    expect(
      suspect(
        'The club signed 12 players this summer.',
        'The club sold 30 tickets this summer. It will meet again.',
      ),
    ).toBeNull();
  });

  it('looks in the sentence beside the one that fits best', () => {
    const text =
      'Bell estimates the dump would equate to 480 million kilograms of scrap. For perspective, that is equivalent to about 320,000 cars.';
    expect(
      suspect(
        'The dump would be 480 million kilograms of scrap, the equivalent of about 820,000 automobiles.',
        text,
      ),
    ).toEqual(['820,000', '320,000']);
  });

  it('lists what it looked up', () => {
    expect(checkQuantities(compare('The plant will employ 640 people in 3 shifts.')).parts).toEqual(
      [
        { kind: 'number', text: '640', found: true },
        { kind: 'number', text: '3', found: false },
      ],
    );
  });
});
