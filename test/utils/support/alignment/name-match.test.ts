import { describe, expect, it } from 'vitest';
import {
  hasName,
  isAcronym,
  namesAgree,
  tellingWords,
} from '../../../../utils/support/alignment/name-match.ts';
import { type Name, namesOf } from '../../../../utils/text/names/names.ts';
import { wordsOf } from '../../../../utils/text/words.ts';
import { article } from '../story.ts';

/** The first name of a text, as the room finds it. */
const name = (text: string): Name => {
  const whole = `of ${text}`;
  const found = namesOf(wordsOf(whole, 'en'), whole, 'en', () => false)[0];
  if (!found) throw new Error(`no name in "${text}"`);
  return found;
};

describe('namesAgree', () => {
  it.each([
    ['Mara Lindqvist', 'Lindqvist'],
    ['University of Wexford', 'Wexford University'],
    ['DEA', 'Drug Enforcement Administration'],
    ['United States', 'U.S.'],
    ['Manchester City', 'City'],
    ['Lindqvist', 'Mara Lindqvist'],
    ['Drug Enforcement Administration', 'DEA'],
    ['CPA Canada', 'Chartered Professional Accountants of Canada'],
    ['Canada', 'Canadian'],
    ['Swedes', 'Sweden'],
  ])('%s is %s', (a, b) => {
    expect(namesAgree(name(a), name(b))).toBe(true);
  });

  it.each([
    ['Albert Marsh', 'Daniel Marsh'],
    ['Wexford University', 'Larkfield University'],
    ['Voltane', 'Larkfield'],
    ['Mara Lindqvist', 'Mara Hill'],
    ['DEA', 'Food Safety Administration'],
    ['Dea', 'Drug Enforcement Administration'],
    ['Canada', 'Cane'],
    ['Marshall', 'Marsha'],
    ['Canada Post', 'Canadian Post Office'],
  ])('%s is not %s', (a, b) => {
    expect(namesAgree(name(a), name(b))).toBe(false);
  });

  it('tells names by their own words', () => {
    expect(tellingWords(name('Wexford University'))).toEqual(['wexford']);
    expect(isAcronym(name('NATO'))).toBe(true);
    expect(isAcronym(name('Nato'))).toBe(false);
  });
});

describe('hasName', () => {
  const text = article(
    'The Atlantic Coast Conference met Rishi Marsh in the United Kingdom. Mr. Bell spoke for Wexford University. Dutch police met Kate Moran. Albert Hill left.',
  );
  it.each([
    'Rishi Marsh',
    'Marsh',
    'ACC',
    'Britain',
    'Tom Bell',
    'University of Wexford',
    'Netherlands',
    'Kate Moran',
  ])('has %s', wanted => {
    expect(hasName(text, name(wanted))).toBe(true);
  });

  it.each(['Rishi Bell', 'Larkfield', 'Daniel Hill', 'Marsh Moran', 'Spain'])(
    'lacks %s',
    wanted => {
      expect(hasName(text, name(wanted))).toBe(false);
    },
  );
});
