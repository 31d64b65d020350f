import { describe, expect, it } from 'vitest';
import { claimState, isOpen } from '../../../components/model/claim-state.ts';
import { backing, citation, claim, live, mention, resolution, resolved, trace } from '../fixtures/build.ts';

const ONE = claim('c1', 'A kiln burned.', { citations: ['k1'] });
const step = { at: '2026-05-20T09:30:00Z', did: 'asked', what: 'gdelt', url: null, outcome: 'no candidate' } as const;

interface Case {
  readonly name: string;
  readonly claim: ReturnType<typeof claim>;
  readonly resolution?: ReturnType<typeof resolution>;
  readonly state: 'read' | 'tracing' | 'done' | 'stopped';
  readonly is: ReturnType<typeof claimState>;
}

const CASES: readonly Case[] = [
  { name: 'before tracing', claim: ONE, state: 'read', is: 'pending' },
  { name: 'its turn has not come', claim: ONE, state: 'tracing', is: 'pending' },
  {
    name: 'asked without an answer',
    claim: ONE,
    resolution: resolution({ status: 'not-found', steps: [step] }),
    state: 'tracing',
    is: 'unknown',
  },
  { name: 'stopped before its turn', claim: ONE, state: 'stopped', is: 'unknown' },
  {
    name: 'verdict of the best backing',
    claim: claim('c1', 'x', { citations: ['k1'], backing: [backing('a.com', 'partial'), backing('b.com', 'supported')] }),
    state: 'done',
    is: 'partial',
  },
  {
    name: 'a verdict counts while others are open',
    claim: claim('c1', 'x', { citations: ['k1'], backing: [backing('a.com', 'supported')] }),
    state: 'tracing',
    is: 'supported',
  },
  {
    name: 'the article does not tell',
    claim: claim('c1', 'x', { citations: ['k1'], backing: [backing('a.com', 'unknown')] }),
    resolution: resolved('a1'),
    state: 'done',
    is: 'unknown',
  },
  { name: 'nothing cited or named', claim: claim('c1', 'x'), state: 'done', is: 'no-source' },
  { name: 'nothing cited or named, said before tracing', claim: claim('c1', 'x'), state: 'read', is: 'no-source' },
  { name: 'only named, not traced', claim: claim('c1', 'x', { mentions: ['m1'] }), state: 'read', is: 'pending' },
  { name: 'only named, traced', claim: claim('c1', 'x', { mentions: ['m1'] }), state: 'done', is: 'unknown' },
  {
    name: 'a summary waits for the claim it restates',
    claim: claim('c1', 'x', { role: 'summary', restates: 'c2' }),
    state: 'read',
    is: 'pending',
  },
  { name: 'a summary that found nothing', claim: claim('c1', 'x', { role: 'summary', restates: 'c2' }), state: 'done', is: 'unknown' },
];

describe('claimState', () => {
  it.each(CASES)('$name: $is', ({ claim, resolution: found, state, is }) => {
    const page = trace({
      claims: [claim],
      citations: [citation('k1', '(a.com)', 'a.com', found ? { resolution: found } : {})],
      mentions: [mention('m1', 'A', 'a.com', 'c1')],
    });
    expect(claimState(live(page, { state }), claim)).toBe(is);
  });
});

describe('isOpen', () => {
  it('tells a turn that has not come from an answer', () => {
    const tracing = live(trace(), { state: 'tracing' });
    expect(isOpen(tracing, resolution())).toBe(true);
    expect(isOpen(tracing, resolution({ status: 'failed', steps: [step] }))).toBe(false);
    expect(isOpen(live(trace(), { state: 'done' }), resolution())).toBe(false);
  });
});
