import { describe, expect, it } from 'vitest';
import { areOpposites, areSynonyms } from '../../../../utils/text/meaning/word-relations.ts';
import {
  backgroundRarity,
  meanVector,
  vectorCosine,
  vectorRow,
} from '../../../../utils/text/meaning/word-vectors.ts';
import { stemOf } from '../../../../utils/text/stems.ts';

const stem = (w: string) => stemOf(w, 'en');
const cosine = (a: string, b: string) => vectorCosine(vectorRow(stem(a)), vectorRow(stem(b)));

describe('areOpposites', () => {
  it.each([
    ['rose', 'fell'],
    ['increase', 'decline'],
    ['higher', 'lower'],
    ['won', 'lost'],
    ['approve', 'reject'],
    ['guilty', 'innocent'],
    ['started', 'stopped'],
  ])('%s and %s', (a, b) => {
    expect(areOpposites(stem(a), stem(b))).toBe(true);
    expect(areOpposites(stem(b), stem(a))).toBe(true);
  });

  it.each([
    ['rose', 'grew'],
    ['leaving', 'right'],
    ['plant', 'river'],
  ])('not %s and %s', (a, b) => {
    expect(areOpposites(stem(a), stem(b))).toBe(false);
  });
});

describe('areSynonyms', () => {
  it.each([
    ['car', 'automobile'],
    ['rose', 'increased'],
    ['deal', 'agreement'],
    ['film', 'movie'],
  ])('%s and %s', (a, b) => {
    expect(areSynonyms(stem(a), stem(b))).toBe(true);
  });

  it('holds apart what merely goes together', () => {
    expect(areSynonyms(stem('plant'), stem('airfield'))).toBe(false);
    expect(areSynonyms(stem('rise'), stem('fall'))).toBe(false);
  });
});

describe('word vectors', () => {
  it('bring like words near and leave others apart', () => {
    expect(cosine('governor', 'mayor')).toBeGreaterThan(0.5);
    expect(cosine('car', 'truck')).toBeGreaterThan(0.5);
    expect(cosine('car', 'banana')).toBeLessThan(0.3);
    expect(cosine('car', 'car')).toBeCloseTo(1);
  });

  it('have nothing to say of words they lack', () => {
    expect(vectorRow('larkfieldish')).toBe(-1);
    expect(vectorCosine(-1, 3)).toBe(0);
    expect(backgroundRarity('larkfieldish')).toBeNull();
    expect(meanVector([{ row: -1, weight: 1 }])).toBeNull();
  });

  it('know rare words from common ones', () => {
    expect(backgroundRarity(stem('landfill'))).toBeGreaterThan(
      backgroundRarity(stem('government')) ?? 9,
    );
  });
});
