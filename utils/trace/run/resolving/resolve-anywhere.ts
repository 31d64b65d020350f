/**
 * A sentence that the reader selected, without an outlet: asked of the services that know every
 * outlet, and decided by what the texts say of it.
 */
import type { RankedCandidate } from '../../../articles/matching/rank-candidates.ts';
import { createAssessor } from '../../../support/assess.ts';
import { say } from '../../model/messages.ts';
import type { TraceCitation } from '../../model/schema.ts';
import type { SourceId } from '../../model/source.ts';
import { addStep } from '../../model/steps.ts';
import type { Briefing } from '../briefing.ts';
import type { PageCache } from '../page-cache.ts';
import type { ReadPage } from '../read-page.ts';
import { createOutletSearch } from './outlet-search.ts';
import { rankFor } from './rank-for-citation.ts';
import { listCandidates, openStatus, type SearchTools, sayOpen } from './resolve-bare.ts';

/** Who is asked together; a later wave only where the earlier ones found no text that says so. */
const WAVES: readonly (readonly SourceId[])[] = [
  ['bing-news', 'searxng', 'brave', 'kagi', 'exa', 'tavily'],
  ['gdelt'],
  ['duckduckgo', 'google-news'],
];
const MOST_READ = 6;

/**
 * Resolves a mark that nobody printed. Nothing says which outlet is meant, so only a text that
 * supports the claim is taken, and every one that was read and does: a likely title is not enough.
 * Without any the candidates are offered.
 */
export async function resolveAnywhere(
  { lookup, briefing, pages }: SearchTools,
  citation: TraceCitation,
): Promise<void> {
  const search = createOutletSearch(lookup, briefing, null, [citation]);
  const { resolution } = citation;
  const chose = { did: 'chose', what: 'candidates' } as const;
  let ranked: RankedCandidate[] = [];
  for (const ids of WAVES) {
    if (lookup.signal.aborted) return;
    const sources = lookup.sources.filter(source => ids.includes(source.id));
    if (!(await search.ask(sources, [citation], true))) continue;
    ranked = rankFor(briefing, search, citation);
    const supporting = supportOf(briefing, citation, await readBest(pages, ranked));
    const [best] = supporting;
    if (!best) continue;
    const [article = null] = supporting.map(page => pages.adopt(page));
    const link = best.moved ? 'moved' : 'live';
    Object.assign(resolution, { status: 'resolved', article, link, confidence: 1 });
    const { url, headline } = best.article;
    addStep(citation, lookup.clock.now(), { ...chose, url, said: say('asPrinted', headline) });
    return;
  }
  resolution.candidates = listCandidates(ranked.filter(({ worthReading }) => worthReading));
  const isOffered = resolution.candidates.length > 0;
  resolution.status = openStatus(search, isOffered ? 'ambiguous' : 'not-found');
  addStep(citation, lookup.clock.now(), { ...chose, url: null, said: sayOpen(resolution.status) });
}

async function readBest(
  pages: Pick<PageCache, 'read'>,
  ranked: readonly RankedCandidate[],
): Promise<ReadPage[]> {
  const worth = ranked.filter(({ worthReading }) => worthReading).slice(0, MOST_READ);
  const outcomes = await Promise.all(worth.map(({ candidate }) => pages.read(candidate.url)));
  return outcomes.filter(outcome => outcome.ok);
}

/** The pages that support the claim, best first. */
function supportOf(
  { trace: { page, claims } }: Briefing,
  citation: TraceCitation,
  pages: readonly ReadPage[],
): ReadPage[] {
  const claim = claims.find(c => c.id === citation.claims[0]);
  if (!claim) return [];
  const articles = pages.map(({ article: { headline, text, published } }, at) => ({
    id: String(at),
    headline,
    text,
    published,
  }));
  const { text, heading, subject } = claim;
  return createAssessor(articles, { language: page.language, pageDate: page.published })
    .rank({ text, heading, subject, pageTitle: page.title })
    .filter(({ assessment }) => assessment.verdict === 'supported')
    .flatMap(({ articleId }) => pages[Number(articleId)] ?? []);
}
