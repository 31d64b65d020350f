import { describe, expect, it } from 'vitest';
import type { Part } from '../../../../utils/support/assessment.ts';
import { checkClaim } from '../../../../utils/support/check-claim.ts';
import type { Suspicion } from '../../../../utils/support/drift/finding.ts';
import { THRESHOLDS } from '../../../../utils/support/verdict/model.ts';
import { judge } from '../../../../utils/support/verdict/verdict.ts';
import { makeComparison } from '../made-up.ts';
import { compare } from '../story.ts';

const LONG = 'The council met on Tuesday night and spoke of it. '.repeat(6);
/** A claim whose words are found this well, in an article of sixty words and one sentence six times. */
const made = (cover = 0.5, article = LONG) =>
  makeComparison({
    words: [{}, {}],
    article,
    fits: [{ strengths: [cover, cover] }, { strengths: [0, 0] }],
  });
const suspicion = (more: Partial<Suspicion> = {}): Suspicion => ({
  kind: 'number',
  rule: 'number-lacking',
  claim: '7',
  source: '8',
  certainty: 0.9,
  sentence: 1,
  ...more,
});
const judged = (
  probability: number,
  suspicions: Suspicion[] = [],
  parts: Part[] = [],
  compared = made(),
) => judge(compared, { parts, suspicions }, () => probability);

