/** Whether an index of news knows an address that nobody answers for any more. */
import { questionWords } from '../../../articles/matching/question-words.ts';
import type { Directory } from '../../../outlets/outlet.ts';
import { headlineFromSlug } from '../../../urls/address.ts';
import { pageKey } from '../../../urls/page-key.ts';
import type { TraceCitation } from '../../model/schema.ts';
import type { Question, Source, SourceAnswer, SourceId } from '../../model/source.ts';
import { addStep } from '../../model/steps.ts';
import type { Lookup } from './lookup.ts';

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
 * it or plainly does not; the citation's steps say what each answered.
 */
export async function askIndexes(
  lookup: Lookup,
  question: Question,
  citation: TraceCitation,
  url: string,
): Promise<IndexAnswer> {
  const { sources, clock, signal } = lookup;
  const indexes = sources.filter(
    source => INDEXES.includes(source.id) && source.applies(question, clock.now()),
  );
  let answer: Exclude<IndexAnswer['answer'], 'yes' | 'no'> = 'unasked';
  for (const source of indexes) {
    if (signal.aborted) return { answer: 'unknown' };
    const asked = await lookup.ask(source, question);
    addStep(citation, clock.now(), asked.step);
    const told = tellListed(source, asked.answer, url);
    if (told.answer === 'yes' || told.answer === 'no') return told;
    // One that failed may know it, whatever the others may not be asked.
    if (answer !== 'unknown') answer = told.answer;
  }
  return { answer };
}

/** What one index's answer says of an address. */
function tellListed({ id }: Source, answer: SourceAnswer | null, url: string): IndexAnswer {
  if (!answer) return { answer: 'no-access' };
  if (!answer.ok) return { answer: 'unknown' };
  const hit = answer.candidates.find(candidate => pageKey(candidate.url) === pageKey(url));
  if (hit) return { answer: 'yes', title: hit.title, published: hit.published };
  // An empty feed of Bing's says nothing, since that is also how it answers whoever asks too often.
  const isTelling = answer.candidates.length > 0 || id !== 'bing-news';
  return { answer: isTelling ? 'no' : 'unknown' };
}

/** The question for one address: its outlet and its own words, without a window of days. */
export function questionOfAddress(
  url: string,
  directory: Pick<Directory, 'domainOf' | 'ofHost'>,
  language: string | null,
): Question {
  const { hostname } = new URL(url);
  return {
    domain: directory.domainOf(hostname) ?? hostname,
    host: null,
    outlet: directory.ofHost(hostname),
    words: wordsOfAddress(url, language),
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
function wordsOfAddress(url: string, language: string | null): string[] {
  const { hostname, pathname } = new URL(url);
  const slug = headlineFromSlug(url);
  return questionWords(
    slug === hostname ? pathname.replace(/\.[a-z]{2,5}$|[^\p{L}]+/giu, ' ') : slug,
    null,
    '',
    language,
  );
}
