import { describe, expect, it } from 'vitest';
import { checkClaim } from '../../../../utils/support/check-claim.ts';
import { FEATURES, featuresOf } from '../../../../utils/support/verdict/features.ts';
import type { SupportModel } from '../../../../utils/support/verdict/model.ts';
import { readOwnJson } from '../../../own-files.ts';
import { makeComparison } from '../made-up.ts';
import { ARTICLES, compare } from '../story.ts';

const weights = await readOwnJson<SupportModel>('data/support-model.json');

const feature = (text: string, name: string, index = ARTICLES[0] as (typeof ARTICLES)[number]) => {
  const l = compare(text, index);
  return featuresOf(l, checkClaim(l))[FEATURES.findIndex(f => f.name === name)] ?? Number.NaN;
};

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
});

describe('FEATURES', () => {
  const compared = makeComparison({
    claim: 'However, Voltane paid $5 and 3 dollars in May, or lost.',
    words: [{ weight: 4 }, { weight: 2 }, { weight: 1 }, { weight: 1, named: true }],
    headline: { strengths: [1, 0, 0, 0] },
    anywhere: 0.7,
    sentences: 9,
    fits: [
      { strengths: [1, 0, 0.6, 0], text: 'Voltane went away.' },
      { strengths: [0, 0.5, 0, 0] },
      { strengths: [0, 0, 0, 0] },
      { strengths: [0, 0, 0, 0.8], cover: 0.41 },
      { strengths: [0, 0, 0, 0], cover: 0.4 },
    ],
  });
  const part = (kind: 'who' | 'number' | 'date' | 'quote', found: boolean) => ({
    kind,
    text: '',
    found,
  });
  const suspicion = (kind: 'number' | 'name' | 'hedge', certainty: number) => ({
    kind,
    rule: 'hedge' as const,
    certainty,
    claim: '',
    source: '',
    sentence: 0,
  });
  const finding = {
    parts: [
      ...[true, false, false, false].map(found => part('who', found)),
      part('number', false),
      part('date', false),
      part('date', false),
      part('quote', true),
    ],
    suspicions: [suspicion('number', 0.2), suspicion('number', 0.9), suspicion('hedge', 0.1)],
  };
  const vector = featuresOf(compared, finding);
  const value = (name: string) => vector[FEATURES.findIndex(f => f.name === name)];

  it.each([
    // Found in the first sentence: 4 + 0.6 of 8; beside the second: 1 more; the fourth adds 0.72.
    ['cover', 4.6 / 8],
    ['cover-pair', 5.6 / 8],
    ['cover-union', (4 + 0.9 + 0.6 + 0.72) / 8],
    ['cover-anywhere', 0.7],
    ['cover-headline', 0.5],
    ['exact', 0.5],
    ['bigrams', 0],
    ['in-order', 1],
    // The second word lacks 1.1 of the mean weight 2.
    ['heaviest-missing', 1.1 / 2 / 4],
    ['missing-words', 0.25],
    ['opening', 4.9 / 6],
    ['ending', 1.32 / 2],
    ['names-missing', 0.75],
    ['numbers-missing', 0.5 + 1],
    ['quotes-missing', 0],
    ['drift-number', 0.9],
    ['drift-date', 0],
    ['drift-name', 0],
    ['drift-quote', 0],
    ['drift-hedge', 0.1],
    ['drift-negation', 0],
    ['claim-length', 4 / 30],
    ['article-length', Math.log(10) / 6],
    ['lead-over-rest', 4.6 / 8 - 0.41],
    ['names-in-passage', 0],
    // $5, 3 dollars, May, Voltane
    ['specific', 4 / 6],
    ['count-cover', 0.75],
    ['heaviest-three', (1 + 0.45 + 0.6) / 3],
    ['first-word', 1],
    ['last-word', 0.72],
    ['leans-on-context', 1],
    ['good-sentences', 0.2],
    ['list-like', 0.5 + 1 / 6],
    ['sentence-length', 3 / 60],
  ])('%s', (name, expected) => {
    expect(value(name)).toBeCloseTo(expected, 10);
  });

  it('names each of them once, and all that the weights ask for', () => {
    const names = FEATURES.map(f => f.name);
    expect(new Set(names).size).toBe(names.length);
    expect(weights.features.filter(name => !names.includes(name))).toEqual([]);
  });

  it('takes likeness from the words where a language has no vectors', () => {
    const german = makeComparison({ words: [{}], anywhere: 0.6, language: 'de' });
    const none = { parts: [], suspicions: [] };
    expect(featuresOf(german, none)[FEATURES.findIndex(f => f.name === 'vector')]).toBe(0.8);
  });

  it('ends at 1 what has no end', () => {
    const long = makeComparison({
      claim: 'one, two, three, four, five, six, seven, eight and 1, 2, 3, 4, 5, 6, 7, 8',
      words: Array.from({ length: 40 }, () => ({})),
      sentences: 900,
      fits: [{ strengths: [], text: `${'word '.repeat(80)}.` }],
    });
    const x = featuresOf(long, { parts: [], suspicions: [] });
    for (const name of [
      'claim-length',
      'article-length',
      'specific',
      'list-like',
      'sentence-length',
    ])
      expect(x[FEATURES.findIndex(f => f.name === name)], name).toBe(1);
  });
});
