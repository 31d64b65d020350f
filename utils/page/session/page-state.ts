/**
 * What is known of the page right now: its newest reading where it is drawn, and the worker's trace
 * of it, which may be a little behind.
 */

import type { LiveTrace } from '../../trace/model/live.ts';
import type { PageReading } from '../../trace/model/page-reading.ts';
import type { HighlightName } from '../marking/highlight-style.ts';
import type { PlacedReading } from '../marking/placed-reading.ts';
import { chooseHighlights } from '../marking/verdict-colours.ts';
import { type MatchedIds, matchIds } from './match-ids.ts';

/**
 * Ids given and taken are those of the trace, or of the reading handed over before there is one;
 * only `placed` has the page's own.
 */
export interface PageState {
  placed(): PlacedReading | null;
  handed(): PageReading | null;
  live(): LiveTrace | null;
  /** The page reads like this now. */
  place(placed: PlacedReading): void;
  hand(reading: PageReading): void;
  /** The trace is this now; null after the page became another one. */
  follow(live: LiveTrace | null): void;
  /** Calls back after every `follow` with a trace, until the returned function is called. */
  onLive(callback: (live: LiveTrace) => void): () => void;
  /** Tells all of them again. */
  tell(): void;
  citation(id: string): Range | null;
  claim(id: string): Range | null;
  claimsOf(citation: string): Range[];
  /** The page's own id for one of the trace. */
  toPage(id: string): string;
  /** The trace's id for one of the page; null for what the trace does not have yet. */
  toTrace(id: string): string | null;
  /** How a citation (the page's id) is to be drawn. */
  nameOf(id: string): HighlightName;
}

/** The state of a page that nothing is known of yet. */
export function createPageState(): PageState {
  const listeners = new Set<(live: LiveTrace) => void>();
  let placed: PlacedReading | null = null;
  let handed: PageReading | null = null;
  let live: LiveTrace | null = null;
  let ids: MatchedIds | null = null;
  let names: ReadonlyMap<string, HighlightName> = new Map();

  const match = () => {
    ids = live && placed ? matchIds(placed.reading, live.trace) : null;
  };
  const toPage = (id: string): string => ids?.toPage.get(id) ?? id;
  const toTrace = (id: string): string | null => (live ? (ids?.toTrace.get(id) ?? null) : id);
  const tell = () => {
    if (live) for (const callback of listeners) callback(live);
  };

  return {
    placed: () => placed,
    handed: () => handed,
    live: () => live,
    place(next) {
      placed = next;
      match();
    },
    hand(reading) {
      handed = reading;
    },
    follow(next) {
      live = next;
      // Colours and ids before anybody is told: who is told asks for both.
      names = next ? chooseHighlights(next) : new Map();
      match();
      tell();
    },
    onLive(callback) {
      listeners.add(callback);
      return () => listeners.delete(callback);
    },
    tell,
    citation: id => placed?.citation(toPage(id)) ?? null,
    claim: id => placed?.claim(toPage(id)) ?? null,
    claimsOf: id => placed?.claimsOf(toPage(id)) ?? [],
    toPage,
    toTrace,
    nameOf: id => names.get(toTrace(id) ?? '') ?? 'whence-cited',
  };
}
