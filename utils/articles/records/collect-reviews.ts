import { type Collector, fold, type PageElement } from '../extraction/page-element.ts';

/** A review of a claim as a page marks it up; null for what it does not say. */
export interface PrintedReview {
  readonly claim: string | null;
  /** In words. */
  readonly rating: string | null;
  /** As a number, and the best one of its scale. */
  readonly value: string | null;
  readonly best: string | null;
  /** Of the page whose review it is. */
  readonly url: string | null;
}

const MOST_REVIEWS = 20;
const LONGEST = 2000;
/** Properties of a review, and of its rating, by their lower-case names. */
const OF_REVIEW: Readonly<Record<string, keyof PrintedReview>> = {
  claimreviewed: 'claim',
  url: 'url',
};
const OF_RATING: Readonly<Record<string, keyof PrintedReview>> = {
  alternatename: 'rating',
  ratingvalue: 'value',
  bestrating: 'best',
};

const nameOf = ({ attributes }: PageElement) =>
  attributes.get('itemprop')?.trim().toLowerCase() ?? '';

/** What a property inside of a review says of it; null for what says nothing. */
function keyOf(element: PageElement, root: PageElement): keyof PrintedReview | null {
  const name = nameOf(element);
  if (!(name in OF_REVIEW || name in OF_RATING)) return null;
  // A property belongs to the nearest item around it: that of who claimed it has an address too.
  let item = element.parent;
  while (item && !item.attributes.has('itemscope')) item = item.parent;
  if (item === root) return OF_REVIEW[name] ?? null;
  return item && nameOf(item) === 'reviewrating' ? (OF_RATING[name] ?? null) : null;
}

const isReview = ({ attributes }: PageElement) =>
  /\/claimreview\s*$/i.test(attributes.get('itemtype') ?? '');

/** Collects reviews of claims in microdata. https://html.spec.whatwg.org/multipage/microdata.html */
export function collectReviews(): Collector & { readonly reviews: readonly PrintedReview[] } {
  const reviews: PrintedReview[] = [];
  let root: PageElement | null = null;
  let found: Partial<Record<keyof PrintedReview, string>> = {};
  let reading: { readonly element: PageElement; readonly key: keyof PrintedReview } | null = null;
  let words = '';
  const take = (key: keyof PrintedReview, value: string) => {
    const text = fold(value);
    if (text !== '') found[key] ??= text;
  };
  return {
    reviews,
    open(element) {
      const { attributes } = element;
      if (!root) {
        if (isReview(element)) root = element;
        return;
      }
      const key = reading ? null : keyOf(element, root);
      if (!key) return;
      const value = attributes.get('content') ?? attributes.get('href');
      if (value !== undefined) return take(key, value);
      reading = { element, key };
      words = '';
    },
    text(data) {
      if (reading && words.length < LONGEST) words += data;
    },
    close(element) {
      if (element === reading?.element) {
        take(reading.key, words);
        reading = null;
      }
      if (element !== root) return;
      const { claim = null, rating = null, value = null, best = null, url = null } = found;
      if (reviews.length < MOST_REVIEWS) reviews.push({ claim, rating, value, best, url });
      root = null;
      found = {};
    },
  };
}
