import { describe, expect, it } from 'vitest';
import { indexArticle } from '../../../../utils/support/alignment/article-index.ts';
import { checkRelations } from '../../../../utils/support/drift/drift-relations.ts';
import { compare, sidesOf } from '../story.ts';

const suspect = (claim: string, text: string, language = 'en') =>
  sidesOf(
    checkRelations(
      compare(claim, indexArticle({ id: 'x', headline: '', text, published: null }, language)),
    ),
  );

describe('checkRelations', () => {
  it.each([
    ['In March the firm Orrin sued Nordvia.', 'In March the firm Nordvia sued Orrin.'],
    ['Orrin was bought by Nordvia in 2019.', 'In 2019 Orrin bought Nordvia for a song.'],
    ['The hospital ordered the judge to pay.', 'The judge ordered the hospital to pay.'],
    [
      'Orrin has agreed to sell its mill to Nordvia.',
      'Nordvia has agreed to sell its mill to Orrin.',
    ],
  ])('%s', (claim, text) => {
    expect(suspect(claim, text)).not.toBeNull();
  });

  it.each([
    ['Nordvia verklagte im März Orrin.', 'Im März verklagte Orrin Nordvia.', 'de', false],
    ['Orrin verklagte im März Nordvia.', 'Nordvia verklagte im März Orrin.', 'de', true],
    ['Orrin a racheté Nordvia.', 'Nordvia a racheté Orrin en mai.', 'fr', true],
    ['Orrin a racheté Nordvia.', 'Nordvia a été racheté par Orrin.', 'fr', false],
  ])('%s / %s (%s): %s', (claim, text, language, told) => {
    expect(suspect(claim, text, language) !== null).toBe(told);
  });

  it.each([
    ['the same', 'Orrin sued Nordvia.', 'Orrin sued Nordvia in March.'],
    ['a passive with its agent', 'Nordvia was sued by Orrin.', 'Orrin sued Nordvia in March.'],
    ['a passive without one', 'Orrin has been named in Norway.', 'Norway named Orrin on Friday.'],
    ['what two do together', 'Orrin met Nordvia in March.', 'Nordvia met Orrin in March.'],
    ['the parts of a name', 'They visited Bank of Orrin.', 'Orrin Bank they visited in March.'],
    [
      'a sentence that has it right',
      'Orrin sued Nordvia.',
      'Nordvia sued Orrin. Orrin sued Nordvia.',
    ],
    ['a part of a compound', 'A Norway-based team of Orrin.', 'A team based in Norway, of Orrin.'],
    ['another clause', 'Hale said Orrin sued Nordvia.', 'Nordvia spoke, and Orrin sued.'],
  ])('says nothing: %s', (_, claim, text) => {
    expect(suspect(claim, text)).toBeNull();
  });
});
