import { describe, expect, it } from 'vitest';
import { invertName, splitName, writeFullName } from '../../../../utils/text/names/person-names.ts';

describe('a printed name', () => {
  it.each([
    ['Rosa Imani', 'Imani, Rosa'],
    ['Ludwig van der Berg', 'van der Berg, Ludwig'],
    ['Henry Gates Jr.', 'Gates Jr., Henry'],
    ['The Associated Press', 'The Associated Press'],
    ['Rosa Imani and Tom Bell', 'Rosa Imani and Tom Bell'],
    ['山田太郎', '山田太郎'],
    ['Reuters', 'Reuters'],
  ])('%s is sorted as %s', (printed, inverted) =>
    expect(invertName(splitName(printed))).toBe(inverted),
  );
  it.each(['Ludwig van der Berg', 'World Health Organization'])('%s is written in full', printed =>
    expect(writeFullName(splitName(printed))).toBe(printed),
  );
});

describe('splitName', () => {
  it.each([
    ['Berg, Anna', 'Berg', 'Anna'],
    ['Rosa  Imani ', 'Imani', 'Rosa'],
    ['Anna de la Cruz', 'de la Cruz', 'Anna'],
    // A name of particles alone has its last two words left: somebody is called so.
    ['Van Der Berg', 'Der Berg', 'Van'],
    ['Henry Gates Jr', 'Gates Jr', 'Henry'],
    ['Henry Gates III', 'Gates III', 'Henry'],
    ['Jr. Henry', 'Henry', 'Jr.'],
    ['Madonna Sr', 'Sr', 'Madonna'],
    ['Ernst Bankman', 'Bankman', 'Ernst'],
    ['Theo Fort', 'Fort', 'Theo'],
    ['Anna Mediavilla', 'Mediavilla', 'Anna'],
    ['Aa Bb Cc Dd Ff Gg', 'Gg', 'Aa Bb Cc Dd Ff'],
  ])('%s is of the family %s', (printed, family, given) => {
    expect(splitName(printed)).toEqual({ family, given });
  });
  it.each([
    'Reuters Staff',
    'World Health Organization',
    'Pew Research Center',
    'Universität Bonn',
    'The Verge',
    'Doctors for Peace',
    'Press, Associated',
    'Aa Bb Cc Dd Ff Gg Hh',
    'Imani, Rosa, Paris',
    'Rosa Imani & Tom Bell',
    '김 철수',
    'Imani',
    '',
  ])('“%s” stays whole', printed => {
    expect(splitName(printed)).toEqual({ literal: printed });
  });
});
