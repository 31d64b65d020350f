import { type ClaimWords, fitOfWords, type TextWords } from './text-fit.ts';

/** Fewer parts than this say little about a page being one story. */
const FEWEST_PARTS = 3;

/**
 * How well an article tells the story of the whole page, 0..1: the median over the page's parts
 * (each the claims under one heading) of how well the part's best claim fits. A briefing on one
 * story gives its reports 0.5 and more, whichever sentence a mark stands beside; a digest of many
 * stories gives each of its articles 0.2 at most, since it tells one part alone. `parts` are lists
 * of single claims in page order, each cut by itself; a page without headings is cut into thirds.
 */
export function storyFit(parts: readonly (readonly ClaimWords[])[], text: TextWords): number {
  const cut = parts.length >= FEWEST_PARTS ? parts : thirds(parts.flat());
  if (cut.length < FEWEST_PARTS) return 0;
  const best = cut
    .map(claims => claims.reduce((most, claim) => Math.max(most, fitOfWords(claim, text)), 0))
    .sort((a, b) => a - b);
  return best[Math.floor((best.length - 1) / 2)] ?? 0;
}

function thirds(claims: readonly ClaimWords[]): (readonly ClaimWords[])[] {
  const size = Math.floor(claims.length / FEWEST_PARTS);
  return size < 1
    ? []
    : [claims.slice(0, size), claims.slice(size, 2 * size), claims.slice(2 * size)];
}
