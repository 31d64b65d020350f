import type { RankedCandidate } from './rank-candidates.ts';

/** What was decided for one citation. */
export interface Choice {
  readonly status: 'resolved' | 'ambiguous' | 'not-found';
  /** URL of the chosen candidate as it was offered; null unless resolved. */
  readonly url: string | null;
  /** Probability that the best candidate is the article, 0..1. */
  readonly confidence: number;
  /** Why, in a few words: "its text says what the claim says". */
  readonly reason: string;
}

const ENOUGH = 0.5;
const MARGIN = 0.08;

/**
 * Decides for one citation which candidate is its article. `ranked` as rankCandidates gives it; `fits` has, for the URLs that were read, how well their text fits (textFit), null for one that could
 * not be read. Abstains rather than guesses.
 */
export function chooseArticle(ranked: readonly RankedCandidate[], fits: ReadonlyMap<string, number | null>): Choice {
  const read = ranked
    .map(({ candidate, score }) => ({ url: candidate.url, score, fit: fits.get(candidate.url) ?? null }))
    .filter(entry => entry.fit !== null)
    .map(entry => ({ ...entry, fit: entry.fit ?? 0 }))
    .sort((a, b) => b.fit - a.fit);
  const [best, second] = read;
  if (!best) return { status: ranked.length > 0 ? 'ambiguous' : 'not-found', url: null, confidence: 0, reason: 'none could be read' };
  const confidence = Math.max(0, Math.min(1, best.fit));
  if (best.fit < ENOUGH) return { status: 'not-found', url: null, confidence, reason: 'no text says what the claim says' };
  if (second && best.fit - second.fit < MARGIN) return { status: 'ambiguous', url: null, confidence, reason: 'two texts fit alike' };
  return { status: 'resolved', url: best.url, confidence, reason: 'its text says what the claim says' };
}
