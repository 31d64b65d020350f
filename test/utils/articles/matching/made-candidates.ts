import type { ArticleFit } from '../../../../utils/articles/matching/article-fit.ts';
import type { RankedCandidate } from '../../../../utils/articles/matching/rank-candidates.ts';

/** A candidate of an invented story; give what matters to the test. */
export const entry = (
  id: string,
  score: number,
  title = `Invented story ${id} of its own`,
  namesShare: number | null = null,
): RankedCandidate => ({
  candidate: {
    url: `https://apnews.com/${id}`,
    title,
    outlet: 'apnews.com',
    published: null,
    snippet: null,
    source: 'news-sitemap',
    copyOf: null,
  },
  score,
  reasons: [],
  worthReading: true,
  namesShare,
  storyTold: { words: 0, weight: 0 },
});

/** What speaks for a text that fits so well; give what matters to the test. */
export const fitted = (fit: number, over: Partial<ArticleFit> = {}): ArticleFit => ({
  fit,
  own: fit,
  names: 0,
  isOther: false,
  subject: NO_SUBJECT,
  tellsStory: false,
  kind: 'main',
  asked: false,
  ...over,
});

const NO_SUBJECT: ArticleFit['subject'] = {
  has: new Set(),
  reports: new Set(),
  isCased: true,
  ownNames: new Set(),
  common: new Set(),
};
