import { describe, expect, it } from 'vitest';
import { indexArticle } from '../../../../utils/support/alignment/article-index.ts';
import { isToldOfAnother } from '../../../../utils/support/verdict/named-nearby.ts';
import { compare } from '../story.ts';

/** A claim laid beside an article in some language. */
const compareIn = (language: string, claim: string, text: string) =>
  compare(claim, indexArticle({ id: 'made', headline: '', text, published: null }, language));

const VALLEY = [
  'Interior Minister Dorothea Vance, who toured the valley on Wednesday, promised 40 million crowns in emergency aid.',
  'She said that payments would begin within ten days.',
  'Farmers waited for hours outside the hall.',
  'The chief engineer of Norhydro, Sunniva Kolb, said that the gates had worked as planned.',
].join(' ');
const HAVEN = [
  'Officier van justitie Saskia Verhulst sprak van een zware slag voor een bende die zich onaantastbaar waande.',
  'De lading lag in een loods.',
  'Volgens minister Farid Benali is er genoeg geld voor extra douaniers.',
].join(' ');
const VALLE = [
  'La portavoz de los ganaderos, Nieves Calderer, cifró en dos millones de euros las pérdidas del sector.',
  'Varias granjas quedaron sin luz.',
  'El alcalde, Julián Ostiz, pidió ayuda al Gobierno regional.',
].join(' ');

describe('what another of the article did', () => {
  it.each([
    ['en', VALLEY, 'Engineer Sunniva Kolb promised 40 million crowns in emergency aid.'],
    ['nl', HAVEN, 'Farid Benali sprak van een zware slag voor een bende.'],
    ['es', VALLE, 'Julián Ostiz cifró en dos millones de euros las pérdidas del sector.'],
  ])('%s: told of somebody else', (language, text, claim) => {
    expect(isToldOfAnother(compareIn(language, claim, text))).toBe(true);
  });
  it.each([
    ['who did it', 'en', VALLEY, 'Dorothea Vance promised 40 million crowns in emergency aid.'],
    ['who is "she"', 'en', VALLEY, 'Dorothea Vance said payments would begin within ten days.'],
    ['whom nobody knows', 'en', VALLEY, 'Ada Brandt promised 40 million crowns in aid.'],
    ['nobody', 'en', VALLEY, 'Payments would begin within ten days.'],
    ['who did it', 'nl', HAVEN, 'Saskia Verhulst sprak van een zware slag voor een bende.'],
    ['who did it', 'es', VALLE, 'Nieves Calderer cifró las pérdidas en dos millones de euros.'],
  ])('%s: %s %s', (_, language, text, claim) => {
    expect(isToldOfAnother(compareIn(language, claim, text))).toBe(false);
  });
});
