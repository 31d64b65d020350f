import * as chrono from 'chrono-node';

/** A day that prose speaks of. */
export interface ProseDate {
  /** ISO date. */
  readonly day: string;
  /** True when day, month and year are all printed. */
  readonly certain: boolean;
  /** False when only a month or a year is printed; then `day` is its first day. */
  readonly exact: boolean;
}

const DAY_MS = 864e5;
const FIRST_YEAR = 1990;

/** An ISO date some days later (earlier when negative). */
export const addDays = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T12:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);

/** The day of an ISO date or date-time as written; null when it is none. */
export function dayOf(iso: string): string | null {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(iso.trim())?.[0];
  return day && !Number.isNaN(Date.parse(day)) ? day : null;
}

const LOCALES = [
  chrono.en,
  chrono.de,
  chrono.fr,
  chrono.es,
  chrono.pt,
  chrono.it,
  shortenLists(chrono.nl.casual),
  chrono.ja,
  chrono.zh,
];
/** Latin prose has a letter run or digits that may be a date; nothing else is worth parsing. */
const MAY_BE_DATE =
  /\d|day|tag|di\b|jour|hoy|ayer|oggi|ieri|heute|gestern|hier|hoje|ontem|vandaag|gisteren|[今昨日]/i;

/**
 * Parts of dates stand a space apart. The library lets any number of spaces stand at up to five
 * places in a row: six hundred of them behind a figure took its Portuguese more than a minute.
 */
const SPACES = /\s+/g;
/** Characters that are searched for dates. */
const LONGEST = 600;

/**
 * The days that a text speaks of, relative ones ("on Tuesday", "May 19", "yesterday") taken as the
 * last such day before or on `reference` (ISO date). In order; times of day alone are no dates.
 */
export function datesIn(text: string, reference: string): ProseDate[] {
  if (!MAY_BE_DATE.test(text)) return [];
  const at = new Date(`${reference}T12:00:00Z`);
  const words = text.replace(SPACES, ' ').slice(0, LONGEST);
  for (const locale of LOCALES) {
    const parsed = locale.parse(words, { instant: at, timezone: 0 }, { forwardDate: false });
    const found = parsed.flatMap(({ start }) => readProseDate(start, reference) ?? []);
    // Another language would read "May 3, 1989", which is left out, as some other day.
    if (found.length > 0 || parsed.some(({ start }) => namesDay(start))) return found;
  }
  return [];
}

/**
 * The same language with "1 week, 2 dagen en 3 uur geleden" of three parts at most. The library lets
 * eleven stand in a row, and in its Dutch the space between two of them be read in three ways: 600
 * characters of "1 u 1 u" took it two seconds.
 */
function shortenLists(language: chrono.Chrono): chrono.Chrono {
  const made = language.clone();
  const shortened = new WeakMap<RegExp, RegExp>();
  made.parsers = made.parsers.map(parser => ({
    extract: (context, match) => parser.extract(context, match),
    pattern(context) {
      const long = parser.pattern(context);
      const short =
        shortened.get(long) ?? new RegExp(long.source.replaceAll('{0,10}', '{0,2}'), long.flags);
      shortened.set(long, short);
      return short;
    },
  }));
  return made;
}

/** True for a whole date, whatever its year. */
function namesDay(start: chrono.ParsedComponents): boolean {
  return start.isCertain('day') && start.isCertain('month') && start.isCertain('year');
}

/** Null for what names no day or month, and for years before the web: "in May, 88,000" has none. */
function readProseDate(start: chrono.ParsedComponents, reference: string): ProseDate | null {
  const has = (part: chrono.Component) => start.isCertain(part);
  const weekday = has('weekday') && !has('day');
  if (!has('day') && !has('month') && !weekday) return null;
  const [year, month, day] = [start.get('year'), start.get('month'), start.get('day')];
  if (!year || !month || !day || year < FIRST_YEAR) return null;
  const iso = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return {
    day: lookBack(iso, reference, weekday, has('year')),
    certain: has('year') && has('month') && has('day'),
    exact: has('day') || weekday,
  };
}

/**
 * A briefing looks back: "on Friday" printed on a Wednesday is last Friday, "December 30" in
 * January is last year's.
 */
function lookBack(iso: string, reference: string, weekday: boolean, hasYear: boolean): string {
  if (weekday && iso > addDays(reference, 1)) return addDays(iso, -7);
  if (hasYear || iso <= addDays(reference, 30)) return iso;
  return `${Number(iso.slice(0, 4)) - 1}${iso.slice(4)}`;
}
