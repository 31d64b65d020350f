/** Which articles have the words of a claim: found by word, not by a look at each article. */
import type { ArticleIndex } from './article-index.ts';
import type { ClaimIndex } from './claim-index.ts';
import type { Weigh } from './weigh.ts';

/**
 * The least share of a claim's weight that an article must have to be worth a look. Of ten
 * briefings the articles that support a claim have 0.71 and more, and seven in eight of the others
 * less than this.
 */
const LEAST_SHARE = 0.3;
/** Articles looked at of one claim: on a page of one story all have most of its words. */
const MOST_ARTICLES = 12;

/**
 * Prepares the search; it answers ids of articles, in their order, those with the largest share of
 * the claim's content words. What it costs grows with the places of the words, not with the
 * articles.
 */
export function createWordSearch(
  articles: readonly ArticleIndex[],
  weigh: Weigh,
): (claim: ClaimIndex) => string[] {
  const byStem = new Map<string, number[]>();
  for (const [at, article] of articles.entries())
    for (const stem of new Set([...article.stems.keys(), ...(article.headline?.stems ?? [])])) {
      const places = byStem.get(stem);
      if (places) places.push(at);
      else byStem.set(stem, [at]);
    }
  return ({ words }) => {
    const found = new Map<number, number>();
    let total = 0;
    for (const { stem, stop } of words) {
      if (stop) continue;
      const weight = weigh(stem);
      total += weight;
      for (const at of byStem.get(stem) ?? []) found.set(at, (found.get(at) ?? 0) + weight);
    }
    return [...found]
      .filter(([, weight]) => weight >= LEAST_SHARE * total)
      .sort(([a, x], [b, y]) => y - x || a - b)
      .slice(0, MOST_ARTICLES)
      .map(([at]) => at)
      .sort((a, b) => a - b)
      .flatMap(at => articles[at]?.id ?? []);
  };
}
