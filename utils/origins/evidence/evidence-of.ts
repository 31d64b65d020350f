/** Every rule over one page. */
import type { Article, HtmlFacts } from '../../articles/article.ts';
import type { Directory } from '../../outlets/outlet.ts';
import type { Evidence } from '../evidence.ts';
import { agencySection } from './agency-section.ts';
import { authorIsAgency, authorOfOutlet, bylineIsAgency } from './author-credits.ts';
import { dateline } from './dateline.ts';
import { type ExaminedPage, examine } from './examined-page.ts';
import {
  canonicalOffSite,
  isBasedOn,
  mainEntityOffSite,
  ogUrlOffSite,
  originalSource,
  syndicationSource,
  yahooRecord,
} from './pointers.ts';
import { portalCredit } from './portal-credit.ts';
import { metaSource, providerIsOutlet, publisherIsAgency } from './publisher-fields.ts';
import {
  agencyContributed,
  agencyCopyright,
  agencyMark,
  distributedBy,
  outletCopyright,
  reutersSignOff,
} from './statements/sign-off.ts';
import {
  appleNewsName,
  flipboardTail,
  portalProvider,
  sourceLine,
  statedOriginal,
} from './statements/statements.ts';

/** In the order in which a reader would want to see them. */
const RULES: readonly ((page: ExaminedPage) => Evidence[])[] = [
  authorIsAgency,
  bylineIsAgency,
  dateline,
  reutersSignOff,
  publisherIsAgency,
  agencyMark,
  agencyCopyright,
  agencySection,
  agencyContributed,
  yahooRecord,
  syndicationSource,
  originalSource,
  isBasedOn,
  canonicalOffSite,
  ogUrlOffSite,
  mainEntityOffSite,
  statedOriginal,
  distributedBy,
  portalProvider,
  portalCredit,
  providerIsOutlet,
  metaSource,
  authorOfOutlet,
  outletCopyright,
  sourceLine,
  flipboardTail,
  appleNewsName,
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
