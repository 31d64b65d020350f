import { describe, expect, it } from 'vitest';
import { directionsOf } from '../../../../utils/text/meaning/directions.ts';
import { wordsOf } from '../../../../utils/text/words.ts';

const of = (text: string, language: string) =>
  wordsOf(text, language).flatMap(word => directionsOf(word, language));

describe('directionsOf', () => {
  it.each([
    ['rose', 'en', [{ pair: 'change', up: true }]],
    ['profits', 'en', [{ pair: 'result', up: true }]],
    ['gestiegen', 'de', [{ pair: 'change', up: true }]],
    ['perdita', 'it', [{ pair: 'result', up: false }]],
    ['caíram', 'pt', [{ pair: 'change', up: false }]],
  ])('%s (%s)', (text, language, expected) => {
    expect(of(text, language)).toEqual(expected);
  });

  it('takes "lost" for less and for a loss', () => {
    expect(of('lost', 'en').map(d => d.pair)).toEqual(['change', 'result']);
  });

  it('knows no word of other languages, nor of a language without a list', () => {
    expect(of('the building', 'en')).toEqual([]);
    expect(of('rose', 'de')).toEqual([]);
    expect(of('rose', 'sv')).toEqual([]);
  });
});
