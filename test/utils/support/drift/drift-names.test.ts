import { describe, expect, it } from 'vitest';
import { checkNames } from '../../../../utils/support/drift/drift-names.ts';
import { article, compare, sidesOf } from '../story.ts';

/** Both sides of the first thing that is suspected of a claim. */
const suspect = (claim: string, text?: string, published: string | null = null) =>
  sidesOf(checkNames(text ? compare(claim, article(text, published)) : compare(claim)));

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
    expect(suspect(claim)).toEqual(expected);
  });

  it('a name that belongs elsewhere', () => {
    const text =
      'The midfielder Ruben Hale was forced off in the second half with an injury. Earlier, Tomas Vidal had saved a penalty from the visitors. Marco Dell scored twice.';
    expect(
      suspect(
        'The win came at a cost, as midfielder Tomas Vidal was forced off in the second half with an injury.',
        text,
      ),
    ).toEqual(['Tomas Vidal', 'Ruben Hale']);
  });

  it('half a name changed', () => {
    expect(suspect('Mayor Ruth Vandenberg did not vote because her brother owns land.')).toEqual([
      'Ruth Vandenberg',
      'Ruth Abernathy',
    ]);
  });

  it.each([
    'Lindqvist said Voltane was not asking the town for a dollar.',
    'Larkfield Mayor Abernathy did not vote because of her brother’s land.',
    'Opponents led by Oyelaran plan to sue.',
    'Wexford University’s Calloway advised the council.',
    'Voltane Systems will build the plant at Larkfield.',
  ])('nothing against: %s', claim => {
    expect(suspect(claim)).toBeNull();
  });

  it('knows another name of the same', () => {
    expect(
      suspect(
        'Cars made in China and sold in the United States face a tax.',
        'Cars made in China and sold in the U.S. face a stiff tax, hurting American players.',
      ),
    ).toBeNull();
  });

  it('leaves titles in quotation marks to the quotations', () => {
    expect(checkNames(compare('The orchestra played ‘The River Kings’ in May.')).parts).toEqual([]);
  });
});
