/** Which candidate is a citation's article: ranked by what sources say, decided by the texts. */

import {
  type ArticleChoice,
  chooseArticle,
  HAS_SENTENCE,
} from '../../../articles/matching/choose-article.ts';
import type { RankedCandidate } from '../../../articles/matching/rank-candidates.ts';
import { kindOfCandidate, kindsSpokenOf } from '../../../articles/matching/report-kind.ts';
import { carriesHeadline, isTellingTitle } from '../../../articles/matching/same-title.ts';
import type { Step, TraceCitation } from '../../model/schema.ts';
import type { Clock } from '../../model/source.ts';
import { makeStep, type StepTaken } from '../../model/steps.ts';
import { breathe } from '../breathe.ts';
import { type Briefing, claimTexts } from '../briefing.ts';
import type { PageCache } from '../page-cache.ts';
import { type ReadOutcome, sayRead } from '../read-page.ts';
import { createMeaningChooser } from './choose-by-meaning.ts';
import type { OutletSearch } from './outlet-search.ts';
import { createPageFits } from './page-fits.ts';
import { rankFor } from './rank-for-citation.ts';

/**
 * How many candidates of one citation are read: the text decides among them. Right in 98 of 100 by
 * addresses alone, against 93 with four (test/bench/choose.ts).
 */
const MOST_READ = 5;
/** How many are read before the others are looked at at all: mostly the first is it. */
const READ_FIRST = 2;
/** How many of a kind that the sentence speaks of are read whatever their headline. */
const MOST_ASKED = 2;
/** A choice this sure needs no further reading. */
const BEYOND_DOUBT = 0.9;
/**
 * Confidence from which an outlet's article makes it likelier that its other marks on the page mean
 * it too.
 */
const SURE = 0.8;
/** Outlet and headline are printed: only a second report of the same title could be meant. */
const BY_HEADLINE = 0.95;

/** How sure a choice by meaning is. */
const BY_MEANING = 0.7;
/** An outlet with more marks on a page is one that a page of thousands cites: they are left open. */
const MOST_BY_MEANING = 40;

/** What was decided for one citation. */
export interface Decision {
  readonly status: ArticleChoice['status'];
  readonly confidence: number;
  readonly ranked: readonly RankedCandidate[];
  readonly chosen: RankedCandidate | null;
  /** What reading the chosen candidate gave; null where it was not read. */
  readonly page: ReadOutcome | null;
  /**
   * Whether nothing that is offered later can be meant instead: a main report that says the mark's
   * own sentence, and no other that was read is like it.
   */
  readonly isCertain: boolean;
  /** Whether articles that were read are alike: see `ArticleChoice`. */
  readonly isTied: boolean;
  /** Addresses of those that were read and may be meant. */
  readonly possible: readonly string[];
  /** What the confidence rests on; null where nothing was read. */
  readonly evidence: ArticleChoice['evidence'];
}

/** Decides for citations of one outlet; pages read for one of them count for all. */
export interface Chooser {
  /**
   * Reads the best candidates of each citation and decides, in the order of the citations. `late`:
   * the outlet's own lookups and the news search have been asked; from then on an article surely
   * chosen for one mark speaks for the others, whose own article might otherwise just not have been
   * offered yet. `certain` is called at once for each of which the first reading leaves no doubt.
   */
  decide(
    citations: readonly TraceCitation[],
    late: boolean,
    certain?: (citation: TraceCitation, decision: Decision) => void,
  ): Promise<Decision[]>;
}

export interface ChooserDeps {
  readonly briefing: Briefing;
  readonly pages: Pick<PageCache, 'read'>;
  /** Where the candidates come from. */
  readonly search: Pick<OutletSearch, 'candidates' | 'windowOf'>;
  readonly clock: Pick<Clock, 'now'>;
}

const NONE: ReadonlySet<string> = new Set();

