/**
 * Archived copies of articles that cannot be read where they stand: looked for, offered, and read
 * with the reader's leave.
 */

import { marksOf } from '../../model/marks.ts';
import { say, sayFailure } from '../../model/messages.ts';
import type { TraceRecord } from '../../model/record.ts';
import type { TraceArticle, TraceCitation } from '../../model/schema.ts';
import type { ArchiveAnswer, Clock } from '../../model/source.ts';
import { addStep } from '../../model/steps.ts';
import type { PageCache } from '../page-cache.ts';

/** Where an archive keeps a page, and of what day (ISO time). */
export interface ArchivedCopy {
  readonly url: string;
  readonly at: string;
}

/**
 * What the archive said of an address; only its plain no is a "no", and none where it may not be
 * asked.
 */
export type CopyAnswer =
  | { readonly answer: 'no' | 'unknown' | 'no-access' }
  | { readonly answer: 'yes'; readonly copy: ArchivedCopy };

/** The archived copies of one run. */
export interface ArchivedCopies {
  /** Asks the archive for a copy of a page and tells these citations' steps what it said. */
  look(citations: readonly TraceCitation[], url: string): Promise<CopyAnswer>;
  /**
   * Puts a copy beside an article of the trace, and reads it where the reader allowed that once for
   * all.
   */
  attach(article: string, copy: ArchivedCopy): Promise<void>;
  /**
   * Looks for copies of the cited articles that stand behind a wall or are gone, where the archive
   * has not said yet that it has none, each once; what is looked up for an answer goes before.
   * Resolves when all that were ever offered have been looked for.
   */
  offer(): Promise<void>;
  /**
   * Reads the copy of an article into the trace under the article's own address. False when there
   * is none, it could not be read, or it says no more than is known; the steps say which.
   */
  read(article: string): Promise<boolean>;
}

export interface ArchivedCopiesDeps {
  readonly record: Pick<TraceRecord, 'trace' | 'bodies'>;
  readonly pages: Pick<PageCache, 'readCopy' | 'adopt'>;
  /**
   * Asks the archive for the copy nearest to a day (ISO date, null for the newest); of what waits for
   * it the lowest rank goes first.
   */
  readonly find: (url: string, near: string | null, rank: number) => Promise<ArchiveAnswer>;
  readonly clock: Pick<Clock, 'now'>;
  readonly signal: AbortSignal;
  /** Whether copies may be read without asking the reader for each. */
  readonly readAtOnce: boolean;
  /** Saves the record and tells the screens, within a moment. */
  readonly changed: () => void;
}

/** After all that is asked for an answer. */
const LAST = 100_000;
const NO_COPY = say('noCopy');
/** What the reader cannot read in full where it stands. */
const UNREAD: ReadonlySet<TraceArticle['access']> = new Set(['blocked', 'preview', 'gone']);

/** Makes the archived copies of one run. */
export function createArchivedCopies(deps: ArchivedCopiesDeps): ArchivedCopies {
  const { record, find, clock, signal, readAtOnce, changed } = deps;
  const { trace } = record;

  const offers = new Map<string, Promise<void>>();

  const lookAt = async (
    citations: readonly TraceCitation[],
    url: string,
    rank: number,
  ): Promise<CopyAnswer> => {
    const found = await find(url, trace.page.published, rank);
    const step = { did: 'asked', what: 'archive', url: found.url, said: sayFound(found) } as const;
    for (const citation of citations) addStep(citation, clock.now(), step);
    if (!found.ok) return { answer: found.reason === 'no-access' ? 'no-access' : 'unknown' };
    return found.copy ? { answer: 'yes', copy: found.copy } : { answer: 'no' };
  };

  const attach: ArchivedCopies['attach'] = async (article, copy) => {
    const row = trace.articles.find(a => a.id === article);
    if (row) row.archived = { ...copy, read: false };
    changed();
    if (readAtOnce) await readArchivedCopy(deps, article);
  };

  const offerOne = async (row: TraceArticle, citations: readonly TraceCitation[]) => {
    const found = await lookAt(citations, row.url, LAST);
    if (found.answer === 'yes') await attach(row.id, found.copy);
  };

  return {
    look: (citations, url) => lookAt(citations, url, 0),
    attach,
    async offer() {
      for (const row of trace.articles) {
        if (!UNREAD.has(row.access) || row.archived || row.given || offers.has(row.id)) continue;
        const citations = citationsOf(marksOf(trace), row.id);
        if (!citations.length || citations.some(hasNoCopy) || signal.aborted) continue;
        const one = offerOne(row, citations);
        // A fault is thrown where all are waited for.
        one.catch(() => undefined);
        offers.set(row.id, one);
      }
      await Promise.all(offers.values());
    },
    read: article => readArchivedCopy(deps, article),
  };
}

/** Reads a copy into the trace; see `ArchivedCopies.read`. */
async function readArchivedCopy(
  { record, pages, clock }: Pick<ArchivedCopiesDeps, 'record' | 'pages' | 'clock'>,
  id: string,
): Promise<boolean> {
  const row = record.trace.articles.find(a => a.id === id);
  if (!row?.archived) return false;
  const { access, archived } = row;
  const outcome = await pages.readCopy(archived.url, row.url);
  const known = record.bodies[id]?.text.length ?? 0;
  const hasMore = outcome.ok && outcome.article.text.length > known;
  const read = hasMore ? say('asPrinted', outcome.article.headline) : say('noMoreText');
  const said = outcome.ok ? read : sayFailure(outcome, archived.url);
  const step = { did: 'read', what: 'archived copy', url: archived.url, said } as const;
  for (const citation of citationsOf(marksOf(record.trace), id))
    addStep(citation, clock.now(), step);
  if (!outcome.ok || !hasMore) return false;
  pages.adopt(outcome);
  // The copy was open; what stands at the article's own address is walled or gone as before.
  Object.assign(row, { access, archived: { ...archived, read: true } });
  return true;
}

function sayFound(found: ArchiveAnswer) {
  if (!found.ok) return sayFailure(found, found.url);
  return found.copy ? say('copyOf', { date: found.copy.at }) : NO_COPY;
}

function hasNoCopy({ resolution }: TraceCitation): boolean {
  return resolution.steps.some(s => s.what === 'archive' && s.outcome === NO_COPY.text);
}

function citationsOf(citations: readonly TraceCitation[], article: string): TraceCitation[] {
  return citations.filter(k => k.resolution.article === article);
}
