import { foldWord } from '../fold-word.ts';
import { monthNames } from './calendar-words.ts';

/** What a printed date was read as. */
export interface ParsedDate {
  /** ISO 8601: with time and zone where both are printed, else the date alone. */
  readonly iso: string;
  /** True where day and month could be the other way round ("03/04/2024"). */
  readonly ambiguous: boolean;
}

/** Older than any page of the web. */
const FIRST_YEAR = 1990;
const LAST_YEAR = 2100;
const ISO_TIME = String.raw`(?:T|\s{1,3}|@)(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?`;
const ISO_ZONE = String.raw`\s?(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?`;
const ISO = new RegExp(String.raw`^(\d{4})-(\d{1,2})-(\d{1,2})(?:${ISO_TIME}${ISO_ZONE})?`, 'i');
// 20231222 | 20231222T101500Z
const COMPACT = /^((?:19|20)\d{2})([01]\d)([0-3]\d)(?:T?(\d{2}):?(\d{2}):?(\d{2})?(Z)?)?$/;
// 2023/12/22 | 2023.12.22 | 2023年12月22日 | 2023. 12. 22 | 2023년 12월 22일
const YEAR_FIRST = /(?<!\d)((?:19|20)\d{2})\s?[./年년-]\s?(\d{1,2})\s?[./月월-]\s?(\d{1,2})(?!\d)/;
// 22.12.2023 | 22/12/2023 | 12/22/23 | 22-12-2023
const NUMERIC =
  /(?<![\d.,/-])(\d{1,2})\s?([./-])\s?(\d{1,2})\s?\2\s?((?:19|20)?\d{2})(?![\d.,]?\d)/;
const WORDS = new RegExp(
  [
    String.raw`(\d{1,2})(?:st|nd|rd|th|er|º|ª|\.)?[\s.,-]{1,3}`,
    String.raw`(?:de\s|of\s|d’|d')?(\p{L}{3,15})\.?[\s.,-]{1,3}`,
    String.raw`(?:de\s|del\s|of\s|г\.?\s)?((?:19|20)\d{2})(?!\d)`,
  ].join(''),
  'u',
);
const MONTH_FIRST =
  /(\p{L}{3,15})\.?[\s-]{1,2}(\d{1,2})(?:st|nd|rd|th)?[\s,.-]{1,3}((?:19|20)\d{2})(?!\d)/u;
const RFC_DAY = String.raw`(?:[A-Z][a-z]{2},?\s)?\d{1,2}\s[A-Z][a-z]{2}\s\d{4}`;
const RFC = new RegExp(String.raw`^${RFC_DAY}\s\d{2}:\d{2}(?::\d{2})?\s(?:[+-]\d{4}|GMT|UTC|Z)`);

const padTwo = (value: string | number): string => String(value).padStart(2, '0');

/** "2024-02-30" is no day; nor is one before the web or far ahead. */
function makeDay(year: number, month: number, day: number): string | null {
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12 || day < 1) return null;
  if (new Date(Date.UTC(year, month - 1, day)).getUTCDate() !== day) return null;
  return `${year}-${padTwo(month)}-${padTwo(day)}`;
}

function withTime(
  day: string,
  hour: string | undefined,
  minute: string | undefined,
  second: string | undefined,
  zone: string | undefined,
): string {
  if (
    hour === undefined ||
    minute === undefined ||
    !zone ||
    Number(hour) > 23 ||
    Number(minute) > 59
  )
    return day;
  const offset = /^(?:Z|UTC|GMT)$/i.test(zone)
    ? 'Z'
    : zone.length === 3
      ? `${zone}:00`
      : zone.includes(':')
        ? zone
        : `${zone.slice(0, 3)}:${zone.slice(3)}`;
  return `${day}T${padTwo(hour)}:${minute}:${second ?? '00'}${offset}`;
}

const months = new Map<string, ReadonlyMap<string, number>>();
/** Pages name their language as they like; no more of them are kept. */
const MOST_LANGUAGES = 50;

