/**
 * A citation that is a link: its page is read; a wall, a dead link and a wrong address are told
 * apart.
 */
import { keepsArchivesOut } from '../../../outlets/keeps-archives-out.ts';
import { headlineFromSlug } from '../../../urls/address.ts';
import { isRegister } from '../../../urls/identifiers.ts';
import { unwrapRelay } from '../../../urls/unwrap.ts';
import { say } from '../../model/messages.ts';
import type { Resolution, TraceCitation } from '../../model/schema.ts';
import type { Clock, Failure } from '../../model/source.ts';
import { addStep } from '../../model/steps.ts';
import type { PageCache } from '../page-cache.ts';
import { sayRead } from '../read-page.ts';
import type { ArchivedCopies } from './archived-copies.ts';
import type { IndexAnswer } from './ask-indexes.ts';

/** What resolving a link takes. */
export interface LinkTools {
  readonly clock: Pick<Clock, 'now'>;
  readonly pages: Pick<PageCache, 'read' | 'adopt' | 'adoptKnown'>;
  readonly copies: Pick<ArchivedCopies, 'look' | 'attach'>;
  /** Asks who lists addresses whether they know this one, and tells the citation's steps. */
  readonly askIndexes: (citation: TraceCitation, url: string) => Promise<IndexAnswer>;
}

/** Resolves one citation by its address. An empty address is the reader's "none of these". */
export async function resolveLinked(
  tools: LinkTools,
  citation: TraceCitation,
  href: string,
): Promise<void> {
  const { clock, pages } = tools;
  const { resolution } = citation;
  if (!href) {
    const said = say('noneChosen');
    addStep(citation, clock.now(), { did: 'chose', what: 'reader', url: null, said });
    resolution.status = 'not-found';
    return;
  }
  // What tracks the reader is no part of the address: no archive knows the page under it.
  const url = unwrapRelay(href);
  const outcome = await pages.read(url);
  addStep(citation, clock.now(), { did: 'read', what: 'article', url, said: sayRead(outcome) });
  // A register sends everybody on: that is what it is for, and no move.
  const moved = outcome.ok && outcome.moved && !isRegister(url);
  if (outcome.ok) settleAs(resolution, moved ? 'moved' : 'live', pages.adopt(outcome));
  else await settleFailure(tools, citation, url, outcome);
}

/** The address is the answer: whatever stands or stood there is what is cited. */
function settleAs(resolution: Resolution, link: Resolution['link'], article: string): void {
  Object.assign(resolution, { status: 'resolved', link, article, confidence: 1 });
}

async function settleFailure(
  tools: LinkTools,
  citation: TraceCitation,
  url: string,
  failure: Failure,
): Promise<void> {
  const { resolution } = citation;
  const adoptAs = (access: 'blocked' | 'metadata') =>
    tools.pages.adoptKnown({ url, headline: headlineFromSlug(url), published: null, access });
  switch (failure.reason) {
    case 'blocked':
      settleAs(resolution, 'blocked', adoptAs('blocked'));
      return;
    case 'gone':
      await settleGone(tools, citation, url, failure);
      return;
    case 'no-access':
      resolution.status = 'no-access';
      return;
    case 'own-page':
      resolution.status = 'not-found';
      return;
    case 'bad-answer':
    case 'too-large':
    case 'pdf-locked':
    case 'pdf-pictures':
    case 'pdf-broken':
    case 'pdf-too-long':
    case 'pdf-too-slow':
      // Something stands there that cannot be read, such as a locked PDF: it is there all the same.
      if (failure.status !== null && failure.status < 300)
        settleAs(resolution, 'live', adoptAs('metadata'));
      else resolution.status = 'failed';
      return;
    default:
      resolution.status = 'failed';
  }
}

/**
 * Gone, or never there: the difference is whether anybody ever saw it, and only plain answers of
 * those who would have count as a no. No index of news looks back far enough to be one alone, so
 * of an outlet that keeps archives out it cannot be known.
 */
async function settleGone(
  { clock, pages, copies, askIndexes }: LinkTools,
  citation: TraceCitation,
  url: string,
  { at }: Failure,
): Promise<void> {
  const { resolution } = citation;
  resolution.link = 'gone';
  const adoptGone = (headline: string, published: string | null) =>
    pages.adoptKnown({ url, headline, published, access: 'gone' });
  const isRegistered = isRegister(url);
  if (isRegistered && at === undefined) {
    addStep(citation, clock.now(), {
      did: 'gave-up',
      what: 'outlet',
      url,
      said: say('noSuchWork'),
    });
    Object.assign(resolution, { status: 'not-found', link: 'never-seen' });
    return;
  }
  const found = await copies.look([citation], url);
  if (found.answer === 'yes') {
    const id = adoptGone(headlineFromSlug(url), null);
    settleAs(resolution, 'gone', id);
    await copies.attach(id, found.copy);
    return;
  }
  // The register sent its reader on: the work is known, only its page is gone.
  if (isRegistered) {
    settleAs(resolution, 'gone', adoptGone(headlineFromSlug(url), null));
    return;
  }
  const index = await askIndexes(citation, url);
  if (index.answer === 'yes')
    settleAs(resolution, 'gone', adoptGone(index.title ?? headlineFromSlug(url), index.published));
  else if (found.answer === 'no' && keepsArchivesOut(url)) {
    const said = say('archivesKeptOut');
    addStep(citation, clock.now(), { did: 'gave-up', what: 'archive', url: null, said });
    resolution.status = 'not-found';
  } else if (found.answer === 'no' && index.answer === 'no')
    Object.assign(resolution, { status: 'not-found', link: 'never-seen' });
  else resolution.status = unseenStatus([found.answer, index.answer]);
}

/** The status of a page that is gone and that nobody who answered has seen. */
function unseenStatus(answers: readonly IndexAnswer['answer'][]): Resolution['status'] {
  // What the reader can do something about is said first.
  if (answers.includes('no-access')) return 'no-access';
  return answers.includes('unknown') ? 'failed' : 'not-found';
}
