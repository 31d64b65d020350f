import { describe, expect, it } from 'vitest';
import { privateRules } from '../../../utils/network/private-rules.ts';
import { ALLOWED, FORBIDDEN } from './addresses.ts';

describe('the browser’s own rules', () => {
  const rules = privateRules('abcdefghijklmnopabcdefghijklmnop');
  const stopped = (url: string) =>
    rules.some(rule => new RegExp(rule.condition.regexFilter, 'i').test(new URL(url).href));

  it('are the extension’s own alone, each with an id, and block', () => {
    // From 1 up: below 100 is theirs.
    expect(rules.map(rule => rule.id)).toEqual(rules.map((_, at) => at + 1));
    expect(rules.length).toBeLessThan(100);
    for (const rule of rules)
      expect(rule).toMatchObject({
        priority: 1,
        action: { type: 'block' },
        condition: {
          initiatorDomains: ['abcdefghijklmnopabcdefghijklmnop'],
          isUrlFilterCaseSensitive: false,
        },
      });
  });

  it('keep to what RE2 knows: no looking around, no going back, 2 kB at most', () => {
    for (const { condition } of rules) {
      expect(condition.regexFilter).not.toMatch(/\(\?[=!<]|\\\d/);
      expect(condition.regexFilter.length).toBeLessThan(2000);
    }
  });

  for (const url of FORBIDDEN) it(`stop ${url}`, () => expect(stopped(url)).toBe(true));
  for (const url of ALLOWED) it(`let ${url} pass`, () => expect(stopped(url)).toBe(false));
});
