import { describe, expect, it } from 'vitest';
import { foldWord } from '../../../../utils/text/fold-word.ts';
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
    ['millions', 'billions'],
    ['billion', 'trillion'],
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

describe('the relations of other languages', () => {
  it.each([
    ['de', 'gestiegen', 'zugenommen', 'gesunken'],
    ['fr', 'augmenté', 'progressé', 'diminué'],
    ['es', 'aprobó', 'autorizó', 'rechazó'],
    ['it', 'approvato', 'autorizzato', 'respinto'],
    ['pt', 'venceu', 'ganhou', 'perdeu'],
    ['nl', 'gestegen', 'toegenomen', 'gedaald'],
  ])('%s: %s is %s and no %s', (language, word, same, opposite) => {
    const [a, b, c] = [word, same, opposite].map(w => stemOf(foldWord(w), language));
    expect(areSynonyms(a ?? '', b ?? '', language)).toBe(true);
    expect(areOpposites(a ?? '', c ?? '', language)).toBe(true);
    expect(areSynonyms(a ?? '', c ?? '', language)).toBe(false);
  });

  it('are no relations of English, nor of a language without a list', () => {
    const [a, b] = ['gestiegen', 'zugenommen'].map(w => stemOf(w, 'de'));
    expect(areSynonyms(a ?? '', b ?? '')).toBe(false);
    expect(areSynonyms(a ?? '', b ?? '', 'sv')).toBe(false);
  });
});
