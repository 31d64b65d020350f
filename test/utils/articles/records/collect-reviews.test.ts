import { expect, it } from 'vitest';
import { scanPage } from '../../../../utils/articles/extraction/page-scan.ts';

const reviewsOf = (html: string) => scanPage(html, 'https://fact-desk.example/a').reviews;

it('keeps what each review of a claim says, null for what it does not', () => {
  const one =
    '<div itemscope itemtype="https://schema.org/ClaimReview"><p itemprop="claimReviewed">The  dock\nburnt.</p></div>';
  expect(reviewsOf(`${one}<p itemprop="claimReviewed">outside</p>`)).toEqual([
    { claim: 'The dock burnt.', rating: null, value: null, best: null, url: null },
  ]);
});

it('keeps no more than a list of them would have, in time that grows with the page', () => {
  const one =
    '<div itemscope itemtype="https://schema.org/ClaimReview"><p itemprop="claimReviewed">x</p></div>';
  expect(reviewsOf(one.repeat(500))).toHaveLength(20);
  const deep = `<div itemscope itemtype="https://schema.org/ClaimReview">${'<div itemprop="x">'.repeat(30_000)}`;
  expect(reviewsOf(deep)).toHaveLength(1);
});
