import { describe, expect, it } from 'vitest';
import {
  hasName,
  isAcronym,
  sameName,
  telling,
} from '../../../../utils/support/alignment/name-match.ts';
import { aliasesOf } from '../../../../utils/text/names/aliases.ts';
import { compatible, kindOf } from '../../../../utils/text/names/name-kinds.ts';
import { type Name, namesOf } from '../../../../utils/text/names/names.ts';
import { wordsOf } from '../../../../utils/text/words.ts';
import { article } from '../../support/story.ts';

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

describe('sameName', () => {
  it.each([
    ['Mara Lindqvist', 'Lindqvist'],
    ['University of Wexford', 'Wexford University'],
    ['DEA', 'Drug Enforcement Administration'],
    ['United States', 'U.S.'],
    ['Manchester City', 'City'],
  ])('%s is %s', (a, b) => {
    expect(sameName(name(a), name(b))).toBe(true);
  });

  it.each([
    ['Albert Marsh', 'Daniel Marsh'],
    ['Wexford University', 'Larkfield University'],
    ['Voltane', 'Larkfield'],
  ])('%s is not %s', (a, b) => {
    expect(sameName(name(a), name(b))).toBe(false);
  });

  it('tells names by their own words', () => {
    expect(telling(name('Wexford University'))).toEqual(['wexford']);
    expect(isAcronym(name('NATO'))).toBe(true);
    expect(isAcronym(name('Nato'))).toBe(false);
  });
});

describe('hasName', () => {
  const text = article(
    'The Atlantic Coast Conference met Rishi Marsh in the United Kingdom. Mr. Bell spoke for Wexford University. Dutch police met Kate Moran. Albert Hill left.',
  );
  it.each([
    'Rishi Marsh',
    'Marsh',
    'ACC',
    'Britain',
    'Tom Bell',
    'University of Wexford',
    'Netherlands',
    'Kate Moran',
  ])('has %s', wanted => {
    expect(hasName(text, name(wanted))).toBe(true);
  });

  it.each(['Rishi Bell', 'Larkfield', 'Daniel Hill', 'Marsh Moran', 'Spain'])(
    'lacks %s',
    wanted => {
      expect(hasName(text, name(wanted))).toBe(false);
    },
  );
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
    expect(compatible(name('Portugal'), name('Mara Lindqvist'), false)).toBe(false);
    expect(compatible(name('Mara Lindqvist'), name('Idris Vandermeer'), true)).toBe(true);
    expect(compatible(name('Portugal'), name('Voltane'), true)).toBe(false);
  });
});

describe('aliasesOf', () => {
  it('goes both ways', () => {
    expect(aliasesOf('dutch')).toContain('netherlands');
    expect(aliasesOf('netherlands')).toContain('dutch');
    expect(aliasesOf('larkfield')).toEqual([]);
  });
});