/** Makes the chooser for one outlet's citations. */
export function createChooser({ briefing, pages, search, clock }: ChooserDeps): Chooser {
  const reading = new Map<string, Promise<ReadOutcome>>();
  const outcomes = new Map<string, ReadOutcome>();
  const readSteps = new Map<string, Step>();
  const sure = new Set<string>();
  const fits = createPageFits(briefing.trace, outcomes);
  const meaning = createMeaningChooser(briefing, url => {
    const outcome = outcomes.get(url);
    return outcome?.ok ? outcome.article : null;
  });

  const read = async (citation: TraceCitation, best: readonly RankedCandidate[]) => {
    await Promise.all(
      best.map(async ({ candidate: { url } }) => {
        const outcome = reading.get(url) ?? pages.read(url);
        reading.set(url, outcome);
        const page = await outcome;
        outcomes.set(url, page);
        const { steps } = citation.resolution;
        if (steps.some(step => step.did === 'read' && step.url === url)) return;
        const known = readSteps.get(url) ?? makeStep(clock.now(), sayHow(url, page));
        readSteps.set(url, known);
        steps.push(known);
      }),
    );
  };

  /** What a sentence asks for by its kind ("in a column") comes first: its headline may hide it. */
  const listWorthReading = (citation: TraceCitation, ranked: readonly RankedCandidate[]) => {
    const named = ranked.find(entry => isNamed(citation, entry));
    if (named) return [named];
    const asked = kindsSpokenOf(claimTexts(briefing.trace.claims, citation).near.join(' '));
    const isAsked = ({ candidate }: RankedCandidate) => asked.has(kindOfCandidate(candidate));
    const first = asked.size > 0 ? ranked.filter(isAsked).slice(0, MOST_ASKED) : [];
    const others = ranked.filter(r => r.worthReading && !first.includes(r));
    return [...first, ...others].slice(0, MOST_READ);
  };

  const readAll = async (
    all: readonly {
      readonly citation: TraceCitation;
      readonly worthReading: readonly RankedCandidate[];
    }[],
    most: number,
    whenRead: (at: number) => void = () => undefined,
  ) => {
    const underWay = all.map((): Promise<void>[] => []);
    // One page of each mark before the second of any: they wait for one host.
    for (let nth = 0; nth < most; nth++)
      for (const [at, { citation, worthReading }] of all.entries()) {
        const one = read(citation, worthReading.slice(nth, nth + 1));
        // A fault is thrown where all are waited for.
        one.catch(() => undefined);
        underWay[at]?.push(one);
        await breathe();
      }
    // One after another: thousands that wait for the same page would be judged in the same turn.
    let turn = Promise.resolve();
    await Promise.all(
      underWay.map(async (pages, at) => {
        await Promise.all(pages);
        turn = turn.then(async () => {
          await fits.cutPages();
          whenRead(at);
          await breathe();
        });
        await turn;
      }),
    );
  };

  const judge = (
    citation: TraceCitation,
    ranked: readonly RankedCandidate[],
    late: boolean,
  ): Decision => {
    const named = ranked.find(entry => isNamed(citation, entry));
    if (named) {
      const page = outcomes.get(named.candidate.url) ?? null;
      const decision = { confidence: BY_HEADLINE, ranked, chosen: named, page };
      const sure = { isCertain: true, isTied: false, possible: [], evidence: null };
      return { status: 'resolved', ...sure, ...decision };
    }
    const known = fits.of(citation);
    const { status, confidence, url, isTied, possible, evidence } = chooseArticle(
      ranked,
      known,
      late ? sure : NONE,
    );
    if (status === 'resolved' && url && confidence >= SURE) sure.add(url);
    const chosen = ranked.find(r => r.candidate.url === url) ?? null;
    const hasSentence = (known.get(url ?? '')?.own ?? 0) >= HAS_SENTENCE;
    return {
      status,
      confidence,
      ranked,
      chosen,
      page: (url && outcomes.get(url)) || null,
      isCertain: hasSentence && !isDoubtful({ confidence, chosen, evidence }),
      isTied,
      possible,
      evidence,
    };
  };

  /** Where words leave it open, what the few say that may be meant decides. */
  const judgeByMeaning = async (citation: TraceCitation, decision: Decision): Promise<Decision> => {
    if (decision.status === 'resolved') return decision;
    const url = await meaning.choose(citation, decision.possible);
    const chosen = decision.ranked.find(r => r.candidate.url === url);
    if (!url || !chosen) return decision;
    const page = outcomes.get(url) ?? null;
    return { ...decision, status: 'resolved', confidence: BY_MEANING, chosen, page, isTied: false };
  };

  return {
    async decide(citations, late, certain = () => undefined) {
      const offered = [...search.candidates.values()];
      const ranked = await inTurns(citations, citation => {
        const candidates = rankFor(briefing, search, citation, offered);
        return { citation, candidates, worthReading: listWorthReading(citation, candidates) };
      });
      await readAll(ranked, READ_FIRST, at => {
        const r = ranked[at];
        if (!r) return;
        const decision = judge(r.citation, r.candidates, false);
        if (decision.isCertain) certain(r.citation, decision);
      });
      const first = await inTurns(ranked, r => judge(r.citation, r.candidates, late));
      const doubtful = ranked.filter((_, at) => isDoubtful(first[at]));
      await readAll(doubtful, MOST_READ);
      // A second look at all: what was surely chosen for a later mark speaks for an earlier one
      // too.
      const last = await inTurns(ranked, r => judge(r.citation, r.candidates, late));
      if (!late || citations.length > MOST_BY_MEANING) return last;
      const all: Decision[] = [];
      for (const [at, { citation }] of ranked.entries()) {
        const decision = last[at];
        if (decision) all.push(await judgeByMeaning(citation, decision));
      }
      return all;
    },
  };
}

/** Whether a citation's entry prints the headline of this candidate, and one that tells its story. */
function isNamed({ headline }: TraceCitation, { candidate: { title } }: RankedCandidate): boolean {
  return (
    headline !== undefined &&
    title !== null &&
    isTellingTitle(headline) &&
    carriesHeadline(title, headline)
  );
}

/** Where more should be read: no sure choice, or one that is no main report, which may stand behind it. */
function isDoubtful(
  decision: Pick<Decision, 'confidence' | 'chosen' | 'evidence'> | undefined,
): boolean {
  const { confidence = 0, chosen = null, evidence = null } = decision ?? {};
  if (confidence < BEYOND_DOUBT || !chosen) return true;
  // It tells the story, and another report of it may have the sentence.
  if (evidence && evidence.own < HAS_SENTENCE) return true;
  return kindOfCandidate(chosen.candidate) !== 'main';
}

function sayHow(url: string, page: ReadOutcome): StepTaken {
  return { did: 'read', what: 'article', url, said: sayRead(page) };
}

/** The results of a step for each thing, in their order; others have their turn in between. */
async function inTurns<Given, Result>(
  given: readonly Given[],
  work: (one: Given) => Result,
): Promise<Result[]> {
  const results: Result[] = [];
  for (const one of given) {
    results.push(work(one));
    await breathe();
  }
  return results;
}
