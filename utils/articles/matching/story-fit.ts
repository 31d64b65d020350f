/** Fewer parts than this say little about a page being one story. */
const FEWEST_PARTS = 3;

/**
 * How well an article tells the story of the whole page, 0..1: the median over the page's parts
 * (each the claims under one heading) of how well the part's best claim fits. A briefing on one
 * story gives its reports 0.5 and more, whichever sentence a mark stands beside; a digest of many
 * stories gives each of its articles 0.2 at most, since it tells one part alone. `parts` has how well
 * each claim fits by itself (fitOfWords), in page order; a page without headings is cut into thirds.
 */
export function storyFit(parts: readonly (readonly number[])[]): number {
  const cut = parts.length >= FEWEST_PARTS ? parts : thirds(parts.flat());
  if (cut.length < FEWEST_PARTS) return 0;
  const best = cut
    .map(fits => fits.reduce((most, fit) => Math.max(most, fit), 0))
    .sort((a, b) => a - b);
  return best[Math.floor((best.length - 1) / 2)] ?? 0;
}

function thirds(fits: readonly number[]): (readonly number[])[] {
  const size = Math.floor(fits.length / FEWEST_PARTS);
  return size < 1 ? [] : [fits.slice(0, size), fits.slice(size, 2 * size), fits.slice(2 * size)];
}
