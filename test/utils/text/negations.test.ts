import { describe, expect, it } from 'vitest';
import { deniesSomehow, negationsOf } from '../../../utils/text/negations.ts';
import { wordsOf } from '../../../utils/text/words.ts';
import { LINEAR, leastRatio } from '../../doubling.ts';

const reached = (text: string, language = 'en') => {
  const words = wordsOf(text, language);
  return negationsOf(words, text, language).map(n => n.reach.map(i => words[i]?.norm));
};

describe('negationsOf', () => {
  it.each([
    ['it can’t override the rule', [['override', 'rule']]],
    ['fees did not rise, but rents did', [['rise']]],
    ['no price was announced', [['price', 'announced']]],
    ['it has yet to announce prices', [['announce', 'prices']]],
    ['she failed to agree', [['agree']]],
    ['it is not only large', []],
    ['not the only option', []],
    ['no less than that', []],
    ['it rose', []],
  ])('%s', (text, expected) => {
    expect(reached(text)).toEqual(expected);
  });

  it('takes each language’s own words', () => {
    expect(reached('Am 3. Mai sank das Schiff', 'de')).toEqual([]);
    expect(reached('La nave non affondò mai', 'it')).not.toEqual([]);
    expect(reached('The sin of pride', 'en')).toEqual([]);
    expect(reached('Una casa sin techo', 'es')).toEqual([['techo']]);
  });

  it('lets "neither" reach the verb behind its subject', () => {
    expect(
      reached('Neither of the two reporters at the scene, or the driver, remembered the noise')[0],
    ).toContain('remembered');
  });

  it('calls weak what answers a denial but makes none', () => {
    const text = 'three days rather than four';
    expect(negationsOf(wordsOf(text, 'en'), text, 'en').map(n => n.weak)).toEqual([true]);
  });
});

describe('deniesSomehow', () => {
  it.each(['declined', 'unhealthy', 'disagree', 'few', 'never', 'banned', 'harmless', 'couldn’t'])(
    '%s',
    text => {
      expect(wordsOf(text, 'en').some(deniesSomehow)).toBe(true);
    },
  );

  it.each([
    'under',
    'union',
    'district',
    'discussed',
    'injured',
    'online',
    'north',
    'university',
    'bank',
  ])('not %s', text => {
    expect(wordsOf(text, 'en').some(deniesSomehow)).toBe(false);
  });
});

it('grows with the text where every word denies', () => {
  const work = (text: string) => negationsOf(wordsOf(text, 'en'), text, 'en');
  expect(leastRatio(work, 'not ')).toBeLessThanOrEqual(LINEAR);
}, 60_000);

it('reaches no word beyond a hundred others', () => {
  const far = (stops: number) => reached(`not ${'the '.repeat(stops)}lamps`)[0];
  expect(far(20)).toEqual(['lamps']);
  expect(far(120)).toEqual([]);
});
