/**
 * A sentence that the reader selected, without an outlet: asked of the services that know every
 * outlet, and decided by what the texts say of it.
 */
import type { RankedCandidate } from '../../articles/matching/rank-candidates.ts';
import { createAssessor } from '../../support/assess.ts';
import { say } from '../model/messages.ts';
import type { TraceCitation } from '../model/schema.ts';
import type { SourceId } from '../model/source.ts';
import { rankFor } from './choose-candidate.ts';
import { createOutletSearch } from './outlet-search.ts';
import type { PageCache, ReadPage } from './page-cache.ts';
import { OPEN, openStatus, shown } from './resolve-bare.ts';
import { addStep, type Run } from './run.ts';

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
  run: Run,
  pages: PageCache,
  citation: TraceCitation,
): Promise<void> {
  const search = createOutletSearch(run, null, [citation]);
  const { resolution } = citation;
  let ranked: RankedCandidate[] = [];
  for (const ids of WAVES) {
    if (run.signal.aborted) return;
    const sources = run.sources.filter(source => ids.includes(source.id));
    if (!(await search.ask(sources, [citation], true))) continue;
    ranked = rankFor(run, search, citation);
    const supporting = supportOf(run, citation, await readBest(pages, ranked));
    const [best] = supporting;
    if (!best) continue;
    const [id] = supporting.map(page => pages.adopt(page));
    Object.assign(resolution, {
      status: 'resolved',
      article: id ?? null,
      link: best.moved ? 'moved' : 'live',
      confidence: 1,
    });
    addStep(
      run,
      citation,
      'chose',
      'candidates',
      best.article.url,
      say('asPrinted', best.article.headline),
    );
    return;
  }
  resolution.candidates = shown(ranked.filter(({ worthReading }) => worthReading));
  resolution.status = openStatus(
    search,
    resolution.candidates.length > 0 ? 'ambiguous' : 'not-found',
  );
  addStep(run, citation, 'chose', 'candidates', null, say(OPEN[resolution.status]));
}

async function readBest(pages: PageCache, ranked: readonly RankedCandidate[]): Promise<ReadPage[]> {
  const worth = ranked.filter(({ worthReading }) => worthReading).slice(0, MOST_READ);
  const outcomes = await Promise.all(worth.map(({ candidate }) => pages.read(candidate.url)));
  return outcomes.filter(outcome => outcome.ok);
}

/** The pages that support the claim, best first. */
function supportOf(
  { record: { trace } }: Run,
  citation: TraceCitation,
  pages: readonly ReadPage[],
): ReadPage[] {
  const claim = trace.claims.find(c => c.id === citation.claims[0]);
  if (!claim) return [];
  const articles = pages.map(({ article: { headline, text, published } }, i) => ({
    id: String(i),
    headline,
    text,
    published,
  }));
  const assessor = createAssessor(articles, {
    language: trace.page.language,
    pageDate: trace.page.published,
  });
  const input = {
    text: claim.text,
    heading: claim.heading,
    subject: claim.subject,
    pageTitle: trace.page.title,
  };
  return assessor
    .rank(input)
    .filter(({ assessment }) => assessment.verdict === 'supported')
    .flatMap(({ articleId }) => pages[Number(articleId)] ?? []);
}
