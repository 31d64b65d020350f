/**
 * Finds amounts in text: "$1.2 billion", "a third", "33 %", "nearly 50", "2,50,000", "10 to 15
 * percent", "one in ten".
 */
import { anyOf, splitWords } from '../word-pattern.ts';
import { AMOUNT, LETTER, TRAILING_CURRENCY } from './amount-pattern.ts';
import { type Leaning, leaningOf, type Manner, mannerOf } from './manner.ts';
import { writeNumerals } from './numerals.ts';
import { CURRENCIES, MAGNITUDES, NUMBER_WORDS, UNITS, type Unit } from './quantity-words.ts';
import { type Groups, type QuantityKind, type Reading, readNumber } from './read-number.ts';

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
    if (isOtherWord(m[0], language)) continue;
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

/** "ten westen van" is no ten: English words of number count in English alone. */
const isOtherWord = (amount: string, language: string | null): boolean =>
  !(language ?? 'en').toLowerCase().startsWith('en') &&
  NUMBER_WORDS.has(amount.trim().split(/[\s-]/, 1)[0]?.toLowerCase() ?? '');

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
  if (!number || isShortYear(text, start, matched)) return null;
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

/** "2022年から23年", "2022/23": the second is a year as well. */
function isShortYear(text: string, start: number, end: number): boolean {
  if (!/^\d{2}$/.test(text.slice(start, end))) return false;
  const before = text.slice(Math.max(0, start - 12), start);
  return (
    /(?<!\d)(?:19|20)\d{2}[/–-]$/.test(before) ||
    (/^[年년]/.test(text.slice(end)) && /(?<!\d)(?:19|20)\d{2}[年년]/.test(before))
  );
}

/** A lone letter multiplies only money: "€1.5m" but "20 m high", "LAION-5B". */
function readUnit(g: Groups): { magnitude: number; unit: Unit | undefined } {
  const letter = /^[mbt]$/i.test(g.mag ?? '') && !g.sign;
  const getFactor = (name: string | undefined) => MAGNITUDES.get((name ?? '').toLowerCase()) ?? 1;
  return {
    magnitude: letter ? 1 : getFactor(g.mag) * getFactor(g.mag2),
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
