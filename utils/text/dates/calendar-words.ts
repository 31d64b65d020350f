/** Names of months and weekdays in a language, long and short, from the platform's own data. */

/** Lower-cased name -> 1..12 for months, 0 (Sunday) .. 6 for weekdays. */
export interface CalendarWords {
  readonly months: ReadonlyMap<string, number>;
  readonly weekdays: ReadonlyMap<string, number>;
}

type Style = 'long' | 'short';

// What Intl does not abbreviate so: "Sept. 9", "Tues", "Thurs."
const EXTRA_MONTHS: readonly (readonly [string, number])[] = [['sept', 9]];
const EXTRA_WEEKDAYS: readonly (readonly [string, number])[] = [
  ['tues', 2],
  ['weds', 3],
  ['thur', 4],
  ['thurs', 4],
];

const known = new Map<string, CalendarWords>();

/**
 * The names of a language (BCP 47 tag; its first two letters count) together with the English ones;
 * an unknown language, and null, yields the English ones.
 */
export function calendarWords(language: string | null): CalendarWords {
  const key = (language ?? 'en').slice(0, 2).toLowerCase();
  let words = known.get(key);
  if (!words) {
    words = {
      months: new Map([...monthNames('en'), ...EXTRA_MONTHS, ...monthNames(key)]),
      weekdays: new Map([...weekdayNames('en'), ...EXTRA_WEEKDAYS, ...weekdayNames(key)]),
    };
    known.set(key, words);
  }
  return words;
}

/** The long names of months and weekdays of one language alone, lower case: "mars", "lundi". */
export const longCalendarNames = (language: string): string[] =>
  [...monthNames(language, ['long']), ...weekdayNames(language, ['long'])].map(([name]) => name);

/** Two-letter forms ("So", "do", "3月") are words of other kinds. */
const isName = (name: string): boolean => /\p{L}{3}/u.test(name);

/**
 * Month names of one language alone with their numbers, lower case without a last dot. A language
 * that the platform does not know has none but English ones.
 */
export function monthNames(
  language: string,
  styles: readonly Style[] = ['long', 'short'],
): [string, number][] {
  return styles.flatMap(month =>
    // With the day: many languages inflect the month in a date ("5 maja", not "maj").
    [{ month }, { month, day: 'numeric' as const }].flatMap(options => {
      const format = formatter(language, options);
      return Array.from({ length: 12 }, (_, i): [string, number] => [
        clean(
          format.formatToParts(Date.UTC(2023, i, 15)).find(p => p.type === 'month')?.value ?? '',
        ),
        i + 1,
      ]).filter(([name]) => isName(name));
    }),
  );
}

function weekdayNames(
  language: string,
  styles: readonly Style[] = ['long', 'short'],
): [string, number][] {
  return styles.flatMap(weekday => {
    const format = formatter(language, { weekday });
    // 1 January 2023 was a Sunday.
    return Array.from({ length: 7 }, (_, i): [string, number] => [
      clean(format.format(Date.UTC(2023, 0, 1 + i))),
      i,
    ]).filter(([name]) => isName(name));
  });
}

/**
 * Every name that stands in a printed date of a language, short weekdays of two letters too ("Di.",
 * "ma"): one formatter a style, since this is asked of many languages on every page.
 */
export function namesInDates(language: string): string[] {
  return (['long', 'short'] as const).flatMap(style => {
    const format = formatter(language, { weekday: style, day: 'numeric', month: style });
    // Every 31st day of a leap year meets every month and every weekday.
    return Array.from({ length: 12 }, (_, i) => format.formatToParts(Date.UTC(2024, 0, 1 + 31 * i)))
      .flat()
      .filter(({ type }) => type === 'month' || type === 'weekday')
      .map(({ value }) => value.toLowerCase());
  });
}

const clean = (name: string): string => name.toLowerCase().replace(/\.$/, '');

function formatter(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  // Thai and Persian pages count other years, but name these months.
  const gregorian = { ...options, timeZone: 'UTC', calendar: 'gregory' };
  try {
    return new Intl.DateTimeFormat(language, gregorian);
  } catch {
    return new Intl.DateTimeFormat('en', gregorian); // a page's lang attribute may hold anything
  }
}
