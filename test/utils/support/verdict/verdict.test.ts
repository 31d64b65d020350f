import { describe, expect, it } from 'vitest';
import { checkClaim } from '../../../../utils/support/check-claim.ts';
import { THRESHOLDS } from '../../../../utils/support/verdict/model.ts';
import { judge } from '../../../../utils/support/verdict/verdict.ts';
import { compare } from '../story.ts';

describe('judge', () => {
  it.each([
    { probability: 0.9, verdict: 'supported' },
    { probability: (THRESHOLDS.partial + THRESHOLDS.supported) / 2, verdict: 'partial' },
    { probability: 0.1, verdict: 'unsupported' },
  ])('at $probability: $verdict', ({ probability, verdict }) => {
    const l = compare('Voltane will build a battery plant on the former airfield.');
    expect(judge(l, { parts: [], suspicions: [] }, () => probability)).toMatchObject({
      verdict,
      score: probability,
    });
  });

  it('calls a claim with a figure that is not there partly supported at best', () => {
    const l = compare('Voltane will build a battery plant on the former airfield.');
    expect(
      judge(l, { parts: [{ kind: 'number', text: '7', found: false }], suspicions: [] }, () => 0.9)
        .verdict,
    ).toBe('partial');
  });

  it('lets a drift weigh more than the words, and tells only what is sure', () => {
    const l = compare('Voltane will build a battery plant on the former airfield.');
    const suspicion = { kind: 'number' as const, claim: '7', source: '8', sentence: 0 };
    expect(
      judge(l, { parts: [], suspicions: [{ ...suspicion, certainty: 0.9 }] }, () => 0.9),
    ).toMatchObject({
      verdict: 'contradicted',
      score: 0.3,
      drift: [{ kind: 'number', claim: '7', source: '8' }],
    });
    expect(
      judge(l, { parts: [], suspicions: [{ ...suspicion, certainty: 0.1 }] }, () => 0.9),
    ).toMatchObject({
      verdict: 'supported',
      drift: [],
    });
    expect(
      judge(
        l,
        { parts: [], suspicions: [{ ...suspicion, kind: 'hedge', certainty: 0.9 }] },
        () => 0.9,
      ),
    ).toMatchObject({
      verdict: 'partial',
      score: 0.45,
    });
  });

  it('agrees with the assessor', () => {
    const l = compare('The plant will cost $1.2 billion.');
    expect(judge(l, checkClaim(l)).verdict).toBe('supported');
  });
});
