import { describe, expect, it } from 'vitest';
import { citationKeys, claimKeys, pairByKey } from '../../../../utils/trace/model/citation-key.ts';
import { citation, claim } from '../build.ts';

const reading = {
  claims: [
    claim({ id: 'c1', text: 'One invented sentence.' }),
    claim({ id: 'c2', text: 'Another invented sentence.' }),
    claim({ id: 'c3', text: 'One invented sentence.' }),
  ],
  citations: [
    citation({ id: 'k1', claims: ['c1', 'c2'] }),
    citation({ id: 'k2', claims: ['c2'] }),
    citation({ id: 'k3', claims: ['c3'] }),
  ],
};
const keyOf = (over: Parameters<typeof citation>[0]) =>
  citationKeys({ ...reading, citations: [citation(over)] }).get('k1');

describe('keys', () => {
  it('tell equal claims and equal marks apart by their order, and by nothing of their ids', () => {
    const claims = claimKeys(reading);
    const citations = citationKeys(reading);
    expect([...claims.keys()]).toEqual(['c1', 'c2', 'c3']);
    expect([...citations.keys()]).toEqual(['k1', 'k2', 'k3']);
    expect(new Set(claims.values()).size).toBe(3);
    expect(new Set(citations.values()).size).toBe(3);
    const shifted = {
      claims: reading.claims.map(c => ({ ...c, id: `x${c.id}` })),
      citations: reading.citations.map(k => ({
        ...k,
        id: `x${k.id}`,
        claims: k.claims.map(id => `x${id}`),
      })),
    };
    expect([...claimKeys(shifted).values()]).toEqual([...claims.values()]);
    expect([...citationKeys(shifted).values()]).toEqual([...citations.values()]);
  });

  it.each([
    ['text', { text: '(cnbc.com)' }],
    ['outlet', { outlet: 'cnbc.com' }],
    ['link', { href: 'https://techcrunch.com/a' }],
    ['first claim', { claims: ['c2', 'c1'] }],
    ['having a claim', { claims: [] }],
    ['knowing its claim', { claims: ['c9'] }],
  ])('differ by the %s', (_, over) => {
    expect(keyOf(over)).not.toBe(keyOf({}));
  });

  it('do not differ by further claims and by what came of the citation', () => {
    const { resolution } = citation({});
    expect(keyOf({ claims: ['c1', 'c2'] })).toBe(keyOf({ claims: ['c1'] }));
    expect(keyOf({ resolution: { ...resolution, link: 'gone' }, group: 'g7' })).toBe(keyOf({}));
  });
});

it('pairs the ids that share a key, one with one', () => {
  const from = new Map([
    ['k1', 'a'],
    ['k2', 'b'],
    ['k3', 'c'],
  ]);
  const to = new Map([
    ['k2', 'a'],
    ['k9', 'c'],
    ['k4', 'd'],
  ]);
  expect([...pairByKey(from, to)]).toEqual([
    ['k1', 'k2'],
    ['k3', 'k9'],
  ]);
});
