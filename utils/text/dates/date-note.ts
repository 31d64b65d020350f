/**
 * Dates and times as they stand beside an outlet inside a bracket: "May 19", "06.07. 8:45 ET", "26
 * มิ.ย.", "6월 12일자", "Stand 18.07.2026".
 */

import { splitWords } from '../word-pattern.ts';
import { namesInDates } from './calendar-words.ts';

/** The languages whose month and weekday names are known. */
const LANGUAGES = splitWords(
  'en de fr es pt it nl pl sv da nb fi cs hu ro tr ru uk el th vi id ar he hi fa',
);

/** Words that stand beside a date: zones, parts of the day, "as of", "retrieved" and their like. */
const BESIDE = splitWords(
  'am pm a.m. p.m. est edt et pst pdt pt cst cdt mst mdt gmt utc bst cet cest mez mesz jst kst ist',
  'msk noon midnight today yesterday uhr h heure heures hrs stand as of at on the le du um am vom',
  'de del el às as a retrieved accessed published updated posted dated abgerufen aktualisiert',
  'consulté publié consultado acessado visto q1 q2 q3 q4 h1 h2 fy since early late mid begin end',
  'ngày tháng năm kl ora godz дата roku года р г tanggal pukul ลงวันที่ วันที่ दिनांक بتاريخ',
);
/** Short names that the platform does not write so. */
const SHORT_NAMES = splitWords('sept märz mär juin juil jan jänner');
/** The months of the Persian calendar, by which Iran's papers are dated. */
const PERSIAN_MONTHS = splitWords(
  'فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند',
);

let words: Set<string> | null = null;

/** The names of all languages and what stands beside them; made when first asked for. */
function listDateWords(): Set<string> {
  words ??= new Set(
    [...BESIDE, ...SHORT_NAMES, ...PERSIAN_MONTHS, ...LANGUAGES.flatMap(namesInDates)].map(
      trimWord,
    ),
  );
  return words;
}

/** Hebrew writes "in" on the month: "במאי". */
const isDateWord = (word: string): boolean =>
  listDateWords().has(trimWord(word)) ||
  (word.startsWith('ב') && listDateWords().has(trimWord(word.slice(1))));

/** "a.m." and "am", "มิ.ย." and "มิย" are the same word. */
function trimWord(word: string): string {
  return word.toLowerCase().replaceAll('.', '').normalize('NFC');
}

/**
 * "19", "19th", "06.07.", "2026-05-19", "8:45", "20h45", "8h45", "05/06", "’26", "1er", "2026年",
 * "6월", "12일자".
 */
const LATIN_FIGURES = String.raw`['’~]?\d{1,4}(?:[./:h–-]\d{1,4}){0,3}`;
const FIGURES = new RegExp(
  `^${LATIN_FIGURES}(?:h|st|nd|rd|th|er|e|º|ª|[./])?[年月日時分년월일시분]*(?:자|付|付け)?(?:朝刊|夕刊)?$`,
  'iu',
);
const CJK_DATE = /^(?:\d{1,4}\s*[年月日号時分년월일시분]\s*)+(?:자|付|付け)?(?:朝刊|夕刊)?$/u;

/** Where the digits of a script begin: Arabic, Persian, Devanagari, Bengali, Thai, full width. */
const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xff10];

const OTHER_DIGIT = /[٠-٩۰-۹०-९০-৯๐-๙０-９]/u;

/** "٩ مايو" as "9 مايو". */
const withPlainDigits = (text: string): string =>
  !OTHER_DIGIT.test(text)
    ? text
    : text.replace(/(?![0-9])\p{Nd}/gu, digit => {
        const code = digit.codePointAt(0) ?? 0;
        const zero = ZEROS.find(one => code >= one && code < one + 10);
        return zero === undefined ? digit : String(code - zero);
      });

/**
 * True when the whole text is a date, a time or both, with at least one figure or calendar name; at
 * most 48 UTF-16 units.
 */
export function isDateNote(text: string): boolean {
  const trimmed = withPlainDigits(text.trim());
  if (trimmed.length > 48 || !/[\p{N}\p{L}]/u.test(trimmed)) return false;
  // "Tuesday", "May", "le lundi matin": a date without a figure is short.
  if (!/\p{N}/u.test(trimmed) && trimmed.split(' ', 4).length > 3) return false;
  if (CJK_DATE.test(trimmed)) return true;
  const tokens = trimmed
    .split(/[\s,]+/u)
    .filter(part => !/^[-–]?$/.test(part))
    .map(part => part.replace(/^[([]|[)\]]$/g, ''));
  const names = tokens.filter(token => !FIGURES.test(token));
  if (!names.every(isDateWord)) return false;
  // "on", "at" and "Stand" alone are no date; "Tuesday" and "May" are.
  return (
    tokens.length > names.length || (names.length > 0 && !BESIDE.includes(trimmed.toLowerCase()))
  );
}
