import { describe, expect, it } from 'vitest';
import { isStopword, STOPWORD_LANGUAGES } from '../../../utils/text/stopwords.ts';

describe('isStopword', () => {
  it.each([
    ['the', 'en'],
    ['said', 'en'],
    ['und', 'de'],
    ['où', 'fr'],
    ['según', 'es'],
    ['não', 'pt'],
    ['più', 'it'],
    ['niet', 'nl'],
  ])('%s in %s', (word, language) => {
    expect(isStopword(word.normalize('NFKD').replace(/\p{M}+/gu, ''), language)).toBe(true);
  });

  it.each([
    ['plant', 'en'],
    ['und', 'en'],
    ['the', 'pl'],
  ])('not %s in %s', (word, language) => {
    expect(isStopword(word, language)).toBe(false);
  });

  it('knows seven languages', () => {
    expect(STOPWORD_LANGUAGES).toEqual(['en', 'de', 'fr', 'es', 'pt', 'it', 'nl']);
  });
});
