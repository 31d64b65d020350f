import { expect, it } from 'vitest';
import { factsOf } from '../../../../utils/support/verdict/facts.ts';
import { makeComparison } from '../made-up.ts';

it('works out once what several features share', () => {
  const compared = makeComparison({
    words: [{ weight: 4 }, { weight: 2 }],
    claim: 'a b',
    fits: [{ strengths: [1, 0.5], text: 'a b.' }, { strengths: [0, 0] }],
  });
  const finding = { parts: [], suspicions: [] };
  const facts = factsOf(compared, finding);
  expect(facts.best).toBe(compared.alignment.fits[0]);
  expect(facts.finding).toBe(finding);
  expect(facts.total).toBe(6);
  expect(facts.union).toEqual([1, 0.5]);
  expect(facts.missing).toEqual([0, 1]);
  expect(facts.sequence).toEqual({ share: 1, run: 2 / 12 });
  expect(facts.soft).toBeCloseTo(5 / 6);
  expect(factsOf(makeComparison({ words: [] }), finding)).toMatchObject({
    best: undefined,
    total: 1,
    union: [],
  });
});
