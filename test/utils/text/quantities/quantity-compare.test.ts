import { describe, expect, it } from 'vitest';
import { quantitiesOf } from '../../../../utils/text/quantities/quantities.ts';
import { compareQuantities } from '../../../../utils/text/quantities/quantity-compare.ts';

const compare = (claim: string, source: string) => {
  const [a, b] = [quantitiesOf(claim, 'en')[0], quantitiesOf(source, 'en')[0]];
  if (!a || !b) throw new Error(`no amount in "${a ? source : claim}"`);
  return compareQuantities(a, b);
};

describe('compareQuantities', () => {
  it.each([
    ['a third', '33 percent'],
    ['half', '50%'],
    ['one in ten', '10 percent'],
    ['nearly 50 people', '47 people'],
    ['about 7,000', '7,012'],
    ['$1.2 billion', '$1,238 million'],
    ['$1.2 billion', '1.2 billion dollars'],
    ['more than 20,000', '20,400'],
    ['2.5 miles', '4 kilometers'],
    ['younger than 50 at most', '50 years'],
    ['five million', '5 million'],
    ['a dozen', '12 people'],
    ['14', 'fourteen'],
    ['at least 38', '42'],
    ['more than 1,000 homes', '1,240 homes'],
    ['more than 50 countries', '58 countries'],
    ['over half', '63 percent'],
    ['fewer than 40 cases', '31 cases'],
    ['up to 90 people', '85 people'],
    ['31-19', '31 to 19'],
    ['nearly 900 jobs', 'almost 900 jobs'],
    ['about 900 jobs', 'more than 900 jobs'],
    ['900 jobs', 'nearly 900 jobs'],
    ['about 175 miles', '176 miles'],
    ['some 45 people', '43 people'],
  ])('%s and %s are the same', (claim, source) => {
    expect(compare(claim, source)).toBe('same');
  });

  it.each([
    ['$1.2 billion', '$1.2 million'],
    ['28 games', '26 games'],
    ['nearly 50', '74'],
    ['more than 50', '45'],
    ['a third', '50 percent'],
    ['30-22', '22-30'],
    ['15 minutes', 'five minutes'],
    ['4.8 percent', '4.3 percent'],
    ['640', '460'],
    ['more than 1,000 homes', '940 homes'],
    ['over half', '41 percent'],
    ['fewer than 40 cases', '52 cases'],
    ['at least 38 people', 'at least 83 people'],
    ['up to six people', 'up to four people'],
    ['more than 60 people', 'fewer than 50 people'],
    // One lies above the figure, the other below it.
    ['more than 900 jobs', 'nearly 900 jobs'],
    ['fewer than 900 jobs', 'just over 900 jobs'],
  ])('%s and %s differ', (claim, source) => {
    expect(compare(claim, source)).toBe('differs');
  });

  it.each([
    ['$5', '5 percent'],
    ['$5 million', '€6 million'],
    ['5 years', '6 kilometers'],
    ['2 to 3 months', '3 months'],
    ['the third time', '4 times'],
    ['12 years', '20 seats'],
    ['more than 50 people', '400 people'],
    ['52 people', 'more than 30 people'],
    ['more than 30 people', 'fewer than 90 people'],
  ])('%s and %s say nothing about each other', (claim, source) => {
    expect(compare(claim, source)).toBe('apart');
  });
});
