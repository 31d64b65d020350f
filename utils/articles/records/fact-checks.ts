/**
 * What a page that is a fact check says of itself, in the markup that search engines ask for.
 * https://schema.org/ClaimReview
 */
import { pageKey } from '../../urls/page-key.ts';
import type { JsonLdNode } from '../article.ts';
import { isNode, textOf, typesOf } from '../extraction/json-ld.ts';
import { absoluteUrl } from '../extraction/page-scan.ts';
import type { PrintedReview } from './collect-reviews.ts';

/** A claim that a page checked, and how it rates it, in the page's own words. */
export interface FactCheck {
  readonly claim: string;
  readonly rating: string;
}

/** A page that checks more claims than these is a list of them. */
const MOST_CHECKS = 5;
const LONGEST = { claim: 500, rating: 120 };
/** Where an article's node keeps its review, and a page's node its article. */
const WITHIN = ['review', 'mainEntity', 'mainEntityOfPage', 'hasPart'] as const;

/**
 * The claims that the page at `url` itself checks, each once. None for a page that only lists what
 * other pages checked, and of a review without a rating.
 */
export function factChecksOf(
  jsonLd: readonly JsonLdNode[],
  printed: readonly PrintedReview[],
  url: string,
): FactCheck[] {
  const reviews = jsonLd
    .flatMap(node => [node, ...WITHIN.flatMap(key => node[key]).filter(isNode)])
    .filter(node => typesOf(node).includes('claimreview'))
    .map(readNode);
  const own = [...reviews, ...printed].filter(one => isOwn(one.url, url));
  const checks = own.flatMap(({ claim, rating, value, best }) => {
    const said = rating ?? sayNumber(value, best);
    return claim && said
      ? { claim: claim.slice(0, LONGEST.claim), rating: said.slice(0, LONGEST.rating) }
      : [];
  });
  const each = [...new Map(checks.map(one => [one.claim, one])).values()];
  return each.length > MOST_CHECKS ? [] : each;
}

/** A review that names the address of another page is that page's; one that names none is this one's. */
function isOwn(reviewed: string | null, url: string): boolean {
  const target = reviewed && absoluteUrl(reviewed, url);
  return !target || pageKey(target) === pageKey(url);
}

function readNode(node: JsonLdNode): PrintedReview {
  const [rating] = [node.reviewRating].flat();
  const of = isNode(rating) ? rating : null;
  return {
    claim: textOf(node.claimReviewed),
    rating: of ? (textOf(of.alternateName) ?? textOf(of.name)) : textOf(rating),
    value: of && textOf(of.ratingValue),
    best: of && textOf(of.bestRating),
    url: textOf(node.url),
  };
}

/** "1 / 5"; null for a number without its scale, which says nothing, and for one outside of it. */
function sayNumber(value: string | null, best: string | null): string | null {
  if (value === null || Number.isNaN(Number(value))) return value;
  return best !== null && Number(value) >= 0 && Number(value) <= Number(best)
    ? `${value} / ${best}`
    : null;
}
