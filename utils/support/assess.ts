/** Does the article say so? Passage, verdict and drift for a claim and an article, on plain inputs. */
import { type ArticleIndex, indexArticle } from './article-index.ts';
import type { Assessment } from './assessment.ts';
import { type ClaimInput, indexClaim } from './claim-index.ts';
import { weighOver } from './weigh.ts';

/** Judges claims against the articles of one trace. */
export interface Assessor {
  /** What one article says of one claim. An unknown id or an article without text is "unknown". Never throws. */
  assess(claim: ClaimInput, articleId: string): Assessment;
  /** Every article's answer, best first. */
  rank(claim: ClaimInput): { readonly articleId: string; readonly assessment: Assessment }[];
}

/** Share of claims that hold against a cited article nothing is known of: what studies of AI citations find. */
const PRIOR = 0.6;
const UNKNOWN: Assessment = { verdict: 'unknown', score: PRIOR, passage: null, drift: [], parts: [] };

/** Indexes the articles once; a page's language and date read weekdays and numbers of its claims. */
export function createAssessor(
  articles: readonly { id: string; headline: string; text: string; published: string | null }[],
  options: { language: string | null; pageDate: string | null },
): Assessor {
  const indexes = new Map<string, ArticleIndex>(articles.filter(a => a.text.trim()).map(a => [a.id, indexArticle(a, options.language)]));
  const weigh = weighOver([...indexes.values()], () => null);
  const known = (norm: string) => [...indexes.values()].some(a => a.capitals.has(norm));
  const assess = (input: ClaimInput, articleId: string): Assessment => {
    const article = indexes.get(articleId);
    if (!article) return UNKNOWN;
    const claim = indexClaim(input, options.language, options.pageDate, known);
    const total = claim.content.reduce((sum, w) => sum + weigh(w.stem), 0) || 1;
    let best: { score: number; text: string } | null = null;
    for (const s of article.sentences) {
      const score = claim.content.reduce((sum, w) => sum + (s.stems.has(w.stem) ? weigh(w.stem) : 0), 0) / total;
      if (score > (best?.score ?? 0)) best = { score, text: s.text };
    }
    const cover = best?.score ?? 0;
    const score = 1 / (1 + Math.exp(-(cover - 0.45) * 10));
    return {
      verdict: score > 0.6 ? 'supported' : score > 0.35 ? 'partial' : 'unsupported',
      score,
      passage: best && cover > 0.2 ? best.text.slice(0, 700) : null,
      drift: [],
      parts: [],
    };
  };
  return {
    assess,
    rank: claim =>
      [...articles]
        .map(a => ({ articleId: a.id, assessment: assess(claim, a.id) }))
        .sort((a, b) => b.assessment.score - a.assessment.score),
  };
}
