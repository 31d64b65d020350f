import { expect, it } from 'vitest';
import { claimTexts } from '../../../../utils/trace/run/briefing.ts';
import { citation, claim } from '../build.ts';

it('the texts of a citation’s claims carry their subject, and unknown ids are left out', () => {
  const claims = [
    claim({ id: 'c1', text: 'One.' }),
    claim({ id: 'c2', text: 'hired 40', subject: 'Quillon' }),
    claim({ id: 'c3', text: '' }),
  ];
  expect(
    claimTexts(claims, citation({ claims: ['c2', 'c9', 'c3'], alternatives: ['c1'] })),
  ).toEqual({ near: ['Quillon: hired 40'], other: ['One.'] });
});
