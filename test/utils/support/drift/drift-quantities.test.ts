import { describe, expect, it } from 'vitest';
import { checkQuantities } from '../../../../utils/support/drift/drift-quantities.ts';
import { article, compare, sidesOf } from '../story.ts';

const check = (claim: string, text?: string) =>
  checkQuantities(text ? compare(claim, article(text)) : compare(claim));
/** Both sides of the first thing that is suspected of a claim. */
const suspect = (claim: string, text?: string) => sidesOf(check(claim, text));

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
    expect(
      suspect(
        'The club signed 12 players this summer.',
        'The club signed 30 footballers this summer.',
      ),
    ).toEqual(['12', '30']);
  });

  it('holds it against another thing where all around it agrees', () => {
    expect(
      suspect(
        'Harbor officials bought 12 new grey ferries for the northern island last summer.',
        'Harbor officials bought 30 new grey ferries for the northern island last summer.',
      ),
    ).toEqual(['12', '30']);
    expect(
      suspect(
        'Harbor officials bought 12 big wooden ferries for the northern island last summer.',
        'Harbor officials bought 30 grey wooden ferries for the northern island last summer.',
      ),
    ).toEqual(['12', '30']);
  });

  it('takes no amount that another of the claim’s amounts is found in', () => {
    const text = 'The club signed 30 players this summer.';
    expect(suspect('The club signed 12 players this summer.', text)).toEqual(['12', '30']);
    expect(suspect('The club signed 12 players this summer and 30 players.', text)).toBeNull();
  });

  it('asks for a much better place where the claim’s amount is found too', () => {
    const twice = 'The club signed 30 players this summer. Fans bought 12 scarves.';
    expect(check('The club signed 12 players this summer.', twice).parts[0]?.found).toBe(true);
    expect(suspect('The club signed 12 players this summer.', twice)).toEqual(['12', '30']);
    const beside = 'The club signed 30 players this summer. The club sold 12 players this summer.';
    expect(suspect('The club signed 12 players this summer.', beside)).toBeNull();
  });

  it('is surer where the article has the claim’s amount nowhere', () => {
    const claim = 'The club signed 12 players this summer.';
    const told = 'The club signed 30 players this summer.';
    const nowhere = check(claim, told).suspicions[0];
    const elsewhere = check(claim, `${told} Fans bought 12 scarves.`).suspicions[0];
    expect(nowhere).toMatchObject({ kind: 'number', claim: '12', source: '30', sentence: 0 });
    expect(nowhere?.certainty).toBe(1);
    expect(elsewhere?.certainty).toBeGreaterThan(0.8);
    expect(elsewhere?.certainty).toBeLessThan(1);
  });

  it('says nothing of a figure in a sentence about something else', () => {
    expect(
      suspect(
        'The club signed 12 players this summer.',
        'A storm closed the harbor for 30 days in the north, sailors said.',
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
    expect(check('The plant will employ 640 people in 3 shifts.').parts).toEqual([
      { kind: 'number', text: '640', found: true },
      { kind: 'number', text: '3', found: false },
    ]);
  });
});

it('does not take a bound for borne out by another thing that was counted', () => {
  const found = (source: string) =>
    checkQuantities(
      compare('At least 38 people were wounded in the harbor.', article(source)),
    ).parts.map(p => p.found);
  expect(found('Damage was recorded in 50 locations of the harbor.')).toEqual([false]);
  expect(found('In the harbor 44 people were wounded.')).toEqual([true]);
});
