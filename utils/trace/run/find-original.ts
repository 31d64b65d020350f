/** An original of which only the outlet is known: looked for among what was read, then by its title. */
import { questionWords } from '../../articles/matching/question-words.ts';
import { foldTitle, isTellingTitle } from '../../articles/matching/same-title.ts';
import { sameStory } from '../../origins/copies/same-story.ts';
import type { Directory } from '../../outlets/outlet.ts';
import type { TraceRecord } from '../model/record.ts';
import type { TraceArticle } from '../model/schema.ts';
import type { Question, Source, SourceId } from '../model/source.ts';
import type { StepTaken } from '../model/steps.ts';
import type { PageCache } from './page-cache.ts';
import type { ReadPage } from './read-page.ts';
import type { Lookup } from './resolving/lookup.ts';

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
/** An original stands before its copies, or is dated a day or two later by another clock. */
const DAYS_BEFORE = 7;
const DAYS_AFTER = 2;
const DAY_MS = 864e5;

/** What looking for an original takes. */
export interface OriginalTools {
  readonly lookup: Lookup;
  readonly pages: Pick<PageCache, 'read' | 'pageOf'>;
  readonly record: Pick<TraceRecord, 'trace' | 'bodies'>;
  readonly directory: Pick<Directory, 'ofHost'>;
  /** Tells the steps of the copy's citations what was asked. */
  readonly note: (step: StepTaken) => void;
}

/**
 * The article of `outlet` (a domain) that is the same text as `copy`, among those read already or
 * found by its exact title; null where there is none.
 */
export async function findOriginal(
  tools: OriginalTools,
  copy: TraceArticle,
  outlet: string,
): Promise<ReadPage | null> {
  const { lookup, pages, record, directory } = tools;
  const text = record.bodies[copy.id]?.text ?? '';
  const isOriginal = (page: ReadPage) => isSame(copy.headline, text, page);
  const read = record.trace.articles
    .filter(article => article.outlet === outlet)
    .map(({ id }) => pages.pageOf(id))
    .find(page => page !== null && isOriginal(page));
  if (read) return read;
  const question = titleQuestion(copy, outlet, directory);
  const sources = lookup.sources.filter(
    source => TITLE_SOURCES.includes(source.id) && source.applies(question, lookup.clock.now()),
  );
  let asked = 0;
  for (const source of sources) {
    if (asked >= MOST_TITLE_QUESTIONS || lookup.signal.aborted) break;
    const answer = await askForTitle(tools, source, question);
    if (!answer) continue;
    asked++;
    const page = answer.url === null ? null : await pages.read(answer.url);
    if (page?.ok && isOriginal(page)) return page;
  }
  return null;
}

/**
 * The address that a source knows of the outlet under just this title (null for none); null as a
 * whole where the source may not be asked, which costs no question.
 */
async function askForTitle(
  { lookup, note }: Pick<OriginalTools, 'lookup' | 'note'>,
  source: Source,
  question: Question,
): Promise<{ readonly url: string | null } | null> {
  const { answer, step } = await lookup.ask(source, question);
  if (!answer) return null;
  note(step);
  const hit = answer.ok
    ? answer.candidates.find(
        ({ outlet, title }) =>
          outlet === question.domain &&
          title &&
          foldTitle(title) === foldTitle(question.title ?? ''),
      )
    : undefined;
  return { url: hit?.url ?? null };
}

function titleQuestion(
  { headline, language, published }: TraceArticle,
  outlet: string,
  directory: Pick<Directory, 'ofHost'>,
): Question {
  return {
    domain: outlet,
    host: null,
    outlet: directory.ofHost(outlet),
    words: questionWords(headline, null, '', language),
    title: headline,
    from: shiftDay(published, -DAYS_BEFORE),
    to: shiftDay(published, DAYS_AFTER),
    language,
  };
}

/**
 * Whether a page that was found by a name is the same story: by its text; where one of the two has
 * too little, by a headline that says enough.
 */
function isSame(headline: string, text: string, { article }: ReadPage): boolean {
  const { same, told } = sameStory(text, article.text);
  return told
    ? same
    : foldTitle(headline) === foldTitle(article.headline) && isTellingTitle(headline);
}

/** The ISO date so many days later; null for a date that cannot be read. */
function shiftDay(date: string | null, days: number): string | null {
  const at = date ? Date.parse(date) : Number.NaN;
  return Number.isNaN(at) ? null : new Date(at + days * DAY_MS).toISOString().slice(0, 10);
}
