/**
 * From each article to who had the story first: pointers followed, names looked up, texts compared.
 */
import { comparedWith } from '../../origins/copies/same-story.ts';
import { pageKey } from '../../urls/page-key.ts';
import type { RecordInWork } from '../model/adopt.ts';
import type { Library } from '../model/library.ts';
import { marksOf } from '../model/marks.ts';
import { say, sayFailure } from '../model/messages.ts';
import type { TraceRecord } from '../model/record.ts';
import type { TraceArticle, TraceCitation } from '../model/schema.ts';
import { addStep, type StepTaken } from '../model/steps.ts';
import { findOriginal, type OriginalTools } from './find-original.ts';
import { evidenceFor, nameOriginal } from './name-original.ts';
import type { PageCache } from './page-cache.ts';
import type { ReadPage } from './read-page.ts';
import type { Lookup } from './resolving/lookup.ts';
import { settleOrigins } from './settle-origins.ts';

/** A chain longer than this is a loop or a farm of copies. */
const MOST_HOPS = 3;

/** What following articles to their originals takes. */
export interface WalkTools extends RecordInWork {
  readonly lookup: Lookup;
  readonly pages: Pick<PageCache, 'read' | 'adopt' | 'pageOf'>;
  /** What earlier traces read. */
  readonly library: Pick<Library, 'alike'>;
}

/**
 * Finds the original of every article of the trace and partitions the resolved citations by origin.
 */
export async function walkOrigins(tools: WalkTools): Promise<void> {
  const { record, directory, library } = tools;
  let wave = record.trace.articles.map(a => a.id);
  for (let hop = 0; hop < MOST_HOPS && wave.length; hop++) {
    const found = await Promise.all(wave.map(id => followOne(tools, id)));
    wave = [...new Set(found.filter(id => id !== null))];
  }
  // A private window is not to show what other windows read.
  const seen = record.private ? [] : await library.alike(textsOf(record), record.id);
  settleOrigins(record, directory, seen);
}

function textsOf({ trace, bodies }: Pick<TraceRecord, 'trace' | 'bodies'>) {
  return trace.articles
    .map(({ id, url }) => ({ url, text: bodies[id]?.text ?? '' }))
    .filter(({ text }) => text);
}

/**
 * Follows one article's evidence one hop; answers the id of an original that was newly read. An
 * address that proves wrong (the page itself, another story) is struck out, and what else speaks
 * decides. An original that was found in an earlier run stands; one that was only named is looked
 * for again.
 */
async function followOne(tools: WalkTools, id: string): Promise<string | null> {
  const { record, lookup, pages } = tools;
  const row = record.trace.articles.find(a => a.id === id);
  if (!row || row.given || row.original?.article || (row.original && !record.bodies[id]))
    return null;
  const note = (step: StepTaken) =>
    noteOnce(marksOf(record.trace), row.id, lookup.clock.now(), step);
  let evidence = evidenceFor(record, row);
  for (;;) {
    const original = nameOriginal(tools, row, evidence);
    if (!original || lookup.signal.aborted) return null;
    const { url, outlet } = original;
    const page = url
      ? await readPointer(pages, url, note)
      : await findByName({ ...tools, note }, row, outlet);
    if (!page) return null;
    if (!url || mayBeOriginal(row, record.bodies[id]?.text ?? '', page, note))
      return takeOriginal(record, pages, row, page);
    evidence = evidence.filter(one => one.url !== url);
  }
}

/** Only a name is known; null where it is none of the directory's, or the copy's own. */
async function findByName(
  tools: OriginalTools,
  row: TraceArticle,
  outlet: string | null,
): Promise<ReadPage | null> {
  return outlet && outlet !== row.outlet ? findOriginal(tools, row, outlet) : null;
}

/** Makes a page that was read a row's original; answers its id where it is new to the trace. */
function takeOriginal(
  { trace }: Pick<TraceRecord, 'trace'>,
  pages: Pick<PageCache, 'adopt'>,
  row: TraceArticle,
  page: ReadPage,
): string | null {
  const before = trace.articles.length;
  const target = pages.adopt(page);
  const { url, outlet } = page.article;
  row.original = { evidence: [], ...row.original, article: target, url, outlet };
  return trace.articles.length > before ? target : null;
}

/**
 * Whether the page at a stated address can be the original: not the copy itself, nor a text that
 * has nothing in common with it.
 */
function mayBeOriginal(
  { url, headline, language }: TraceArticle,
  text: string,
  { article }: ReadPage,
  note: (step: StepTaken) => void,
): boolean {
  if (pageKey(article.url) === pageKey(url)) return false;
  if (comparedWith({ text, headline, language }, article) !== 'contradicted') return true;
  note({ did: 'compared', what: 'original', url: article.url, said: say('unrelated') });
  return false;
}

async function readPointer(
  pages: Pick<PageCache, 'read'>,
  url: string,
  note: (step: StepTaken) => void,
): Promise<ReadPage | null> {
  const outcome = await pages.read(url);
  const said = outcome.ok ? say('asPrinted', outcome.article.headline) : sayFailure(outcome, url);
  note({ did: 'followed', what: 'original', url, said });
  return outcome.ok ? outcome : null;
}

/**
 * Tells the steps of every citation of an article. A run that goes on with what a stopped worker
 * left asks some things again: they are said once.
 */
function noteOnce(
  citations: readonly TraceCitation[],
  article: string,
  now: Date,
  step: StepTaken,
): void {
  for (const citation of citations) {
    const { resolution } = citation;
    const isKnown = resolution.steps.some(
      ({ what, url, outcome }) =>
        what === step.what && url === step.url && outcome === step.said.text,
    );
    if (resolution.article === article && !isKnown) addStep(citation, now, step);
  }
}
