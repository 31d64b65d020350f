/**
 * Finds amounts in text: "$1.2 billion", "a third", "33 %", "nearly 50", "2,50,000", "10 to 15
 * percent", "one in ten".
 */
import {
  CURRENCIES,
  FRACTIONS,
  MAGNITUDES,
  NUMBER_WORDS,
  QUALIFIERS,
  UNITS,
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
  readonly manner: 'exact' | 'about' | 'over' | 'under';
  /** A number that only labels: "Windows 10", "type 1", "No. 17". */
  readonly label: boolean;
  /** One unit in its last printed significant digit: 0.1e9 for "$1.2 billion". */
  readonly step: number;
}

const word = (list: Iterable<string>) => [...list].sort((a, b) => b.length - a.length).join('|');
const DIGITS = String.raw`\d{1,3}(?:[.,\u00a0\u202f\u2009'’]\d{2,3})+(?:[.,]\d+)?(?!\d)|\d+(?:[.,]\d+)?`;
const WORDS = `(?:(?:${word(NUMBER_WORDS.keys())})(?:[-\\s]+(?:and\\s+)?(?:${word(NUMBER_WORDS.keys())})){0,4})`;
/** "a dozen", "a million": the article counts as one before these alone. */
const ARTICLE = String.raw`an?(?=[\s-](?:hundred|dozen|thousand|million|billion|trillion|lakh|crore)\b)`;
const FRACTION = `(?:${word(FRACTIONS.keys())})`;
const MAGNITUDE = `(?:${word(MAGNITUDES.keys())})`;
const MONEY_SIGN = String.raw`(?:US|A|C|CA|AU|NZ|HK|S|R)?\s?\$|[£€¥₹₩₽₺₪]|Rs\.?\s?|USD|EUR|GBP|INR|JPY|CNY|CHF`;
const AFTER = `(?:${word(UNITS.keys())})`;

/**
 * Letters of scripts that part words by spaces; Chinese and Japanese let a number stand right
 * beside a word.
 */
const LETTER = String.raw`[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Devanagari}]`;

const AMOUNT = new RegExp(
  `(?<![\\p{N}.,]|${LETTER})(?<sign>${MONEY_SIGN})?\\s?(?:` +
    `(?<ratio>(?:${WORDS}|\\d+)\\s+(?:in|out of)(?:\\s+every)?\\s+(?:${WORDS}|\\d+)(?!${LETTER}))|` + // "one in ten", "9 out of 10"
    `(?<score>\\d{1,3}\\s?[–-]\\s?\\d{1,3}(?![\\d–-]))|` + // "4-0", "30–22", and the range "10-15"
    `(?<a>(?<![-–])[-−]?(?:${DIGITS}))(?:\\s?(?:to|[–—-])\\s?(?:${MONEY_SIGN})?(?<b>${DIGITS}))?(?<ord>st|nd|rd|th)?|` +
    `(?<frac>${FRACTION})(?!${LETTER}|\\s+an?\\s)|(?<half>half an?(?=\\s${MAGNITUDE}))|(?<one>${ARTICLE})(?:\\s(?<group>hundred|dozen))?|(?<words>${WORDS})(?!${LETTER})(?:\\s(?:to|or)\\s(?<wordsb>${WORDS})(?!${LETTER}))?` +
    `)(?!\\p{N})(?:[-\\s]?(?<mag>${MAGNITUDE})(?!${LETTER}))?(?:\\s+(?<mag2>${MAGNITUDE})(?!${LETTER}))?` +
    `(?:[-\\s\\u00a0\\u202f]?(?<unit>${AFTER})(?!${LETTER}))?`,
  'giu',
);
const TRAILING_CURRENCY = new RegExp(
  `^(?:\\s(?:US|of)?)?\\s?(?<cur>${word(CURRENCIES.keys())})(?!${LETTER})`,
  'iu',
);

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
  for (const m of text.matchAll(AMOUNT)) {
    const start = m.index + (m[0].length - m[0].trimStart().length);
    if (taken.some(t => start < t.end && m.index + m[0].length > t.start)) continue;
    const found = read(m, text, start, language);
    if (found) out.push(found);
  }
  return out;
}

// "Windows 10", "Boeing 737": a capitalised word right before; "type 1", "page 3": a word that
// numbers things.
const LABELLED =
  /(?:[\p{L}\d,;] \p{Lu}[\p{L}\d]*|\b(?:type|no\.?|number|version|phase|level|grade|chapter|section|article|page|figure|table|step|part|season|episode|route|highway|flight|room|model|category|stage|tier|group|class|unit))[ -]$/u;

const PART_OF_WORD = new RegExp(`^${LETTER}`, 'u');

type Groups = Record<string, string | undefined>;

