import { describe, expect, it } from 'vitest';
import type { LiveTrace } from '../../../../utils/trace/model/live.ts';
import { say, sayFailure } from '../../../../utils/trace/model/messages.ts';
import type { Resolution } from '../../../../utils/trace/model/schema.ts';
import { outcomeOf } from '../../../../utils/trace/model/steps.ts';
import { claimState, isOpen } from '../../../../utils/trace/view/claim-state.ts';
import {
  backing,
  citation,
  claim,
  live,
  mention,
  resolution,
  resolved,
  trace,
} from '../../../components/fixtures/build.ts';

const ONE = claim('c1', 'A kiln burned.', { citations: ['k1'] });
/** What it restates or is named beside: a claim with k1. */
const claim2 = claim('c2', 'The kiln burned down.', { citations: ['k1'] });
const said = (...[key, ...args]: Parameters<typeof say>) => ({
  ...step,
  ...outcomeOf(say(key, ...args)),
});
const step = {
  at: '2026-05-20T09:30:00Z',
  did: 'asked',
  what: 'gdelt',
  url: null,
  outcome: 'no candidate',
} as const;

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
    name: 'asked without an answer, others may still tell',
    claim: ONE,
    resolution: resolution({ status: 'not-found', steps: [step] }),
    state: 'tracing',
    is: 'pending',
  },
  {
    name: 'asked without an answer, and judged before',
    claim: claim('c1', 'x', { citations: ['k1'], backing: [backing('a.com', 'unknown')] }),
    resolution: resolution({ status: 'not-found', steps: [step] }),
    state: 'tracing',
    is: 'unknown',
  },
  {
    name: 'its article found, the claim not judged yet',
    claim: ONE,
    resolution: resolved('a1'),
    state: 'tracing',
    is: 'pending',
  },
  { name: 'stopped before its turn', claim: ONE, state: 'stopped', is: 'pending' },
  {
    name: 'stopped before its turn, as a run leaves it',
    claim: claim('c1', 'x', {
      citations: ['k1'],
      backing: [backing('a.com', 'unknown', { citation: 'k1' })],
    }),
    resolution: resolution({ status: 'failed', steps: [said('stopped')] }),
    state: 'stopped',
    is: 'pending',
  },
  {
    name: 'verdict of the best backing',
    claim: claim('c1', 'x', {
      citations: ['k1'],
      backing: [backing('a.com', 'partial'), backing('b.com', 'supported')],
    }),
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
    name: 'what one article lacks says nothing while another mark is open',
    claim: claim('c1', 'x', { citations: ['k1'], backing: [backing('a.com', 'unsupported')] }),
    state: 'tracing',
    is: 'pending',
  },
  {
    name: 'what an article lacks is told once its mark has ended',
    claim: claim('c1', 'x', { citations: ['k1'], backing: [backing('a.com', 'unsupported')] }),
    resolution: resolved('a1'),
    state: 'tracing',
    is: 'unsupported',
  },
  {
    name: 'the article does not tell',
    claim: claim('c1', 'x', { citations: ['k1'], backing: [backing('a.com', 'unknown')] }),
    resolution: resolved('a1'),
    state: 'done',
    is: 'unknown',
  },
  { name: 'nothing cited or named', claim: claim('c1', 'x'), state: 'done', is: 'no-source' },
  {
    name: 'nothing cited or named, said before tracing',
    claim: claim('c1', 'x'),
    state: 'read',
    is: 'no-source',
  },
  {
    name: 'only named, not traced',
    claim: claim('c1', 'x', { mentions: ['m1'] }),
    state: 'read',
    is: 'pending',
  },
  {
    name: 'only named, traced',
    claim: claim('c1', 'x', { mentions: ['m1'] }),
    resolution: resolution({ status: 'not-found', steps: [step] }),
    state: 'done',
    is: 'unknown',
  },
  {
    name: 'only named, the outlet’s citation is still open',
    claim: claim('c1', 'x', { mentions: ['m1'] }),
    state: 'stopped',
    is: 'pending',
  },
  {
    name: 'a summary waits for the claim it restates',
    claim: claim('c1', 'x', { role: 'summary', restates: 'c2' }),
    state: 'read',
    is: 'pending',
  },
  {
    name: 'a summary of a claim that is still open',
    claim: claim('c1', 'x', { role: 'summary', restates: 'c2' }),
    state: 'stopped',
    is: 'pending',
  },
  {
    name: 'a summary that found nothing',
    claim: claim('c1', 'x', { role: 'summary', restates: 'c2' }),
    resolution: resolution({ status: 'not-found', steps: [step] }),
    state: 'done',
    is: 'unknown',
  },
];

describe('claimState', () => {
  it.each(CASES)('$name: $is', ({ claim, resolution: found, state, is }) => {
    const page = trace({
      claims: [claim, claim2],
      citations: [citation('k1', '(a.com)', 'a.com', found ? { resolution: found } : {})],
      mentions: [mention('m1', 'A', 'a.com', 'c1')],
    });
    expect(claimState(live(page, { state }), claim)).toBe(is);
  });
});

describe('isOpen', () => {
  const open = (state: LiveTrace['state'], of: Partial<Resolution>) =>
    isOpen(live(trace(), { state }), resolution(of));
  const offline = {
    ...step,
    ...outcomeOf(
      sayFailure({ ok: false, reason: 'offline', status: null, detail: 'no network' }, null),
    ),
  };

  it.each<[string, LiveTrace['state'], Partial<Resolution>, boolean]>([
    ['its turn has not come', 'tracing', {}, true],
    ['its lookup is under way', 'tracing', { steps: [step] }, true],
    ['looked up while others are', 'tracing', { status: 'failed', steps: [step] }, false],
    ['stopped before its turn', 'stopped', {}, true],
    [
      'stopped before its turn, as a run leaves it',
      'stopped',
      { status: 'failed', steps: [said('stopped')] },
      true,
    ],
    [
      'cut short by the stop',
      'stopped',
      { status: 'failed', steps: [said('nothingFound'), said('stopped')] },
      true,
    ],
    [
      'not reached in the time of its run',
      'stopped',
      { status: 'failed', steps: [said('endedEarly')] },
      true,
    ],
    [
      'not reached by a run that ended',
      'done',
      { status: 'failed', steps: [said('endedEarly')] },
      false,
    ],
    [
      'looked up in vain before the stop',
      'stopped',
      { status: 'failed', steps: [step, said('failed')] },
      false,
    ],
    [
      'no network for any of its lookups',
      'done',
      { status: 'failed', steps: [offline, offline, said('failed')] },
      true,
    ],
    [
      'the network went after the first answer',
      'done',
      { status: 'failed', steps: [said('nothingFound'), offline] },
      false,
    ],
    ['not found', 'stopped', { status: 'not-found', steps: [offline, said('notFound')] }, false],
    ['a fault of ours', 'done', { status: 'failed', steps: [said('fault', 'x')] }, false],
    ['no access', 'stopped', { status: 'no-access', steps: [said('noAccess', 'a.com')] }, false],
    ['resolved', 'stopped', { status: 'resolved', article: 'a1', steps: [step] }, false],
  ])('%s (%s)', (_, state, of, is) => {
    expect(open(state, of)).toBe(is);
  });
});
