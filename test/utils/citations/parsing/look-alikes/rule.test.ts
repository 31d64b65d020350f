import { describe, expect, it } from 'vitest';
import { firstRule, type Rule } from '../../../../../utils/citations/parsing/look-alikes/rule.ts';

const over = (limit: number): Rule<number> => ({
  name: `over ${limit}`,
  example: '',
  verdict: 'citation',
  fits: subject => subject > limit,
});

describe('firstRule', () => {
  it('is the first that fits, and null where none does', () => {
    const rules = [over(5), over(3), over(1)];
    expect([6, 4, 2, 1].map(subject => firstRule(rules, subject)?.name ?? null)).toEqual([
      'over 5',
      'over 3',
      'over 1',
      null,
    ]);
  });
});
