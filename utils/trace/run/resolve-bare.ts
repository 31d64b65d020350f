/**
 * The bare marks of one outlet: looked up together, wave by wave, until each has its article or
 * nobody is left to ask.
 */
import type { Candidate } from '../../articles/article.ts';
import type { RankedCandidate } from '../../articles/matching/rank-candidates.ts';
import type { Said } from '../../articles/messages.ts';
import { carrierHintOf } from '../../origins/evidence/copy-hint.ts';
import { adoptKnown } from '../model/adopt.ts';
import { say } from '../model/messages.ts';
import type { Resolution, TraceCitation } from '../model/schema.ts';
import type { SourceId } from '../model/source.ts';
import { createChooser, type Decision } from './choose-candidate.ts';
import { createOutletSearch, type OutletSearch } from './outlet-search.ts';
import type { PageCache, ReadOutcome } from './page-cache.ts';
import { addStep, type Run } from './run.ts';

/**
 * Who is asked together; a later wave is asked only for the citations that the earlier ones left
 * open. What is older than its window says is looked for last.
 */
const WAVES: readonly {
  readonly ids: readonly SourceId[];
  readonly windowed: boolean;
  readonly late: boolean;
}[] = [
  { ids: ['page-links', 'news-sitemap'], windowed: true, late: false },
  { ids: ['wordpress', 'guardian', 'archive-sitemap'], windowed: true, late: false },
  { ids: ['bing-news', 'searxng', 'brave', 'kagi', 'exa', 'tavily'], windowed: true, late: true },
  { ids: ['gdelt', 'wordpress', 'guardian'], windowed: false, late: true },
  { ids: ['wordpress-feed', 'feed', 'wayback-cdx'], windowed: true, late: true },
  { ids: ['duckduckgo', 'google-news'], windowed: true, late: true },
];
const MOST_SHOWN = 5;

/**
 * Resolves all bare citations of one domain ("" where the name is unknown); `finished` is called
 * for each as it ends.
 */
export async function resolveBare(
  run: Run,
  pages: PageCache,
  domain: string,
  group: readonly TraceCitation[],
  finished: (citation: TraceCitation) => void,
): Promise<void> {
  if (!domain) {
    for (const citation of group) {
      addStep(run, citation, 'gave-up', 'outlet', null, say('unknownOutlet'));
      citation.resolution.status = 'not-found';
      finished(citation);
    }
    return;
  }
  const search = createOutletSearch(run, domain, group);
  const chooser = createChooser(run, pages, search);
  let open = [...group];
  let decisions: Decision[] = [];
  for (const { ids, windowed, late } of WAVES) {
    if (!open.length || run.signal.aborted) break;
    const sources = run.sources.filter(source => ids.includes(source.id));
    if (!(await search.ask(sources, open, windowed))) continue;
    decisions = await chooser.decide(open, late);
    const decided = open.map((citation, index) => ({ citation, decision: decisions[index] }));
    for (const { citation, decision } of decided) {
      if (decision?.status !== 'resolved') continue;
      conclude(run, pages, search, citation, decision);
      finished(citation);
    }
    const left = decided.filter(({ decision }) => decision?.status !== 'resolved');
    open = left.map(({ citation }) => citation);
    decisions = left.flatMap(({ decision }) => decision ?? []);
  }
  if (run.signal.aborted) return;
  open.forEach((citation, index) => {
    conclude(run, pages, search, citation, decisions[index] ?? NOTHING);
    finished(citation);
  });
}

const NOTHING: Decision = {
  status: 'not-found',
  confidence: 0,
  ranked: [],
  chosen: null,
  page: null,
};

function conclude(
  run: Run,
  pages: PageCache,
  search: OutletSearch,
  citation: TraceCitation,
  decision: Decision,
): void {
  const { resolution } = citation;
  resolution.confidence = decision.confidence;
  resolution.candidates = shown(decision.ranked);
  if (decision.status === 'resolved' && decision.chosen)
    settle(run, pages, resolution, decision.chosen.candidate, decision.page);
  else resolution.status = openStatus(search, decision.status);
  const said = decision.chosen
    ? sayChoice(decision.chosen)
    : say(OPEN[resolution.status] ?? 'failed');
  addStep(run, citation, 'chose', 'candidates', decision.chosen?.candidate.url ?? null, said);
}

/** The best candidates as the trace keeps them for the reader. */
export function shown(ranked: readonly RankedCandidate[]): Resolution['candidates'] {
  return ranked
    .slice(0, MOST_SHOWN)
    .map(({ candidate: { url, title, outlet, published, source }, score }) => ({
      url,
      title,
      outlet,
      published,
      score,
      source,
    }));
}

/**
 * Why a citation stays open: "not found" is said only where everybody who might know it has
 * answered.
 */
export function openStatus(
  search: OutletSearch,
  status: Resolution['status'],
): Resolution['status'] {
  if (search.noAccess()) return 'no-access';
  return search.allFailed() || (status === 'not-found' && search.unanswered()) ? 'failed' : status;
}

/** How a step says that no candidate was chosen, by the status that came of it. */
export const OPEN = {
  ambiguous: 'ambiguous',
  'not-found': 'notFound',
  'no-access': 'accessMissing',
  failed: 'failed',
  resolved: 'failed',
  skipped: 'failed',
} as const;

function sayChoice({ candidate: { title, url }, reasons }: RankedCandidate): Said {
  const { text, say: parts } = say('asPrinted', title ?? url);
  return {
    text: `${text} (${reasons.map(reason => reason.text).join(', ')})`,
    say: [...parts, ...reasons.flatMap(reason => reason.say)],
  };
}

function settle(
  run: Run,
  pages: PageCache,
  resolution: Resolution,
  candidate: Candidate,
  page: ReadOutcome | null,
): void {
  resolution.status = 'resolved';
  const hint = carrierHintOf(candidate.copyOf, run.directory);
  if (page?.ok) {
    resolution.article = pages.adopt({ ...page, evidence: [...page.evidence, ...hint] });
    resolution.link = page.moved ? 'moved' : 'live';
    return;
  }
  const link = page?.reason === 'blocked' || page?.reason === 'gone' ? page.reason : 'unchecked';
  resolution.article = adoptKnown(run, {
    url: candidate.url,
    headline: candidate.title ?? candidate.url,
    published: candidate.published,
    access: link === 'unchecked' ? 'metadata' : link,
  });
  if (hint.length)
    run.record.bodies[resolution.article] ??= { text: '', canonical: null, evidence: hint };
  resolution.link = link;
}
