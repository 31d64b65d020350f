/** What the sources are asked about one outlet's bare citations, and what came back. */
import type { Candidate } from '../../../articles/article.ts';
import { carriesHeadline } from '../../../articles/matching/same-title.ts';
import { pageKey } from '../../../urls/page-key.ts';
import { twinKey } from '../../../urls/page-twin.ts';
import type { TraceCitation } from '../../model/schema.ts';
import type {
  FailureReason,
  Question,
  Source,
  SourceAnswer,
  SourceId,
} from '../../model/source.ts';
import { makeStep } from '../../model/steps.ts';
import { breathe } from '../breathe.ts';
import type { Briefing } from '../briefing.ts';
import type { Asked, Lookup } from './lookup.ts';
import { createQuestioner, lookFarBack, type Questioner } from './outlet-question.ts';
import type { StorySearch } from './story-search.ts';

/** Sources whose answer does not hang on the claim: one question serves the outlet. */
const SHARED: ReadonlySet<SourceId> = new Set([
  'page-links',
  'news-sitemap',
  'archive-sitemap',
  'feed',
  'wayback-cdx',
]);
/**
 * Asked so seldom, or allowing so little, that all open citations of the outlet go into one
 * question; it looks far back, since what is recent was found before.
 */
const POOLED: ReadonlySet<SourceId> = new Set(['gdelt']);
const POOLED_DAYS = 3 * 365;
/** The second mark of an outlet waits until the first of every other was asked for. */
const NEXT_OF_OUTLET = 10_000;

/** Failures after which the same question may be answered a minute later. */
const PASSING: ReadonlySet<FailureReason> = new Set([
  'timeout',
  'rate-limited',
  'offline',
  'server',
  'budget',
]);

/** What was asked about one outlet and what came back. */
export interface OutletSearch {
  /**
   * Asks the sources that apply and may be asked, within the citations' days or (windowed false)
   * whatever the date; false when none was.
   */
  ask(
    sources: readonly Source[],
    open: readonly TraceCitation[],
    windowed: boolean,
  ): Promise<boolean>;
  /**
   * Takes what was asked about the story of these citations for other outlets too; false where
   * nothing was, or it is known already.
   */
  askStory(open: readonly TraceCitation[]): Promise<boolean>;
  /** What was offered so far, by page key, each page once. */
  readonly candidates: ReadonlyMap<string, Candidate>;
  /** Window in which a citation's article was published. */
  readonly windowOf: Questioner['windowOf'];
  /** True when every source that was asked failed, so that "not found" would say too much. */
  allFailed(): boolean;
  /**
   * True when a source gave no answer for a reason that passes, as a slow index does: another try
   * may find what this one did not.
   */
  unanswered(): boolean;
  /** True when sources would have applied but none may be asked. */
  noAccess(): boolean;
}

/**
 * Prepares the search for one domain, or (null) for every outlet; `group` are all of the page's
 * bare citations of it.
 */