/** Folded month names of a language, long and short, as they stand alone and in dates. */
function monthsOf(language: string): ReadonlyMap<string, number> {
  const known = months.get(language);
  if (known) return known;
  const names = new Map(monthNames(language).map(([name, month]) => [foldWord(name), month]));
  if (months.size < MOST_LANGUAGES) months.set(language, names);
  return names;
}

/**
 * A month by its name or its first letters in the page's language, else in English or one of the
 * larger languages.
 */
function monthOf(name: string, language: string | null): number | null {
  const wanted = foldWord(name).replace(/\.$/, '');
  for (const tag of new Set([language ?? 'en', 'en', 'de', 'es', 'fr', 'pt', 'it', 'nl'])) {
    const names = monthsOf(tag);
    const exact = names.get(wanted);
    if (exact) return exact;
    if (wanted.length < 3) continue;
    for (const [full, month] of names)
      if (full.startsWith(wanted) || (wanted.length > 3 && wanted.startsWith(full))) return month;
  }
  return null;
}

function readNumericDate(text: string, language: string | null): ParsedDate | null {
  const match = NUMERIC.exec(text);
  if (!match) return null;
  const [, a = '', mark, b = '', y = ''] = match;
  const year = y.length === 2 ? 2000 + Number(y) : Number(y);
  const [first, second] = [Number(a), Number(b)];
  // Dots are day first everywhere; slashes are month first in American English alone.
  const american = mark !== '.' && /^en(?:$|-us|-ph)/i.test(language ?? 'en');
  const dayFirst = second > 12 ? false : first > 12 ? true : !american;
  const day = dayFirst ? makeDay(year, second, first) : makeDay(year, first, second);
  return day
    ? { iso: day, ambiguous: mark !== '.' && first <= 12 && second <= 12 && first !== second }
    : null;
}

function readNamedDate(text: string, language: string | null): string | null {
  const dayFirst = WORDS.exec(text);
  const month = dayFirst ? monthOf(dayFirst[2] ?? '', language) : null;
  if (dayFirst && month) return makeDay(Number(dayFirst[3]), month, Number(dayFirst[1]));
  const monthFirst = MONTH_FIRST.exec(text);
  const named = monthFirst ? monthOf(monthFirst[1] ?? '', language) : null;
  return monthFirst && named ? makeDay(Number(monthFirst[3]), named, Number(monthFirst[2])) : null;
}

/**
 * Reads a printed date: ISO 8601 and its relatives, RFC 2822, epoch seconds and milliseconds,
 * year-first and day-first figures, month names of the page's language (BCP 47) and of the larger
 * European ones, Japanese, Chinese and Korean forms. Null for what is no date, or none from 1990
 * on. A time without a zone is left out: it would be read in the wrong place.
 */
export function parseDate(printed: string, language: string | null): ParsedDate | null {
  const text = printed.trim().slice(0, 200);
  const exact = ISO.exec(text) ?? COMPACT.exec(text);
  if (exact) {
    const day = makeDay(Number(exact[1]), Number(exact[2]), Number(exact[3]));
    return day
      ? { iso: withTime(day, exact[4], exact[5], exact[6], exact[7]), ambiguous: false }
      : null;
  }
  if (/^1\d{9}(?:\d{3})?$/.test(text))
    return {
      iso: new Date(Number(text.padEnd(13, '0'))).toISOString().replace(/\.\d+Z$/, 'Z'),
      ambiguous: false,
    };
  if (RFC.test(text)) {
    const at = Date.parse(text);
    if (!Number.isNaN(at) && at >= Date.UTC(FIRST_YEAR, 0, 1))
      return { iso: new Date(at).toISOString().replace(/\.\d+Z$/, 'Z'), ambiguous: false };
  }
  // From the surest form to the least: day-first or month-first figures come last, as they may be
  // either.
  const yearFirst = YEAR_FIRST.exec(text);
  const day =
    (yearFirst
      ? makeDay(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]))
      : null) ?? readNamedDate(text, language);
  return day ? { iso: day, ambiguous: false } : readNumericDate(text, language);
}
