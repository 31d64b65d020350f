/**
 * Finds amounts in text: "$1.2 billion", "a third", "33 %", "nearly 50", "2,50,000", "10 to 15
 * percent", "one in ten".
 */
import { anyOf, splitWords } from '../word-pattern.ts';
import { AMOUNT, LETTER, TRAILING_CURRENCY } from './amount-pattern.ts';
import { type Leaning, leaningOf, type Manner, mannerOf } from './manner.ts';
import { writeNumerals } from './numerals.ts';
import {
  CURRENCIES,
  FRACTIONS,
  MAGNITUDES,
  NUMBER_WORDS,
  UNITS,
  type Unit,
} from './quantity-words.ts';

/** What an amount counts. */
export type QuantityKind = 'money' | 'percent' | 'ordinal' | 'plain' | 'score';

/** An amount as a text states it. */
export interface Quantity {
  /** As printed, with its currency, magnitude and unit. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly kind: QuantityKind;
  /** Percent as 33, money in whole currency units, units of measure in their family's base. */
  readonly value: number;
  /**
   * The value in the unit as printed: 5 for "five-day", while `value` counts in the family's base.
   */
  readonly printed: number;
  /** Upper end of a range ("10 to 15"), second part of a score ("4-0"); null otherwise. */
  readonly upper: number | null;
  /** Currency code, or family of a unit of measure ("length"), or null. */
  readonly unit: string | null;
  /** How exactly it is meant: "about 50", "nearly 50", "more than 50", "up to 50". */
  readonly manner: Manner;
  /** On which side of "about": "nearly 50" is below, "just over 50" above; null where none is said. */
  readonly leaning: Leaning;
  /** A number that only labels: "Windows 10", "type 1", "No. 17". */
  readonly label: boolean;
  /** One unit in its last printed significant digit: 0.1e9 for "$1.2 billion". */
  readonly step: number;
}

/**
 * All amounts of a text in order. Years and days of the month are left to dates: pass their spans
 * as `taken`.
 */
