/** What the steps of a resolution say. */
import { createSayer, type Said, type Saying, type Sentences } from '../../articles/messages.ts';
import { hostnameOf } from '../../urls/host.ts';
import { hostsOfPatterns } from '../../urls/match-patterns.ts';
import type { Failure, FailureReason, SourceAnswer } from './source.ts';

/** How a step came out. */
export const OUTCOMES = {
  asPrinted: '$1',
  candidates: '1 candidate | $1 candidates',
  nothingFound: 'nothing found',
  emptyOrTooOften: 'an empty feed: nothing known, or it was asked too often',
  emptyFeed: 'the feed is empty',
  emptyNewsSitemap: 'the news sitemap is empty',
  emptyArchiveSitemap: 'the archive sitemap is empty',
  undecodable:
    '1 headline, no link that could be decoded | $1 headlines, no link that could be decoded',
  nothingToAsk: 'nothing to ask',
  notWordPress: 'not a WordPress site',
  askedAlready: 'its search was asked already',
  noFeed: 'no feed',
  noNewsSitemap: 'no news sitemap',
  noAddressFits: 'no address there has a word of the claim',
  noMonth: 'no month to ask for',
  noWord: 'no word that it can look for',
  noAccess: 'no access to $1',
  moved: '$1 (moved to $2)',
  ambiguous: 'ambiguous',
  notFound: 'not-found',
  accessMissing: 'no-access',
  failed: 'failed',
  noneChosen: 'none of the candidates is the source',
  unknownOutlet: 'the outlet is not known by this name',
  namesNoLink: 'names a source without a link: $1',
  readOpen: 'read where the reader had it open',
  readGiven: 'read in the text that the reader gave',
  copyOf: 'a copy of $1',
  noCopy: 'no copy',
  closedToSearch: 'it lets nobody search it without an account or a key',
  noSuchWork: 'no work is registered under this number',
  archivesKeptOut: 'its outlet keeps archives out: whether it was ever there cannot be known',
  otherRegister: 'registered with another agency',
  fullText: 'the full text',
  noMoreText: 'it has no more of the text',
  unrelated: 'the texts have nothing in common: not its original',
  stopped: 'stopped before it was resolved',
  endedEarly: 'the run ended early',
  fault: 'an error in Whence: $1',
} as const satisfies Sentences;

/** Says how a step came out. */
export const say = createSayer(OUTCOMES);

/** What screens say of a failure: its reason. The English of a step has the details. */
export const FAILURES = {
  blocked: 'failBlocked',
  gone: 'failGone',
  'rate-limited': 'failRateLimited',
  timeout: 'failTimeout',
  offline: 'failOffline',
  network: 'failNetwork',
  server: 'failServer',
  'too-large': 'failTooLarge',
  'bad-answer': 'failBadAnswer',
  'pdf-locked': 'failPdfLocked',
  'pdf-pictures': 'failPdfPictures',
  'pdf-broken': 'failPdfBroken',
  'pdf-too-long': 'failPdfTooLong',
  'pdf-too-slow': 'failPdfTooSlow',
  private: 'failPrivate',
  home: 'failHome',
  'own-page': 'failOwnPage',
  redirects: 'failRedirects',
  'no-access': 'noAccess',
  robots: 'failRobots',
  budget: 'failBudget',
  stopped: 'failStopped',
} as const satisfies Record<FailureReason, string>;

/** Says why nothing came back from a URL. */
export function sayFailure({ reason, status, detail, at }: Failure, url: string | null): Said {
  const where = reason === 'no-access' || reason === 'robots' ? [hostnameOf(at ?? url) ?? ''] : [];
  const parts: Saying[] = [{ key: FAILURES[reason], args: where }];
  // Of an answer that came but was of no use, "200" says nothing.
  if (status !== null && status >= 400) parts.push(...say('asPrinted', `HTTP ${status}`).say);
  return { text: detail, say: parts };
}

/** Says what a source answered. */
export function sayAnswer(answer: SourceAnswer): Said {
  return answer.ok
    ? { text: answer.note, say: [...(answer.say ?? [])] }
    : sayFailure(answer, answer.url);
}

/** Says which hosts may not be asked, of match patterns: "no access to bing.com, archive.org". */
export function sayNoAccess(patterns: readonly string[]): Said {
  return say('noAccess', hostsOfPatterns(patterns).join(', '));
}

/** Says that an error of ours ended it. */
export function sayFault(error: unknown): Said {
  return say('fault', error instanceof Error ? error.message : String(error));
}
