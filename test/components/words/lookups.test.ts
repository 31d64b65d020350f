// @vitest-environment happy-dom
import { beforeAll, describe, expect, it } from 'vitest';
import { LOOKUP_GROUPS, nameLookup } from '../../../components/words/lookups.ts';
import { useMessages } from '../use-messages.ts';

beforeAll(() => useMessages());

describe('lookups', () => {
  const all = LOOKUP_GROUPS.flatMap(({ lookups }) => lookups);

  it('stand in one group each', () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  });

  it('that services do not welcome are off at first, and no others', () => {
    expect(all.filter(({ byDefault }) => !byDefault).map(({ id }) => id)).toEqual([
      'duckduckgo',
      'google-news',
    ]);
  });

  it('have a name each, services their own', () => {
    for (const { id } of all) expect(nameLookup(id)).not.toBe(id);
    expect(nameLookup('kagi')).toBe('Kagi');
    expect(nameLookup('nothing-known')).toBe('nothing-known');
  });
});
