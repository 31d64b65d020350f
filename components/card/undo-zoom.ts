/** The property of CSSOM View (https://drafts.csswg.org/cssom-view/#dom-element-currentcsszoom). */
interface Zoomed {
  readonly currentCSSZoom?: number;
}

/**
 * Draws the card at its own size whatever zoom the page has: zoom is handed down past all that
 * shields the card's styles, and with enough of it one button fills the window. True where the card
 * had another size until now. Does nothing in browsers that do not tell of zoom.
 */
export function undoZoom(card: HTMLElement): boolean {
  const { currentCSSZoom: zoom = 1 } = card as Zoomed;
  if (Math.abs(zoom - 1) < 0.01) return false;
  const own = Number(card.style.zoom) || 1;
  card.style.zoom = String(own / zoom);
  return true;
}
