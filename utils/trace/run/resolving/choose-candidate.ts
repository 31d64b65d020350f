/** Which candidate is a citation's article: ranked by what sources say, decided by the texts. */
import type { Article } from '../../../articles/article.ts';
import { type ArticleChoice, chooseArticle } from '../../../articles/matching/choose-article.ts';
import {
  type RankedCandidate,
  rankCandidates,
} from '../../../articles/matching/rank-candidates.ts';
import { storyFit } from '../../../articles/matching/story-fit.ts';
import { textFit } from '../../../articles/matching/text-fit.ts';
import type { TraceCitation, TraceClaim } from '../../model/schema.ts';
import type { Clock } from '../../model/source.ts';
import { addStep } from '../../model/steps.ts';
import { type Briefing, claimTexts } from '../briefing.ts';
import type { PageCache } from '../page-cache.ts';
import { type ReadOutcome, sayRead } from '../read-page.ts';
import type { OutletSearch } from './outlet-search.ts';

/**
 * How many candidates of one citation are read: the text decides among them. Right in 98 of 100 by
 * addresses alone, against 93 with four (test/bench/choose.ts).
 */
const MOST_READ = 5;
/** How many are read before the others are looked at at all: mostly the first is it. */
const READ_FIRST = 2;
/** A choice this sure needs no further reading. */
const BEYOND_DOUBT = 0.9;
/** From this story fit on, the page and the article tell one story; digests stay below 0.3. */
const ONE_STORY = 0.4;
const STORY_BASE = 0.5;
/**
 * Confidence from which an outlet's article makes it likelier that its other marks on the page mean
 * it too.
 */
const SURE = 0.8;

/** What was decided for one citation. */
export interface Decision {
  readonly status: ArticleChoice['status'];
  readonly confidence: number;
  readonly ranked: readonly RankedCandidate[];
  readonly chosen: RankedCandidate | null;
  /** What reading the chosen candidate gave; null where it was not read. */
  readonly page: ReadOutcome | null;
}

/** Decides for citations of one outlet; pages read for one of them count for all. */
export interface Chooser {
  /**
   * Reads the best candidates of each citation and decides, in the order of the citations. `late`:
   * the outlet's own lookups and the news search have been asked; from then on an article surely
   * chosen for one mark speaks for the others, whose own article might otherwise just not have been
   * offered yet.
   */
  decide(citations: readonly TraceCitation[], late: boolean): Promise<Decision[]>;
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
  const { claims } = briefing.trace;
  const outcomes = new Map<string, ReadOutcome>();
  const sure = new Set<string>();
  const parts = partsOf(claims);

  const read = async (
    citation: TraceCitation,
    ranked: readonly RankedCandidate[],
    most: number,
  ) => {
    const best = ranked.filter(r => r.worthReading).slice(0, most);
    await Promise.all(
      best.map(async ({ candidate: { url } }) => {
        const page = outcomes.get(url) ?? (await pages.read(url));
        outcomes.set(url, page);
        const { steps } = citation.resolution;
        if (steps.some(step => step.did === 'read' && step.url === url)) return;
        addStep(citation, clock.now(), { did: 'read', what: 'article', url, said: sayRead(page) });
      }),
    );
  };

  const judge = (
    citation: TraceCitation,
    ranked: readonly RankedCandidate[],
    late: boolean,
  ): Decision => {
    const { near, other } = claimTexts(claims, citation);
    const fitOfPage = (page: ReadOutcome) =>
      page.ok && page.article.text ? fitOf(near, other, parts, page.article) : null;
    const fits = new Map([...outcomes].map(([url, page]) => [url, fitOfPage(page)] as const));
    const { status, confidence, url } = chooseArticle(ranked, fits, late ? sure : NONE);
    if (status === 'resolved' && url && confidence >= SURE) sure.add(url);
    return {
      status,
      confidence,
      ranked,
      chosen: ranked.find(r => r.candidate.url === url) ?? null,
      page: (url && outcomes.get(url)) || null,
    };
  };

  return {
    async decide(citations, late) {
      const ranked = citations.map(citation => ({
        citation,
        candidates: rankFor(briefing, search, citation),
      }));
      await Promise.all(ranked.map(r => read(r.citation, r.candidates, READ_FIRST)));
      const doubtful = ranked.filter(
        ({ citation, candidates }) => judge(citation, candidates, late).confidence < BEYOND_DOUBT,
      );
      await Promise.all(doubtful.map(r => read(r.citation, r.candidates, MOST_READ)));
      // A second look at all: what was surely chosen for a later mark speaks for an earlier one
      // too.
      return ranked.map(({ citation, candidates }) => judge(citation, candidates, late));
    },
  };
}

/** The candidates of a citation by what sources say of them, best first. */
export function rankFor(
  { trace: { page, claims }, directory }: Briefing,
  search: Pick<OutletSearch, 'candidates' | 'windowOf'>,
  citation: TraceCitation,
): RankedCandidate[] {
  const { near, other } = claimTexts(claims, citation);
  const heading = claims.find(c => c.id === citation.claims[0])?.heading;
  const nearby = claims.filter(
    c => c.heading === heading && c.role === 'claim' && !citation.claims.includes(c.id),
  );
  return rankCandidates([...search.candidates.values()], {
    claims: near,
    alternatives: other,
    nearby: nearby.map(c => c.text),
    heading: heading ?? null,
    title: page.title,
    language: page.language,
    window: search.windowOf(citation),
    articlePath: directory.ofHost(citation.outlet ?? '')?.articlePath ?? null,
  });
}

/** The page's claims, by heading. */
function partsOf(all: readonly TraceClaim[]): string[][] {
  const claims = all.filter(c => c.role === 'claim');
  return [...Map.groupBy(claims, c => c.heading).values()].map(part => part.map(c => c.text));
}

/**
 * How well an article fits a citation: by the claims beside the mark (those after a heading count
 * alike), or, on a page that is one story throughout, by telling that story. A mark's place is
 * evidence, not truth: in such briefings it often stands beside a sentence that its article does
 * not have.
 */
function fitOf(
  near: readonly string[],
  other: readonly string[],
  parts: readonly (readonly string[])[],
  { text, headline }: Article,
): number {
  const beside = Math.max(
    textFit(near, text, headline),
    other.length ? textFit(other, text, headline) : 0,
  );
  const story = storyFit(parts, text, headline);
  return Math.max(beside, story < ONE_STORY ? 0 : STORY_BASE + (1 - STORY_BASE) * story);
}
