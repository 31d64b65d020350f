/**
 * Archived copies of articles that cannot be read where they stand: looked for, offered, and read
 * with the reader's leave.
 */

import { say, sayFailure } from '../model/messages.ts';
import type { TraceArticle, TraceCitation } from '../model/schema.ts';
import type { PageCache } from './page-cache.ts';
import { addStep, type Run } from './run.ts';

/**
 * What the archive said of an address; only its plain no is a "no", and none where it may not be
 * asked.
 */
export type CopyAnswer =
  | { readonly answer: 'no' | 'unknown' | 'no-access' }
  | {
      readonly answer: 'yes';
      /**
       * Puts the copy beside the article, and reads it where the reader allowed that once for all.
       */
      readonly attach: (pages: PageCache, article: string) => Promise<void>;
    };

const NO_COPY = say('noCopy');

/** Asks the archive for a copy of a page and tells the citations' steps what it said. */
export async function noteArchived(
  run: Run,
  citations: readonly TraceCitation[],
  url: string,
): Promise<CopyAnswer> {
  const found = await run.findArchived(url, run.record.trace.page.published);
  const said = found.ok
    ? found.copy
      ? say('copyOf', { date: found.copy.at })
      : NO_COPY
    : sayFailure(found, found.url);
  for (const citation of citations) addStep(run, citation, 'asked', 'archive', found.url, said);
  if (!found.ok) return { answer: found.reason === 'no-access' ? 'no-access' : 'unknown' };
  const { copy } = found;
  if (!copy) return { answer: 'no' };
  return {
    answer: 'yes',
    async attach(pages, article) {
      const row = run.record.trace.articles.find(a => a.id === article);
      if (row) row.archived = { ...copy, read: false };
      run.changed();
      if (run.readArchived) await readArchivedCopy(run, pages, article);
    },
  };
}

/**
 * Looks for copies of the cited articles that stand behind a wall or are gone, where the archive
 * has not said yet that it has none.
 */
export async function offerCopies(run: Run, pages: PageCache): Promise<void> {
  const unread = run.record.trace.articles.filter(
    a => ['blocked', 'preview', 'gone'].includes(a.access) && !a.archived,
  );
  await Promise.all(
    unread.map(async row => {
      const citations = citationsOf(run, row);
      const answered = citations.some(k =>
        k.resolution.steps.some(step => step.what === 'archive' && step.outcome === NO_COPY.text),
      );
      if (!citations.length || answered || run.signal.aborted) return;
      const copy = await noteArchived(run, citations, row.url);
      if (copy.answer === 'yes') await copy.attach(pages, row.id);
    }),
  );
}

/**
 * Reads the archived copy of an article into the trace under the article's own address. False when
 * it could not be read or says no more than is known; the steps say which.
 */
export async function readArchivedCopy(run: Run, pages: PageCache, id: string): Promise<boolean> {
  const row = run.record.trace.articles.find(a => a.id === id);
  if (!row?.archived) return false;
  const { access, archived } = row;
  const outcome = await pages.readCopy(archived.url, row.url);
  const known = run.record.bodies[id]?.text.length ?? 0;
  const more = outcome.ok && outcome.article.text.length > known;
  const read = more ? say('asPrinted', outcome.article.headline) : say('noMoreText');
  const said = outcome.ok ? read : sayFailure(outcome, archived.url);
  for (const citation of citationsOf(run, row))
    addStep(run, citation, 'read', 'archived copy', archived.url, said);
  if (!outcome.ok || !more) return false;
  pages.adopt(outcome);
  Object.assign(row, { access, archived: { ...archived, read: true } });
  return true;
}

function citationsOf(run: Run, row: TraceArticle): TraceCitation[] {
  return run.record.trace.citations.filter(k => k.resolution.article === row.id);
}
