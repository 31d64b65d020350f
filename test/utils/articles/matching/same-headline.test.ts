import { expect, it } from 'vitest';
import { sameHeadline } from '../../../../utils/articles/matching/same-headline.ts';
import { entry } from './made-candidates.ts';

it.each([
  ['Quillon hires 40 cartographers', 'Quillon hires 40 Cartographers', true],
  ['Quillon hires 40 cartographers', 'Quillon’s 40 cartographers', false],
  // Of two words a newsletter's every issue has the same.
  ['Morning briefing', 'Morning briefing', false],
])('“%s” and “%s”: %s', (a, b, same) => {
  expect(sameHeadline(entry('a', 0.5, a), entry('b', 0.5, b))).toBe(same);
});
