import { describe, expect, it } from 'vitest';
import { printedOtherWork } from '../../../../utils/articles/matching/other-work.ts';

const found = {
  titles: ['A nasal vaccine lowers infections among hospital staff'],
  names: ['Mari Olsen', 'Jan Roe', 'Nature'],
  language: 'en',
};
const entry = (headline: string) => ({ headline, text: '[3]', isLink: false, language: 'en' });
const label = (text: string) => ({ headline: undefined, text, isLink: true, language: 'en' });

describe('a printed title and the registered one', () => {
  it.each([
    [entry('Sparse attention halves the bill of language models')],
    [label('Sparse attention halves the bill, Nature 2026')],
    [label('Sparse attention halves the bill of models (2026)')],
    [label('(Sparse attention halves the bill of language models, Nature 2026)')],
  ])('another work: %j', reference => expect(printedOtherWork(reference, found)).not.toBeNull());

  it.each([
    ['the same title', entry('A Nasal Vaccine Lowers Infections Among Hospital Staff')],
    ['a title cut short', entry('Nasal vaccine lowers infections in staff, a trial')],
    ['a list of its authors', entry('Olsen Mari, Roe Jan and others of Nature')],
    ['too few words', entry('Sparse attention bill')],
    ['a sentence that is linked', label('a 2026 study of sparse attention among models')],
    [
      'a label that begins like a sentence',
      label('the largest trial of sparse attention models, 2026'),
    ],
    ['words without a year', label('Sparse attention halves the bill of models')],
  ])('may be the same: %s', (_, reference) =>
    expect(printedOtherWork(reference, found)).toBeNull(),
  );

  it('nothing is said across languages, or of a title that says nothing', () => {
    const printed = entry('Sparse attention halves the bill of language models');
    expect(printedOtherWork(printed, { ...found, language: 'de' })).toBeNull();
    const german = {
      ...found,
      language: null,
      titles: ['Ein nasaler Impfstoff senkt die Zahl der Infektionen beim Personal'],
    };
    expect(printedOtherWork(printed, german)).toBeNull();
    expect(printedOtherWork(printed, { ...found, titles: ['Editorial'] })).toBeNull();
    expect(printedOtherWork(printed, { ...found, titles: [] })).toBeNull();
  });
});
