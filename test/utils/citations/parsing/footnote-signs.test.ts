import { expect, it } from 'vitest';
import {
  keyOfSign,
  plainDigits,
  SIGN,
} from '../../../../utils/citations/parsing/footnote-signs.ts';

it.each([
  ['＊ 2', '*2'],
  ['*2', '*2'],
  ['※', '※'],
  ['①', '①'],
  ['ᵃ', 'a'],
])('the key of %s is %s', (sign, key) => expect(keyOfSign(sign)).toBe(key));

it('raised digits are digits', () => expect(plainDigits('¹²⁰')).toBe('120'));

it('signs are no punctuation', () => {
  const all = new RegExp(`^${SIGN}$`, 'u');
  expect(['*', '***', '†', '‡', '※2', '注1', '⑳'].filter(one => !all.test(one))).toEqual([]);
  expect(['.', '#', '%', '1', '****', '注'].filter(one => all.test(one))).toEqual([]);
});
