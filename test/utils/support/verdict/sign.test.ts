import { describe, expect, it } from 'vitest';
import { signOf } from '../../../../utils/support/verdict/sign.ts';

describe('signOf', () => {
  it.each([
    ['number-lacking', 'differs'],
    ['name-copied', 'differs'],
    ['quote-invented', 'differs'],
    ['quote-altered', 'differs'],
    ['quote-reworded', 'worded'],
    ['denial-copied', 'differs'],
    // The claim's own detail stands in the article: another place of it proves nothing.
    ['number-elsewhere', 'worded'],
    ['name-swapped', 'worded'],
    ['hedge', 'worded'],
  ] as const)('%s is told as %s', (rule, sign) => {
    expect(signOf(rule)).toBe(sign);
  });
});
