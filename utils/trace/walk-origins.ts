/** From each article to who had the story first: pointers followed, names looked up, texts compared. */
import { questionWords } from '../articles/question-words.ts';
import { copyHintOf } from '../origins/copy-hint.ts';
import { decideOriginal, isUndetermined } from '../origins/decide-original.ts';
import type { Evidence, Original } from '../origins/evidence.ts';
import { firstPublisher, groupCopies } from '../origins/group-copies.ts';
import { originsOf } from '../origins/origins-of.ts';
import { comparedWith, sameStory } from '../origins/same-story.ts';
import { addOutlet, pageKey } from './adopt.ts';
import { addNeeds, addStep, type Run } from './run.ts';
import type { TraceArticle } from './schema.ts';
import type { ReadPage, Shelf } from './shelf.ts';
import type { Question, SourceId } from './source.ts';

/** A chain longer than this is a loop or a farm of copies. */
const MOST_HOPS = 3;
/** Sources that answer an exact title; the spaced ones come last and only while the budget allows. */
const TITLE_SOURCES: readonly SourceId[] = ['page-links', 'news-sitemap', 'wordpress', 'guardian', 'bing-news', 'gdelt'];
const MOST_TITLE_QUESTIONS = 3;

/** Finds the original of every article of the trace and partitions the resolved citations by origin. */
export async function walkOrigins(run: Run, shelf: Shelf): Promise<void> {
  const { trace } = run.record;
  let wave = trace.articles.map(a => a.id);
  for (let hop = 0; hop < MOST_HOPS && wave.length; hop++) {
    const found = await Promise.all(wave.map(id => followOne(run, shelf, id)));
    wave = [...new Set(found.filter(id => id !== null))];
  }
  partition(run, joinCopies(run));
}

/** Follows one article's evidence one hop; answers the id of an original that was newly read. */
async function followOne(run: Run, shelf: Shelf, id: string): Promise<string | null> {
  const row = run.record.trace.articles.find(a => a.id === id);
  if (!row || row.original || run.signal.aborted) return null;
  const evidence = evidenceFor(run, row);
  const original = decideOriginal(evidence, row, run.directory);
  if (!original) {
    // Something speaks for a copy, but not of whom: said so, rather than taken for the original.
    if (isUndetermined(evidence, row, run.directory))
      row.original = { article: null, url: null, outlet: null, evidence: evidence.map(shown) };
    return null;
  }
  row.agency = original.agency;
  addOutlet(run, original.outlet, original.name);
  row.original = {
    article: null,
    url: original.url,
    outlet: original.outlet,
    evidence: original.evidence.map(shown),
  };
  const page = original.url ? await readPointer(run, shelf, row, original.url) : await lookUpByName(run, shelf, row, original);
  if (!page) return null;
  const compared = comparedWith({ text: run.record.bodies[id]?.text ?? '', headline: row.headline, language: row.language }, page.article);
  if (compared === 'contradicted') {
    stepForAll(run, row, 'compared', 'original', page.article.url, 'the texts have nothing in common: not its original');
    row.original = null;
    return null;
  }
  if (pageKey(page.article.url) === pageKey(row.url)) {
    row.original = null;
    return null;
  }
  const seen = run.record.trace.articles.length;
  const target = shelf.adopt(page);
  row.original = { ...row.original, article: target, url: page.article.url, outlet: page.article.outlet };
  return run.record.trace.articles.length > seen ? target : null;
}

/** What the page says of itself, and what the briefing says of it: "MSN’s pickup of the TechCrunch report". */
function evidenceFor(run: Run, row: TraceArticle): Evidence[] {
  const said = run.record.trace.mentions.filter(m => m.outlet === row.outlet).flatMap(copyHintOf);
  return [...(run.record.bodies[row.id]?.evidence ?? []), ...said];
}

async function readPointer(run: Run, shelf: Shelf, row: TraceArticle, url: string): Promise<ReadPage | null> {
  const outcome = await shelf.read(url);
  stepForAll(run, row, 'followed', 'original', url, outcome.ok ? outcome.article.headline : outcome.detail);
  return outcome.ok ? outcome : null;
}

