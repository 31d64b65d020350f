import { expect, it } from 'vitest';
import { isReferenceList, loneCitations } from '../../../../utils/trace/model/lone-citations.ts';
import { citation, claim, traceOf } from '../build.ts';

const lone = citation({ id: 'k1', claims: [] });
const bound = citation({ id: 'k2', claims: ['c1'] });
const undecided = citation({ id: 'k3', claims: [], alternatives: ['c1'] });

it('stand for no claim, decided or not', () => {
  expect(loneCitations({ citations: [lone, bound, undecided] })).toEqual([lone]);
});

it('make a list where there is nothing else', () => {
  expect(isReferenceList(traceOf({ claims: [], citations: [lone] }))).toBe(true);
  expect(isReferenceList(traceOf({ claims: [], citations: [lone, bound] }))).toBe(false);
  expect(isReferenceList(traceOf({ claims: [claim({})], citations: [lone] }))).toBe(false);
  expect(isReferenceList(traceOf({ claims: [], citations: [] }))).toBe(false);
});
