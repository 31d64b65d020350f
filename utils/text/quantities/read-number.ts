/**
 * Reads the number of an amount: digits of any grouping, words, fractions, ratios, scores and
 * ranges.
 */
import { splitWords } from '../word-pattern.ts';
import { FRACTIONS, NUMBER_WORDS } from './quantity-words.ts';

/** What an amount counts. */
export type QuantityKind = 'money' | 'percent' | 'ordinal' | 'plain' | 'score';

/** What the groups of the pattern of amounts matched. */
export type Groups = Readonly<Record<string, string | undefined>>;

/** A number as it was read, before its unit and its currency are. */
export interface Reading {
  readonly value: number;
  readonly upper: number | null;
  readonly step: number;
  readonly kind: QuantityKind;
}

const makeReading = (
  value: number,
  kind: QuantityKind = 'plain',
  upper: number | null = null,
  step = 1,
): Reading => ({ value, upper, step, kind });

/** Reads whichever of `NUMBER_FORMS` matched; null for "one" alone and for what is no number. */
export function readNumber(g: Groups, language: string | null): Reading | null {
  if (g.ratio) return readRatio(g.ratio);
  if (g.score) return readScore(g, g.score);
  if (g.a) return readDigits(g, g.a, language);
  if (g.frac)
    return makeReading(FRACTIONS.get(g.frac.toLowerCase().replace(/[-\s]+/g, ' ')) ?? 0, 'percent');
  if (g.one) return makeReading(COUNTS.get(g.group ?? '') ?? 1);
  if (g.half) return makeReading(0.5, 'plain', null, 0.1);
  return readWords(g);
}

/** "4-0" is a score, "4-5 km" a range. */
function readScore(g: Groups, score: string): Reading {
  const [a = 0, b = 0] = score.split(/\s?[–-]\s?/).map(Number);
  return makeReading(a, g.unit || g.mag || g.sign ? 'plain' : 'score', b);
}

const COUNTS = new Map([
  ['hundred', 100],
  ['dozen', 12],
]);

function readRatio(ratio: string): Reading | null {
  const [a, b] = ratio
    .split(/\s+(?:in|out of)(?:\s+every)?\s+/i)
    .map(part => readNumberWords(part) ?? Number(part));
  return a && b ? makeReading((100 * a) / b, 'percent') : null;
}

function readDigits(g: Groups, digits: string, language: string | null): Reading | null {
  const a = readDigitString(digits, language);
  const b = g.b ? readDigitString(g.b, language) : null;
  if (!a) return null;
  // "31 to 19" is a score: a range goes up.
  const score = b !== null && b.value < a.value && !g.unit && !g.mag && !g.sign;
  return makeReading(a.value, kindOfDigits(g, score), b?.value ?? null, a.step);
}

const kindOfDigits = (g: Groups, score: boolean): QuantityKind =>
  g.ord ? 'ordinal' : score ? 'score' : 'plain';

function readWords(g: Groups): Reading | null {
  const text = (g.words ?? '').toLowerCase();
  const value = readNumberWords(text);
  // "one" alone is a pronoun more often than a count.
  if (value === null || (text === 'one' && !g.mag && !g.unit)) return null;
  const ordinal = /(?:th|third|fifth|ninth|twelfth)$/.test(text);
  const upper = g.wordsb ? readNumberWords(g.wordsb) : null;
  const score = upper !== null && upper < value && !g.unit && !g.mag;
  return makeReading(value, ordinal ? 'ordinal' : score ? 'score' : 'plain', upper);
}

/** Languages that write "1.200,50". */
const DECIMAL_COMMA = new Set(
  splitWords('de fr es pt it nl pl ru tr id sv da nb no fi cs uk el ro hu'),
);

const writesDecimalComma = (language: string | null): boolean =>
  DECIMAL_COMMA.has(/^[a-z]+/i.exec(language ?? '')?.[0].toLowerCase() ?? '');

/**
 * "1,008", "27.5", "1.200,50" (German), "1 200" (French), "2,50,000" (Indian). Null when it is no
 * number ("1.2.3").
 */
function readDigitString(
  text: string,
  language: string | null,
): { value: number; step: number } | null {
  const plain = text.replace(/[\u00a0\u202f\u2009'’]/g, '').replace('−', '-');
  const comma = writesDecimalComma(language);
  // "3.5" is read as English everywhere: a point before one or two digits groups nothing.
  const [group, point] = comma && !/^-?\d+\.\d{1,2}$/.test(plain) ? ['.', ','] : [',', '.'];
  const parts = plain.split(point);
  // Two points group thousands after all: "1.200.000" in an English text.
  if (parts.length > 2)
    return parts.slice(1).every(p => p.length === 3)
      ? { value: Number(parts.join('')), step: 1 }
      : null;
  const [before = '', decimals = ''] = parts;
  const whole = before.split(group);
  // "3,5" in an English text: a decimal comma
  const tail = whole[1]?.length ?? 0;
  if (!comma && !decimals && whole.length === 2 && tail < 3)
    return { value: Number(whole.join('.')), step: 10 ** -tail };
  return decimalOf(whole.join(''), decimals);
}

/** The last digit that is not a rounding zero sets the step: 100 for "1,200", 0.1 for "27.5". */
function decimalOf(whole: string, decimals: string): { value: number; step: number } | null {
  const value = Number(decimals ? `${whole}.${decimals}` : whole);
  if (!Number.isFinite(value)) return null;
  const zeros = /[1-9](0+)$/.exec(whole)?.[1]?.length ?? 0;
  return { value, step: 10 ** (decimals ? -decimals.length : zeros) };
}

function readNumberWords(text: string): number | null {
  let current = 0;
  let any = false;
  for (const part of text.toLowerCase().split(/[-\s]+/)) {
    if (part === 'and' || part === '') continue;
    const n = NUMBER_WORDS.get(part);
    if (n === undefined) return null;
    any = true;
    if (part === 'hundred') current = (current || 1) * 100;
    else if (part === 'dozen' || part === 'dozens') current = (current || 1) * 12;
    else current += n;
  }
  return any ? current : null;
}
