import { describe, expect, it } from 'vitest';
import { couldReplace, kindOf } from '../../../../utils/text/names/name-kinds.ts';
import type { Name } from '../../../../utils/text/names/names.ts';

const name = (text: string): Name => {
  const words = text.toLowerCase().split(' ');
  return { text, from: 0, to: words.length, words, titled: false };
};

describe('the kind of a name', () => {
  it.each([
    ['Norway', 'place'],
    ['Great Britain', 'place'],
    ['Parisian', 'place'],
    ['Lebanese', 'place'],
    ['Swedish', 'place'],
    ['Mexicans', 'place'],
    ['Larkholm Institute', 'body'],
    ['OECD', 'body'],
    ['AT&T', 'body'],
    ['Q', 'open'],
    ['Rosa Imani', 'person'],
    ['Anna Maria Luisa Bell', 'person'],
    ['Anna Maria Luisa Rosa Bell', 'open'],
    ['Rosa', 'open'],
    ['Larkholm City', 'open'],
    ['Apollo 11', 'open'],
    ['Larkholm Parisian', 'person'],
  ] as const)('of %s is %s', (text, kind) => expect(kindOf(name(text))).toBe(kind));
});

describe('whether a name could stand for another', () => {
  const [place, body, person, open] = [
    name('Norway'),
    name('OECD'),
    name('Rosa Imani'),
    name('Quillon'),
  ];
  it('is so for two of which both or neither are places', () => {
    for (const strict of [true, false]) {
      expect(couldReplace(place, name('Sweden'), strict)).toBe(true);
      expect(couldReplace(body, person, strict)).toBe(true);
      expect(couldReplace(person, open, strict)).toBe(true);
      expect(couldReplace(place, body, strict)).toBe(false);
      expect(couldReplace(person, place, strict)).toBe(false);
    }
  });
  it('leaves a doubt to an open name beside a place unless strict', () => {
    expect([couldReplace(place, open, false), couldReplace(open, place, false)]).toEqual([
      true,
      true,
    ]);
    expect([couldReplace(place, open, true), couldReplace(open, place, true)]).toEqual([
      false,
      false,
    ]);
  });
});
