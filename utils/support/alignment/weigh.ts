/**
 * How much each word of a claim tells: idf over the articles of one trace, steadied by a background
 * for few articles.
 */
import type { ArticleIndex } from './article-index.ts';

/** The weight of a stem, 0.3 .. about 6. */
export type Weigh = (stem: string) => number;

/**
 * Articles that the background counts as: with two real articles the background decides, with
 * thirty it hardly does.
 */
const BACKGROUND_ARTICLES = 12;

/**
 * `background` gives a stem's weight in news at large (natural log of its rarity), null where
 * unknown.
 */
export function weighOver(
  articles: readonly ArticleIndex[],
  background: (stem: string) => number | null,
): Weigh {
  const frequency = new Map<string, number>();
  for (const article of articles)
    for (const stem of article.stems.keys()) frequency.set(stem, (frequency.get(stem) ?? 0) + 1);
  const n = articles.length;
  return stem => {
    const own = Math.log((n + 1) / ((frequency.get(stem) ?? 0) + 0.5));
    const wide = background(stem) ?? (/^\d+$/.test(stem) ? 2.5 : 4);
    return Math.max(0.3, (n * own + BACKGROUND_ARTICLES * wide) / (n + BACKGROUND_ARTICLES));
  };
}
