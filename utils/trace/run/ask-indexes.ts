/** Whether an index of news knows an address that nobody answers for any more. */
import type { Candidate } from '../../articles/article.ts';
import { questionWords } from '../../articles/matching/question-words.ts';
import { headlineFromSlug } from '../../urls/address.ts';
import { pageKey } from '../model/adopt.ts';
import { sayAnswer, sayNoAccess } from '../model/messages.ts';
import type { TraceCitation } from '../model/schema.ts';
import type { Question, Source, SourceId } from '../model/source.ts';
import { addStep, mayAsk, type Run } from './run.ts';

/** Indexes that look far back; the spaced one last. */
const INDEXES: readonly SourceId[] = [
  'bing-news',
  'searxng',
  'brave',
  'kagi',
  'exa',
  'tavily',
  'gdelt',
];

/**
 * yes: it is listed · no: an index that answered does not list it · unknown: none answered, a later
 * try may tell · no-access: none may be asked · unasked: none is on that could be.
 */
export type IndexAnswer =
  | { readonly answer: 'yes'; readonly title: string | null; readonly published: string | null }
  | { readonly answer: 'no' | 'unknown' | 'no-access' | 'unasked' };

/**
 * Asks the indexes that are on, one after the other, by the words of the address, until one lists
 * it or plainly does not.
 */
export async function askIndexes(
  run: Run,
  citation: TraceCitation,
  url: string,
): Promise<IndexAnswer> {
  const question = questionOf(run, url);
  const sources = run.sources.filter(
    source => INDEXES.includes(source.id) && source.applies(question, run.clock.now()),
  );
  let answer: 'unknown' | 'no-access' | 'unasked' = 'unasked';
  for (const source of sources) {
    if (run.signal.aborted) return { answer: 'unknown' };
    const offered = await ask(run, citation, source, question);
    if (typeof offered === 'string') {
      answer = answer === 'unknown' ? answer : offered;
      continue;
    }
    const hit = offered.find(
      candidate => URL.canParse(candidate.url) && pageKey(candidate.url) === pageKey(url),
    );
    if (hit) return { answer: 'yes', title: hit.title, published: hit.published };
    // An empty feed of Bing's says nothing, since that is also how it answers whoever asks too
    // often.
    if (offered.length > 0 || source.id !== 'bing-news') return { answer: 'no' };
    answer = 'unknown';
  }
  return { answer };
}

async function ask(
  run: Run,
  citation: TraceCitation,
  source: Source,
  question: Question,
): Promise<readonly Candidate[] | 'unknown' | 'no-access'> {
  const hosts = source.hosts(question);
  if (!(await mayAsk(run, hosts))) {
    addStep(run, citation, 'asked', source.id, null, sayNoAccess(hosts));
    return 'no-access';
  }
  const answer = await source.find(question, run.fetch, run.clock.now());
  addStep(run, citation, 'asked', source.id, answer.url, sayAnswer(answer));
  return answer.ok ? answer.candidates : 'unknown';
}

function questionOf(run: Run, url: string): Question {
  const { hostname } = new URL(url);
  const domain = run.directory.domainOf(hostname) ?? hostname;
  const { language } = run.record.trace.page;
  return {
    domain,
    host: null,
    outlet: run.directory.ofHost(hostname),
    words: wordsOf(url, language),
    title: null,
    from: null,
    to: null,
    language,
  };
}

/**
 * What an address says of its page: the words of its last part, else of the whole path
 * ("/news/harbour" has no more).
 */
function wordsOf(url: string, language: string | null): string[] {
  const { hostname, pathname } = new URL(url);
  const slug = headlineFromSlug(url);
  return questionWords(
    slug === hostname ? pathname.replace(/\.[a-z]{2,5}$|[^\p{L}]+/giu, ' ') : slug,
    null,
    '',
    language,
  );
}
