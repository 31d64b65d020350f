import { describe, expect, it } from 'vitest';
import { closeness } from '../../../../utils/support/alignment/closeness.ts';
import { checkClaim } from '../../../../utils/support/check-claim.ts';
import {
  nearness,
  nearnessIn,
  placesBetween,
  surroundings,
} from '../../../../utils/support/drift/nearness.ts';
import { unionOf } from '../../../../utils/support/verdict/cover.ts';
import { FEATURES, featuresOf } from '../../../../utils/support/verdict/features.ts';
import { wordsOf } from '../../../../utils/text/words.ts';
import { ARTICLES, article, compare } from '../story.ts';

const feature = (text: string, name: string, index = ARTICLES[0] as (typeof ARTICLES)[number]) => {
  const l = compare(text, index);
  return featuresOf(l, checkClaim(l))[FEATURES.findIndex(f => f.name === name)] ?? Number.NaN;
};

describe('align', () => {
  it('puts the sentence that says it first', () => {
    expect(
      compare('The battery plant will employ 640 people and open in October 2028.').alignment
        .fits[0]?.sentence.text,
    ).toContain('employ about 640');
  });

  it('counts synonyms and inflections, but no other name for a name', () => {
    const l = compare('The firm constructs the factory, Abernathy said.');
    const strength = (norm: string) =>
      l.alignment.fits
        .map(f => f.hits[l.words.findIndex(w => w.word.norm === norm)]?.strength ?? 0)
        .sort()
        .at(-1);
    expect(strength('firm')).toBeGreaterThan(0.5);
    expect(strength('abernathy')).toBe(1);
  });

  it('finds a number by its value', () => {
    const l = compare('River levels have fallen 33 percent.');
    const at = l.words.findIndex(w => w.word.text === '33');
    expect(l.alignment.fits.some(f => f.hits[at]?.strength === 1)).toBe(true);
  });

  it('chooses the place that suits the neighbours', () => {
    const l = compare(
      'a 48 percent lower risk of stroke',
      article(
        'It cut the lower limit of a 59 percent lower risk of dementia and a 48 percent lower risk of stroke.',
      ),
    );
    const at = l.words.findIndex(w => w.word.norm === 'lower');
    const fit = l.alignment.fits[0];
    expect(fit?.sentence.words[(fit.hits[at]?.at ?? 0) - 1]?.text).toBe('percent');
    expect(fit?.sentence.words[(fit.hits[at]?.at ?? 0) - 2]?.text).toBe('48');
  });

  it('says how much stands anywhere, and knows neighbours speak of the same', () => {
    const l = compare('Voltane will build a battery plant.');
    expect(l.alignment.anywhere).toBeGreaterThan(0.9);
    const best = l.alignment.fits[0]?.sentence.index ?? 0;
    expect(l.alignment.topic[best + 1]).toBeGreaterThan(0);
    expect(l.alignment.close.has(best)).toBe(true);
  });

  it('has nothing for an article that shares no word', () => {
    expect(compare('Zebras juggle umbrellas.').alignment.fits[0]?.cover ?? 0).toBeLessThan(0.3);
  });
});

describe('closeness', () => {
  const of = (claim: string, source: string) => {
    const l = compare(claim);
    const word = l.words[0];
    const other = wordsOf(source, 'en')[0];
    return word && other ? closeness(word, other, -1) : Number.NaN;
  };

  it.each([
    ['regulators', 'regulator', 1],
    ['regulatory', 'regulator', 0.9],
    ['automobiles', 'car', 0.85],
    ['rose', 'fell', 0],
    ['2028', '2029', 0],
  ])('%s and %s: %d', (a, b, expected) => {
    expect(of(a, b)).toBeCloseTo(expected);
  });
});

describe('nearness', () => {
  it('is high where the same words stand around, low elsewhere', () => {
    const l = compare('The plant will employ 640 people when it opens.');
    const at = placesBetween(
      l.claim.words,
      l.claim.text.indexOf('640'),
      l.claim.text.indexOf('640') + 3,
    );
    const cost = l.article.sentences.find(s => s.text.includes('640'));
    const other = l.article.sentences.find(s => s.text.includes('9-4'));
    if (!at || !cost || !other) throw new Error('the story has changed');
    const around = surroundings(l, at.from, at.to);
    const here = cost.words.findIndex(w => w.text === '640');
    expect(nearness(l, around, cost, here, here + 1)).toBeGreaterThan(0.7);
    expect(nearness(l, around, other, 4, 5)).toBeLessThan(0.3);
    expect(nearnessIn(around, l.alignment.fitOf(cost), here, here + 1).mass).toBeGreaterThan(2);
  });

  it('lets words of another clause count less', () => {
    const l = compare('Voltane paid 5 million, but farmers sued.');
    const around = surroundings(l, 2, 3);
    const weight = (norm: string) => around.find(s => s.word.word.norm === norm)?.weight ?? 0;
    expect(weight('farmers')).toBeLessThan(weight('paid'));
  });

  it('knows no place between offsets without words', () => {
    expect(placesBetween(wordsOf('a b', 'en'), 1, 1)).toBeNull();
  });
});

describe('featuresOf', () => {
  it('gives one finite number a feature, whatever the claim', () => {
    for (const text of [
      'Voltane will build a plant.',
      '640',
      'No.',
      '“…”',
      'Zebras juggle umbrellas in May 2031 for $5.',
      '电池工厂',
    ]) {
      const l = compare(text);
      const x = featuresOf(l, checkClaim(l));
      expect(x).toHaveLength(FEATURES.length);
      for (const v of x) expect(Number.isFinite(v)).toBe(true);
    }
  });

  it('covers a told claim more than another', () => {
    const told = 'The council voted to let Voltane build a battery plant on the former airfield.';
    const other = 'The orchestra cancelled its summer tour of Portugal.';
    for (const name of [
      'cover',
      'cover-union',
      'cover-anywhere',
      'exact',
      'sequence',
      'soft-cover',
      'vector',
    ])
      expect(feature(told, name), name).toBeGreaterThan(feature(other, name));
    expect(feature(told, 'missing-words')).toBeLessThan(feature(other, 'missing-words'));
  });

  it('counts what is lost and what drifts', () => {
    expect(feature('The plant will employ 460 people.', 'drift-number')).toBeGreaterThan(0);
    expect(feature('The plant will employ 640 people.', 'drift-number')).toBe(0);
    expect(feature('The plant will employ 460 people.', 'numbers-missing')).toBeGreaterThan(0);
  });

  it('adds up over the sentences that tell together', () => {
    const l = compare('Voltane, which first asked in March 2024, will employ 640 people.');
    const union = unionOf(l);
    const best = l.alignment.fits[0];
    expect(union.reduce((a, b) => a + b, 0)).toBeGreaterThan(
      best?.hits.reduce((a, h) => a + h.strength, 0) ?? 99,
    );
  });
});
