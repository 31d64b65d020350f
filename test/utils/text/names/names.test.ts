import { describe, expect, it } from 'vitest';
import { aliasesOf } from '../../../../utils/text/names/aliases.ts';
import { couldReplace, kindOf } from '../../../../utils/text/names/name-kinds.ts';
import { type Name, namesOf } from '../../../../utils/text/names/names.ts';
import { wordsOf } from '../../../../utils/text/words.ts';

const names = (text: string, known: readonly string[] = [], language = 'en') =>
  namesOf(wordsOf(text, language), text, language, w => known.includes(w));
const texts = (text: string, known: readonly string[] = []) => names(text, known).map(n => n.text);
const name = (text: string): Name => {
  const found = names(`of ${text}`)[0];
  if (!found) throw new Error(`no name in "${text}"`);
  return found;
};

describe('namesOf', () => {
  it.each([
    [
      'a plan by Voltane Systems and the Bank of Larkfield',
      ['Voltane Systems', 'Bank of Larkfield'],
    ],
    [
      'when Mayor Ruth Abernathy met President Idris Vandermeer',
      ['Ruth Abernathy', 'Idris Vandermeer'],
    ],
    ['what Voltane CEO Mara Lindqvist calls it', ['Voltane', 'Mara Lindqvist']],
    ['on Tuesday in May the council met in Larkfield', ['Larkfield']],
    ['the LAION-5B data', ['LAION-5B']],
    ['in Larkfield’s Ash River', ['Larkfield’s', 'Ash River']],
    ['nothing here', []],
  ])('%s', (text, expected) => {
    expect(texts(text)).toEqual(expected);
  });

  it('takes the first word of a sentence only where it is known, or not alone', () => {
    expect(texts('Opponents sued. Larkfield waits. Mara Lindqvist left.', ['larkfield'])).toEqual([
      'Larkfield',
      'Mara Lindqvist',
    ]);
  });

  it('finds none in German, where every noun is written so', () => {
    expect(names('Die Stadt baut eine Anlage', [], 'de')).toEqual([]);
  });

  it('marks what may be a part of a rank', () => {
    expect(names('said Mexican Economy Minister Ana Prado').map(n => [n.text, n.titled])).toEqual([
      ['Mexican Economy', true],
      ['Ana Prado', false],
    ]);
  });
});

describe('kindOf', () => {
  it.each([
    ['Portugal', 'place'],
    ['Brazilian', 'place'],
    ['Wexford University', 'body'],
    ['NATO', 'body'],
    ['Mara Lindqvist', 'person'],
    ['Voltane', 'open'],
  ])('%s is a %s', (text, kind) => {
    expect(kindOf(name(text))).toBe(kind);
  });

  it('lets no place stand in for a person', () => {
    expect(couldReplace(name('Portugal'), name('Mara Lindqvist'), false)).toBe(false);
    expect(couldReplace(name('Mara Lindqvist'), name('Idris Vandermeer'), true)).toBe(true);
    expect(couldReplace(name('Portugal'), name('Voltane'), true)).toBe(false);
  });
});

describe('aliasesOf', () => {
  it('goes both ways', () => {
    expect(aliasesOf('dutch')).toContain('netherlands');
    expect(aliasesOf('netherlands')).toContain('dutch');
    expect(aliasesOf('larkfield')).toEqual([]);
  });
});
