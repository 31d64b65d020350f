// @vitest-environment happy-dom
import { beforeAll, expect, it } from 'vitest';
import { describeCounts } from '../../../components/words/count-words.ts';
import { useMessages } from '../use-messages.ts';

beforeAll(() => useMessages());

it('counts in a fixed order, without what is not known', () => {
  expect(describeCounts({ origins: 1, claims: 1400, citations: 0 })).toEqual([
    '1,400 claims',
    '0 citations',
    '1 original report',
  ]);
  expect(describeCounts({ claims: 1, origins: null })).toEqual(['1 claim']);
});
