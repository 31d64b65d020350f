/**
 * A citation that is a link: its page is read; a wall, a dead link and a wrong address are told
 * apart.
 */

import { headlineFromSlug } from '../../urls/address.ts';
import { unwrapRelay } from '../../urls/unwrap.ts';
import { adoptKnown } from '../model/adopt.ts';
import { say } from '../model/messages.ts';
import type { Resolution, TraceCitation } from '../model/schema.ts';
import type { Failure } from '../model/source.ts';
import { noteArchived } from './archived-copies.ts';
import { askIndexes } from './ask-indexes.ts';
import { type PageCache, type ReadOutcome, sayRead } from './page-cache.ts';
import { addStep, type Run } from './run.ts';

/** Resolves one citation by its address. An empty address is the reader's "none of these". */
export async function resolveLinked(
  run: Run,
  pages: PageCache,
  citation: TraceCitation,
  href: string,
): Promise<void> {
  const { resolution } = citation;
  if (!href) {
    addStep(run, citation, 'chose', 'reader', null, say('noneChosen'));
    resolution.status = 'not-found';
    return;
  }
  // What tracks the reader is no part of the address: no archive knows the page under it.
  const url = unwrapRelay(href);
  const outcome = await pages.read(url);
  addStep(run, citation, 'read', 'article', url, sayRead(outcome));
  if (outcome.ok) settleRead(pages, resolution, outcome);
  else await settleFailure(run, pages, citation, url, outcome);
}

function settleRead(
  pages: PageCache,
  resolution: Resolution,
  outcome: Extract<ReadOutcome, { ok: true }>,
): void {
  settleAs(resolution, outcome.moved ? 'moved' : 'live', pages.adopt(outcome));
}

/** The address is the answer: whatever stands or stood there is what is cited. */
function settleAs(resolution: Resolution, link: Resolution['link'], article: string): void {
  Object.assign(resolution, { status: 'resolved', link, article, confidence: 1 });
}

async function settleFailure(
  run: Run,
  pages: PageCache,
  citation: TraceCitation,
  url: string,
  failure: Failure,
): Promise<void> {
  const { resolution } = citation;
  const known = (access: 'blocked' | 'metadata') =>
    adoptKnown(run, { url, headline: headlineFromSlug(url), published: null, access });
  switch (failure.reason) {
    case 'blocked':
      settleAs(resolution, 'blocked', known('blocked'));
      return;
    case 'gone':
      await settleGone(run, pages, citation, url);
      return;
    case 'no-access':
      resolution.status = 'no-access';
      return;
    case 'bad-answer':
    case 'too-large':
      // Something stands there that is no page to read, such as a PDF: it is there all the same.
      if (failure.status !== null && failure.status < 300)
        settleAs(resolution, 'live', known('metadata'));
      else resolution.status = 'failed';
      return;
    default:
      resolution.status = 'failed';
  }
}

/**
 * Gone, or never there: the difference is whether anybody ever saw it, and only plain answers of
 * those who would have count as a no.
 */
async function settleGone(
  run: Run,
  pages: PageCache,
  citation: TraceCitation,
  url: string,
): Promise<void> {
  const { resolution } = citation;
  resolution.link = 'gone';
  const kept = (headline: string, published: string | null) =>
    adoptKnown(run, { url, headline, published, access: 'gone' });
  const copy = await noteArchived(run, [citation], url);
  if (copy.answer === 'yes') {
    const id = kept(headlineFromSlug(url), null);
    settleAs(resolution, 'gone', id);
    await copy.attach(pages, id);
    return;
  }
  const index = await askIndexes(run, citation, url);
  if (index.answer === 'yes')
    settleAs(resolution, 'gone', kept(index.title ?? headlineFromSlug(url), index.published));
  else if (copy.answer === 'no' && index.answer === 'no')
    Object.assign(resolution, { status: 'not-found', link: 'never-seen' });
  else {
    const answers = [copy.answer, index.answer];
    resolution.status = answers.includes('no-access')
      ? 'no-access'
      : answers.includes('unknown')
        ? 'failed'
        : 'not-found';
  }
}
