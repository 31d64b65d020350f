import { describe, expect, it } from 'vitest';
import { stemOf } from '../../../utils/text/stems.ts';

describe('stemOf', () => {
  it.each([
    ['won', 'win'],
    ['fell', 'fallen'],
    ['organised', 'organizing'],
    ['defence', 'defense'],
    ['labour', 'labor'],
    ['metres', 'meter'],
    ['children', 'child'],
    ['travelled', 'traveled'],
    ['programme', 'program'],
    ['said', 'says'],
  ])('English: %s and %s share a stem', (a, b) => {
    expect(stemOf(a, 'en')).toBe(stemOf(b, 'en'));
  });

  it.each([
    ['promised', 'promize'],
    ['raise', 'raize'],
    ['hour', 'hor'],
    ['four', 'for'],
  ])('English: %s is no British spelling of %s', (a, b) => {
    expect(stemOf(a, 'en')).not.toBe(stemOf(b, 'en'));
  });

  it.each([
    ['de', 'fabriken', 'fabrik'],
    ['fr', 'construction', 'constructions'],
    ['es', 'empleados', 'empleado'],
    ['pt', 'trabalhadores', 'trabalhador'],
    ['it', 'fabbriche', 'fabbrica'],
    ['nl', 'fabrieken', 'fabriek'],
  ])('%s: %s and %s share a stem', (language, a, b) => {
    expect(stemOf(a, language)).toBe(stemOf(b, language));
  });

  it('leaves words of other languages and words with digits as they are', () => {
    expect(stemOf('fabryki', 'pl')).toBe('fabryki');
    expect(stemOf('5b', 'en')).toBe('5b');
    expect(stemOf('电池', 'zh')).toBe('电池');
  });

  it('reads a page without a language as English, and a regional tag by its language', () => {
    expect(stemOf('rising', null)).toBe(stemOf('rising', 'en-GB'));
  });
});
