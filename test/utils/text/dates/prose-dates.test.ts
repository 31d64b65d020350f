import { describe, expect, it } from 'vitest';
import { addDays, datesIn, dayOf } from '../../../../utils/text/dates/prose-dates.ts';

/** The days of a text that was printed on a Wednesday. */
const daysIn = (text: string, reference = '2026-05-20') =>
  datesIn(text, reference).map(({ day }) => day);

describe('days later', () => {
  it.each([
    ['2026-05-31', 1, '2026-06-01'],
    ['2026-01-01', -1, '2025-12-31'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2026-05-20', 0, '2026-05-20'],
  ])('%s and %i are %s', (day, days, later) => expect(addDays(day, days)).toBe(later));
});

describe('the day of an ISO date', () => {
  it.each([
    ['2026-05-20', '2026-05-20'],
    [' 2026-05-20T23:59:00-05:00', '2026-05-20'],
    ['2026-13-01', null],
    ['2026-05', null],
    ['on 2026-05-20', null],
  ])('%j is %j', (iso, day) => expect(dayOf(iso)).toBe(day));
});

describe('days in prose', () => {
  it('are certain where all is printed, exact where a day is', () => {
    expect(datesIn('Printed on May 19, 2026.', '2026-05-20')).toEqual([
      { day: '2026-05-19', certain: true, exact: true },
    ]);
    expect(datesIn('Printed on May 19.', '2026-05-20')).toEqual([
      { day: '2026-05-19', certain: false, exact: true },
    ]);
    expect(datesIn('Printed in April 2026.', '2026-05-20')).toEqual([
      { day: '2026-04-01', certain: false, exact: false },
    ]);
  });
  it('are in the order in which they are printed', () =>
    expect(daysIn('From May 12 the maps, on May 3 the atlas.')).toEqual([
      '2026-05-12',
      '2026-05-03',
    ]));
  it('look back: a weekday is the last one, but tomorrow’s stays', () => {
    expect(daysIn('They met on Friday.')).toEqual(['2026-05-15']);
    expect(daysIn('They meet on Thursday.')).toEqual(['2026-05-21']);
    expect(daysIn('They met on Tuesday.')).toEqual(['2026-05-19']);
  });
  it('look back a year only from a day more than thirty days ahead', () => {
    expect(daysIn('It was December 30.', '2026-01-05')).toEqual(['2025-12-30']);
    expect(daysIn('It is June 19.')).toEqual(['2026-06-19']);
    expect(daysIn('It was June 20.')).toEqual(['2025-06-20']);
    expect(daysIn('It will be June 20, 2026.')).toEqual(['2026-06-20']);
  });
  it('are none of years before the web', () => {
    expect(daysIn('It was 1990-01-01.')).toEqual(['1990-01-01']);
    expect(daysIn('It was 1989-12-31.')).toEqual([]);
    expect(daysIn('It was May 3, 1989.')).toEqual([]);
    expect(daysIn('Es war der 3. Mai 2026.')).toEqual(['2026-05-03']);
  });
  it('are none of times of day or of plain numbers', () => {
    expect(daysIn('They met at 10:30 a.m.')).toEqual([]);
    expect(daysIn('They hired forty people')).toEqual([]);
  });
  it('are read in other languages where English finds none', () => {
    expect(daysIn('Am 3. Mai 2026 erschien die Karte.')).toEqual(['2026-05-03']);
    expect(daysIn('La carte parut le 4 mai 2026.')).toEqual(['2026-05-04']);
  });
  it('are read where a list of times leads to them', () => {
    expect(daysIn('De vergadering was 3 dagen geleden.')).toEqual(['2026-05-17']);
    expect(daysIn('De haven sloot 1 week 2 dagen geleden.')).toEqual(['2026-05-11']);
    // Of longer ones the last three parts.
    expect(daysIn('Zij sloot 1 week 2 dagen 3 uur 4 minuten geleden.')).toEqual(['2026-05-18']);
  });
  it('stand apart by any white space', () =>
    expect(daysIn('It was May\u00a019,\n 2026.')).toEqual(['2026-05-19']));
  // Left as they are, so many spaces keep the library's Portuguese busy for minutes.
  it('are looked for in a text of spaces', () =>
    expect(daysIn(`It was 1${' '.repeat(5000)}`)).toEqual([]));
  it('are read in the first 600 characters alone', () => {
    const end = 'May 3, 2026';
    expect(daysIn(`${'x '.repeat(290)}${end}`)).toEqual(['2026-05-03']);
    expect(daysIn(`${'x '.repeat(300)}${end}`)).toEqual([]);
  });
});
