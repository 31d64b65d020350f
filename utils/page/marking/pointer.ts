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

/** How long a pointer rests on a citation before its card opens. Milliseconds. */
export const INTENT_MS = 150;
/** How long a pointer may take on its way from the citation to the card. Milliseconds. */
export const LEAVE_MS = 300;

/** Which citation the pointer rests on, and the timers that open and close its card. */
interface Hover {
  /** The pointer is over this citation now; null over none. */
  restOn(citation: string | null): void;
  open(citation: string, reason: PointerReason): void;
  /** The pointer is in the card: nothing else opens, and the card stays. */
  stayInCard(): void;
  /** Whatever was about to open does not. */
  stopIntent(): void;
  /** Stops both timers. */
  stop(): void;
}

function createHover(deps: PointerDeps): Hover {
  let over: string | null = null;
  let intent: ReturnType<typeof setTimeout> | null = null;
  let leaving: ReturnType<typeof setTimeout> | null = null;
  let openedByPointer = false;

  const stopIntent = () => {
    if (intent !== null) clearTimeout(intent);
    intent = null;
  };
  const stay = () => {
    if (leaving !== null) clearTimeout(leaving);
    leaving = null;
  };
  const stop = () => {
    stopIntent();
    stay();
  };
  const open = (citation: string, reason: PointerReason) => {
    stop();
    openedByPointer = reason === 'pointer';
    deps.open(citation, reason);
  };
  const leave = () => {
    // A card that a key or a tap opened does not close because a pointer passes by.
    if (leaving !== null || !openedByPointer || deps.current() === null) return;
    leaving = setTimeout(() => {
      leaving = null;
      if (openedByPointer) deps.close();
    }, LEAVE_MS);
  };

  return {
    restOn(citation) {
      // Moves within one citation come by the dozen: the timer must not begin again with each.
      const isNew = citation !== over || citation === null;
      over = citation;
      if (isNew) stopIntent();
      if (citation === null) leave();
      else if (citation === deps.current()) stay();
      else if (isNew) {
        intent = setTimeout(() => over === citation && open(citation, 'pointer'), INTENT_MS);
        deps.prepare(citation);
      }
    },
    open,
    stayInCard() {
      over = null;
      stop();
    },
    stopIntent,
    stop,
  };
}

/**
 * Returns what makes a document listened to; call it for the page's own and for every frame's. An
 * event that a script made up opens and closes nothing.
 */
export function createPointer(deps: PointerDeps): (document: Document) => void {
  const { signal } = deps;
  const hover = createHover(deps);
  let frame = 0;
  let touched = false;

  const onMove = (event: PointerEvent, document: Document): void => {
    if (!event.isTrusted) return;
    touched = event.pointerType === 'touch';
    if (touched || event.buttons !== 0) return;
    if (deps.owns(event)) {
      hover.stayInCard();
      return;
    }
    // One hit test a frame: pointers report more often than anything is drawn.
    if (frame !== 0) cancelAnimationFrame(frame);
    const { clientX, clientY } = event;
    frame = requestAnimationFrame(() => {
      frame = 0;
      if (!signal.aborted) hover.restOn(deps.citationAt(document, clientX, clientY));
    });
  };
  const onPress = (event: PointerEvent, document: Document): void => {
    if (!event.isTrusted) return;
    touched = event.pointerType === 'touch';
    hover.stopIntent();
    if (deps.current() === null || deps.owns(event)) return;
    // A press on the open card's own citation leaves it: the click that follows may be its link's.
    if (deps.citationAt(document, event.clientX, event.clientY) !== deps.current()) deps.close();
  };
  const onClick = (event: MouseEvent, document: Document): void => {
    if (!touched || !event.isTrusted || deps.owns(event)) return;
    const citation = deps.citationAt(document, event.clientX, event.clientY);
    if (citation === null || citation === deps.current()) return;
    // The first tap on a linked citation shows the card, the second follows the link.
    event.preventDefault();
    event.stopPropagation();
    hover.open(citation, 'touch');
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && event.isTrusted && deps.current() !== null) deps.close();
  };

  signal.addEventListener('abort', () => {
    hover.stop();
    if (frame !== 0) cancelAnimationFrame(frame);
  });
  return document => {
    // On the way down, before the page's own listeners could stop an event.
    const early = { capture: true, signal } as const;
    const passive = { ...early, passive: true } as const;
    document.addEventListener('pointermove', event => onMove(event, document), passive);
    document.addEventListener('pointerdown', event => onPress(event, document), passive);
    document.addEventListener('click', event => onClick(event, document), early);
    document.addEventListener('keydown', onKey, early);
    document.documentElement.addEventListener(
      'pointerleave',
      event => event.isTrusted && hover.restOn(null),
      { passive: true, signal },
    );
  };
}
