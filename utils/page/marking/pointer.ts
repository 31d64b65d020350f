/**
 * What the pointer means: resting on a citation opens its card, leaving both closes it, a tap opens
 * it at once.
 */

/** Which kind of pointer asked for a card: one that hovers, or a finger that tapped. */
export type PointerReason = 'pointer' | 'touch';

/** What the pointer asks of the page, and what it tells it. */
export interface PointerDeps {
  /** The citation drawn at a point of a document's viewport; null when there is none. */
  citationAt(document: Document, x: number, y: number): string | null;
  /** The pointer has come to a citation: its card may be made ready. */
  prepare(citation: string): void;
  open(citation: string, reason: PointerReason): void;
  close(): void;
  /** The citation whose card is open, else null. */
  current(): string | null;
  /** True for an event inside the card. */
  owns(event: Event): boolean;
  readonly signal: AbortSignal;
}

/**
 * How long a pointer rests on a citation before its card opens, and how long it may take on the way
 * to the card. Milliseconds.
 */
export const INTENT_MS = 150;
export const LEAVE_MS = 300;

/** Returns what makes a document listened to; call it for the page's own and for every frame's. */
export function createPointer(deps: PointerDeps): (document: Document) => void {
  const { signal } = deps;
  let over: string | null = null;
  let intent: ReturnType<typeof setTimeout> | null = null;
  let leaving: ReturnType<typeof setTimeout> | null = null;
  let openedByPointer = false;
  let frame = 0;
  let touched = false;

  const stopIntent = () => {
    if (intent !== null) clearTimeout(intent);
    intent = null;
  };
  const stay = () => {
    if (leaving !== null) clearTimeout(leaving);
    leaving = null;
  };
  const open = (citation: string, reason: PointerReason) => {
    stopIntent();
    stay();
    openedByPointer = reason === 'pointer';
    deps.open(citation, reason);
  };
  const leave = () => {
    if (leaving !== null || !openedByPointer || deps.current() === null) return;
    leaving = setTimeout(() => {
      leaving = null;
      if (openedByPointer) deps.close();
    }, LEAVE_MS);
  };

  const rest = (citation: string | null): void => {
    if (citation === over && citation !== null) {
      if (citation === deps.current()) stay();
      return;
    }
    over = citation;
    stopIntent();
    if (citation === null) leave();
    else if (citation === deps.current()) stay();
    else {
      intent = setTimeout(() => over === citation && open(citation, 'pointer'), INTENT_MS);
      deps.prepare(citation);
    }
  };

  const moved = (event: PointerEvent, document: Document): void => {
    touched = event.pointerType === 'touch';
    if (touched || event.buttons !== 0) return;
    if (deps.owns(event)) {
      over = null;
      stopIntent();
      stay();
      return;
    }
    if (frame !== 0) cancelAnimationFrame(frame);
    const { clientX, clientY } = event;
    frame = requestAnimationFrame(() => {
      frame = 0;
      if (!signal.aborted) rest(deps.citationAt(document, clientX, clientY));
    });
  };

  const pressed = (event: PointerEvent, document: Document): void => {
    touched = event.pointerType === 'touch';
    stopIntent();
    if (deps.current() === null || deps.owns(event)) return;
    if (deps.citationAt(document, event.clientX, event.clientY) !== deps.current()) deps.close();
  };

  const tapped = (event: MouseEvent, document: Document): void => {
    if (!touched || !event.isTrusted || deps.owns(event)) return;
    const citation = deps.citationAt(document, event.clientX, event.clientY);
    if (citation === null || citation === deps.current()) return;
    // The first tap on a linked citation shows the card, the second follows the link.
    event.preventDefault();
    event.stopPropagation();
    open(citation, 'touch');
  };

  const listen = (document: Document): void => {
    document.addEventListener('pointermove', event => moved(event, document), {
      capture: true,
      passive: true,
      signal,
    });
    document.addEventListener('pointerdown', event => pressed(event, document), {
      capture: true,
      passive: true,
      signal,
    });
    document.addEventListener('click', event => tapped(event, document), { capture: true, signal });
    document.documentElement.addEventListener('pointerleave', () => rest(null), {
      passive: true,
      signal,
    });
    document.addEventListener(
      'keydown',
      event => event.key === 'Escape' && deps.current() !== null && deps.close(),
      {
        capture: true,
        signal,
      },
    );
  };
  signal.addEventListener('abort', () => {
    stopIntent();
    stay();
    if (frame !== 0) cancelAnimationFrame(frame);
  });
  return listen;
}
