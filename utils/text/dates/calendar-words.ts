/** Names of months and weekdays in a language, long and short, from the platform's own data. */

/** Lower-cased name -> 1..12 for months, 0 (Sunday) .. 6 for weekdays. */
export interface CalendarWords {
  readonly months: ReadonlyMap<string, number>;
  readonly weekdays: ReadonlyMap<string, number>;
}

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
 * The names of a language together with the English ones; an unknown language yields the English
 * ones.
 */
export function calendarWords(language: string | null): CalendarWords {
  const key = (language ?? 'en').slice(0, 2).toLowerCase();
  let words = known.get(key);
  if (!words) {
    words = {
      months: new Map([...monthNames('en'), ...EXTRA_MONTHS, ...monthNames(key)]),
      weekdays: new Map([...dayNames('en'), ...EXTRA_WEEKDAYS, ...dayNames(key)]),
    };
    known.set(key, words);
  }
  return words;
}

const clean = (name: string) => name.toLowerCase().replace(/\.$/, '');

function formatter(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' });
  } catch {
    return new Intl.DateTimeFormat('en', { ...options, timeZone: 'UTC' }); // a page's lang attribute may hold anything
  }
}

function monthNames(language: string): [string, number][] {
  return (['long', 'short'] as const).flatMap(month =>
    // With the day: many languages inflect the month in a date ("5 maja", not "maj").
    [{ month }, { month, day: 'numeric' as const }].flatMap(options => {
      const format = formatter(language, options);
      return Array.from({ length: 12 }, (_, i): [string, number] => [
        clean(
          format.formatToParts(Date.UTC(2023, i, 15)).find(p => p.type === 'month')?.value ?? '',
        ),
        i + 1,
      ]).filter(([name]) => /\p{L}{3}/u.test(name));
    }),
  );
}

function dayNames(language: string): [string, number][] {
  return (['long', 'short'] as const).flatMap(weekday => {
    const format = formatter(language, { weekday });
    // 1 January 2023 was a Sunday. Two-letter forms ("So", "do") are words of other kinds.
    return Array.from({ length: 7 }, (_, i): [string, number] => [
      clean(format.format(Date.UTC(2023, 0, 1 + i))),
      i,
    ]).filter(([name]) => /\p{L}{3}/u.test(name));
  });
}
