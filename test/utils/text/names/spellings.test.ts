import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areSpellingsOfOne } from '../../../../utils/text/names/spellings.ts';

describe('spellings of one name', () => {
  it.each([
    ['gaddafi', 'gadhafi'],
    ['qaddafi', 'kadhafi'],
    ['zelenskyy', 'zelensky'],
    ['zelensky', 'zelenskiy'],
    ['woloschenko', 'voloshenko'],
    ['alexander', 'aleksandr'],
    ['basindawa', 'basindwa'],
    ['mohammed', 'muhammad'],
    ['yusuf', 'yousef'],
    ['houthi', 'houthis'],
    ['romans', 'roman'],
  ])('%s is %s', (a, b) => {
    expect(areSpellingsOfOne(a, b)).toBe(true);
    expect(areSpellingsOfOne(b, a)).toBe(true);
  });

  it.each([
    ['mario', 'maria'],
    ['daniel', 'daniela'],
    ['castaing', 'castagnier'],
    ['wenhao', 'wenbo'],
    ['peters', 'peterson'],
    ['johnson', 'johnston'],
    ['austria', 'australia'],
    ['slovakia', 'slovenia'],
    ['niger', 'nigeria'],
    ['iran', 'iraq'],
    ['marz', 'merz'],
    ['hanson', 'hinsen'],
    ['brandon', 'brendan'],
  ])('%s is not %s', (a, b) => {
    expect(areSpellingsOfOne(a, b)).toBe(false);
    expect(areSpellingsOfOne(b, a)).toBe(false);
  });

  it('takes any words, and each for itself', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        expect(areSpellingsOfOne(a, a)).toBe(true);
        expect(areSpellingsOfOne(a, b)).toBe(areSpellingsOfOne(b, a));
      }),
    );
  });
});
