import { describe, expect, it } from 'vitest';
import {
  calendarWords,
  longCalendarNames,
  monthNames,
  namesInDates,
} from '../../../../utils/text/dates/calendar-words.ts';

describe('calendarWords', () => {
  it.each([
    ['en', 'sept', 9],
    ['en', 'dec', 12],
    ['de', 'märz', 3],
    ['de', 'march', 3],
    ['pl', 'maja', 5],
    ['fr-CA', 'janvier', 1],
    ['no such', 'january', 1],
  ])('%s knows the month %s', (language, name, month) => {
    expect(calendarWords(language).months.get(name)).toBe(month);
  });

  it.each([
    ['en', 'sunday', 0],
    ['en', 'thurs', 4],
    [null, 'saturday', 6],
    ['es', 'lunes', 1],
  ])('%s knows the day %s', (language, name, day) => {
    expect(calendarWords(language).weekdays.get(name)).toBe(day);
  });

  it('takes no name of two letters, which are words of other kinds', () => {
    expect(calendarWords('de').weekdays.has('so')).toBe(false);
    expect([...calendarWords('ja').months.keys()].filter(name => /月/.test(name))).toEqual([]);
  });
});

it('gives the long names of one language alone', () => {
  const names = longCalendarNames('fr');
  expect(names).toContain('mars');
  expect(names).toContain('lundi');
  expect(names).not.toContain('march');
  expect(names).not.toContain('lun');
});

it('gives month names with their numbers, without a last dot', () => {
  expect(monthNames('fr', ['short'])).toContainEqual(['févr', 2]);
  expect(
    monthNames('en', ['long'])
      .slice(0, 12)
      .map(([, month]) => month),
  ).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
});

it('gives every name that stands in a printed date', () => {
  const names = namesInDates('de');
  for (const name of ['januar', 'dezember', 'montag', 'sonntag']) expect(names).toContain(name);
  expect(names.some(name => /^mo\.?$/.test(name))).toBe(true);
});
