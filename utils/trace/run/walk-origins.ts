/**
 * From each article to who had the story first: pointers followed, names looked up, texts compared.
 */
import { questionWords } from '../../articles/matching/question-words.ts';
import type { Said } from '../../articles/messages.ts';
import { comparedWith, sameStory } from '../../origins/copies/same-story.ts';
import type { Original } from '../../origins/evidence.ts';
import { pageKey } from '../model/adopt.ts';
import { say, sayAnswer, sayFailure } from '../model/messages.ts';
import type { TraceArticle } from '../model/schema.ts';
import type { Question, SourceId } from '../model/source.ts';
import { evidenceFor, nameOriginal } from './name-original.ts';
import type { PageCache, ReadPage } from './page-cache.ts';
import { addStep, mayAsk, type Run } from './run.ts';
import { settleOrigins } from './settle-origins.ts';

/** A chain longer than this is a loop or a farm of copies. */
const MOST_HOPS = 3;
/**
 * Sources that answer an exact title; the spaced ones come last and only while the budget allows.
 */
const TITLE_SOURCES: readonly SourceId[] = [
  'page-links',
  'news-sitemap',
  'wordpress',
  'guardian',
  'bing-news',
  'gdelt',
];
const MOST_TITLE_QUESTIONS = 3;
/**
 * Five words, or ten letters of a script without spaces. Where texts cannot be compared, a shorter
 * headline ("Live updates") proves nothing.
 */
const TELLING = /(?:\S+ ){4}\S|\p{Lo}{10}/u;

/**
 * Finds the original of every article of the trace and partitions the resolved citations by origin.
 */
export async function walkOrigins(run: Run, pages: PageCache): Promise<void> {
  const { record, directory, library } = run;
  let wave = record.trace.articles.map(a => a.id);
  for (let hop = 0; hop < MOST_HOPS && wave.length; hop++) {
    const found = await Promise.all(wave.map(id => followOne(run, pages, id)));
    wave = [...new Set(found.filter(id => id !== null))];
  }
  const texts = record.trace.articles
    .map(({ id, url }) => ({ url, text: record.bodies[id]?.text ?? '' }))
    .filter(({ text }) => text);
  settleOrigins(record, directory, record.private ? [] : await library.alike(texts, record.id));
}

/**
 * Follows one article's evidence one hop; answers the id of an original that was newly read. An
 * address that proves wrong (the page itself, another story) is struck out, and what else speaks
 * decides. An original that was found in an earlier run stands; one that was only named is looked
 * for again.
 */
async function followOne(run: Run, pages: PageCache, id: string): Promise<string | null> {
  const { record } = run;
  const row = record.trace.articles.find(a => a.id === id);
  if (!row || row.original?.article || (row.original && !record.bodies[id])) return null;
  let evidence = evidenceFor(record, row);
  for (;;) {
    const original = nameOriginal(run, row, evidence);
    if (!original || run.signal.aborted) return null;
    const page = original.url
      ? await readPointer(run, pages, row, original.url)
      : await lookUpByName(run, pages, row, original);
    if (!page) return null;
    if (!original.url || leadsToOriginal(run, row, page)) return adopt(run, pages, row, page);
    evidence = evidence.filter(({ url }) => url !== original.url);
  }
}

function adopt(
  { record }: Run,
  pages: PageCache,
  row: TraceArticle,
  page: ReadPage,
): string | null {
  const seen = record.trace.articles.length;
  const target = pages.adopt(page);
  row.original = {
    evidence: [],
    ...row.original,
    article: target,
    url: page.article.url,
    outlet: page.article.outlet,
  };
  return record.trace.articles.length > seen ? target : null;
}

/**
 * Whether the page at a stated address can be the original: not the copy itself, nor a text that
 * has nothing in common with it.
 */
function leadsToOriginal(run: Run, row: TraceArticle, { article }: ReadPage): boolean {
  if (pageKey(article.url) === pageKey(row.url)) return false;
  const copy = {
    text: run.record.bodies[row.id]?.text ?? '',
    headline: row.headline,
    language: row.language,
  };
  if (comparedWith(copy, article) !== 'contradicted') return true;
  stepForAll(run, row, 'compared', 'original', article.url, say('unrelated'));
  return false;
}

async function readPointer(
  run: Run,
  pages: PageCache,
  row: TraceArticle,
  url: string,
): Promise<ReadPage | null> {
  const outcome = await pages.read(url);
  stepForAll(
    run,
    row,
    'followed',
    'original',
    url,
    outcome.ok ? say('asPrinted', outcome.article.headline) : sayFailure(outcome, url),
  );
  return outcome.ok ? outcome : null;
}

/**
 * Only a name is known: an article of that outlet that is the same text, among those read already
 * or found by its exact title.
 */
async function lookUpByName(
  run: Run,
  pages: PageCache,
  row: TraceArticle,
  original: Original,
): Promise<ReadPage | null> {
  const text = run.record.bodies[row.id]?.text ?? '';
  if (!original.outlet || original.outlet === row.outlet) return null;
  for (const other of run.record.trace.articles) {
    const page = other.outlet === original.outlet ? pages.pageOf(other.id) : null;
    if (page && isSame(row.headline, text, page)) return page;
  }
  const question: Question = {
    domain: original.outlet,
    host: null,
    outlet: run.directory.ofHost(original.outlet),
    words: questionWords(row.headline, null, '', row.language),
    title: row.headline,
    from: shiftDay(row.published, -7),
    to: shiftDay(row.published, 2),
    language: row.language,
  };
  let asked = 0;
  for (const source of run.sources.filter(
    s => TITLE_SOURCES.includes(s.id) && s.applies(question, run.clock.now()),
  )) {
    if (asked >= MOST_TITLE_QUESTIONS || run.signal.aborted) break;
    if (!(await mayAsk(run, source.hosts(question)))) continue;
    asked++;
    const answer = await source.find(question, run.fetch, run.clock.now());
    stepForAll(run, row, 'asked', source.id, answer.url, sayAnswer(answer));
    const hit = answer.ok
      ? answer.candidates.find(
          c =>
            c.outlet === original.outlet && c.title && foldLine(c.title) === foldLine(row.headline),
        )
      : undefined;
    if (!hit) continue;
    const page = await pages.read(hit.url);
    if (page.ok && isSame(row.headline, text, page)) return page;
  }
  return null;
}

/**
 * Whether a page that was found by a name is the same story: by its text; where one of the two has
 * too little, by a headline that says enough.
 */
function isSame(headline: string, text: string, { article }: ReadPage): boolean {
  const { same, told } = sameStory(text, article.text);
  return told
    ? same
    : foldLine(headline) === foldLine(article.headline) && TELLING.test(foldLine(headline));
}

function stepForAll(
  run: Run,
  row: TraceArticle,
  did: 'asked' | 'followed' | 'compared',
  what: string,
  url: string | null,
  said: Said,
): void {
  for (const citation of run.record.trace.citations) {
    const { article, steps } = citation.resolution;
    // A run that goes on with what a stopped worker left asks some things again: they are said
    // once.
    const known = steps.some(
      step => step.what === what && step.url === url && step.outcome === said.text,
    );
    if (article === row.id && !known) addStep(run, citation, did, what, url, said);
  }
}

const foldLine = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

function shiftDay(date: string | null, days: number): string | null {
  const at = date ? Date.parse(date) : Number.NaN;
  return Number.isNaN(at) ? null : new Date(at + days * 864e5).toISOString().slice(0, 10);
}
