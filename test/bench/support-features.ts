/** Every labelled claim laid beside its article, and as the model sees it. */
import '../own-data.ts';
import {
  type ArticleIndex,
  indexArticle,
  isEnglish,
} from '../../utils/support/alignment/article-index.ts';
import { indexClaim } from '../../utils/support/alignment/claim-index.ts';
import { type Comparison, compareClaim } from '../../utils/support/alignment/compare-claim.ts';
import { weighOver } from '../../utils/support/alignment/weigh.ts';
import { checkClaim } from '../../utils/support/check-claim.ts';
import type { Finding } from '../../utils/support/drift/finding.ts';
import { featuresOf } from '../../utils/support/verdict/features.ts';
import { backgroundRarity } from '../../utils/text/meaning/word-vectors.ts';
import type { BenchCase, BenchPage } from './support-data.ts';

/** A case with its feature vector and what was found. */
export interface Sample {
  readonly case: BenchCase;
  readonly x: number[];
  readonly finding: Finding;
}

/**
 * Lays every case of some pages beside its article, each page with an assessor's view of its own
 * articles, and hands it on; a case whose article is missing is left out.
 */
export function mapCases<T>(
  pages: readonly BenchPage[],
  use: (c: BenchCase, compared: Comparison) => T,
): T[] {
  return pages.flatMap(page => {
    const indexes = new Map<string, ArticleIndex>(
      page.articles.map(a => [a.id, indexArticle(a, page.language)]),
    );
    const all = [...indexes.values()];
    const weigh = weighOver(all, isEnglish(page.language) ? backgroundRarity : () => null);
    const known = (norm: string) => all.some(a => a.capitals.has(norm));
    return page.cases.flatMap(c => {
      const article = indexes.get(c.article);
      if (!article) return [];
      const claim = indexClaim(c.claim, page.language, page.pageDate, known);
      return [use(c, compareClaim(claim, article, weigh))];
    });
  });
}

/** What the model is fitted on. */
export const samplesOf = (pages: readonly BenchPage[]): Sample[] =>
  mapCases(pages, (c, compared) => {
    const finding = checkClaim(compared);
    return { case: c, x: featuresOf(compared, finding), finding };
  });
