/** Going from citation to citation with the keyboard. */
import type { PlacedReading } from './placed-reading.ts';
import { isInView, measureRects, scrollTo } from './viewport.ts';

/** Where the keyboard stands among the citations of a page. */
export interface CitationNavigation {
  /** The citation the keyboard stands on; null for none. */
  current(placed: PlacedReading): string | null;
  /**
   * Goes to the next (1) or the previous (-1) drawn citation, round the ends; from nowhere to the
   * first one in view or beyond. Scrolls it into view.
   */
  step(placed: PlacedReading, direction: 1 | -1): string | null;
  /** Goes to one citation; false when it is not drawn. */
  goTo(placed: PlacedReading, citation: string): boolean;
  /** Stands nowhere again. */
  forget(): void;
}

/** Stands nowhere yet; `onMove` is told the range that the keyboard comes to stand on, or null. */
export function createCitationNavigation(
  onMove: (range: Range | null) => void,
): CitationNavigation {
  let at: Range | null = null;

  const move = (range: Range): void => {
    at = range;
    onMove(range);
    if (!isInView(range)) scrollTo(range);
  };
  const listDrawn = (placed: PlacedReading): { id: string; range: Range }[] =>
    placed.reading.citations.flatMap(({ id }) => {
      const range = placed.citation(id);
      return range && measureRects(range).length > 0 ? [{ id, range }] : [];
    });

  return {
    current: placed => (at ? placed.citationAt(at) : null),
    step(placed, direction) {
      const all = listDrawn(placed);
      const here = all.findIndex(({ range }) => range === at);
      const next =
        here >= 0
          ? // `at` counts from the end below zero, which is how the first leads back to the last.
            all.at((here + direction) % all.length)
          : (startOf(all, direction) ?? all.at(direction === 1 ? 0 : -1));
      if (!next) return null;
      move(next.range);
      return next.id;
    },
    goTo(placed, citation) {
      const range = placed.citation(citation);
      if (!range) return false;
      move(range);
      return true;
    },
    forget() {
      if (at) onMove(null);
      at = null;
    },
  };
}

function startOf<T extends { readonly range: Range }>(
  all: readonly T[],
  direction: 1 | -1,
): T | undefined {
  return direction === 1
    ? all.find(({ range }) => measureRects(range).some(rect => rect.bottom > 0))
    : all.findLast(({ range }) => measureRects(range).some(rect => rect.top < innerHeight));
}
