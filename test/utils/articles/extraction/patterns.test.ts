import { describe, expect, it } from 'vitest';
import { anyOf } from '../../../../utils/articles/extraction/patterns.ts';

describe('anyOf', () => {
  it('joins rows between what stands around them', () => {
    expect(anyOf(['a|b', 'c'], '^', '$').source).toBe('^(?:a|b|c)$');
  });
  it('ignores case unless told otherwise', () => {
    expect([anyOf(['AP'], '^', '$').test('ap'), anyOf(['AP'], '^', '$', '').test('ap')]).toEqual([
      true,
      false,
    ]);
  });
});
