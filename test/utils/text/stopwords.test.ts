import { describe, expect, it } from 'vitest';
import { foldWord } from '../../../utils/text/fold-word.ts';
import { isNewsStopword, isStopword, STOPWORD_LANGUAGES } from '../../../utils/text/stopwords.ts';

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
    expect(isStopword(foldWord(word), language)).toBe(true);
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

describe('isNewsStopword', () => {
  it.each([
    { word: 'the', language: 'en', stop: true },
    { word: 'the', language: null, stop: true },
    { word: 'the', language: 'sw', stop: true },
    { word: 'the', language: 'de', stop: false },
    { word: 'für', language: 'de-AT', stop: true },
    { word: 'après', language: 'fr', stop: true },
    { word: 'x', language: 'en', stop: true },
    { word: '7', language: 'en', stop: false },
    { word: 'chip', language: 'en', stop: false },
    { word: 'million', language: 'en', stop: true },
    { word: 'Monday', language: 'en', stop: true },
    { word: 'lundi', language: 'en', stop: false },
    { word: 'września', language: 'pl', stop: true },
    { word: 'sun', language: 'en', stop: false },
    { word: '港', language: 'zh', stop: false },
    { word: 'こと', language: 'ja', stop: true },
  ])('$word in $language', ({ word, language, stop }) => {
    expect(isNewsStopword(foldWord(word), language)).toBe(stop);
  });

  it('leaves what only news says to those who ask for it', () => {
    expect(isStopword('million', 'en')).toBe(false);
  });

  it('leaves verbs of telling to a headline', () => {
    // "Chef tells of fire": in a sentence that reports, the same word carries nothing.
    for (const verb of ['tells', 'wrote', 'noted']) {
      expect(isStopword(verb, 'en')).toBe(true);
      expect(isNewsStopword(verb, 'en')).toBe(false);
    }
    expect(isNewsStopword('said', 'en')).toBe(true);
  });
});
