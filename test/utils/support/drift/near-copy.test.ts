import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changesOf, isVerbatim } from '../../../../utils/support/drift/near-copy.ts';
import { signOf } from '../../../../utils/support/verdict/sign.ts';
import { article, compare } from '../story.ts';

const TEXT =
  'Governor Ines Calloway said on Tuesday that the invented plant has moved its pumps to the northern bank of the Ash River. It can keep running through the winter, she said, and nobody in Larkholm will lose water. All of this is sample text.';
const over = (claim: string, text = TEXT) => compare(claim, article(text));
const sides = (claim: string, text = TEXT) =>
  changesOf(over(claim, text)).map(s => [s.kind, s.claim, s.source]);

describe('a claim that repeats a sentence nearly word for word', () => {
  it.each([
    [
      'Governor Ines Calloway said on Tuesday that the invented plant has not moved its pumps to the northern bank of the Ash River.',
      [['negation', 'has not moved', 'has moved']],
    ],
    [
      'Governor Ines Calloway said on Tuesday that the invented plant hasn’t moved its pumps to the northern bank of the Ash River.',
      [['negation', 'plant hasn’t moved', 'plant has moved']],
    ],
    [
      'Governor Ines Calloway said on Tuesday that the invented plant has moved its pumps to the northern bank of the Elm River.',
      [['name', 'Elm River', 'Ash River']],
    ],
    [
      'Governor Tom Brisket said on Tuesday that the invented plant has moved its pumps to the northern bank of the Ash River.',
      [['name', 'Tom Brisket', 'Ines Calloway']],
    ],
    // Told shorter, with every word of it there.
    [
      'Ines Calloway said that the plant has moved its pumps to the northern bank of the Ash River.',
      [],
    ],
    // Two denials may make up for each other.
    [
      'It cannot keep running through the winter, she said, and everybody in Larkholm will lose water.',
      [],
    ],
    // Only a part of the name is left out.
    [
      'Calloway said on Tuesday that the invented plant has moved its pumps to the northern bank of the Ash.',
      [],
    ],
    // Nothing in common.
    ['The bakery of Larkholm did not win a prize for its rye bread this year.', []],
  ])('%s', (claim, expected) => {
    expect(sides(claim)).toEqual(expected);
  });

  it.each([
    // Words that are left out openly.
    [
      '“I want people to know that the school […] is ready to take their children on Monday,” she said.',
      '“I want people to know that the school, which nobody here ever wanted to close, is ready to take their children on Monday,” she said.',
    ],
    [
      '« Le pont … sera ouvert à tous les habitants du quartier dès lundi matin », dit la maire.',
      '« Le pont, que personne n’a jamais voulu fermer, sera ouvert à tous les habitants du quartier dès lundi matin », dit la maire.',
    ],
    // An aside that denies something of its own.
    [
      'The ferry dock will be open to all of the boats of the harbor on Monday.',
      'The ferry dock, which was never inspected, will be open to all of the boats of the harbor on Monday.',
    ],
    [
      'Die Brücke wird am Montag für alle Bewohner des Viertels wieder geöffnet.',
      'Die Brücke, die niemand schließen wollte, wird am Montag für alle Bewohner des Viertels wieder geöffnet.',
    ],
  ])('what is left out of %s denies nothing of it', (claim, text) => {
    expect(sides(claim, text)).toEqual([]);
  });

  it('finds a denial that was left out', () => {
    expect(
      sides(
        'The council will raise the fee for the parks this year.',
        'The council will not raise the fee for the parks this year.',
      ),
    ).toEqual([['negation', 'will raise', 'will not raise']]);
  });

  it('takes another word for one thing for no change', () => {
    const text =
      'The report of the British office says that the water in the town is safe to drink again.';
    expect(
      sides(
        'The report of the UK office says that the water in the town is safe to drink again.',
        text,
      ),
    ).toEqual([]);
  });
});

