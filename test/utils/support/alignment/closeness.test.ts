import { describe, expect, it } from 'vitest';
import { closeness } from '../../../../utils/support/alignment/closeness.ts';
import { vectorCosine, vectorRow } from '../../../../utils/text/meaning/word-vectors.ts';
import { wordsOf } from '../../../../utils/text/words.ts';
import { makeComparison } from '../made-up.ts';

/** How close the article's word is to the claim's, vectors of both known unless said otherwise. */
function of(claim: string, source: string, more: { named?: boolean; vectors?: boolean } = {}) {
  const [other] = wordsOf(source, 'en');
  const { vectors = true, named = false } = more;
  const [word] = makeComparison({ words: [{ text: claim, named }] }).words;
  if (!word || !other) throw new Error('no word');
  const row = vectors ? vectorRow(word.word.stem) : -1;
  return closeness({ ...word, row }, other, vectors ? vectorRow(other.stem) : -1);
}

describe('closeness', () => {
  it.each([
    ['regulators', 'regulator', 1],
    ['2028', '2028', 1],
    ['2028', '2029', 0],
    ['regulatory', 'regulator', 0.9],
    ['automobiles', 'car', 0.85],
    ['rose', 'fell', 0],
  ])('%s and %s: %d', (a, b, expected) => {
    expect(of(a, b)).toBe(expected);
  });

  it.each([
    ['economic', 'economist', 0.9],
    ['planet', 'planetary', 0.9],
    ['iran', 'iraq', 0],
    ['state', 'statesmen', 0],
    ['norway', 'norwegian', 0],
    ['caption', 'station', 0],
    // Five letters at least, all but two of the shorter, three in five of the longer.
    ['vwxyz', 'vwxyzb', 0.9],
    ['vwxy', 'vwxyz', 0],
    ['vwxyzbcd', 'vwxyzbfg', 0.9],
    ['vwxyzbcd', 'vwxyzfgh', 0],
    ['vwxyzbcd', 'vwxyzbfghk', 0.9],
    ['vwxyzbcd', 'vwxyzbfghkm', 0],
    // Five letters longer at most.
    ['vwxyzbcdf', 'vwxyzbcdfghkmn', 0.9],
    ['vwxyzbcdf', 'vwxyzbcdfghkmnp', 0],
  ])('a long common beginning: %s and %s: %d', (a, b, expected) => {
    expect(of(a, b, { vectors: false })).toBe(expected);
  });

  it('takes a name for nothing but the name and its forms', () => {
    expect(of('automobiles', 'car', { named: true })).toBe(0);
    expect(of('car', 'truck', { named: true })).toBe(0);
    expect(of('israel', 'israeli', { named: true })).toBe(0.9);
  });

  it('counts a word near in meaning by how near it is', () => {
    const cosine = vectorCosine(vectorRow('car'), vectorRow('truck'));
    expect(cosine).toBeGreaterThan(0.58);
    expect(of('car', 'truck')).toBeCloseTo(((cosine - 0.58) / 0.42) * 0.7);
    expect(of('car', 'truck', { vectors: false })).toBe(0);
    expect(of('car', 'Truck')).toBe(0);
    expect(of('car', 'opera')).toBe(0);
  });

  it.each([
    ['kaufte', 'gekauft', 0.95],
    ['Preise', 'Wasserpreise', 0.75],
    ['Wasser', 'Wasserpreise', 0.6],
    ['Wasserpreise', 'Preise', 0.5],
    ['Brot', 'Wasserpreise', 0],
  ])('in German: %s and %s: %d', (claim, source, expected) => {
    const [other] = wordsOf(source, 'de');
    const [word] = makeComparison({ language: 'de', words: [{ text: claim }] }).words;
    if (!word || !other) throw new Error('no word');
    expect(closeness(word, other, -1)).toBe(expected);
  });
});
