/** Signs that lead from a text to a footnote: digits, letters and marks, in every kind of bracket. */

/** Brackets around a number, as the inside of a class: "[1]", "［1］", "〔1〕". */
export const OPEN = '[［〔';
export const CLOSE = String.raw`\]］〕`;
/** "¹", as the inside of a class. */
export const RAISED = String.raw`\u2070\u00b9\u00b2\u00b3\u2074-\u2079`;
/**
 * Signs that are no digits: "*", "†", "‡", "※2", "*1", "注1", "①". A sign keeps its number, since "*2"
 * and "2" may be two footnotes.
 */
export const SIGN = String.raw`(?:[*＊※]\s?\d{1,2}|※|[*＊]{1,3}|[†‡§¶‖]{1,3}|[（(]?[注註주]\s?\d{1,2}[)）]?|[①-⑳❶-❿])`;
/** "(a)", "[b]", "ᵃ". */
export const RAISED_LETTER = 'ᵃᵇᶜᵈᵉᶠᵍʰ';

/** "a", "b", and the small Roman numbers with which notes are counted: "iv". */
export const LETTER = '(?:[ivx]{2,4}|[a-z])';

/** Digits of other scripts, as the inside of a class: Arabic, Persian, Devanagari, Thai. */
export const OTHER_DIGITS = '٠-٩۰-۹०-९๐-๙';

const RAISED_DIGITS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** "¹²" as "12". */
export const plainDigits = (raised: string): string =>
  [...raised].map(digit => RAISED_DIGITS.indexOf(digit)).join('');

const ZEROS = [0x660, 0x6f0, 0x966, 0xe50];

/** "١٢" as "12"; other signs stay. */
export const latinDigits = (text: string): string =>
  text.replace(/\p{Nd}/gu, digit => {
    const code = digit.codePointAt(0) ?? 0;
    const zero = ZEROS.find(one => code >= one && code < one + 10);
    return zero === undefined ? digit : String(code - zero);
  });

/** A sign as its text and its footnote have it in common: "＊ 2" and "*2" are one. */
export const keyOfSign = (sign: string): string =>
  /^[①-⑳❶-❿]$/u.test(sign)
    ? sign
    : sign
        .normalize('NFKC')
        .replace(/[\s()]/g, '')
        .toLowerCase();

/** "3", "2, 5", "2–4", "2; 5": numbers as one mark lists them. */
export const NUMBERS = String.raw`\d{1,3}(?:\s?[,，;–-]\s?\d{1,3}){0,8}`;

/** A range is never longer than this: "[3–500]" is no range of sources. */
const LONGEST_RANGE = 12;

/** The numbers of a range, both ends included; where it runs backwards ("7–5"), the first alone. */
export function numbersBetween(from: number, to: number): string[] {
  const last = Math.min(to, from + LONGEST_RANGE);
  return Array.from({ length: Math.max(0, last - from) + 1 }, (_, more) => String(from + more));
}
