import { describe, expect, it } from 'vitest';
import { BODY, json, read } from './pages.ts';

const URL_ = 'https://www.fact-desk.example/2026/05/ferry-claim';
const CLAIM = 'The harbour was closed for ninety days.';
const review = (over: object = {}) => ({
  '@context': 'https://schema.org',
  '@type': 'ClaimReview',
  url: URL_,
  claimReviewed: CLAIM,
  reviewRating: { '@type': 'Rating', alternateName: 'False', ratingValue: 1, bestRating: 5 },
  ...over,
});
const checks = (head: string, body = BODY) => read(URL_, head, body).factChecks;

describe('a page that checks a claim says so in JSON-LD', () => {
  it.each([
    ['as a node of its own', json(review())],
    ['in a list', json([{ '@type': 'NewsArticle' }, review()])],
    ['in a graph', json({ '@graph': [{ '@type': 'WebPage' }, review()] })],
    ['as the review of its article', json({ '@type': 'NewsArticle', review: review() })],
    ['as one of several types', json(review({ '@type': ['Review', 'ClaimReview'] }))],
    ['by its whole name', json(review({ '@type': 'http://schema.org/ClaimReview' }))],
    ['without an address', json(review({ url: undefined }))],
    ['by a relative address', json(review({ url: '/2026/05/ferry-claim' }))],
    ['by an address with a fragment', json(review({ url: `${URL_}#claimreview` }))],
    ['twice', json(review()) + json(review())],
  ])('%s', (_, head) => {
    expect(checks(head)).toEqual([{ claim: CLAIM, rating: 'False' }]);
  });

  it.each([
    ['Falsch', { alternateName: 'Falsch', ratingValue: 1 }],
    ['Trompeur', { alternateName: { '@value': 'Trompeur', '@language': 'fr' } }],
    ['誤り', { name: '誤り' }],
    ['زائف', [{ alternateName: 'زائف' }]],
    ['Mostly true', { ratingValue: 'Mostly true' }],
    ['2 / 5', { ratingValue: 2, bestRating: '5', worstRating: 1 }],
    ['0 / 10', { ratingValue: '0', bestRating: 10 }],
    ['Falso', 'Falso'],
  ])('rated %s', (rating, reviewRating) => {
    expect(checks(json(review({ reviewRating })))).toEqual([{ claim: CLAIM, rating }]);
  });

  it('several claims, in their order', () => {
    const second = {
      claimReviewed: 'The clerk resigned.',
      reviewRating: { alternateName: 'True' },
    };
    expect(checks(json(review()) + json(review(second)))).toEqual([
      { claim: CLAIM, rating: 'False' },
      { claim: 'The clerk resigned.', rating: 'True' },
    ]);
  });

  it('in JSON that content systems break', () => {
    const broken = `<script type="application/ld+json">{"@type":"ClaimReview","claimReviewed":"The harbour was
closed for ninety days.","reviewRating":{"alternateName":"False",},}</script>`;
    expect(checks(broken)).toEqual([{ claim: CLAIM, rating: 'False' }]);
    expect(checks('<script type="application/ld+json">{"@type":"ClaimReview","claim')).toBe(
      undefined,
    );
  });
});

describe('nothing is said', () => {
  it.each([
    ['of a review of a film', json({ ...review(), '@type': 'Review' })],
    ['without a claim', json(review({ claimReviewed: '' }))],
    ['without a rating', json(review({ reviewRating: undefined }))],
    ['of a number without its scale', json(review({ reviewRating: { ratingValue: 1 } }))],
    ['of "not rated"', json(review({ reviewRating: { ratingValue: -1, bestRating: 5 } }))],
    ['of what another page checked', json(review({ url: 'https://www.fact-desk.example/other' }))],
    [
      'of a list of checks',
      json(
        Array.from({ length: 6 }, (_, i) =>
          review({ url: undefined, claimReviewed: `Claim ${i}.` }),
        ),
      ),
    ],
  ])('%s', (_, head) => {
    expect(checks(head)).toBe(undefined);
  });
});

describe('in microdata', () => {
  const item = (inner: string, type = 'http://schema.org/ClaimReview') =>
    `<div itemscope itemtype="${type}">${inner}</div>${BODY}`;
  const rating = (inner: string) =>
    `<div itemprop="reviewRating" itemscope itemtype="http://schema.org/Rating">${inner}</div>`;

  it.each([
    [
      'by text',
      item(
        `<h2 itemprop="claimReviewed">The harbour was <b>closed</b> for ninety days.</h2>${rating('<span itemprop="alternateName">False</span>')}`,
      ),
    ],
    [
      'by metas, with the name of whoever claimed it beside',
      item(
        `<meta itemprop="claimReviewed" content="${CLAIM}"><div itemprop="itemReviewed" itemscope itemtype="http://schema.org/CreativeWork"><div itemprop="author" itemscope><meta itemprop="alternateName" content="The clerk"><meta itemprop="url" content="https://other.example/"></div></div>${rating('<meta itemprop="ratingValue" content="1"><meta itemprop="bestRating" content="5"><meta itemprop="alternateName" content="False">')}<a itemprop="url" href="${URL_}">link</a>`,
      ),
    ],
  ])('%s', (_, body) => {
    expect(checks('', body)).toEqual([{ claim: CLAIM, rating: 'False' }]);
  });

  it.each([
    [
      'of a review of something else',
      item('<span itemprop="claimReviewed">A</span>', 'http://schema.org/Review'),
    ],
    [
      'of another page',
      item(
        `<span itemprop="claimReviewed">A</span>${rating('<span itemprop="alternateName">False</span>')}<a itemprop="url" href="/other">x</a>`,
      ),
    ],
  ])('not %s', (_, body) => {
    expect(checks('', body)).toBe(undefined);
  });
});
