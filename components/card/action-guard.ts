/**
 * Keeps a page from having its reader press what the reader does not see: the card's place is the
 * page's to choose, and what stands over the card too.
 */
import { undoZoom } from './undo-zoom.ts';

/** Says whether the card stands as it was drawn. */
export interface ActionGuard {
  /** The card was just shown, or stands at another place than before. */
  moved(): void;
  /**
   * Whether what was just pressed may be done. Where something covers the card the card is brought
   * to the front instead, so that the reader sees what the next press does.
   */
  allows(): boolean;
}

/**
 * Nothing is done so soon after the card appeared or moved: the press may have been meant for what
 * stood there before. Browsers give their own prompts as long
 * (https://textslashplain.com/2020/07/29/protecting-users-against-clickjacking/). Milliseconds.
 */
export const SETTLE_MS = 500;

/** What can stand over the card: the parts of the top layer that a document can be asked for. */
const OVER = ':popover-open, :modal, :fullscreen';

/**
 * Watches over a card, which must be a popover, until the signal aborts. Call it when the card is
 * shown.
 */
export function createActionGuard(card: HTMLElement, signal: AbortSignal): ActionGuard {
  let since = performance.now();
  let under = listOver(card);
  let hidden = false;
  const watch = watchVisibility(card, now => {
    hidden = !now;
  });
  signal.addEventListener('abort', () => watch?.disconnect());

  const moved = () => {
    since = performance.now();
  };
  const isCovered = () => hidden || listOver(card).some(element => !under.includes(element));
  return {
    moved,
    allows() {
      if (undoZoom(card)) {
        moved();
        return false;
      }
      // Nothing covers it: then only time counts, since it may have moved under the pointer.
      if (!isCovered()) return performance.now() - since >= SETTLE_MS;
      raise(card);
      under = listOver(card);
      hidden = false;
      moved();
      return false;
    },
  };
}

/** All but the card in the document's top layer. What stands in shadow trees is not told. */
function listOver(card: HTMLElement): Element[] {
  const { host } = card.getRootNode() as ShadowRoot;
  return [...card.ownerDocument.querySelectorAll(OVER)].filter(element => element !== host);
}

/** Shown again, the card is the last of the top layer, and so over all others. */
function raise(card: HTMLElement): void {
  try {
    card.hidePopover();
    card.showPopover();
  } catch {
    // The page took the card away.
  }
}

/** The options of the second version, which the types lack. */
interface VisibilityInit extends IntersectionObserverInit {
  readonly trackVisibility: boolean;
  readonly delay: number;
}

/**
 * Tells whether the reader can see the card: nothing of the page over it, not even what lets clicks
 * through, no transparency, no filter. Chromium alone knows
 * (https://w3c.github.io/IntersectionObserver/v2/); elsewhere nothing is told.
 */
function watchVisibility(
  card: HTMLElement,
  tell: (visible: boolean) => void,
): IntersectionObserver | null {
  if (typeof IntersectionObserver === 'undefined') return null;
  const init: VisibilityInit = { trackVisibility: true, delay: 100 };
  const observer = new IntersectionObserver(entries => {
    const { isVisible } = entries.at(-1) as IntersectionObserverEntry & { isVisible?: boolean };
    if (isVisible !== undefined) tell(isVisible);
  }, init);
  observer.observe(card);
  return observer;
}
