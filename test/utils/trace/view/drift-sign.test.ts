import { describe, expect, it } from 'vitest';
import { differs, signBetween } from '../../../../utils/trace/view/drift-sign.ts';

describe('a detail beside the article’s', () => {
  it.each([
    { of: 'a difference', drift: { sign: 'differs' as const }, is: true, sign: '≠' },
    { of: 'other words', drift: { sign: 'worded' as const }, is: false, sign: '↔' },
    { of: 'a trace from before there were signs', drift: {}, is: true, sign: '≠' },
  ])('$of', ({ drift, is, sign }) => {
    expect(differs(drift)).toBe(is);
    expect(signBetween(drift)).toBe(sign);
  });
});
