/** Where ranges stand in the window, and how to bring them into view. */

/**
 * The rectangles of a range in pixels of the top window's viewport, one a line; empty when nothing
 * of it is drawn.
 */
export function measureRects(range: Range): DOMRect[] {
  const { x, y } = measureFrameOffset(range.startContainer.ownerDocument);
  return [...range.getClientRects()]
    .filter(rect => rect.width > 0 && rect.height > 0)
    .map(rect =>
      x === 0 && y === 0 ? rect : new DOMRect(rect.x + x, rect.y + y, rect.width, rect.height),
    );
}

/**
 * Where the viewport of a document stands in the top window: frames of the same origin may be
 * nested.
 */
function measureFrameOffset(document: Document | null): { x: number; y: number } {
  let x = 0;
  let y = 0;
  for (let frame = findFrame(document); frame; frame = findFrame(frame.ownerDocument)) {
    const rect = frame.getBoundingClientRect();
    x += rect.left + frame.clientLeft;
    y += rect.top + frame.clientTop;
  }
  return { x, y };
}

function findFrame(document: Document | null): Element | null {
  try {
    return document?.defaultView?.frameElement ?? null;
  } catch {
    return null; // the window above is of another origin
  }
}

/**
 * Scrolls a range to the middle of the window; text in a closed section cannot be shown, so the
 * section's own line is.
 */
export function scrollTo(range: Range): void {
  let element = range.startContainer.parentElement;
  while (
    element?.parentElement &&
    measureRects(range).length === 0 &&
    element.getClientRects().length === 0
  )
    element = element.parentElement;
  // Without a window to ask (a frame that went away) nothing moves smoothly.
  const calm =
    element?.ownerDocument.defaultView?.matchMedia('(prefers-reduced-motion: reduce)').matches ??
    true;
  element?.scrollIntoView({
    block: 'center',
    inline: 'nearest',
    behavior: calm ? 'instant' : 'smooth',
  });
}

/** True when some of a range is inside the window now. */
export function isInView(range: Range): boolean {
  return measureRects(range).some(
    rect => rect.bottom > 0 && rect.right > 0 && rect.top < innerHeight && rect.left < innerWidth,
  );
}
