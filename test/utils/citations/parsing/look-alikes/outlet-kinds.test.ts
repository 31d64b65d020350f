import { describe, expect, it } from 'vitest';
import {
  endsWithKind,
  isKind,
  namesThings,
} from '../../../../../utils/citations/parsing/look-alikes/outlet-kinds.ts';

describe('kinds of outlets', () => {
  it.each([
    ['Strong: surveys and news coverage ', true],
    ['Das sagt die Fachpresse', true],
    ['All **wire services**', true],
    ['経済メディア', true],
    ['деловые издания', true],
    ['The office takes the business press', true],
    ['Sie hat große Zeitungen abonniert', true],
    ['Le kiosque vend la presse nationale', true],
    ['selon la presse nationale', false],
    ['la presse a réagi', false],
    ['she told the press', false],
    ['the coverage of it', false],
    ['The harbour closed', false],
  ])('%s ends with one: %s', (text, expected) => expect(endsWithKind(text)).toBe(expected));

  it.each([
    ['Business press', true],
    ['Presse économique', true],
    ['Agencias de noticias', true],
    ['Деловая пресса', true],
    ['she told the press of it', false],
    ['the mayor told the press', false],
    ['Agences ferment Paris', false],
    ['Presse', true],
    ['', false],
  ])('%s is nothing but one: %s', (text, expected) => expect(isKind(text)).toBe(expected));

  it.each([
    ['CNN logos', true],
    ['RSS feeds', true],
    ['three sources', false],
    ['other outlets', false],
  ])('%s are things: %s', (text, expected) => expect(namesThings(text)).toBe(expected));
});
