import { describe, expect, it } from 'vitest';
import { indexArticle } from '../../../../utils/support/alignment/article-index.ts';
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
    ['Moammar Gaddafi', 'Gadhafi'],
    ['Andrei Kokoshin', 'Andreï Kokochine'],
    ['Aleksandr Voloshenko', 'Alexander Woloschenko'],
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
    ['Mario Bell', 'Maria Bell'],
    ['Justin Bell', 'Justine Bell'],
    ['Martin', 'Martine'],
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
    'The Atlantic Coast Conference met Rishi Marsh in the United Kingdom. Mr. Bell spoke for Wexford University. Dutch police met Kate Moran. Albert Hill left with Chinese guests. The Ash of the River won.',
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
    'China',
  ])('has %s', wanted => {
    expect(hasName(text, name(wanted))).toBe(true);
  });

  it.each([
    'Rishi Bell',
    'Larkfield',
    'Daniel Hill',
    'Marsh Moran',
    'Spain',
    'ACCD',
    'Chinatownships',
  ])('lacks %s', wanted => {
    expect(hasName(text, name(wanted))).toBe(false);
  });

  it('asks for all its words in one sentence, or in the headline', () => {
    const parts = 'Rishi came. They met Rishi Bell and Wexford Marsh there.';
    const titled = (headline: string) =>
      indexArticle({ id: 'x', headline, text: parts, published: null }, 'en');
    expect(hasName(titled(''), name('Ruth Vandermeer'))).toBe(false);
    expect(hasName(titled('Ruth Vandermeer speaks'), name('Ruth Vandermeer'))).toBe(true);
    expect(hasName(titled('Ruth speaks'), name('Ruth Vandermeer'))).toBe(false);
    expect(hasName(titled(''), name('Rishi Marsh'))).toBe(true);
    expect(hasName(titled('Norwich'), name('Norwich'))).toBe(true);
  });

  it.each([
    // Another first name, the first name with another surname, nobody else at all.
    ['They met Tom Moran.', 'Kate Moran', false],
    ['They met Moran. They met Kate Hill.', 'Kate Moran', false],
    ['They met Moran and Hill.', 'Kate Moran', true],
    ['They met Karl Moran.', 'Kate Moran', true],
    ['They met the moran there.', 'Kate Moran', false],
    ['A council met Moran. The Governor Moran left.', 'Kate Moran', false],
    ['They met Navy Moran.', 'Kate Moran', true],
    ['They met Navy Moran. They met Kate there.', 'Kate Moran', false],
  ])('a surname alone: "%s" has %s: %s', (source, wanted, expected) => {
    expect(hasName(article(source), name(wanted))).toBe(expected);
  });

  it.each([
    ['They met the Harbor Fish Council.', 'HFC', true],
    ['They met the Harbor Fish Council.', 'HFA', false],
    ['The hfc met.', 'Harbor Fish Council', true],
    ['The hf met.', 'Harbor Fish', false],
  ])('initials: "%s" has %s: %s', (source, wanted, expected) => {
    expect(hasName(article(source), name(wanted))).toBe(expected);
  });

  it.each([
    ['They met Swedish guests.', 'Sweden', true],
    ['They met Swe guests.', 'Swedish', false],
    ['They met Chilean guests.', 'Chi', false],
    ['They met Germanically minded Larkfielders there.', 'Larkfield', true],
    ['They met Larkfielderish guests.', 'Larkfield', false],
  ])('a common beginning: "%s" has %s: %s', (source, wanted, expected) => {
    expect(hasName(article(source), name(wanted))).toBe(expected);
  });
});
