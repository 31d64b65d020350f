/** Labels of links that sell something. */
import { anyOf, splitWords } from '../../../text/word-pattern.ts';

const MONEY = String.raw`(?:[$€£]\s?\d[\d.,]*|\d[\d.,]*\s?(?:[€£]|EUR|USD|CHF|kr|zł|руб\.?))`;
const AT = splitWords('at on bei chez sur en na su bij w hos på на');
const PRICED = new RegExp(
  String.raw`^(?:\p{Ll}+\s)?${MONEY}\s${anyOf(AT)}\s\p{Lu}\S*(?:\s\S+)?$`,
  'u',
);

/**
 * True for what a thing costs and where: "from $249 at Amazon". A sum that a report tells of has its
 * millions.
 */
export const isOffer = (label: string): boolean => PRICED.test(label);
