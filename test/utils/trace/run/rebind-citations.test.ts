import { expect, it } from 'vitest';
import { UNKNOWN } from '../../../../utils/support/assess.ts';
import type { TraceClaim } from '../../../../utils/trace/model/schema.ts';
import { rebindCitations } from '../../../../utils/trace/run/rebind-citations.ts';
import { citation, claim } from '../build.ts';

const rebind = async (
  scores: Record<string, number>,
  over: Parameters<typeof citation>[0] = {},
) => {
  const claims = [
    claim({}),
    claim({ id: 'c2', citations: [] }),
    claim({ id: 'c3', citations: ['k1', 'k2'] }),
  ];
  const one = citation({ claims: ['c1', 'c3'], alternatives: ['c2'], ...over });
  const assess = (c: TraceClaim) => ({ ...UNKNOWN, score: scores[c.id] ?? 0 });
  await rebindCitations({ claims }, [one], {
    readable: ['a1'],
    listLikely: () => ['a1'],
    together: () => null,
    assess,
  });
  return [one.claims, one.alternatives, claims.map(c => c.citations)];
};
const STAYS = [['c1', 'c3'], ['c2'], [['k1'], [], ['k1', 'k2']]];
const MOVED = [['c2'], ['c1', 'c3'], [[], ['k1'], ['k2']]];

it.each([
  ['moves where what follows fits much better', { c1: 0.25, c2: 0.6 }, {}, MOVED],
  ['stays where it fits a little better', { c1: 0.25, c2: 0.59 }, {}, STAYS],
  ['stays where the best of its claims fits', { c3: 0.5, c2: 0.8 }, {}, STAYS],
  [
    'stays where its article was not read',
    { c2: 1 },
    { resolution: { ...citation({}).resolution, article: 'a2' } },
    STAYS,
  ],
  [
    'stays where it has no article',
    { c2: 1 },
    { resolution: { ...citation({}).resolution, article: null } },
    STAYS,
  ],
  [
    'stays where there is nothing else to back',
    { c2: 1 },
    { alternatives: [] },
    [['c1', 'c3'], [], STAYS[2]],
  ],
])('a mark that opens a block %s', async (_, scores, over, expected) => {
  expect(await rebind(scores, over)).toEqual(expected);
});