describe('judge', () => {
  it.each([
    { probability: 1, verdict: 'supported' },
    { probability: THRESHOLDS.supported, verdict: 'supported' },
    { probability: THRESHOLDS.supported - 0.001, verdict: 'partial' },
    { probability: THRESHOLDS.partial, verdict: 'partial' },
    { probability: THRESHOLDS.partial - 0.001, verdict: 'unknown' },
    { probability: 0.35, verdict: 'unknown' },
    { probability: 0.349, verdict: 'unsupported' },
    { probability: 0, verdict: 'unsupported' },
  ])('at $probability: $verdict', ({ probability, verdict }) => {
    expect(judged(probability)).toMatchObject({ verdict, score: probability, drift: [] });
  });

  it('tells what stands within another difference once', () => {
    const amount = suspicion({ claim: '$22 billion', source: '$22 million' });
    const word = suspicion({
      kind: 'negation',
      claim: 'billion',
      source: 'million',
      certainty: 0.8,
    });
    const other = suspicion({ claim: '2', source: '3', certainty: 0.8 });
    const told = judged(1, [word, other, amount]).drift.map(({ claim }) => claim);
    expect(told).toEqual(['$22 billion', '2']);
  });

  it('hands the features to the model', () => {
    const compared = made(0.4);
    expect(judge(compared, { parts: [], suspicions: [] }, x => x[0] ?? 0).score).toBeCloseTo(0.4);
  });

  it.each([
    {
      text: 'Lindqvist: “We are not asking the town for a single dollar.”',
      score: THRESHOLDS.partial,
    },
    { text: '“We are not asking the moon for a single farthing,” said Lindqvist.', score: 0 },
    {
      text: 'The farmer, who “will not stand” for it, planted beans along the northern railway line.',
      score: 0,
    },
  ])('holds what the article has word for word in quotation marks: $text', ({ text, score }) => {
    const compared = compare(text);
    expect(judge(compared, checkClaim(compared), () => 0).score).toBe(score);
  });

  it('cannot tell from fewer than sixty words', () => {
    const words = (n: number) => `${'word '.repeat(n - 1)}end.`;
    expect(judged(0.1, [], [], made(0.5, words(59))).verdict).toBe('unknown');
    expect(judged(0.1, [], [], made(0.5, words(60))).verdict).toBe('unsupported');
    expect(judged(0.9, [], [], made(0.5, words(59))).verdict).toBe('supported');
  });

  it.each([
    { kind: 'number', found: false, verdict: 'partial' },
    { kind: 'quote', found: false, verdict: 'partial' },
    { kind: 'number', found: true, verdict: 'supported' },
    { kind: 'who', found: false, verdict: 'supported' },
    { kind: 'date', found: false, verdict: 'supported' },
  ] as const)('with a $kind found $found: $verdict at best', ({ kind, found, verdict }) => {
    expect(judged(0.9, [], [{ kind, text: '7', found }]).verdict).toBe(verdict);
  });

  it('lists what was checked, and the claim as a whole', () => {
    const part: Part = { kind: 'who', text: 'Bell', found: true };
    const whole = { kind: 'what', text: 'plant plant' };
    expect(judged(THRESHOLDS.partial, [], [part]).parts).toEqual([part, { ...whole, found: true }]);
    expect(judged(0.5, [suspicion()], [part]).parts).toEqual([part, { ...whole, found: false }]);
  });

  it('lets a difference weigh more than the words', () => {
    expect(judged(0.9, [suspicion()])).toMatchObject({
      verdict: 'contradicted',
      score: 0.3,
      drift: [{ kind: 'number', sign: 'differs', claim: '7', source: '8' }],
    });
    expect(judged(0.2, [suspicion()]).score).toBe(0.2);
  });

  it('never calls other words a contradiction: supported in part at best', () => {
    const hedge = suspicion({ kind: 'hedge', rule: 'hedge' });
    expect(judged(0.9, [hedge])).toMatchObject({
      verdict: 'partial',
      score: 0.45,
      drift: [{ kind: 'hedge', sign: 'worded' }],
    });
    expect(judged(THRESHOLDS.partial, [hedge]).verdict).toBe('partial');
    expect(judged(0.1, [hedge])).toMatchObject({ verdict: 'unsupported', score: 0.1 });
    expect(judged(0.9, [hedge, suspicion()])).toMatchObject({
      verdict: 'contradicted',
      score: 0.3,
    });
  });

  it('tells differences before other words, however sure those are', () => {
    const worded = suspicion({ rule: 'opposite-word', certainty: 1 });
    expect(judged(0.9, [worded, suspicion({ certainty: 0.5 })]).drift.map(d => d.sign)).toEqual([
      'differs',
      'worded',
    ]);
  });

  it('tells what is sure enough, surest first, and nothing else of it', () => {
    const [weak, less, more] = [0.39, 0.4, 0.8].map(certainty =>
      suspicion({ certainty, claim: `${certainty}` }),
    ) as [Suspicion, Suspicion, Suspicion];
    expect(judged(0.9, [weak]).drift).toEqual([]);
    expect(judged(0.9, [less, weak, more]).drift).toEqual([
      { kind: 'number', sign: 'differs', claim: '0.8', source: '8' },
      { kind: 'number', sign: 'differs', claim: '0.4', source: '8' },
    ]);
  });

  it('tells no difference of which one side is empty', () => {
    expect(judged(0.9, [suspicion({ claim: '' }), suspicion({ source: '' })]).drift).toEqual([]);
    // But a quotation may have nothing beside it: nobody said anything like it.
    const invented = suspicion({ kind: 'quote', rule: 'quote-invented', source: '' });
    expect(judged(0.9, [invented])).toMatchObject({
      verdict: 'contradicted',
      drift: [{ kind: 'quote', sign: 'differs', source: '' }],
    });
  });

  it('tells a difference of a claim that the article speaks of', () => {
    expect(judged(0.9, [suspicion()], [], made(0.3)).drift).toHaveLength(1);
    expect(judged(0.9, [suspicion()], [], made(0.29)).drift).toEqual([]);
    // A quotation that is nearly there shows by itself that it does.
    const quote = (certainty: number) => suspicion({ kind: 'quote', certainty });
    expect(judged(0.9, [quote(0.5)], [], made(0.1)).drift).toHaveLength(1);
    expect(judged(0.9, [quote(0.49)], [], made(0.1)).drift).toEqual([]);
    expect(
      judged(0.9, [suspicion()], [], makeComparison({ words: [{}], article: LONG })).drift,
    ).toEqual([]);
  });

  it('shows the sentence that the surest difference is about', () => {
    const compared = makeComparison({
      words: [{}, {}],
      article: 'The council met on Tuesday. It spoke of the plant for hours.',
      fits: [{ strengths: [1, 1] }, { strengths: [0.9, 0.9] }],
    });
    expect(judged(0.9, [suspicion()], [], compared).passage).toBe(
      'It spoke of the plant for hours.',
    );
    expect(judged(0.9, [], [], compared).passage).toBe('The council met on Tuesday.');
  });

  it('takes the fitted model when it is given none', () => {
    const compared = compare('The plant will cost $1.2 billion.');
    expect(judge(compared, checkClaim(compared)).verdict).toBe('supported');
  });
});
