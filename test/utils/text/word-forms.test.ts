import { describe, expect, it } from 'vitest';
import { areFormsOfOne, halfOfCompound, makeUp } from '../../../utils/text/word-forms.ts';

describe('areFormsOfOne', () => {
  it.each([
    ['kaufte', 'gekauft', 'de'],
    ['kaufen', 'gekauft', 'de'],
    ['bezahlt', 'bezahlen', 'de'],
    ['angekundigt', 'ankundigen', 'de'],
    ['werkte', 'gewerkt', 'nl'],
  ])('%s and %s', (a, b, language) => {
    expect(areFormsOfOne(a, b, language)).toBe(true);
  });

  it.each([
    ['kaufte', 'lieferte', 'de'],
    ['rat', 'rad', 'de'],
    // Languages whose stemmers do as much are left to them.
    ['walked', 'walking', 'en'],
    ['acheté', 'acheter', 'fr'],
  ])('not %s and %s', (a, b, language) => {
    expect(areFormsOfOne(a, b, language)).toBe(false);
  });
});

describe('halfOfCompound', () => {
  it.each([
    ['wasserpreise', 'preise', 'de', 'head'],
    ['wasserpreise', 'wasser', 'de', 'modifier'],
    ['waterprijzen', 'prijs', 'nl', null],
    ['huurprijzen', 'huur', 'nl', 'modifier'],
    ['wasserpreise', 'brot', 'de', null],
    // Too little is left of it to be a word.
    ['preise', 'preis', 'de', null],
    ['greenhouse', 'house', 'en', null],
  ])('%s has %s (%s): %s', (compound, word, language, half) => {
    expect(halfOfCompound(compound, word, language)).toBe(half);
  });
});

describe('makeUp', () => {
  it.each([
    ['wasserpreise', 'wasser', 'preis', true],
    ['wohnungsmarkt', 'wohnung', 'markt', true],
    ['wasserpreise', 'preise', 'wasser', false],
    ['wasserwerkspreise', 'wasser', 'preise', false],
  ])('%s is made of %s and %s: %s', (compound, first, last, expected) => {
    expect(makeUp(compound, first, last, 'de')).toBe(expected);
  });
});
