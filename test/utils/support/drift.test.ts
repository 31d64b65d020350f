import { describe, expect, it } from 'vitest';
import type { Comparison } from '../../../utils/support/alignment/compare-claim.ts';
import { checkDates } from '../../../utils/support/drift/drift-dates.ts';
import { checkHedges } from '../../../utils/support/drift/drift-hedges.ts';
import { checkNames } from '../../../utils/support/drift/drift-names.ts';
import { checkPolarity } from '../../../utils/support/drift/drift-polarity.ts';
import { checkQuantities } from '../../../utils/support/drift/drift-quantities.ts';
import { checkQuotes } from '../../../utils/support/drift/drift-quotes.ts';
import type { Finding } from '../../../utils/support/drift/finding.ts';
import { article, compare } from './story.ts';

/** Both sides of the first thing that is suspected. */
const sides = (f: Finding) => f.suspicions.map(s => [s.claim, s.source])[0] ?? null;
const over = (
  checkOf: (l: Comparison) => Finding,
  claim: string,
  text?: string,
  published: string | null = null,
) => sides(checkOf(text ? compare(claim, article(text, published)) : compare(claim)));

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
    expect(over(checkQuantities, claim)).toEqual(expected);
  });

  it.each([
    'The plant will cost $1.2 billion and employ roughly 640 people.',
    'River levels have fallen 33 percent since 1998.',
    'The council approved the plant 9-4.',
    'Voltane will employ more than 600 people at its plant.',
    'Two members spoke before the council voted 9-4.',
  ])('nothing against: %s', claim => {
    expect(over(checkQuantities, claim)).toBeNull();
  });

  it('does not hold a figure against another thing counted', () => {
    expect(
      over(
        checkQuantities,
        'The club signed 12 players this summer.',
        'The club sold 30 tickets this summer. It will meet again.',
      ),
    ).toBeNull();
  });

  it('looks in the sentence beside the one that fits best', () => {
    const text =
      'Bell estimates the dump would equate to 480 million kilograms of scrap. For perspective, that is equivalent to about 320,000 cars.';
    expect(
      over(
        checkQuantities,
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
    expect(over(checkDates, claim)).toEqual(expected);
  });

  it.each([
    'The battery plant opens in late 2028.',
    'Voltane first asked in March 2024.',
    'Larkfield’s council voted on May 19 to let Voltane build.',
    'Larkfield’s council voted on Tuesday.',
    'The council voted yesterday on the plant.',
  ])('nothing against: %s', claim => {
    expect(over(checkDates, claim)).toBeNull();
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

describe('checkNames', () => {
  it.each([
    [
      'Voltane chief executive Ada Brandt said the firm was not asking the town for a dollar.',
      ['Ada Brandt', 'Mara Lindqvist'],
    ],
    [
      'Hydrologist Ines Calloway of Norwich University advised the council on river levels.',
      ['Norwich University', 'Wexford University'],
    ],
  ])('a name the article lacks: %s', (claim, expected) => {
    expect(over(checkNames, claim)).toEqual(expected);
  });

  it('a name that belongs elsewhere', () => {
    const text =
      'The midfielder Ruben Hale was forced off in the second half with an injury. Earlier, Tomas Vidal had saved a penalty from the visitors. Marco Dell scored twice.';
    expect(
      over(
        checkNames,
        'The win came at a cost, as midfielder Tomas Vidal was forced off in the second half with an injury.',
        text,
      ),
    ).toEqual(['Tomas Vidal', 'Ruben Hale']);
  });

  it('half a name changed', () => {
    expect(
      over(checkNames, 'Mayor Ruth Vandenberg did not vote because her brother owns land.'),
    ).toEqual(['Ruth Vandenberg', 'Ruth Abernathy']);
  });

  it.each([
    'Lindqvist said Voltane was not asking the town for a dollar.',
    'Larkfield Mayor Abernathy did not vote because of her brother’s land.',
    'Opponents led by Oyelaran plan to sue.',
    'Wexford University’s Calloway advised the council.',
    'Voltane Systems will build the plant at Larkfield.',
  ])('nothing against: %s', claim => {
    expect(over(checkNames, claim)).toBeNull();
  });

  it('knows another name of the same', () => {
    expect(
      over(
        checkNames,
        'Cars made in China and sold in the United States face a tax.',
        'Cars made in China and sold in the U.S. face a stiff tax, hurting American players.',
      ),
    ).toBeNull();
  });

  it('leaves titles in quotation marks to the quotations', () => {
    expect(checkNames(compare('The orchestra played ‘The River Kings’ in May.')).parts).toEqual([]);
  });
});

describe('checkQuotes', () => {
  it.each([
    [
      'Lindqvist said “we are not asking the state for a single cent.”',
      'We are not asking the town for a single dollar',
    ],
    ['She said the plant “will stand on its own legs.”', 'will stand on its own feet'],
  ])('%s', (claim, source) => {
    expect(over(checkQuotes, claim)?.[1]).toBe(source);
  });

  it.each([
    'Lindqvist said “we are not asking the town for a single dollar.”',
    'The plant “will stand on its own feet,” she said.',
    'A ‘single’ word.',
    'They sang ‘One of These Nights.’',
  ])('nothing against: %s', claim => {
    expect(over(checkQuotes, claim)).toBeNull();
  });

  it('gives the nearest utterance for one that was never made', () => {
    expect(
      over(checkQuotes, 'Lindqvist said the plant is “a gift to every child in town.”')?.[1],
    ).toMatch(/^(?:We are not|This plant)/);
  });
});

describe('checkHedges', () => {
  it.each([
    ['The state will lower its fee for industrial water users.', 'is considering lowering'],
    ['Opponents will sue the council.', 'plan to sue'],
  ])('%s', (claim, source) => {
    expect(over(checkHedges, claim)?.[1]).toContain(source.split(' ').slice(-1)[0]);
  });

  it.each([
    'The state may lower its fee for industrial water users.',
    'The state is considering lowering its fee for industrial water users.',
    'Opponents want to sue the council.',
    'The plant will cost $1.2 billion.',
  ])('nothing against: %s', claim => {
    expect(over(checkHedges, claim)).toBeNull();
  });

  it('takes an accusation for one unless somebody is named for it', () => {
    const text =
      'Lawyers for Harbor Media accused Bell of copying its business model to launch Tidewire.';
    expect(
      over(checkHedges, 'Bell copied Harbor’s business model to launch Tidewire.', text),
    ).not.toBeNull();
    expect(
      over(
        checkHedges,
        'Harbor’s lawyers said Bell copied its business model to launch Tidewire.',
        text,
      ),
    ).toBeNull();
  });

  it('is content where another sentence says it plainly', () => {
    const text =
      'The council may approve the new bridge on Friday. The council approved the new bridge on Friday.';
    expect(over(checkHedges, 'The council approved the new bridge on Friday.', text)).toBeNull();
  });
});

describe('checkPolarity', () => {
  it.each([
    ['Mayor Ruth Abernathy voted because her brother owns land next to the airfield.'],
    ['Lindqvist said Voltane is asking the town for a single dollar.'],
    ['River levels have risen by a third since 1998.'],
    ['The battery plant will not cost $1.2 billion, the company said.'],
  ])('%s', claim => {
    expect(over(checkPolarity, claim)).not.toBeNull();
  });

  it.each([
    'Mayor Ruth Abernathy did not vote because her brother owns land next to the airfield.',
    'Mayor Ruth Abernathy abstained because her brother owns land next to the airfield.',
    'Voltane is not asking the town for a dollar.',
    'River levels have dropped by a third since 1998.',
    'The plant will cost $1.2 billion, the company said.',
  ])('nothing against: %s', claim => {
    expect(over(checkPolarity, claim)).toBeNull();
  });

  it.each([
    ['The agency can override the directive.', 'The agency said it can’t override the directive.'],
    [
      'Being left out prompted the lawsuit, Bell said.',
      'Bell said being left out did not prompt the lawsuit.',
    ],
    [
      'Police punished fewer than 6,300 people for spreading rumours.',
      'Police punished more than 6,300 people for spreading rumours.',
    ],
    [
      'Both surviving reporters remembered the machine gun fire at the scene.',
      'Neither of the surviving reporters at the scene remembered the machine gun fire.',
    ],
  ])('%s | %s', (claim, text) => {
    expect(over(checkPolarity, claim, text)).not.toBeNull();
  });

  it('reads two turns as none', () => {
    expect(
      over(
        checkPolarity,
        'Fees did not rise last year in the harbor district.',
        'Fees fell last year in the harbor district.',
      ),
    ).toBeNull();
  });
});