export function createOutletSearch(
  lookup: Lookup,
  briefing: Briefing,
  domain: string | null,
  group: readonly TraceCitation[],
  story: Pick<StorySearch, 'ask'> | null = null,
): OutletSearch {
  const { clock, signal } = lookup;
  const told = new Set<Asked>();
  const { windowOf, questionFor, titleQuestionFor } = createQuestioner(briefing, clock, domain);
  const isWordPress = Boolean(briefing.directory.ofHost(domain ?? '')?.lookups.wordpress);
  const candidates = new Map<string, Candidate>();
  const asked = new Set<string>();
  const count = { answers: 0, failures: 0, passing: 0, refused: 0 };

  const own = twinKey(briefing.trace.page.url);

  const take = (answer: SourceAnswer) => {
    count.answers++;
    if (answer.ok) {
      // The page itself, which indexes may well know, is no source for what it says.
      const others = answer.candidates.filter(({ url }) => twinKey(url) !== own);
      for (const candidate of others) addCandidate(candidates, candidate, domain);
    } else {
      count.failures++;
      if (PASSING.has(answer.reason)) count.passing++;
    }
  };

  const askOne = async (
    source: Source,
    question: Question,
    citations: readonly TraceCitation[],
    rank: number,
  ): Promise<boolean> => {
    const key = keyOf(source, question);
    if (asked.has(key) || signal.aborted || !source.applies(question, clock.now())) return false;
    asked.add(key);
    const { answer, step } = await lookup.ask(source, question, rank);
    const taken = makeStep(clock.now(), step);
    for (const citation of citations) citation.resolution.steps.push(taken);
    if (answer) take(answer);
    else count.refused++;
    return answer !== null;
  };

  /** One question a citation, all on their way when it resolves; a page of thousands takes turns. */
  const askEach = async (
    source: Source,
    open: readonly TraceCitation[],
    windowed: boolean,
    put: (question: Promise<boolean>) => void,
  ): Promise<void> => {
    for (const [nth, citation] of open.entries()) {
      const rank = lookup.placeOf(citation) + nth * NEXT_OF_OUTLET;
      put(
        askFor(citation, question => askOne(source, inTime(question, windowed), [citation], rank)),
      );
      await breathe();
    }
  };

  /** By its headline where its entry prints one; by the words of its claim where that found nothing. */
  const askFor = async (
    citation: TraceCitation,
    askWith: (question: Question) => Promise<boolean>,
  ): Promise<boolean> => {
    const byTitle = titleQuestionFor(citation);
    const wasAsked = byTitle !== null && (await askWith(byTitle));
    if (wasAsked && hasHeadline(candidates.values(), citation)) return true;
    return (await askWith(questionFor([citation]))) || wasAsked;
  };

  return {
    async ask(sources, open, windowed) {
      // What they are asked for is worked out once a citation, and not for all of them at once.
      for (const citation of group) {
        questionFor([citation]);
        await breathe();
      }
      const rank = Math.min(...open.map(lookup.placeOf));
      const questions: Promise<boolean>[] = [];
      // A fault is thrown where all are waited for, not at once: more are still to be asked.
      const put = (question: Promise<boolean>) => {
        question.catch(() => undefined);
        questions.push(question);
      };
      for (const source of sources) {
        // Whether an unknown outlet runs WordPress is found out only after the news search has
        // failed it.
        if (source.id === 'wordpress' && windowed && !isWordPress) continue;
        if (SHARED.has(source.id)) put(askOne(source, questionFor(group), open, rank));
        else if (POOLED.has(source.id))
          put(askOne(source, lookFarBack(questionFor(open), POOLED_DAYS), open, rank));
        else await askEach(source, open, windowed, put);
      }
      return (await Promise.all(questions)).some(Boolean);
    },
    async askStory(open) {
      const before = told.size;
      for (const citation of open) {
        await breathe();
        const asked = await story?.ask(citation);
        if (!asked?.answer) continue;
        citation.resolution.steps.push(makeStep(clock.now(), asked.step));
        if (!told.has(asked)) take(asked.answer);
        told.add(asked);
      }
      return told.size > before;
    },
    candidates,
    windowOf,
    allFailed: () => count.answers > 0 && count.failures === count.answers,
    unanswered: () => count.passing > 0,
    noAccess: () => count.answers === 0 && count.refused > 0,
  };
}

const inTime = (question: Question, windowed: boolean): Question =>
  windowed ? question : { ...question, from: null, to: null };

/** Whether one of these carries the headline that a citation's entry prints. */
function hasHeadline(offered: Iterable<Candidate>, { headline }: TraceCitation): boolean {
  return (
    headline !== undefined &&
    [...offered].some(({ title }) => title !== null && carriesHeadline(title, headline))
  );
}

/** Two questions of one key would get one answer: the second is not asked. */
function keyOf({ id }: Source, { words, title, from, to }: Question): string {
  return `${id} ${SHARED.has(id) ? '' : (title ?? words.join(' '))} ${from} ${to}`;
}

/** Two sources may know the same page: the one with a title wins, dates fill in. */
function addCandidate(
  candidates: Map<string, Candidate>,
  candidate: Candidate,
  domain: string | null,
): void {
  if (!URL.canParse(candidate.url) || (domain !== null && !isOf(candidate, domain))) return;
  const key = pageKey(candidate.url);
  const known = candidates.get(key);
  if (!known) {
    candidates.set(key, candidate);
    return;
  }
  const better = known.title || !candidate.title ? known : candidate;
  candidates.set(key, {
    ...better,
    published: known.published ?? candidate.published,
    snippet: known.snippet ?? candidate.snippet,
  });
}

/**
 * An outlet's own, or on a subdomain of what was printed: "(go.com)" may mean abcnews.go.com,
 * though that counts as an outlet of its own.
 */
function isOf({ outlet, url }: Candidate, domain: string): boolean {
  return outlet === domain || new URL(url).hostname.endsWith(`.${domain}`);
}
