import { expect, it } from 'vitest';
import { indexClaim } from '../../../../utils/support/alignment/claim-index.ts';
import { compareClaim } from '../../../../utils/support/alignment/compare-claim.ts';
import { article } from '../story.ts';

const claim = indexClaim(
  { text: 'The car sank.', heading: null, subject: null, pageTitle: '' },
  'en',
  null,
  () => false,
);

it('lays the weighed words of a claim beside an article', () => {
  const source = article('A car sank in the harbor.');
  const compared = compareClaim(claim, source, stem => (stem === 'car' ? 3 : 1));
  expect(compared.claim).toBe(claim);
  expect(compared.article).toBe(source);
  expect(compared.words.map(w => w.weight)).toEqual([3, 1]);
  expect(compared.alignment.fits[0]?.cover).toBe(1);
});

it('compares by meaning in English alone', () => {
  const rows = (language: string) =>
    compareClaim(claim, article('A truck sank.', null, language), () => 1).words.map(w => w.row);
  expect(rows('en').every(row => row >= 0)).toBe(true);
  expect(rows('de')).toEqual([-1, -1]);
});
