/** Invented stories that the tests of this room share. Nothing in them happened. */
import { type ArticleIndex, indexArticle } from '../../../utils/support/alignment/article-index.ts';
import { indexClaim } from '../../../utils/support/alignment/claim-index.ts';
import { type Comparison, compareClaim } from '../../../utils/support/alignment/compare-claim.ts';
import { weighOver } from '../../../utils/support/alignment/weigh.ts';
import type { Finding } from '../../../utils/support/drift/finding.ts';
import { backgroundRarity } from '../../../utils/text/meaning/word-vectors.ts';

/** [invented] A town, a factory, a court case. */
export const FACTORY = {
  id: 'factory',
  headline: 'Larkfield approves battery plant on former airfield',
  published: '2026-05-19',
  text: [
    'Larkfield’s town council voted 9-4 on Tuesday to let Voltane Systems build a battery plant on the former airfield, ending two years of argument over traffic and water.',
    'The plant will cost $1.2 billion and employ about 640 people when it opens in October 2028, the company said. Voltane had first asked for permission on March 18, 2024.',
    '“We are not asking the town for a single dollar,” said Voltane chief executive Mara Lindqvist. “This plant will stand on its own feet or it will not stand at all.”',
    'Opponents led by farmer Tomas Oyelaran say the plant could draw up to 3.5 million liters of water a day from the Ash River. They plan to sue the council, according to a lawyer for the group.',
    'Mayor Ruth Abernathy did not vote because her brother owns land next to the airfield. Hydrologist Ines Calloway of Wexford University, who advised the council, said river levels have fallen by a third since 1998.',
    'The state is considering lowering its fee for industrial water users. No decision is expected before autumn.',
  ].join('\n\n'),
};

/** [invented] Another story of the same day, nothing to do with the first. */
export const ORCHESTRA = {
  id: 'orchestra',
  headline: 'Harbor Philharmonic cancels tour',
  published: '2026-05-18',
  text: [
    'The Harbor Philharmonic has cancelled its summer tour of Portugal after its insurer withdrew cover for instruments travelling by sea.',
    'Conductor Idris Vandermeer called the decision “a heavy blow for eighty musicians,” and said refunds would be paid by June 30.',
    'The orchestra lost 4 percent of its subscribers last season, its first decline in eleven years.',
  ].join('\n\n'),
};

/** Both stories indexed, in one trace. */
export const ARTICLES: readonly ArticleIndex[] = [FACTORY, ORCHESTRA].map(a =>
  indexArticle(a, 'en'),
);

/** A claim laid beside the factory story, or beside another article. */
export function compare(
  text: string,
  article: ArticleIndex = ARTICLES[0] as ArticleIndex,
  subject: string | null = null,
): Comparison {
  const all = ARTICLES.includes(article) ? ARTICLES : [...ARTICLES, article];
  const claim = indexClaim(
    { text, heading: null, subject, pageTitle: 'Daily briefing' },
    article.language,
    '2026-05-20',
    norm => all.some(a => a.capitals.has(norm)),
  );
  return compareClaim(claim, article, weighOver(all, backgroundRarity));
}

/** One article of a few sentences, for cases that need words of their own. */
export const article = (
  text: string,
  published: string | null = null,
  language = 'en',
): ArticleIndex => indexArticle({ id: 'x', headline: '', text, published }, language);

/** Both sides of the first thing that is suspected; null where nothing is. */
export const sidesOf = (finding: Finding): [claim: string, source: string] | null => {
  const [first] = finding.suspicions;
  return first ? [first.claim, first.source] : null;
};