export function quantitiesOf(
  text: string,
  language: string | null,
  taken: readonly { start: number; end: number }[] = [],
): Quantity[] {
  const out: Quantity[] = [];
  const spans = [...taken].sort((a, b) => a.start - b.start);
  let next = 0;
  const numerals = writeNumerals(text, language);
  for (const m of groupDigits(numerals.text, language).matchAll(AMOUNT)) {
    const digits = m.index + (m[0].length - m[0].trimStart().length);
    const start = numerals.spans.find(s => s.start < digits && s.end > digits)?.start ?? digits;
    // Amounts come in order: a span that one has passed no other meets.
    while ((spans[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++;
    if ((spans[next]?.start ?? Number.POSITIVE_INFINITY) < m.index + m[0].length) continue;
    const found = readAmount(m, text, start, language);
    if (found) out.push(found);
  }
  return out;
}

/** Languages that part thousands by a space, which is often typed as a plain one. */
const GROUPED_BY_SPACE = new Set(splitWords('fr es pt pl ru uk cs sk sv nb no fi hu bg'));

/** "3 000 litres" with a space that holds together; as long as before. */
const groupDigits = (text: string, language: string | null): string =>
  GROUPED_BY_SPACE.has(language?.slice(0, 2).toLowerCase() ?? '')
    ? text.replace(/(?<![\d.,]|\d )(?:\d{1,3})(?: \d{3})+(?![\d]|[.,]\d)/g, n =>
        n.replaceAll(' ', '\u202f'),
      )
    : text;

// "Windows 10", "Boeing 737": a capitalised word right before; "type 1", "page 3": a word that
// numbers things.
const NUMBERED = splitWords(
  'type no no. number version phase level grade chapter section article page figure table step',
  'part season episode route highway flight room model category stage tier group class unit',
);
const LABELLED = new RegExp(
  String.raw`(?:[\p{L}\d,;] \p{Lu}[\p{L}\d]*|\b${anyOf(NUMBERED)})[ -]$`,
  'u',
);

const PART_OF_WORD = new RegExp(`^${LETTER}`, 'u');

type Groups = Record<string, string | undefined>;

function readAmount(
  m: RegExpMatchArray & { index: number },
  text: string,
  start: number,
  language: string | null,
): Quantity | null {
  const g = (m.groups ?? {}) as Groups;
  const matched = m.index + m[0].length;
  // "AQ-400s", "5pm": part of a word
  if (PART_OF_WORD.test(text.slice(matched, matched + 1))) return null;
  const number = readNumber(g, language);
  if (!number) return null;
  const { magnitude, unit } = readUnit(g);
  const { currency, end } = readCurrency(g, text, matched);
  const scale = magnitude * (unit?.scale ?? 1);
  const kind = kindOf(number, currency, unit?.family ?? null);
  // As far as "an estimated", "no more than" and the like reach back.
  const before = text.slice(Math.max(0, start - 24), start);
  return {
    text: text.slice(start, end).trim(),
    start,
    end,
    kind,
    value: number.value * scale,
    printed: number.value * magnitude,
    upper: number.upper === null ? null : number.upper * scale,
    unit: currency ?? unit?.family ?? null,
    manner: mannerOf(before, text.slice(end, end + 16)),
    leaning: leaningOf(before),
    label: kind === 'plain' && !unit && LABELLED.test(before),
    step: number.step * scale,
  };
}

/** A lone letter multiplies only money: "€1.5m" but "20 m high", "LAION-5B". */
function readUnit(g: Groups): { magnitude: number; unit: Unit | undefined } {
  const letter = /^[mbt]$/i.test(g.mag ?? '') && !g.sign;
  const factor = (name: string | undefined) => MAGNITUDES.get((name ?? '').toLowerCase()) ?? 1;
  return {
    magnitude: letter ? 1 : factor(g.mag) * factor(g.mag2),
    unit: UNITS.get(((letter ? g.mag : g.unit) ?? '').toLowerCase()),
  };
}

/** The currency before the number, else behind it, and where the amount ends with it. */
function readCurrency(
  g: Groups,
  text: string,
  end: number,
): { currency: string | null; end: number } {
  const sign = currencyOf(g.sign);
  const tail = sign ? null : TRAILING_CURRENCY.exec(text.slice(end));
  if (!tail) return { currency: sign, end };
  const name = (tail.groups?.cur ?? '').toLowerCase();
  return { currency: CURRENCIES.get(name) ?? null, end: end + tail[0].length };
}

function kindOf(number: Reading, currency: string | null, family: string | null): QuantityKind {
  if (currency) return 'money';
  return family === 'percent' ? 'percent' : number.kind;
}

interface Reading {
  readonly value: number;
  readonly upper: number | null;
  readonly step: number;
  readonly kind: QuantityKind;
}

const reading = (
  value: number,
  kind: QuantityKind = 'plain',
  upper: number | null = null,
  step = 1,
): Reading => ({ value, upper, step, kind });

/** Reads whichever of `NUMBER_FORMS` matched; null for "one" alone and for what is no number. */
function readNumber(g: Groups, language: string | null): Reading | null {
  if (g.ratio) return readRatio(g.ratio);
  if (g.score) return readScore(g, g.score);
  if (g.a) return readDigits(g, g.a, language);
  if (g.frac)
    return reading(FRACTIONS.get(g.frac.toLowerCase().replace(/[-\s]+/g, ' ')) ?? 0, 'percent');
  if (g.one) return reading(COUNTS.get(g.group ?? '') ?? 1);
  if (g.half) return reading(0.5, 'plain', null, 0.1);
  return readWords(g);
}

/** "4-0" is a score, "4-5 km" a range. */
function readScore(g: Groups, score: string): Reading {
  const [a = 0, b = 0] = score.split(/\s?[–-]\s?/).map(Number);
  return reading(a, g.unit || g.mag || g.sign ? 'plain' : 'score', b);
}

const COUNTS = new Map([
  ['hundred', 100],
  ['dozen', 12],
]);

function readRatio(ratio: string): Reading | null {
  const [a, b] = ratio
    .split(/\s+(?:in|out of)(?:\s+every)?\s+/i)
    .map(part => wordsToNumber(part) ?? Number(part));
  return a && b ? reading((100 * a) / b, 'percent') : null;
}

function readDigits(g: Groups, digits: string, language: string | null): Reading | null {
  const a = digitsToNumber(digits, language);
  const b = g.b ? digitsToNumber(g.b, language) : null;
  if (!a) return null;
  // "31 to 19" is a score: a range goes up.
  const score = b !== null && b.value < a.value && !g.unit && !g.mag && !g.sign;
  return reading(a.value, kindOfDigits(g, score), b?.value ?? null, a.step);
}

const kindOfDigits = (g: Groups, score: boolean): QuantityKind =>
  g.ord ? 'ordinal' : score ? 'score' : 'plain';

function readWords(g: Groups): Reading | null {
  const text = (g.words ?? '').toLowerCase();
  const value = wordsToNumber(text);
  // "one" alone is a pronoun more often than a count.
  if (value === null || (text === 'one' && !g.mag && !g.unit)) return null;
  const ordinal = /(?:th|third|fifth|ninth|twelfth)$/.test(text);
  const upper = g.wordsb ? wordsToNumber(g.wordsb) : null;
  const score = upper !== null && upper < value && !g.unit && !g.mag;
  return reading(value, ordinal ? 'ordinal' : score ? 'score' : 'plain', upper);
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
function digitsToNumber(
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

function wordsToNumber(text: string): number | null {
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

function currencyOf(sign: string | undefined): string | null {
  if (!sign) return null;
  const key = sign.replace(/[\s.]/g, '').toLowerCase();
  if (key.endsWith('$'))
    return (
      (
        {
          a: 'AUD',
          au: 'AUD',
          c: 'CAD',
          ca: 'CAD',
          nz: 'NZD',
          hk: 'HKD',
          s: 'SGD',
          r: 'BRL',
        } as Groups
      )[key.slice(0, -1)] ?? 'USD'
    );
  return CURRENCIES.get(key) ?? key.toUpperCase();
}
