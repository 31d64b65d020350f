/**
 * Numbers that Chinese, Japanese and Korean count by myriads: "8万6千", "2조1천억", "三万", each put as
 * one figure before its greatest unit: "8.6万".
 */
import type { WrittenNumerals } from './numerals.ts';

const UNITS: ReadonlyMap<string, number> = new Map([
  ...[...'万萬만'].map(sign => [sign, 1e4] as const),
  ...[...'億亿억'].map(sign => [sign, 1e8] as const),
  ...[...'兆조'].map(sign => [sign, 1e12] as const),
]);
const SMALL: ReadonlyMap<string, number> = new Map([
  ...[...'十십'].map(sign => [sign, 10] as const),
  ...[...'百백'].map(sign => [sign, 100] as const),
  ...[...'千천'].map(sign => [sign, 1000] as const),
]);
const DIGITS: ReadonlyMap<string, number> = new Map([
  ...[...'〇一二三四五六七八九'].map((sign, digit) => [sign, digit] as const),
  ...[...'零两兩'].map(sign => [sign, sign === '零' ? 0 : 2] as const),
]);

const HAN = '〇零一二三四五六七八九两兩';
const BELOW = '十십百백千천';
const GREAT = '万萬만億亿억兆조';
/**
 * Begins with a digit and has a myriad: "千葉", "億万長者", "三菱" are no numbers. A figure before a lone
 * unit ("21万") is read as it stands.
 */
const NUMBER = new RegExp(
  String.raw`(?<![\d.,${HAN}])(?=(?:\d[\d,.]*|[${HAN}])[\d,.${HAN}${BELOW}]*[${GREAT}])` +
    String.raw`(?!\d[\d,.]*[${GREAT}](?![\d${HAN}]))[\d${HAN}][\d,.${HAN}${BELOW}${GREAT}]+(?<![,.])`,
  'gu',
);
const TOKEN = /\d[\d,]*(?:\.\d+)?|[^\d\s]/gu;

/** Writes such numbers with one unit, as long as before; spans as of `writeNumerals`. */
export function writeMyriads(text: string): WrittenNumerals {
  const spans: { start: number; end: number }[] = [];
  const written = text.replace(NUMBER, (numeral: string, start: number) => {
    const short = shorten(numeral);
    if (short === null || short.length > numeral.length) return numeral;
    spans.push({ start, end: start + numeral.length });
    return short.padStart(numeral.length);
  });
  return { text: written, spans };
}

/** "8.6万"; null where the signs are no number. */
function shorten(numeral: string): string | null {
  let total = 0;
  let below = 0;
  let figure = 0;
  let greatest: readonly [sign: string, value: number] = ['', 1];
  for (const [token] of numeral.matchAll(TOKEN)) {
    const great = UNITS.get(token);
    const small = SMALL.get(token);
    if (great) {
      if (great > greatest[1]) greatest = [token, great];
      total += (below + figure || 1) * great;
      below = figure = 0;
    } else if (small) {
      below += (figure || 1) * small;
      figure = 0;
    } else figure = figure * 10 + (DIGITS.get(token) ?? Number(token.replaceAll(',', '')));
  }
  const value = (total + below + figure) / greatest[1];
  return Number.isFinite(value) && greatest[0] ? `${Number(value.toFixed(4))}${greatest[0]}` : null;
}
