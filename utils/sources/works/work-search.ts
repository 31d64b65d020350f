/**
 * Services that know the works of certain platforms, asked in the words of a claim: what they share.
 */
import { widerQuestions } from '../../articles/matching/question-words.ts';
import type {
  FetchPolitely,
  Question,
  Source,
  SourceAnswer,
  SourceId,
} from '../../trace/model/source.ts';
import { isWithin } from '../../urls/host.ts';
import { patternOfHost } from '../../urls/match-patterns.ts';
import {
  answerCandidates,
  answerFailure,
  answerNothing,
  answerUnreadable,
  type Offer,
} from '../candidates.ts';
import { hasWords, pickWords } from '../question.ts';

/** One platform's service: how it is asked, and how its answers read. */
export interface WorkSearch {
  readonly id: SourceId;
  /** Two or three words for the network ledger. */
  readonly why: string;
  /** Domains whose works it knows. */
  readonly domains: readonly string[];
  /** The host that is asked. */
  hostFor(question: Question): string;
  /** Words of the first question; one that finds nothing is asked again with fewer. */
  readonly mostWords: number;
  /** Fewest words that tell works apart here. */
  readonly leastWords: number;
  /** The address to ask for all of these words, which are the whole title where that is known. */
  urlFor(words: readonly string[], question: Question): string;
  /** Beginnings of the content types that it answers. */
  readonly accept: readonly string[];
  /** What an answer offers; null for a body that is none of the service's. */
  read(text: string, question: Question): readonly Offer[] | null;
  /** True for a register that finds any work by its record, wherever that stands. */
  readonly knowsReferences?: true;
  /** True for the site's own search, which its robots.txt may forbid. */
  readonly respectRobots?: boolean;
}

const CACHE_MS = 3600e3;
/** A title is asked for by so many of its words at most: subtitles are often left out. */
const MOST_OF_TITLE = 12;
/** How often one question is asked with fewer words: each is a turn at a spaced host. */
const MOST_ASKS = 3;

/** Makes the source of one platform's service. */
export function createWorkSearch(search: WorkSearch): Source {
  return {
    id: search.id,
    applies: question => serves(search, question) && hasWords(question),
    hosts: question => (serves(search, question) ? [patternOfHost(search.hostFor(question))] : []),
    async find(question, fetch) {
      let last: SourceAnswer = answerNothing(null, 'noWord');
      if (!serves(search, question)) return last;
      for (const words of wordLists(search, question)) {
        last = await askOnce(search, words, question, fetch);
        if (!last.ok || last.candidates.length > 0) return last;
      }
      return last;
    },
  };
}

const serves = (
  { domains, knowsReferences }: WorkSearch,
  { domain, reference }: Question,
): boolean =>
  domain === null
    ? knowsReferences === true && reference !== undefined
    : domains.some(one => isWithin(domain, one));

function wordLists({ mostWords, leastWords }: WorkSearch, question: Question): string[][] {
  const clean = (words: readonly string[]) =>
    words.map(word => word.replace(/[^\p{L}\p{M}\p{N}.'’-]+|^\W+|\W+$/gu, '')).filter(Boolean);
  if (question.title) return [clean(pickWords(question, MOST_OF_TITLE))];
  const words = clean(pickWords(question, mostWords));
  const fewer = widerQuestions(words).filter(({ length }) => length >= leastWords);
  return words.length > 0 ? [words, ...fewer].slice(0, MOST_ASKS) : [];
}

async function askOnce(
  { id, why, accept, respectRobots = false, urlFor, read }: WorkSearch,
  words: readonly string[],
  question: Question,
  fetch: FetchPolitely,
): Promise<SourceAnswer> {
  const url = urlFor(words, question);
  const answer = await fetch({ url, why, accept, respectRobots, cacheMs: CACHE_MS });
  if (!answer.ok) return answerFailure(url, answer);
  const offers = read(answer.text, question);
  return offers
    ? answerCandidates(id, url, offers)
    : answerUnreadable(url, 'no list of works came');
}
