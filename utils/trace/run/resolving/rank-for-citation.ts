import type { Candidate } from '../../../articles/article.ts';
import {
  type RankedCandidate,
  rankCandidates,
} from '../../../articles/matching/rank-candidates.ts';
import type { TraceCitation } from '../../model/schema.ts';
import { type Briefing, claimTexts, sectionOf } from '../briefing.ts';
import type { OutletSearch } from './outlet-search.ts';

/**
 * The candidates of a citation by what sources say of them, best first; `offered` are those of the
 * search, where they are at hand as a list.
 */
export function rankFor(
  { trace: { page, claims }, directory }: Briefing,
  search: Pick<OutletSearch, 'candidates' | 'windowOf'>,
  citation: TraceCitation,
  offered: readonly Candidate[] = [...search.candidates.values()],
): RankedCandidate[] {
  const { near, other } = claimTexts(claims, citation);
  const section = sectionOf(claims, citation);
  return rankCandidates(offered, {
    // The headline of its entry says best what its article is called.
    claims: citation.headline === undefined ? near : [citation.headline, ...near],
    alternatives: other,
    // Its own claims among them change nothing: they are looked for in full above.
    nearby: section?.texts ?? [],
    heading: section?.heading ?? null,
    title: page.title,
    language: page.language,
    window: search.windowOf(citation),
    articlePath: directory.ofHost(citation.outlet ?? '')?.articlePath ?? null,
  });
}
