/**
 * Does the article say so? Passage, verdict and drift for a claim and an article, on plain inputs.
 */

import { baseTag, guessLanguage } from '../text/language.ts';
import { backgroundRarity } from '../text/meaning/word-vectors.ts';
import { type ArticleIndex, indexArticle, isEnglish } from './alignment/article-index.ts';
import { type ClaimIndex, type ClaimInput, indexClaim } from './alignment/claim-index.ts';
import { compareClaim } from './alignment/compare-claim.ts';
import { weighOver } from './alignment/weigh.ts';
import { createWordSearch } from './alignment/word-search.ts';
import type { Assessment } from './assessment.ts';
import { checkClaim } from './check-claim.ts';
import { compareForeign } from './foreign.ts';
import { supportTogether, type Together } from './together.ts';
import { PRIOR } from './verdict/model.ts';
import { judge } from './verdict/verdict.ts';

/** Judges claims against the articles of one trace. */
export interface Assessor {
  /**
   * What one article says of one claim. An unknown id or an article without text is "unknown".
   * Never throws.
   */
  assess(claim: ClaimInput, articleId: string): Assessment;
  /**
   * The articles that may support a claim, in the order given: those that have most of its words,
   * found by an index of words instead of a look at each. Whoever has a reason to ask about another
   * asks about that one too.
   */
  listLikely(claim: ClaimInput): string[];
  /**
   * What several articles say of a claim that none of them supports alone; null where that is not
   * the same event beyond doubt, and for articles in another language.
   */
  supportTogether(claim: ClaimInput, articleIds: readonly string[]): Together | null;
  /** Every article's answer, best first. */
  rank(claim: ClaimInput): { readonly articleId: string; readonly assessment: Assessment }[];
}

/** An article as it was read. */
export interface ArticleInput {
  readonly id: string;
  readonly headline: string;
  /** Paragraphs parted by line breaks; empty where it could not be read. */
  readonly text: string;
  /** ISO date or time; null when unknown. */
  readonly published: string | null;
}

/** BCP 47 tag of the page and the ISO day it was published; null when unknown. */
export interface AssessorOptions {
  readonly language: string | null;
  readonly pageDate: string | null;
}

/** Nothing can be said: the share of claims that hold at large, and no passage. */
export const UNKNOWN: Assessment = {
  verdict: 'unknown',
  score: PRIOR,
  passage: null,
  drift: [],
  parts: [],
};

/**
 * Indexes the articles once; the page's language and date read weekdays and numbers of its claims.
 * An article in another language than the claim is "unknown": only names, amounts, dates and
 * quotations of the claim are looked up in it.
 */
export function createAssessor(
  articles: readonly ArticleInput[],
  options: AssessorOptions,
): Assessor {
  const { readable, page } = readArticles(articles, options);
  const indexes = readable.map(a => indexOf(a, page));
  return assessOver(articles, indexes, page, options);
}

/**
 * The same; `breathe` is awaited after each article, so that others have their turn. An article that
 * is given again, as the same object, is not cut again: a trace is judged anew as its articles come.
 */
export async function createAssessorInTurns(
  articles: readonly ArticleInput[],
  options: AssessorOptions,
  breathe: () => Promise<void>,
): Promise<Assessor> {
  const { readable, page } = readArticles(articles, options);
  const indexes: ArticleIndex[] = [];
  for (const a of readable) {
    indexes.push(indexOf(a, page));
    await breathe();
  }
  return assessOver(articles, indexes, page, options);
}

/** An article with the language of its text, and its index where it was cut before. */
interface Readable {
  readonly article: ArticleInput;
  readonly language: string | null;
  index: ArticleIndex | null;
}

/** By the object that was given; forgotten with it. */
const readBefore = new WeakMap<ArticleInput, Readable>();

function readableOf(article: ArticleInput): Readable {
  const before = readBefore.get(article);
  if (before) return before;
  const fresh = { article, language: guessLanguage(article.text), index: null };
  readBefore.set(article, fresh);
  return fresh;
}

function indexOf(readable: Readable, page: string | null): ArticleIndex {
  const { article, index } = readable;
  const language = readable.language ?? page;
  if (index?.language === language) return index;
  readable.index = indexArticle(article, language);
  return readable.index;
}

/** The articles that have a text, with its language, and the language of the page. */
function readArticles(articles: readonly ArticleInput[], { language }: AssessorOptions) {
  const readable = articles.filter(a => a.text.trim()).map(readableOf);
  return { readable, page: language ?? pickCommonest(readable.map(a => a.language)) };
}

function assessOver(
  articles: readonly ArticleInput[],
  all: readonly ArticleIndex[],
  page: string | null,
  options: AssessorOptions,
): Assessor {
  const indexes = new Map(all.map(index => [index.id, index]));
  const weigh = weighOver(all, isEnglish(page) ? backgroundRarity : () => null);
  const capitals = new Set(all.flatMap(a => [...a.capitals]));
  const known = (norm: string) => capitals.has(norm);
  const listLikely = createWordSearch(all, weigh);
  // A claim is held against every article in turn: cut once.
  let last: { input: ClaimInput; language: string | null; index: ClaimIndex } | null = null;
  const claimOf = (input: ClaimInput) => {
    if (last?.input.text !== input.text || last.input.subject !== input.subject) {
      const language = guessLanguage(input.text) ?? page;
      last = { input, language, index: indexClaim(input, language, options.pageDate, known) };
    }
    return last;
  };
  const assess = (input: ClaimInput, articleId: string): Assessment => {
    const article = indexes.get(articleId);
    const { index, language } = claimOf(input);
    if (!article?.words.length || !index.words.length) return UNKNOWN;
    if (language && article.language && baseTag(language) !== baseTag(article.language))
      return compareForeign(index, article);
    const compared = compareClaim(index, article, weigh);
    return judge(compared, checkClaim(compared));
  };
  return {
    assess,
    supportTogether(input, ids) {
      const { index, language } = claimOf(input);
      const found = ids.flatMap(id => indexes.get(id) ?? []);
      const isForeign = (article: ArticleIndex) =>
        language && article.language && baseTag(language) !== baseTag(article.language);
      if (!index.words.length || found.some(isForeign)) return null;
      return supportTogether(index, found, weigh);
    },
    listLikely: input => listLikely(claimOf(input).index),
    rank: claim =>
      articles
        .map(a => ({ articleId: a.id, assessment: assess(claim, a.id) }))
        .sort((a, b) => standingOf(b.assessment) - standingOf(a.assessment)),
  };
}

/** An article of which nothing is known comes last. */
const standingOf = (a: Assessment) => (a.verdict === 'unknown' && !a.passage ? -1 : a.score);

function pickCommonest(tags: readonly (string | null)[]): string | null {
  const counts = new Map<string, number>();
  for (const tag of tags) if (tag) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}