/** Only a name is known: an article of that outlet that is the same text, among those read already or found by its exact title. */
async function lookUpByName(run: Run, shelf: Shelf, row: TraceArticle, original: Original): Promise<ReadPage | null> {
  const text = run.record.bodies[row.id]?.text ?? '';
  if (!original.outlet || original.outlet === row.outlet) return null;
  for (const other of run.record.trace.articles) {
    const page = other.outlet === original.outlet ? shelf.pageOf(other.id) : null;
    if (page && (sameHeadline(page.article.headline, row.headline) || sameStory(text, page.article.text).same)) return page;
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
  for (const source of run.sources.filter(s => TITLE_SOURCES.includes(s.id) && s.applies(question, run.clock.now()))) {
    if (asked >= MOST_TITLE_QUESTIONS || run.signal.aborted) break;
    const hosts = source.hosts(question);
    if (!(await Promise.all(hosts.map(run.hasAccess))).every(Boolean)) {
      addNeeds(run, hosts);
      continue;
    }
    asked++;
    const answer = await source.find(question, run.fetch, run.clock.now());
    stepForAll(run, row, 'asked', source.id, answer.url, answer.ok ? answer.note : answer.detail);
    const hit = answer.ok
      ? answer.candidates.find(c => c.outlet === original.outlet && c.title && sameHeadline(c.title, row.headline))
      : undefined;
    if (!hit) continue;
    const page = await shelf.read(hit.url);
    if (page.ok && (!text || !page.article.text || sameStory(text, page.article.text).same)) return page;
  }
  return null;
}

/** Copies that say nothing of themselves: the same text elsewhere, led by the earliest publisher that is no aggregator. */
function joinCopies(run: Run): string[][] {
  const { articles } = run.record.trace;
  const kinds = new Map(run.record.trace.outlets.map(o => [o.domain, o.kind]));
  const readable = articles
    .filter(a => run.record.bodies[a.id]?.text)
    .map(a => ({
      id: a.id,
      outlet: a.outlet,
      kind: kinds.get(a.outlet) ?? ('publisher' as const),
      headline: a.headline,
      text: run.record.bodies[a.id]?.text ?? '',
      published: a.published,
    }));
  const groups = groupCopies(readable);
  for (const group of groups) {
    if (group.length < 2) continue;
    const leader = firstPublisher(readable.filter(a => group.includes(a.id)));
    if (!leader) continue;
    for (const id of group) {
      const row = articles.find(a => a.id === id);
      const target = articles.find(a => a.id === leader);
      if (!row || !target || row.id === leader || row.original || row.outlet === target.outlet) continue;
      row.original = {
        article: leader,
        url: target.url,
        outlet: target.outlet,
        evidence: [{ rule: 'same-text', detail: `the text is that of “${target.headline}”` }],
      };
    }
  }
  return groups;
}

function partition(run: Run, groups: readonly (readonly string[])[]): void {
  const { trace } = run.record;
  trace.origins = originsOf(
    trace.articles,
    trace.citations.flatMap(k =>
      k.resolution.status === 'resolved' && k.resolution.article ? [{ id: k.id, article: k.resolution.article }] : [],
    ),
    groups,
  );
  for (const origin of trace.origins) addOutlet(run, origin.outlet);
}

const shown = ({ rule, detail }: Evidence) => ({ rule, detail });

function stepForAll(
  run: Run,
  row: TraceArticle,
  did: 'asked' | 'followed' | 'compared',
  what: string,
  url: string | null,
  outcome: string,
): void {
  for (const citation of run.record.trace.citations)
    if (citation.resolution.article === row.id) addStep(run, citation, did, what, url, outcome);
}

function sameHeadline(a: string, b: string): boolean {
  const fold = (text: string) =>
    text
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  return fold(a) === fold(b) && fold(a) !== '';
}

function shiftDay(date: string | null, days: number): string | null {
  const at = date ? Date.parse(date) : Number.NaN;
  return Number.isNaN(at) ? null : new Date(at + days * 864e5).toISOString().slice(0, 10);
}
