/** The patterns that find amounts, put together from the word lists. */
import { anyOf, splitWords } from '../word-pattern.ts';
import { CURRENCIES, FRACTIONS, MAGNITUDES, NUMBER_WORDS, UNITS } from './quantity-words.ts';

const DIGITS = [
  String.raw`\d{1,3}(?:[.,\u00a0\u202f\u2009'’]\d{2,3})+(?:[.,]\d+)?(?!\d)`,
  String.raw`\d+(?:[.,]\d+)?`,
].join('|');
const NUMBER_WORD = anyOf(NUMBER_WORDS.keys());
const WORDS = String.raw`(?:${NUMBER_WORD}(?:[-\s]+(?:and\s+)?${NUMBER_WORD}){0,4})`;
/** "a dozen", "a million": the article counts as one before these alone. */
const COUNTED = splitWords('hundred dozen thousand million billion trillion lakh crore');
const ARTICLE = String.raw`an?(?=[\s-]${anyOf(COUNTED)}\b)`;
/** "Half a million" and the same elsewhere; before a magnitude alone. */
const HALF = anyOf([
  ...['half a', 'half an', 'eine halbe', 'einer halben', 'un demi', 'medio', 'mezzo', 'meio'],
  ...['een half', 'pół'],
]);
const FRACTION = anyOf(FRACTIONS.keys());
/** "A third of them", "a third last year"; before any other word it counts: "a third zone". */
const AFTER_FRACTION = anyOf(
  splitWords(
    'of in from less more the to as on at by since last this next year over between and or for',
    'compared were was are is have has had said say did do would will can but while when that who',
  ),
);
const ORDINAL = String.raw`an?\s(?:third|fifth|tenth)(?=\s(?!${AFTER_FRACTION}\b)\p{Ll})`;
const MAGNITUDE = anyOf(MAGNITUDES.keys());
const MONEY_SIGN = [
  String.raw`(?:US|A|C|CA|AU|NZ|HK|S|R)?\s?\$`,
  '[£€¥₹₩₽₺₪]',
  String.raw`Rs\.?\s?`,
  ...splitWords('USD EUR GBP INR JPY CNY CHF'),
].join('|');

/**
 * Letters of scripts that part words by spaces; Chinese and Japanese let a number stand right
 * beside a word.
 */
const SPACED_SCRIPTS = ['Latin', 'Greek', 'Cyrillic', 'Arabic', 'Devanagari'];
/** A letter of such a script, as a class of a pattern (flag u). */
export const LETTER = `[${SPACED_SCRIPTS.map(script => `\\p{Script=${script}}`).join('')}]`;
const END = `(?!${LETTER})`;

/** The ways to write the number itself; each group is read by `readNumber`. */
const NUMBER_FORMS = [
  // "one in ten", "9 out of 10"
  String.raw`(?<ratio>(?:${WORDS}|\d+)\s+(?:in|out of)(?:\s+every)?\s+(?:${WORDS}|\d+)${END})`,
  // "4-0", "30–22", and the range "10-15"
  String.raw`(?<score>\d{1,3}\s?[–-]\s?\d{1,3}(?![\d–-]))`,
  String.raw`(?<a>(?<![-–])[-−]?(?:${DIGITS}))` +
    String.raw`(?:\s?(?:to|[–—-])\s?(?:${MONEY_SIGN})?(?<b>${DIGITS}))?(?<ord>st|nd|rd|th)?`,
  String.raw`(?<frac>(?!${ORDINAL})${FRACTION})(?!${LETTER}|\s+an?\s)`,
  String.raw`(?<half>${HALF}(?=[\s-]${MAGNITUDE}))`,
  String.raw`(?<one>${ARTICLE})(?:\s(?<group>hundred|dozen))?`,
  String.raw`(?<words>${WORDS})${END}(?:\s(?:to|or)\s(?<wordsb>${WORDS})${END})?`,
];
/** An amount with its sign, magnitude and unit, in named groups. */
export const AMOUNT = new RegExp(
  [
    String.raw`(?<![\p{N}.,]|${LETTER})(?<sign>${MONEY_SIGN})?\s?(?:${NUMBER_FORMS.join('|')})`,
    String.raw`(?!\p{N})(?:[-\s]?(?<mag>${MAGNITUDE})${END})?(?:\s+(?<mag2>${MAGNITUDE})${END})?`,
    String.raw`(?:[-\s\u00a0\u202f]?(?<unit>${anyOf(UNITS.keys())})${END})?`,
  ].join(''),
  'giu',
);
/** The name of a currency right behind an amount: "5 million euros". */
export const TRAILING_CURRENCY = new RegExp(
  String.raw`^(?:\s(?:US|of)?)?\s?(?<cur>${anyOf(CURRENCIES.keys())})${END}`,
  'iu',
);
