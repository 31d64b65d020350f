import { describe, expect, it } from 'vitest';
import { scopeTrace } from '../../../utils/exports/scope.ts';
import type { Trace } from '../../../utils/trace/model/schema.ts';
import { article, citation, claim, traceOf } from '../trace/build.ts';
import { backing } from './plain.ts';

const resolved = (id: string | null) => ({ ...citation({}).resolution, article: id });
const outlet = (domain: string) => ({ domain, name: domain, kind: 'publisher' as const });
const taken = (id: string | null, from: string | null) => ({
  article: id,
  url: id && `https://${from}/${id}`,
  outlet: from,
  evidence: [],
});

/**
 * c1 is backed by MSN's copy (a2) of TechCrunch's report (a1), c2 by The Verge (a3), and c3
 * restates c1 and names the BBC; of c2 a citation of CNBC was not found.
 */
const TRACE: Trace = traceOf({
  claims: [
    claim({
      id: 'c1',
      citations: ['k1'],
      backing: [backing({ outlet: 'msn.com', article: 'a2', citation: 'k1' })],
    }),
    claim({
      id: 'c2',
      citations: ['k2', 'k3'],
      mentions: ['m2', 'm3'],
      backing: [backing({ outlet: 'theverge.com', article: 'a3', citation: 'k2' })],
    }),
    claim({ id: 'c3', citations: [], mentions: ['m1'], restates: 'c1' }),
  ],
  citations: [
    citation({
      id: 'k1',
      outlet: 'msn.com',
      claims: ['c1', 'c2'],
      alternatives: ['c2', 'c1'],
      resolution: resolved('a2'),
    }),
    citation({
      id: 'k2',
      outlet: 'theverge.com',
      claims: ['c2'],
      resolution: resolved('a3'),
    }),
    citation({ id: 'k3', outlet: 'cnbc.com', claims: ['c2'], resolution: resolved(null) }),
  ],
  mentions: [
    { id: 'm1', text: 'BBC', outlet: 'bbc.com', claim: 'c3', copyOf: null },
    { id: 'm2', text: 'CNBC', outlet: 'cnbc.com', claim: 'c2', copyOf: null },
    { id: 'm3', text: 'AP', outlet: 'apnews.com', claim: 'c2', copyOf: null },
    { id: 'm4', text: 'NPR', outlet: 'npr.org', claim: null, copyOf: null },
  ],
  outlets: [
    'techcrunch.com',
    'msn.com',
    'theverge.com',
    'cnbc.com',
    'bbc.com',
    'apnews.com',
    'npr.org',
    'wired.com',
  ].map(outlet),
  articles: [
    article({ id: 'a1', original: taken(null, 'wired.com') }),
    article({ id: 'a2', outlet: 'msn.com', original: taken('a1', 'techcrunch.com') }),
    article({ id: 'a3', outlet: 'theverge.com' }),
  ],
  origins: [
    {
      id: 'o1',
      outlet: 'techcrunch.com',
      article: 'a1',
      articles: ['a1', 'a2'],
      citations: ['k1'],
    },
    {
      id: 'o2',
      outlet: 'theverge.com',
      article: 'a3',
      articles: ['a3'],
      citations: ['k2', 'k3'],
    },
  ],
});

const ids = (parts: readonly { readonly id: string }[]) => parts.map(part => part.id);
/** What is left, by id. */
const left = (scope: Parameters<typeof scopeTrace>[1]) => {
  const trace = scopeTrace(TRACE, scope);
  return {
    claims: ids(trace.claims),
    citations: ids(trace.citations),
    mentions: ids(trace.mentions),
    articles: ids(trace.articles),
    origins: ids(trace.origins),
    outlets: trace.outlets.map(o => o.domain),
  };
};

describe('a scope', () => {
  it('of nothing leaves the trace as it is', () => expect(scopeTrace(TRACE, {})).toBe(TRACE));
  it('of no claims leaves nothing in', () =>
    expect(left({ claims: [] })).toEqual({
      claims: [],
      citations: [],
      mentions: [],
      articles: [],
      origins: [],
      outlets: [],
    }));
  it('of a claim leaves in its citations and the way to the original', () => {
    expect(left({ claims: ['c1'] })).toEqual({
      claims: ['c1'],
      citations: ['k1'],
      mentions: [],
      articles: ['a1', 'a2'],
      origins: ['o1'],
      outlets: ['techcrunch.com', 'msn.com', 'wired.com'],
    });
    const [only] = scopeTrace(TRACE, { claims: ['c1'] }).citations;
    expect([only?.claims, only?.alternatives]).toEqual([['c1'], ['c1']]);
  });
  it('of a claim leaves in what it mentions', () =>
    expect(left({ claims: ['c2'] })).toEqual({
      claims: ['c2'],
      citations: ['k2', 'k3'],
      mentions: ['m2', 'm3'],
      articles: ['a3'],
      origins: ['o2'],
      outlets: ['theverge.com', 'cnbc.com', 'apnews.com'],
    }));
  it('keeps what a claim restates only where that is left in, too', () => {
    const restated = (claims: string[]) => scopeTrace(TRACE, { claims }).claims.at(-1)?.restates;
    expect([restated(['c3']), restated(['c1', 'c3'])]).toEqual([null, 'c1']);
  });
  it.each(['msn.com', 'techcrunch.com'])('of %s leaves in a copy and its original', domain =>
    expect(left({ outlet: domain })).toMatchObject({
      claims: ['c1'],
      citations: ['k1'],
      articles: ['a1', 'a2'],
      origins: ['o1'],
    }),
  );
  it('of an outlet leaves out what others back, cite and are named for', () => {
    expect(left({ outlet: 'theverge.com' })).toMatchObject({
      claims: ['c2'],
      citations: ['k2'],
      articles: ['a3'],
      origins: ['o2'],
    });
    const { claims, origins } = scopeTrace(TRACE, { outlet: 'theverge.com' });
    expect([claims[0]?.mentions, origins[0]?.citations]).toEqual([[], ['k2']]);
  });
  it('of an outlet that is only cited leaves in the claim without its backing', () => {
    const [only, ...rest] = scopeTrace(TRACE, { outlet: 'cnbc.com' }).claims;
    expect(rest).toEqual([]);
    expect(only).toMatchObject({ id: 'c2', citations: ['k3'], mentions: ['m2'], backing: [] });
  });
  it('of an outlet that is only named has no claim', () =>
    expect(left({ outlet: 'bbc.com' }).claims).toEqual([]));
  it('of claims and an outlet leaves in what is of both', () => {
    expect(left({ claims: ['c2', 'c3'], outlet: 'msn.com' }).claims).toEqual([]);
    expect(left({ claims: ['c1', 'c2'], outlet: 'msn.com' }).claims).toEqual(['c1']);
  });
});