describe('how near a copy must be', () => {
  const of = (claim: string, text: string) => sides(`${claim}.`, `${text}.`).length;

  it('has seven words in common, and three in four of the claim’s', () => {
    expect(of('the fee for parks will rise', 'the fee for parks will not rise')).toBe(0);
    expect(of('the fee for parks will rise soon', 'the fee for parks will not rise soon')).toBe(1);
    const copied = 'the fee for parks will rise soon in town';
    const denied = copied.replace('will', 'will not');
    expect(of(`${copied} q r s`, denied)).toBe(1);
    expect(of(`${copied} q r s x`, denied)).toBe(0);
  });

  it('is a sentence, not a page', () => {
    const long = (n: number) => `the fee will rise ${'more '.repeat(n)}`;
    const denied = (n: number) => long(n).replace('will', 'will not');
    expect(of(long(115), denied(115))).toBe(1);
    expect(of(long(116), denied(116))).toBe(0);
    expect(of(long(117), denied(20))).toBe(0);
  });

  it('differs in five words at most where it differs', () => {
    const start = 'the fee for all parks and old roads of the small town here by the sea will';
    const of = (more: string, other = '') =>
      sides(`${start} ${more} rise again next year.`, `${start} ${other} rise again next year.`)
        .length;
    expect(of('q r not s x')).toBe(1);
    expect(of('q r not s x z')).toBe(0);
    expect(of('', 'q r not s x')).toBe(1);
    expect(of('', 'q r not s x z')).toBe(0);
  });

  it('agrees in two words in a row on one side of the change', () => {
    const text = 'q the r fee s will x rise z now we say so here';
    const held = text.replace('say so', 'say not so');
    expect(of(held, text)).toBe(1);
    const loose = 'the fee will not rise now here so on';
    expect(of(loose, 'the q fee r will s rise x now z here w so v on')).toBe(0);
  });

  it('is looked for in the three sentences that fit best', () => {
    const claim = 'The fee for all parks will rise again next year.';
    const denied = claim.replace('will', 'will not');
    const other = (n: number) => 'The fee for all parks may rise next year again. '.repeat(n);
    expect(sides(claim, `${other(2)}${denied}`)).toHaveLength(1);
    expect(sides(claim, `${denied} ${other(4)}`)).toHaveLength(1);
  });

  it('points to the sentence, nearly sure', () => {
    const claim = 'The fee for all parks will rise again next year.';
    const text = `It rained. ${claim.replace('will', 'will not')}`;
    expect(changesOf(over(claim, text))).toMatchObject([{ certainty: 0.9, sentence: 1 }]);
    const name = 'The fee for all parks of Wexford will rise again next year.';
    expect(
      changesOf(over(name.replace('Wexford', 'Larkfield'), `It rained. ${name}`)),
    ).toMatchObject([
      { rule: 'name-copied', claim: 'Larkfield', source: 'Wexford', certainty: 0.9, sentence: 1 },
    ]);
  });
});

describe('a name that was put for another', () => {
  const swap = (own: string, other: string, more = '') =>
    sides(
      `The fee for all parks of ${own} will rise again next year${more}.`,
      `The fee for all parks of ${other} will rise again next year.`,
    );

  it('is one name for one', () => {
    expect(swap('Wexford', 'Larkfield')).toHaveLength(1);
    expect(swap('Wexford and Norwich', 'Larkfield')).toEqual([]);
    expect(swap('Wexford', 'Larkfield and Norwich')).toEqual([]);
    expect(swap('the town', 'Larkfield')).toEqual([]);
    expect(swap('Wexford', 'the town')).toEqual([]);
  });

  it('is told as other words where it stands elsewhere on the other side', () => {
    const rules = (more: string) =>
      changesOf(
        over(
          `The fee for all parks of Wexford will rise again next year${more}.`,
          'The fee for all parks of Larkfield will rise again next year.',
        ),
      ).map(s => s.rule);
    expect(rules('')).toEqual(['name-copied']);
    expect(rules(' in Larkfield')).toEqual(['name-moved']);
    expect(signOf('name-moved')).toBe('worded');
  });
});

describe('a claim that a sentence has to the word', () => {
  it('is told from one that lacks a word', () => {
    expect(isVerbatim(over('The invented plant has moved its pumps.'))).toBe(true);
    expect(isVerbatim(over('the invented plant has MOVED its pumps'))).toBe(true);
    expect(isVerbatim(over('The invented plant has moved the pumps.'))).toBe(false);
    expect(isVerbatim(over('The invented plant has moved its pump.'))).toBe(false);
  });

  it('differs from the sentence in nothing', () => {
    fc.assert(
      fc.property(fc.nat(20), fc.integer({ min: 1, max: 20 }), (from, length) => {
        const words = TEXT.slice(0, TEXT.indexOf('.'))
          .split(' ')
          .slice(from, from + length);
        fc.pre(words.length > 0);
        const looked = over(words.join(' '));
        expect(isVerbatim(looked)).toBe(true);
        expect(changesOf(looked)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

describe('a date or an amount in a near copy', () => {
  const told = (own: string, other: string, more = '') =>
    changesOf(
      over(
        `The fee for all parks of Wexford will rise again ${own}.`,
        `The fee for all parks of Wexford will rise again ${other} this way. ${more}`,
      ),
    ).map(s => [s.rule, s.claim, s.source]);

  it.each([
    ['in 2015 this way', 'in 2019', ['date-copied', '2015', '2019']],
    ['by 12 euros this way', 'by 15 euros', ['number-copied', '12 euros', '15 euros']],
    ['on Monday this way', 'on Friday', ['date-copied', 'Monday', 'Friday']],
  ])('%s for %s', (own, other, expected) => {
    expect(told(own, other)).toEqual([expected]);
  });

  it('is told as other words where a sentence near by has it', () => {
    const near = 'All parks of Wexford said in 2015 the fee will rise again.';
    expect(told('in 2015 this way', 'in 2019', near)).toEqual([['date-elsewhere', '2015', '2019']]);
  });

  it.each([
    ['the same in other signs', 'by 12 euros this way', 'by twelve euros', ''],
    ['a bound', 'by more than 12 euros this way', 'by 15 euros', ''],
    [
      'one that a sentence as near has',
      'in 2015 this way',
      'in 2019',
      'The fee for all parks of Wexford will rise again in 2015 some way.',
    ],
  ])('says nothing: %s', (_, own, other, more) => {
    expect(told(own, other, more)).toEqual([]);
  });
});
