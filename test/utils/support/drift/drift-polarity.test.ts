import { describe, expect, it } from 'vitest';
import { checkPolarity } from '../../../../utils/support/drift/drift-polarity.ts';
import { article, compare, sidesOf } from '../story.ts';

/** Both sides of the first thing that is suspected of a claim. */
const suspect = (claim: string, text?: string, published: string | null = null) =>
  sidesOf(checkPolarity(text ? compare(claim, article(text, published)) : compare(claim)));

describe('checkPolarity', () => {
  it.each([
    ['Mayor Ruth Abernathy voted because her brother owns land next to the airfield.'],
    ['Lindqvist said Voltane is asking the town for a single dollar.'],
    ['River levels have risen by a third since 1998.'],
    ['The battery plant will not cost $1.2 billion, the company said.'],
  ])('%s', claim => {
    expect(suspect(claim)).not.toBeNull();
  });

  it.each([
    'Mayor Ruth Abernathy did not vote because her brother owns land next to the airfield.',
    'Mayor Ruth Abernathy abstained because her brother owns land next to the airfield.',
    'Voltane is not asking the town for a dollar.',
    'River levels have dropped by a third since 1998.',
    'The plant will cost $1.2 billion, the company said.',
  ])('nothing against: %s', claim => {
    expect(suspect(claim)).toBeNull();
  });

  it.each([
    ['The agency can override the directive.', 'The agency said it can’t override the directive.'],
    [
      'Being left out prompted the lawsuit, Bell said.',
      'Bell said being left out did not prompt the lawsuit.',
    ],
    [
      'Police punished fewer than 6,300 people for spreading rumours.',
      'Police punished more than 6,300 people for spreading rumours.',
    ],
    [
      'Both surviving reporters remembered the machine gun fire at the scene.',
      'Neither of the surviving reporters at the scene remembered the machine gun fire.',
    ],
  ])('%s | %s', (claim, text) => {
    expect(suspect(claim, text)).not.toBeNull();
  });

  it('reads two turns as none', () => {
    expect(
      suspect(
        'Fees did not rise last year in the harbor district.',
        'Fees fell last year in the harbor district.',
      ),
    ).toBeNull();
  });
});
