/** Labels of links that sell something. */
import { anyOf, splitWords } from '../../../text/word-pattern.ts';

const MONEY = String.raw`(?:[$€£]\s?\d[\d.,]*|\d[\d.,]*\s?(?:[€£]|EUR|USD|CHF|kr|zł|руб\.?))`;
// English "on" is as often a day's or the stock exchange's: "$12 on Tuesday".
const AT = splitWords('at bei chez sur en na su bij w hos på на');
/** "over", "sobre" and "ponad" tell of a sum. */
const FROM = splitWords('from now ab jetzt dès desde da od от vanaf från fra');
const PRICED = new RegExp(
  String.raw`^(?:${anyOf(FROM)}\s)?${MONEY}\s${anyOf(AT)}\s\p{Lu}\S*(?:\s\S+)?$`,
  'u',
);

/**
 * True for what a thing costs and where: "from $249 at Amazon". A sum that a report tells of has its
 * millions.
 */
export const isOffer = (label: string): boolean => PRICED.test(label);
