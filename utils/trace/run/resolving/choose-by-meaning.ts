/** Which of a few articles says what a citation's sentence says, where its words do not tell. */
import type { Article } from '../../../articles/article.ts';
import type { ArticleInput } from '../../../support/assess.ts';
import { createAssessorInTurns } from '../../../support/assess.ts';
import type { TraceCitation } from '../../model/schema.ts';
import { breathe } from '../breathe.ts';
import { type Briefing, claimsById } from '../briefing.ts';

/**
 * The article that is meant may well support the sentence, and is three times as likely to as any
 * other of the outlet's on the story: of 168 marks whose sentence paraphrases its article, in fifteen
 * languages, 11 were found by it alone, all of them right (bench:siblings --cases).
 */
const TELLS = { least: 0.3, timesNext: 3 };

/** Chooses by what articles say of a sentence, slower than by their words. */
export interface MeaningChooser {
  /** The address of the one of these pages that says it; null where none, or more than one, does. */
  choose(citation: TraceCitation, urls: readonly string[]): Promise<string | null>;
}

/** Prepares it over the articles that were read, by the address they were asked for. */
export function createMeaningChooser(
  { trace: { page, claims } }: Briefing,
  articleAt: (url: string) => Article | null,
): MeaningChooser {
  const inputs = new Map<string, ArticleInput>();
  const inputOf = (url: string): ArticleInput[] => {
    const article = articleAt(url);
    if (!article?.text) return [];
    const { headline, text, published } = article;
    const input = inputs.get(url) ?? { id: url, headline, text, published };
    inputs.set(url, input);
    return [input];
  };
  return {
    async choose(citation, urls) {
      const claim = claimsById(claims).get(citation.claims[0] ?? '');
      if (!claim || urls.length < 2) return null;
      const { language, published: pageDate } = page;
      const options = { language, pageDate };
      const assessor = await createAssessorInTurns(urls.flatMap(inputOf), options, breathe);
      const { text, heading, subject } = claim;
      // Of a text in another language nothing can be told, and its score says nothing.
      const said = assessor
        .rank({ text, heading, subject, pageTitle: page.title })
        .filter(({ assessment: { verdict, passage } }) => verdict !== 'unknown' || passage !== null)
        .map(({ articleId, assessment }) => ({ url: articleId, score: assessment.score }));
      const [best, next] = said;
      if (!best || best.score < TELLS.least) return null;
      return best.score >= TELLS.timesNext * (next?.score ?? 0) ? best.url : null;
    },
  };
}
