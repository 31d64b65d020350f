import { autoUpdate, computePosition, flip, offset, shift, size } from '@floating-ui/dom';
import { undoZoom } from './undo-zoom.ts';

/** Distance to the citation and to the edges of the window, in pixels. */
const GAP = 6;
const EDGE = 8;
/** A card is not squeezed below this: it then scrolls inside. */
const LEAST = 96;

/** The smallest rectangle around all lines of a citation; null when nothing of it is drawn. */
export function encloseRects(rects: readonly DOMRect[]): DOMRect | null {
  const [first] = rects;
  if (!first) return null;
  const left = Math.min(...rects.map(rect => rect.left));
  const top = Math.min(...rects.map(rect => rect.top));
  const right = Math.max(...rects.map(rect => rect.right));
  const bottom = Math.max(...rects.map(rect => rect.bottom));
  return new DOMRect(left, top, right - left, bottom - top);
}

/**
 * Keeps a fixed element beside what `rects` says, below it where there is room: never off screen,
 * never over it. Follows scroll and reflow until the signal aborts; calls `close` when the citation
 * is no longer drawn or has left the window, and `moved` whenever the card stands somewhere else.
 */
export function placeCard(
  card: HTMLElement,
  rects: () => readonly DOMRect[],
  tell: { readonly close: () => void; readonly moved: () => void },
  signal: AbortSignal,
): void {
  // How high the last place let it be says nothing of this one.
  card.style.removeProperty('--card-room');
  let last = encloseRects(rects());
  // A citation that is still being scrolled to has not left the window.
  let arrived = false;
  const reference = {
    contextElement: document.documentElement,
    getBoundingClientRect: () => last ?? new DOMRect(),
  };
  const update = async () => {
    const next = encloseRects(rects());
    if (signal.aborted) return;
    const outside = next !== null && isOutside(next);
    if (!next || (outside && arrived)) {
      tell.close();
      return;
    }
    arrived ||= !outside;
    last = next;
    if (undoZoom(card)) tell.moved();
    const { x, y } = await computePosition(reference, card, {
      strategy: 'fixed',
      placement: 'bottom-start',
      middleware: [
        offset(GAP),
        flip({ padding: EDGE, fallbackPlacements: ['top-start'], fallbackStrategy: 'bestFit' }),
        shift({ padding: EDGE }),
        size({
          padding: EDGE,
          apply: ({ availableHeight }) =>
            card.style.setProperty(
              '--card-room',
              `${Math.max(LEAST, Math.floor(availableHeight))}px`,
            ),
        }),
      ],
    });
    const [left, top] = [`${Math.round(x)}px`, `${Math.round(y)}px`];
    // Scrolling calls this every frame; `moved` starts a wait, and is said only of a real move.
    if (card.style.left === left && card.style.top === top) return;
    card.style.left = left;
    card.style.top = top;
    tell.moved();
  };
  const stop = autoUpdate(reference, card, () => void update());
  if (signal.aborted) stop();
  else signal.addEventListener('abort', stop);
}

function isOutside(rect: DOMRect): boolean {
  return rect.bottom < 0 || rect.top > innerHeight || rect.right < 0 || rect.left > innerWidth;
}
