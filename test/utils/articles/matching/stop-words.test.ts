import { describe, expect, it } from 'vitest';
import {
  guessLanguage,
  isStopWord,
  plain,
} from '../../../../utils/articles/matching/stop-words.ts';

describe('isStopWord', () => {
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
    { word: 'こと', language: 'ja', stop: true },
  ])('$word in $language', ({ word, language, stop }) => {
    expect(isStopWord(plain(word), language)).toBe(stop);
  });
});

describe('guessLanguage', () => {
  it.each([
    { text: 'The company said that it would not sell the chip in the country.', language: 'en' },
    {
      text: 'Das Unternehmen sagte, dass es den Chip nicht in dem Land verkaufen werde.',
      language: 'de',
    },
    { text: 'L’entreprise a indiqué que la puce ne sera pas vendue dans le pays.', language: 'fr' },
    {
      text: 'La empresa dijo que no vendería el chip en el país hasta el año que viene.',
      language: 'es',
    },
    {
      text: 'Spółka nie będzie sprzedawać tego układu, który był pokazany w tym roku.',
      language: 'pl',
    },
    { text: '同社は半導体を販売しないと発表した。', language: 'ja' },
    { text: '该公司表示不会出售该芯片。', language: 'zh' },
    { text: '회사는 칩을 판매하지 않겠다고 밝혔다.', language: 'ko' },
    { text: 'SG10', language: null },
  ])('$language', ({ text, language }) => {
    expect(guessLanguage(text)).toBe(language);
  });
});
