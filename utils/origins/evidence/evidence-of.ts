/** Every rule over one page. */
import type { Article, HtmlFacts } from '../../articles/article.ts';
import type { Directory } from '../../outlets/outlet.ts';
import type { Evidence } from '../evidence.ts';
import { findAgencySection } from './agency-section.ts';
import { findAuthorAgency, findAuthorOutlet, findBylineAgency } from './author-credits.ts';
import { dateline } from './dateline.ts';
import { type ExaminedPage, examine } from './examined-page.ts';
import {
  findCanonicalOffSite,
  findMainEntityOffSite,
  findOgUrlOffSite,
  findOriginalSource,
  findSyndicationSource,
  isBasedOn,
  readYahooRecord,
} from './pointers.ts';
import { findPortalCredit } from './portal-credit.ts';
import { findMetaSource, findProviderOutlet, findPublisherAgency } from './publisher-fields.ts';
import {
  findAgencyContribution,
  findAgencyCopyright,
  findAgencyMark,
  findDistributor,
  findOutletCopyright,
  findReutersSignOff,
} from './statements/sign-off.ts';
import {
  findAppleNewsName,
  findPortalProvider,
  findSourceLine,
  findStatedOriginal,
  readFlipboardTail,
} from './statements/statements.ts';

/** In the order in which a reader would want to see them. */
const RULES: readonly ((page: ExaminedPage) => Evidence[])[] = [
  findAuthorAgency,
  findBylineAgency,
  dateline,
  findReutersSignOff,
  findPublisherAgency,
  findAgencyMark,
  findAgencyCopyright,
  findAgencySection,
  findAgencyContribution,
  readYahooRecord,
  findSyndicationSource,
  findOriginalSource,
  isBasedOn,
  findCanonicalOffSite,
  findOgUrlOffSite,
  findMainEntityOffSite,
  findStatedOriginal,
  findDistributor,
  findPortalProvider,
  findPortalCredit,
  findProviderOutlet,
  findMetaSource,
  findAuthorOutlet,
  findOutletCopyright,
  findSourceLine,
  readFlipboardTail,
  findAppleNewsName,
];

/**
 * All reasons on the page to believe that the article is a copy, strongest kinds first; empty for
 * most pages. A page that names itself gives none. Judges nothing beyond each rule's own traps:
 * `decideOriginal` does. Never throws on hostile pages.
 */
export function evidenceOf(facts: HtmlFacts, article: Article, directory: Directory): Evidence[] {
  if (!URL.canParse(facts.url)) return [];
  const page = examine(facts, article, directory);
  return RULES.flatMap(rule => rule(page));
}
