import { describe, expect, it } from 'vitest';
import { hedgesOf, isAttributed, isLoose } from '../../../utils/text/hedges.ts';
import { wordsOf } from '../../../utils/text/words.ts';

const kinds = (text: string, language = 'en') =>
  hedgesOf(wordsOf(text, language), language).map(h => h.kind);

describe('hedgesOf', () => {
  it.each([
    ['The state is considering lowering its fee', ['plan']],
    ['It may rise', ['modal']],
    ['She plans to sue', ['plan']],
    ['He allegedly lied', ['allegation']],
    ['They accused her of lying', ['allegation']],
    ['preliminary evidence that it works', ['preliminary']],
    ['It is believed to be the oldest', ['modal']],
    ['It flooded, according to a lawyer for the group', ['allegation']],
    ['It flooded, according to the weather service', []],
    ['The fee fell in May', []],
    ['insurance claims fell', []],
    ['It rose by 4 percent', []],
  ])('%s', (text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });

  it.each([
    ['Der Rat versuchte, die Brücke zu sperren', 'de', ['attempt']],
    ['Le maire prévoit de fermer le port', 'fr', ['plan']],
    ['Il est soupçonné de vol', 'fr', ['allegation']],
    ['La empresa quiere vender la planta', 'es', ['plan']],
    ['Il freddo può aver causato il guasto', 'it', ['modal']],
    ['A câmara pediu mais dinheiro', 'pt', ['attempt']],
    ['Zij wordt verdacht van diefstal', 'nl', ['allegation']],
    ['She tried to sell the boat', 'en', ['attempt']],
    // Words of one language are others in the next.
    ['The plant will be built', 'en', []],
    ['Das Werk soll nicht planlos sein', 'en', []],
  ])('%s (%s)', (text, language, expected) => {
    expect(kinds(text, language)).toEqual(expected);
  });

  it('knows a hedge that stands behind its statement', () => {
    expect(
      hedgesOf(wordsOf('Police crashed into a bar on Monday, according to a lawyer', 'en'), 'en')[0]
        ?.trailing,
    ).toBe(true);
  });
});

describe('a claim’s own caution', () => {
  it.each([
    ['Voltane said it would build', true],
    ['The suit says so', true],
    ['Voltane builds', false],
  ])('%s: attributed %s', (text, expected) => {
    expect(isAttributed(wordsOf(text, 'en'))).toBe(expected);
  });

  it('has looser words than hedges', () => {
    expect(isLoose('would')).toBe(true);
    expect(isLoose('feared')).toBe(true);
    expect(isLoose('built')).toBe(false);
  });
});
