/**
 * What the session of a page and the card know of each other: the page decides when a card opens
 * and where, the card draws it.
 */

import type { LiveTrace } from '../../trace/model/live.ts';
import type { PageReading } from '../../trace/model/page-reading.ts';
import type { PointerReason } from '../marking/pointer.ts';

/**
 * What made the card open: a hovering pointer, the keyboard (focus moves into the card and back
 * when it closes) or a tap.
 */
export type CardReason = PointerReason | 'keyboard';

/** What the card may ask of the page it stands on. */
export interface CardDeps {
  /**
   * The reading the page was last handed over with; null before the first. Ids are those of the
   * live trace.
   */
  reading(): PageReading | null;
  /** The live trace of this page; null before the worker answered. */
  live(): LiveTrace | null;
  /** Calls back after every change of the live trace, until the returned function is called. */
  onLive(callback: (live: LiveTrace) => void): () => void;
  /**
   * Where a citation is drawn now, in viewport pixels, one rectangle a line; empty when it is gone.
   * For following scroll and reflow.
   */
  measureRects(citation: string): readonly DOMRect[];
  /** Lights up the claims a citation backs, or puts the light out (null). */
  light(citation: string | null): void;
  /** Opens the card of the next (1) or previous (-1) citation of the page, scrolled into view. */
  step(direction: 1 | -1): void;
  /**
   * Called by the card whenever it has closed, by whatever cause: the page puts the light out and
   * takes the focus back.
   */
  closed(): void;
  /**
   * True once the extension was replaced or removed under the page: nothing can be asked of the
   * worker any more.
   */
  orphaned(): boolean;
  /** Aborted when the session ends for good: the card takes its host away. */
  readonly signal: AbortSignal;
}

/**
 * The card, as the page sees it. Its host stands on `<html>` only while a card is open or a
 * citation is announced.
 */
export interface CardHost {
  /**
   * A pointer has come to a citation and may rest there: its card is made ready while one waits to
   * see. Nothing is added to the page.
   */
  prepare(citation: string): void;
  /**
   * Opens the card of a citation beside its rectangles; a card that is already open moves there.
   */
  open(citation: string, rects: readonly DOMRect[], reason: CardReason): void;
  /** Says to a screen reader which citation the keyboard stands on; opens nothing. */
  announce(citation: string): void;
  /** Closes the card; does nothing when none is open. */
  close(): void;
  /** The citation whose card is open, else null. */
  current(): string | null;
  /**
   * True for an event that happened in the card: the page leaves it alone and keeps the card open.
   */
  owns(event: Event): boolean;
}

/** Makes the card of a page; nothing is added to the page before the first `open`. */
export type MountCard = (deps: CardDeps) => CardHost;
