import { expect, it } from 'vitest';
import { dayOf, splitDay } from '../../../utils/exports/iso-day.ts';

it.each([
  ['2026-05-19T23:30:00-08:00', [2026, 5, 19], '2026-05-19'],
  ['2026-05-19', [2026, 5, 19], '2026-05-19'],
  ['2026-05', [2026, 5], '2026-05'],
  ['2026', [2026], '2026'],
  ['May 2026', null, 'May 2026'],
  ['', null, ''],
  [null, null, ''],
])('%s has the parts %j and is printed as “%s”', (iso, parts, day) => {
  expect(splitDay(iso)).toEqual(parts);
  expect(dayOf(iso)).toBe(day);
});
