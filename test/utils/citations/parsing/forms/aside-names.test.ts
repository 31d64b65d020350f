import { describe, expect, it } from 'vitest';
import { citationsIn, form, itReads } from '../../form-cases.ts';

describe('brackets whose prose says whose it is', () => {
  itReads(
    [
      'the figure is provisional and comes from Reuters',
      'the date was confirmed by Bloomberg',
      'die Zahl stammt von der Reuters',
      'chiffre avancé par Le Monde, non confirmé',
      'dato de El País, sin confirmar',
      'numbers that Reuters reported on Friday',
      'a count published by the BBC, which names nobody',
    ].map(inside => {
      const text = `The lock opens again in May (${inside}).`;
      const outlet = citationsIn(text)[0]?.outlet;
      return form(inside, text, `(${inside}) | source | ${outlet}`);
    }),
  );

  it.each([
    'which is owned by Reuters',
    'a former editor of Le Monde',
    'bought from Bloomberg last year',
    'its tower is next to the BBC building',
    'numbers from Reuters and what Bloomberg reported',
    'the code comes from GitHub',
  ])('not: (%s)', inside =>
    expect(citationsIn(`The lock opens again in May (${inside}).`)).toEqual([]),
  );
});
