/**
 * Finds dates in text and makes them comparable: "May 19", "on Tuesday", "19 mai 2026", "last
 * month", "2026-05-19", "the 1980s".
 */
import { anyOf, splitWords } from '../word-pattern.ts';
import { calendarWords } from './calendar-words.ts';

/** A date as a text states it; a field is null where it is not said. */
export interface DateMention {
  /** As printed. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly year: number | null;
  /** 1..12 */
  readonly month: number | null;
  /** 1..31 */
  readonly day: number | null;
  /** 0 (Sunday) .. 6 as printed. */
  readonly weekday: number | null;
  /**
   * The printed fields alone; false where year, month or day were worked out from a reference date.
   */
  readonly stated: boolean;
}

const DAY_MS = 86_400_000;
const YEAR = String.raw`(?:19|20)\d\d`;
/** Beside a month older years are years too: "4 March 1889". */
const YEAR_BESIDE_MONTH = String.raw`(?:1[0-9]|20)\d\d`;
const RELATIVE_DAYS = splitWords(
  'today yesterday tomorrow tonight heute gestern morgen aujourd’hui hier demain hoy ayer mañana',
);
const patterns = new Map<string, RegExp>();

function patternOf(language: string | null): RegExp {
  const key = (language ?? 'en').slice(0, 2);
  let known = patterns.get(key);
  if (!known) {
    const { months, weekdays } = calendarWords(language);
    const month = `${anyOf(months.keys())}\\.?`;
    const weekday = `${anyOf(weekdays.keys())}\\.?`;
    known = new RegExp(
      `(?<![\\p{L}\\p{N}])(?:` +
        `(?<iso>${YEAR}-\\d\\d-\\d\\d)|` +
        `(?<cjk>(?:(?<cy>\\d{4})年)?(?<cm>\\d{1,2})月(?:(?<cd>\\d{1,2})日)?)|` +
        // "May 19, 2026" · "May 19" · "May 2026"
        `(?<m1>${month})\\s+(?<d1>\\d{1,2})(?:st|nd|rd|th)?(?![\\d:.,]*\\d)` +
        `(?:,?\\s+(?<y1>${YEAR_BESIDE_MONTH}))?|` +
        `(?<m2>${month})(?:,?\\s+|\\s+(?:of|de)\\s+)(?<y2>${YEAR_BESIDE_MONTH})|` +
        // "19 May 2026" · "19. Mai" · "19 de mayo de 2026" · "the 19th of May"
        `(?<d3>\\d{1,2})(?:st|nd|rd|th|\\.|er|º)?\\s+(?:of\\s+|de\\s+)?(?<m3>${month})` +
        `(?:,?\\s+(?:de\\s+)?(?<y3>${YEAR_BESIDE_MONTH}))?|` +
        `(?<w>${weekday})(?=[\\s,.;:)’'”"]|$)|(?<m4>${month})(?=[\\s,.;:)’'”"]|$)|` +
        `(?<rel>${anyOf(RELATIVE_DAYS)}|(?:last|this|next)\\s+(?:week|month|year))|` +
        `(?<dec>${YEAR.replace('\\d\\d', '\\d0')})s|` +
        `(?<q>Q[1-4])\\s+(?<yq>${YEAR})|` +
        `(?<!\\d[.,]|[$£€¥₹]\\s?)(?<y5>${YEAR})(?![\\d]|[.,]\\d|\\s?%)` +
        `)(?![\\p{L}\\p{N}])`,
      'giu',
    );
    patterns.set(key, known);
  }
  return known;
}

/**
 * All dates of a text in order. `reference` is the day the text was published (ISO), against which
 * weekdays and "yesterday" are worked out.
 */
export function datesOf(
  text: string,
  language: string | null,
  reference: string | null,
): DateMention[] {
  const { months, weekdays } = calendarWords(language);
  const now = reference ? Date.parse(reference.slice(0, 10)) : Number.NaN;
  const out: DateMention[] = [];
  for (const m of text.matchAll(patternOf(language))) {
    const g = m.groups as Groups;
    if (isOtherWord(m, text, language)) continue;
    const base = { text: m[0], start: m.index, end: m.index + m[0].length };
    // No month has so many days: the number counts something else.
    const day = g.d1 ?? g.d3;
    if (day && Number(day) > 31) continue;
    out.push(readFields(base, g, readMonth(g, months), weekdays, now));
  }
  return joinWeekdays(out, text);
}

type Groups = Record<string, string | undefined>;

/** With its dot as well: the names that browsers know have one in some languages ("févr."). */
function readMonth(g: Groups, months: ReadonlyMap<string, number>): number | null {
  const name = (g.m1 ?? g.m2 ?? g.m3 ?? g.m4)?.toLowerCase() ?? '';
  return months.get(name.replace(/\.$/, '')) ?? months.get(name) ?? null;
}

const SHORT_OR_VERB = new Set(['may', 'march', 'mar', 'jan', 'sun', 'dec']);
const SHORT_DAYS = new Set(['sun', 'sat', 'mon', 'wed']);
const BESIDE_MONTH = splitWords(
  'in since until by last next this of from to early late mid during between',
);
const BEFORE_MONTH = new RegExp(String.raw`${anyOf(BESIDE_MONTH)}[\s-]+$`, 'i');

/**
 * Whether a month or weekday that stands alone is some other word: "may" and "march" are verbs
 * unless capitalised or beside a number; "sun" and "mar" likewise.
 */
