import { expect, it } from 'vitest';
import { foldDate, showBeginning } from '../../../../utils/citations/listed/listed-reference.ts';

it.each([
  ['2026', '2026'],
  ['2026/05/19/', '2026-05-19'],
  ['2026-5', '2026-05'],
  ['May 2026', 'May 2026'],
  ['', ''],
])('%s is %s', (printed, date) => expect(foldDate(printed)).toBe(date));

it('shows the beginning of an entry on one line', () => {
  expect(showBeginning('@misc{a,\n  title={T}')).toBe('@misc{a, title={T}');
  expect(showBeginning('x'.repeat(100))).toBe(`${'x'.repeat(60)}…`);
});