function read(
  m: RegExpMatchArray & { index: number },
  text: string,
  start: number,
  language: string | null,
): Quantity | null {
  const g = (m.groups ?? {}) as Groups;
  let end = m.index + m[0].length;
  if (PART_OF_WORD.test(text.slice(end, end + 1))) return null; // "AQ-400s", "5pm": part of a word
  const number = readNumber(g, language);
  if (!number) return null;
  // A lone letter multiplies only money: "€1.5m" but "20 m high", "LAION-5B".
  const letter = /^[mbt]$/i.test(g.mag ?? '') && !g.sign;
  const magnitude = letter
    ? 1
    : (MAGNITUDES.get((g.mag ?? '').toLowerCase()) ?? 1) *
      (MAGNITUDES.get((g.mag2 ?? '').toLowerCase()) ?? 1);
  const unit = UNITS.get((letter ? (g.mag ?? '') : (g.unit ?? '')).toLowerCase());
  let currency = currencyOf(g.sign);
  const tail = currency ? null : TRAILING_CURRENCY.exec(text.slice(end));
  if (tail) {
    currency = CURRENCIES.get((tail.groups?.cur ?? '').toLowerCase()) ?? null;
    end += tail[0].length;
  }
  const scale = magnitude * (unit?.scale ?? 1);
  const kind = currency
    ? 'money'
    : unit?.family === 'percent' || number.kind === 'percent'
      ? 'percent'
      : number.kind;
  return {
    text: text.slice(start, end).trim(),
    start,
    end,
    kind,
    value: number.value * scale,
    printed: number.value * magnitude,
    upper: number.upper === null ? null : number.upper * scale,
    unit: currency ?? unit?.family ?? null,
    manner: mannerOf(text.slice(Math.max(0, start - 24), start), text.slice(end, end + 16)),
    label: kind === 'plain' && !unit && LABELLED.test(text.slice(Math.max(0, start - 24), start)),
    step: number.step * scale,
  };
}

interface Reading {
  readonly value: number;
  readonly upper: number | null;
  readonly step: number;
  readonly kind: QuantityKind;
}

function readNumber(g: Groups, language: string | null): Reading | null {
  if (g.ratio) {
    const [a, b] = g.ratio
      .split(/\s+(?:in|out of)(?:\s+every)?\s+/i)
      .map(part => wordsToNumber(part) ?? Number(part));
    return a && b ? { value: (100 * a) / b, upper: null, step: 1, kind: 'percent' } : null;
  }
  if (g.score) {
    const [a = 0, b = 0] = g.score.split(/\s?[–-]\s?/).map(Number);
    return { value: a, upper: b, step: 1, kind: g.unit || g.mag || g.sign ? 'plain' : 'score' };
  }
  if (g.a) {
    const a = digitsToNumber(g.a, language);
    if (!a) return null;
    const b = g.b ? digitsToNumber(g.b, language) : null;
    return {
      value: a.value,
      upper: b?.value ?? null,
      step: a.step,
      kind: g.ord ? 'ordinal' : 'plain',
    };
  }
  if (g.frac)
    return {
      value: FRACTIONS.get(g.frac.toLowerCase().replace(/[-\s]+/g, ' ')) ?? 0,
      upper: null,
      step: 1,
      kind: 'percent',
    };
  if (g.one)
    return {
      value: g.group === 'hundred' ? 100 : g.group === 'dozen' ? 12 : 1,
      upper: null,
      step: 1,
      kind: 'plain',
    };
  if (g.half) return { value: 0.5, upper: null, step: 0.1, kind: 'plain' };
  const text = (g.words ?? '').toLowerCase();
  const value = wordsToNumber(text);
  // "one" alone is a pronoun more often than a count.
  if (value === null || (text === 'one' && !g.mag && !g.unit)) return null;
  const ordinal = /(?:th|third|fifth|ninth|twelfth)$/.test(text);
  return {
    value,
    upper: g.wordsb ? wordsToNumber(g.wordsb) : null,
    step: 1,
    kind: ordinal ? 'ordinal' : 'plain',
  };
}

/**
 * "1,008", "27.5", "1.200,50" (German), "1 200" (French), "2,50,000" (Indian). Null when it is no
 * number ("1.2.3").
 */
function digitsToNumber(
  text: string,
  language: string | null,
): { value: number; step: number } | null {
  const plain = text.replace(/[\u00a0\u202f\u2009'’]/g, '').replace('−', '-');
  const comma = /^(?:de|fr|es|pt|it|nl|pl|ru|tr|id|sv|da|nb|no|fi|cs|uk|el|ro|hu)\b/i.test(
    language ?? '',
  );
  const [group, point] = comma && !/^-?\d+\.\d{1,2}$/.test(plain) ? ['.', ','] : [',', '.'];
  const parts = plain.split(point);
  if (parts.length > 2) {
    if (parts.slice(1).every(p => p.length === 3))
      return { value: Number(parts.join('')), step: 1 };
    return null;
  }
  const whole = (parts[0] ?? '').split(group);
  const decimals = parts[1] ?? '';
  // "3,5" in an English text: a decimal comma
  if (!comma && !decimals && whole.length === 2 && (whole[1]?.length ?? 0) < 3)
    return { value: Number(whole.join('.')), step: 10 ** -(whole[1]?.length ?? 0) };
  const value = Number(`${whole.join('')}${decimals ? `.${decimals}` : ''}`);
  if (!Number.isFinite(value)) return null;
  const zeros = decimals ? 0 : (/[1-9](0+)$/.exec(whole.join(''))?.[1]?.length ?? 0);
  return { value, step: decimals ? 10 ** -decimals.length : 10 ** zeros };
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

function mannerOf(before: string, after: string): Quantity['manner'] {
  const lead = before.toLowerCase().trimEnd();
  for (const [manner, list] of QUALIFIERS)
    if (list.some(q => lead.endsWith(q) && !/[\p{L}]$/u.test(lead.slice(0, -q.length))))
      return manner;
  if (/^\s*(?:\+|or more|or so|or above|or higher)/i.test(after)) return 'over';
  if (/^\s*or (?:less|fewer|below)/i.test(after)) return 'under';
  return 'exact';
}
