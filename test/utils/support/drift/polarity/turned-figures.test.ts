import { describe, expect, it } from 'vitest';
import { indexArticle } from '../../../../../utils/support/alignment/article-index.ts';
import { statementsOf } from '../../../../../utils/support/drift/polarity/statements.ts';
import { suspectTurnedFigure } from '../../../../../utils/support/drift/polarity/turned-figures.ts';
import { compare } from '../../story.ts';

const suspect = (claim: string, text: string, language = 'en') => {
  const article = indexArticle({ id: 'x', headline: '', text, published: null }, language);
  const found = suspectTurnedFigure(statementsOf(compare(claim, article)));
  return found && [found.claim, found.source];
};

describe('suspectTurnedFigure', () => {
  it.each([
    [
      'Orrin Mills made a profit of $374 million last year.',
      'Orrin Mills said it lost $374 million last year, after a profit of $90 million before.',
      ['a profit', 'it lost'],
    ],
    [
      'Ticket sales at the zoo fell by 12 percent.',
      'The zoo said ticket sales went up by 12 percent in the summer.',
      ['the zoo fell', 'went up'],
    ],
  ])('%s', (claim, text, sides) => {
    expect(suspect(claim, text)?.map(side => side.split(' ').at(-1))).toEqual(
      sides.map(side => side.split(' ').at(-1)),
    );
  });

  it.each([
    [
      'Die Einnahmen der Werft sanken um 9 Prozent.',
      'Die Einnahmen der Werft stiegen um 9 Prozent.',
      'de',
    ],
    ['Les recettes du port ont baissé de 6 %.', 'Les recettes du port ont augmenté de 6 %.', 'fr'],
    ['La naviera ganó 66 millones de euros.', 'La naviera perdió 66 millones de euros.', 'es'],
    [
      'I ricavi del porto sono saliti del 4 per cento.',
      'I ricavi del porto sono scesi del 4 per cento.',
      'it',
    ],
    [
      'As visitas ao museu desceram 15 por cento.',
      'As visitas ao museu subiram 15 por cento.',
      'pt',
    ],
    [
      'De omzet van de haven daalde met 8 procent.',
      'De omzet van de haven steeg met 8 procent.',
      'nl',
    ],
  ])('%s (%s)', (claim, text, language) => {
    expect(suspect(claim, text, language)).not.toBeNull();
  });

  it.each([
    [
      'the same way',
      'Sales at the zoo fell 12 percent.',
      'Sales at the zoo dropped by 12 percent.',
    ],
    [
      'both are told, of two things',
      'Sales at the zoo fell 12 percent.',
      'Prices at the zoo rose 12 percent. Sales at the zoo dropped 12 percent.',
    ],
    ['another figure', 'Sales at the zoo fell 12 percent.', 'Sales at the zoo rose 9 percent.'],
    [
      'something else of the story',
      'Sales at the zoo fell 12 percent.',
      'Sales at the zoo were weak. Rainfall in distant Larkfield rose 12 percent.',
    ],
    [
      'a small word that belongs to another verb',
      'The zoo dropped the plan of asking 12 euros.',
      'The zoo had the plan of asking 12 euros and gave the plan up.',
    ],
    ['denied', 'Sales at the zoo did not fall 12 percent.', 'Sales at the zoo rose 12 percent.'],
  ])('says nothing: %s', (_, claim, text) => {
    expect(suspect(claim, text)).toBeNull();
  });
});