function isOtherWord(
  match: RegExpMatchArray & { index: number },
  text: string,
  language: string | null,
): boolean {
  const { m4: month, w: weekday } = match.groups as Groups;
  const name = (month ?? weekday)?.toLowerCase();
  if (name === undefined) return false;
  if (!/^\p{Lu}/u.test(match[0]) && !nativeLowerCase(language)) return true;
  if (month === undefined) return SHORT_DAYS.has(name);
  const before = text.slice(Math.max(0, match.index - 8), match.index);
  return SHORT_OR_VERB.has(name) && !BEFORE_MONTH.test(before);
}

const nativeLowerCase = (language: string | null) =>
  /^(?:fr|es|pt|it|nl|pl|ru)/i.test(language ?? '');

type Base = Pick<DateMention, 'text' | 'start' | 'end'>;

function readFields(
  base: Base,
  g: Groups,
  month: number | null,
  weekdays: ReadonlyMap<string, number>,
  now: number,
): DateMention {
  const state = (year: number | null, m: number | null, d: number | null): DateMention => ({
    ...base,
    year,
    month: m,
    day: d,
    weekday: null,
    stated: true,
  });
  if (g.iso) {
    const [y = 0, m = 0, d = 0] = g.iso.split('-').map(Number);
    return state(y, m, d);
  }
  if (g.cjk) return state(numberOf(g.cy), numberOf(g.cm), numberOf(g.cd));
  if (g.w) return findLastWeekday(base, weekdays.get(g.w.toLowerCase().replace(/\.$/, '')), now);
  if (g.rel) return workOutRelative(base, g.rel.toLowerCase(), now);
  const year = g.dec ?? g.yq ?? g.y1 ?? g.y2 ?? g.y3 ?? g.y5;
  return state(numberOf(year), month, numberOf(g.d1 ?? g.d3));
}

const numberOf = (digits: string | undefined): number | null => (digits ? Number(digits) : null);

/** The last such weekday before the reference day, or that day itself; no day without one. */
function findLastWeekday(base: Base, weekday: number | undefined, now: number): DateMention {
  const at =
    weekday === undefined || Number.isNaN(now)
      ? null
      : new Date(now - ((new Date(now).getUTCDay() - weekday + 7) % 7) * DAY_MS);
  return {
    ...base,
    weekday: weekday ?? null,
    year: at?.getUTCFullYear() ?? null,
    month: at ? at.getUTCMonth() + 1 : null,
    day: at?.getUTCDate() ?? null,
    stated: false,
  };
}

const SHIFT: Readonly<Record<string, number>> = {
  yesterday: -1,
  gestern: -1,
  hier: -1,
  ayer: -1,
  tomorrow: 1,
  morgen: 1,
  demain: 1,
  mañana: 1,
};

function workOutRelative(base: Base, said: string, now: number): DateMention {
  const unknown: DateMention = {
    ...base,
    year: null,
    month: null,
    day: null,
    weekday: null,
    stated: false,
  };
  if (Number.isNaN(now)) return unknown;
  const at = new Date(now);
  const step = said.startsWith('last') ? -1 : said.startsWith('next') ? 1 : 0;
  // A week is more than a day and less than a month: there is nothing to compare it by.
  if (said.endsWith('week')) return unknown;
  if (said.endsWith('year')) return { ...unknown, year: at.getUTCFullYear() + step };
  if (said.endsWith('month')) {
    const then = new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + step, 1));
    return { ...unknown, year: then.getUTCFullYear(), month: then.getUTCMonth() + 1 };
  }
  const then = new Date(now + (SHIFT[said] ?? 0) * DAY_MS);
  return {
    ...unknown,
    year: then.getUTCFullYear(),
    month: then.getUTCMonth() + 1,
    day: then.getUTCDate(),
  };
}

/** "Friday, 2 May" is one date: the weekday beside a full date is taken into it. */
function joinWeekdays(dates: readonly DateMention[], text: string): DateMention[] {
  const out: DateMention[] = [];
  for (const date of dates) {
    const last = out.at(-1);
    if (
      last &&
      last.weekday !== null &&
      date.stated &&
      date.day !== null &&
      /^,?\s*(?:the\s+|den\s+|le\s+)?$/i.test(text.slice(last.end, date.start))
    ) {
      out[out.length - 1] = {
        ...date,
        text: text.slice(last.start, date.end),
        start: last.start,
        weekday: last.weekday,
      };
    } else out.push(date);
  }
  return out;
}

/**
 * same: nothing said differs and something specific agrees · differs · apart: they say nothing
 * about each other.
 */
export type DateAgreement = 'same' | 'differs' | 'apart';

/** Compares what both state; fields that one leaves out count for nothing. */
export function compareDates(claim: DateMention, source: DateMention): DateAgreement {
  const pairs = [
    [claim.year, source.year],
    [claim.month, source.month],
    [claim.day, source.day],
  ] as const;
  const both = pairs.filter(([a, b]) => a !== null && b !== null);
  if (
    claim.weekday !== null &&
    source.weekday !== null &&
    (!both.length || (!claim.stated && !source.stated))
  )
    return claim.weekday === source.weekday ? 'same' : 'differs';
  if (!both.length) return 'apart';
  if (both.every(([a, b]) => a === b)) return 'same';
  // A weekday worked out from a publication date may be off by a week or a time zone: only the
  // printed fields may differ.
  if (!claim.stated || !source.stated) return 'apart';
  return 'differs';
}
