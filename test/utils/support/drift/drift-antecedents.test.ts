import { describe, expect, it } from 'vitest';
import { checkAntecedents } from '../../../../utils/support/drift/drift-antecedents.ts';
import { article, compare, sidesOf } from '../story.ts';

const ARTICLE = article(
  [
    'It was a quiet Friday for Voltane Systems and its rivals.',
    'Marisol Ortiz resigned as head of the Northgate Transit Authority on Friday.',
    'She had led the agency for six years.',
    'Her deputy, Dean Fallon, will take over on an interim basis.',
    'He told staff in a memo that fares would not rise this year.',
    'The mayor thanked Ortiz for her work.',
    'She plans to teach at a college in the north.',
    'Voltane Systems has sued Castellan in Oregon over the design of a heat pump.',
    'The company wants 75 million dollars for the patents that were used.',
  ].join(' '),
);
const suspect = (claim: string) => sidesOf(checkAntecedents(compare(claim, ARTICLE)));

describe('whom a pronoun means', () => {
  it.each([
    [
      'Marisol Ortiz told staff in a memo that fares would not rise this year.',
      ['Ortiz', 'Dean Fallon'],
    ],
    ['Dean Fallon had led the agency for six years.', ['Dean Fallon', 'Ortiz']],
    [
      'Northgate Transit Authority wants 75 million dollars for the patents that were used.',
      ['Northgate Transit Authority', 'Voltane'],
    ],
  ])('is another than the claim says: %s', (claim, [own, other]) => {
    const sides = suspect(claim);
    expect(own).toContain(sides?.[0]);
    expect(sides?.[1]).toContain(other);
  });

  it.each([
    [
      'it is the one that is meant',
      'Dean Fallon told staff in a memo that fares would not rise this year.',
    ],
    ['it is the one before that', 'Marisol Ortiz had led the agency for six years.'],
    [
      'both are named in the sentence before',
      'Castellan wants 75 million dollars for the patents that were used.',
    ],
    [
      'nothing says whom a sentence is about',
      'Dean Fallon plans to teach at a college in the north.',
    ],
    [
      'a body is put for a person',
      'The OECD told staff in a memo that fares would not rise this year.',
    ],
    [
      'the name is not who acts',
      'In a memo the staff heard from Marisol Ortiz that fares would not rise this year.',
    ],
    [
      'the sentence is of something else',
      'Marisol Ortiz told the council of the river and its fish.',
    ],
  ])('is told of nobody where %s', (_, claim) => expect(suspect(claim)).toBeNull());

  it('is left open in other languages', () => {
    const german = { ...ARTICLE, language: 'de' };
    const claim = 'Marisol Ortiz told staff in a memo that fares would not rise this year.';
    expect(checkAntecedents(compare(claim, german)).suspicions).toEqual([]);
  });
});
