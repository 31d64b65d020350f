/**
 * Draws a placed reading: every citation in its colour, the claims that are lit, the citation that
 * the keyboard stands on.
 */
import { HIGHLIGHTS, type HighlightName } from './highlight-style.ts';
import type { Highlights } from './highlights.ts';
import type { PlacedReading } from './placed-reading.ts';

/** What of a reading is drawn on the page. */
export interface HighlightPainter {
  /** Draws all citations of a reading; `nameOf` gives each its highlight. */
  drawCitations(placed: PlacedReading, nameOf: (citation: string) => HighlightName): void;
  /** Lights up these ranges, for `ms` milliseconds or until told otherwise. */
  light(ranges: readonly Range[], ms?: number): void;
  /** Marks the citation that the keyboard stands on; null for none. */
  drawCurrent(range: Range | null): void;
}

/** Paints with the page's highlights until the signal aborts. */
export function createHighlightPainter(
  highlights: Highlights,
  signal: AbortSignal,
): HighlightPainter {
  let out: ReturnType<typeof setTimeout> | null = null;
  signal.addEventListener('abort', () => out !== null && clearTimeout(out), { once: true });
  return {
    drawCitations(placed, nameOf) {
      const byName = new Map<HighlightName, Range[]>();
      for (const { id } of placed.reading.citations) {
        const range = placed.citation(id);
        if (!range) continue;
        const name = nameOf(id);
        const ranges = byName.get(name);
        if (ranges) ranges.push(range);
        else byName.set(name, [range]);
      }
      // A name without ranges is drawn too: that takes away what it drew before.
      for (const name of HIGHLIGHTS)
        if (name !== 'whence-claim' && name !== 'whence-current')
          highlights.draw(name, byName.get(name) ?? []);
    },
    light(ranges, ms) {
      if (out !== null) clearTimeout(out);
      out = ms === undefined ? null : setTimeout(() => highlights.draw('whence-claim', []), ms);
      highlights.draw('whence-claim', ranges);
    },
    drawCurrent(range) {
      highlights.draw('whence-current', range ? [range] : []);
    },
  };
}
