import { describe, expect, it } from 'vitest';
import { AMOUNT, TRAILING_CURRENCY } from '../../../../utils/text/quantities/amount-pattern.ts';

/** The named groups of each amount of a text that have something. */
const groupsIn = (text: string) =>
  [...text.matchAll(AMOUNT)].map(({ groups = {} }) =>
    Object.fromEntries(Object.entries(groups).filter(([, part]) => part !== undefined)),
  );

describe('an amount', () => {
  it.each<[string, Record<string, string>]>([
    ['1,234.5', { a: '1,234.5' }],
    ['12 345', { a: '12' }],
    ['12\u202f345', { a: '12\u202f345' }],
    ['-3', { a: '-3' }],
    ['one in ten', { ratio: 'one in ten' }],
    ['9 out of 10', { ratio: '9 out of 10' }],
    ['4-0', { score: '4-0' }],
    ['30–22', { score: '30–22' }],
    ['1000 to 2000', { a: '1000', b: '2000' }],
    ['21st', { a: '21', ord: 'st' }],
    ['$5 million', { sign: '$', a: '5', mag: 'million' }],
    ['US$5', { sign: 'US$', a: '5' }],
    ['€3 to €4', { sign: '€', a: '3', b: '4' }],
    ['half a million', { half: 'half a', mag: 'million' }],
    ['two-thirds', { frac: 'two-thirds' }],
    ['a hundred thousand', { one: 'a', group: 'hundred', mag: 'thousand' }],
    ['twenty-two', { words: 'twenty-two' }],
    ['two to three', { words: 'two', wordsb: 'three' }],
  ])('%j has its parts by name', (text, parts) => expect(groupsIn(text)[0]).toEqual(parts));
  it.each(['an atlas', 'oneself', 'A4', 'tenure', 'maps'])('is none in %j', text =>
    expect(groupsIn(text)).toEqual([]),
  );
  it('of 1 to 999 is a score, of more a range', () => {
    expect(groupsIn('999-100')[0]).toEqual({ score: '999-100' });
    expect(groupsIn('1000-100')[0]).toEqual({ a: '1000', b: '100' });
  });
  it('stands beside letters where no spaces part words', () =>
    expect(groupsIn('約40万人')[0]).toMatchObject({ a: '40', mag: '万' }));
});

describe('a currency behind an amount', () => {
  it.each([
    [' euros a day', 'euros'],
    [' US dollars', 'dollars'],
    [' of pounds', 'pounds'],
    ['円です', '円'],
    [' eurosceptics', undefined],
    [' maps for euros', undefined],
  ])('of %j is %s', (text, currency) =>
    expect(TRAILING_CURRENCY.exec(text)?.groups?.cur).toBe(currency),
  );
});
