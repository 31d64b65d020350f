/**
 * The session of one page: reads it, draws its citations, opens the card, answers the worker.
 * Everything it needs of the extension is handed in.
 */
import type { PageText } from '../../citations/page-text.ts';
import type { Reading } from '../../claims/claim.ts';
import type { PageHandlers } from '../../messaging/serve-page.ts';
import type { LiveTrace } from '../../trace/model/live.ts';
import type { PageReading } from '../../trace/model/page-reading.ts';
import {
  type CitationNavigation,
  createCitationNavigation,
} from '../marking/citation-navigation.ts';
import { createHighlightPainter, type HighlightPainter } from '../marking/highlight-painter.ts';
import { createHighlights, type Highlights } from '../marking/highlights.ts';
import { createPlacer, type PlacedReading } from '../marking/placed-reading.ts';
import { createPointer } from '../marking/pointer.ts';
import { measureRects } from '../marking/viewport.ts';
import { nextTask } from '../reading/slices.ts';
import { watchPage } from '../reading/watch.ts';
import type { CardDeps, CardHost, CardReason, MountCard } from './card.ts';
import { createHandover, type Handover } from './handover.ts';
import { createPageHandlers, stepTo } from './page-handlers.ts';
import { toPageReading } from './page-reading.ts';
import { createPageState, type PageState } from './page-state.ts';

/** What a session needs of the extension and of detection. */
export interface PageSessionDeps {
  readonly document: Document;
  /** Finds citations and claims; yields whenever `due` says so. */
  readonly readText: (page: PageText, due: () => boolean) => Generator<void, Reading, void>;
  /**
   * Hands a reading over to the worker; answers the live trace, or null without citations. Rejects
   * when the worker cannot be reached.
   */
  readonly handOver: (reading: PageReading) => Promise<LiveTrace | null>;
  /**
   * Calls back with the live trace after every change, and once when the extension was replaced.
   * Returns what stops it.
   */
  readonly watchLive: (onChange: (live: LiveTrace) => void, onLost: () => void) => () => void;
  /** False once the extension was replaced or removed under the page. */
  readonly alive: () => boolean;
  readonly mountCard: MountCard;
}

/** One page being read, for as long as the page or the extension lives. */
export interface PageSession {
  /** What the worker may ask. */
  readonly handlers: PageHandlers;
  /** Takes everything off the page, for good. */
  stop(): void;
  /** What the newest readings cost, detection and drawing included; see Watch. */
  readonly costs: readonly number[];
}

/** What the parts of one session share. */
interface Parts {
  readonly deps: PageSessionDeps;
  readonly state: PageState;
  readonly highlights: Highlights;
  readonly painter: HighlightPainter;
  readonly navigation: CitationNavigation;
  readonly signal: AbortSignal;
  stop(): void;
}

/**
 * What is handed over: put into the trace's shape only when it is sent, since a page that grows is
 * read far more often.
 */
interface Read {
  readonly page: PageText;
  readonly reading: Reading;
}

/** Starts reading at once. */
export function createPageSession(deps: PageSessionDeps): PageSession {
  const controller = new AbortController();
  const { signal } = controller;
  const highlights = createHighlights();
  const painter = createHighlightPainter(highlights, signal);
  const state = createPageState();
  const navigation = createCitationNavigation(painter.drawCurrent);
  const stop = () => {
    // May be called by a card that closes because of it.
    if (signal.aborted) return;
    controller.abort();
    highlights.clear();
  };
  const parts: Parts = { deps, state, highlights, painter, navigation, signal, stop };

  const openCard = (citation: string, reason: CardReason): void => {
    const range = state.citation(citation);
    // A page that put other words there since would have its own shown with this one's verdict.
    if (!range || !state.placed()?.holds(state.toPage(citation))) return;
    painter.light(state.claimsOf(citation));
    card.open(citation, measureRects(range), reason);
  };
  const card = deps.mountCard(createCardDeps(parts, openCard, () => card.current()));
  const { readAgain, costs } = readAndHandOver(parts, card, openCard);
  return {
    handlers: createPageHandlers({
      document: deps.document,
      state,
      painter,
      navigation,
      card,
      openCard,
      readAgain,
    }),
    stop,
    costs,
  };
}

function createCardDeps(
  { deps, state, painter, navigation, signal, stop }: Parts,
  openCard: (citation: string, reason: CardReason) => void,
  current: () => string | null,
): CardDeps {
  return {
    reading: state.handed,
    live: state.live,
    onLive: state.onLive,
    measureRects: citation => {
      const range = state.citation(citation);
      return range ? measureRects(range) : [];
    },
    light: citation => painter.light(citation === null ? [] : state.claimsOf(citation)),
    step(direction) {
      // An open card is where the reader is, wherever the keyboard stood before.
      const placed = state.placed();
      const open = current();
      if (placed && open !== null) navigation.goTo(placed, state.toPage(open));
      const next = stepTo({ state, navigation }, direction);
      if (next !== null) openCard(next, 'keyboard');
    },
    closed() {
      painter.light([]);
      navigation.forget();
      if (!deps.alive()) stop();
    },
    orphaned: () => !deps.alive(),
    signal,
  };
}

/** Starts the watch and everything that follows a reading. */
function readAndHandOver(
  parts: Parts,
  card: CardHost,
  openCard: (citation: string, reason: CardReason) => void,
): { readonly readAgain: () => Promise<boolean>; readonly costs: readonly number[] } {
  const { deps, state, highlights, painter, signal } = parts;
  const drawAgain = () => {
    const placed = state.placed();
    if (placed && !signal.aborted) painter.drawCitations(placed, state.nameOf);
  };
  state.onLive(drawAgain);
  const handover = createReadingHandover(parts);
  const listen = createPagePointer(parts, card, openCard);
  const place = createPlacer();
  let urgent = true;
  let told: PageText | null = null;
  let failed = false;
  const watch = watchPage({
    document: deps.document,
    signal,
    onRoot: root => root.nodeType === 9 && listen(root as Document),
    onError() {
      failed = true;
    },
    *onPage(read, moved, due) {
      if (!deps.alive()) return handleLostExtension(parts);
      const reading = yield* deps.readText(read.page, due);
      if (moved) {
        card.close();
        state.follow(null);
      }
      const placed = place(read.map, reading);
      // Found before `place`, which has to swap all at once: marks drawn halfway would flicker.
      const ranges = yield* findCitationRanges(placed, due);
      if (highlights.prepare(ranges)) yield;
      state.place(placed);
      drawAgain();
      const now = urgent || moved;
      // New nodes for the same words are drawn, but are no news to the worker.
      if (!now && told && hasSameText(told, read.page)) return;
      told = read.page;
      urgent = false;
      handover.offer({ page: read.page, reading }, now);
    },
  });
  return {
    costs: watch.costs,
    async readAgain() {
      urgent = true;
      failed = false;
      await watch.again();
      await handover.settled();
      return !failed;
    },
  };
}

/** Where all citations of a reading are drawn, found in steps. */
function* findCitationRanges(
  placed: PlacedReading,
  due: () => boolean,
): Generator<void, Range[], void> {
  const ranges: Range[] = [];
  for (const { id } of placed.reading.citations) {
    const range = placed.citation(id);
    if (range) ranges.push(range);
    if (due()) yield;
  }
  return ranges;
}

/**
 * The extension was replaced. The marks stay until a card has said so, and go once it is closed;
 * without marks nobody would ask.
 */
function handleLostExtension({ state, stop }: Parts): void {
  if ((state.placed()?.reading.citations.length ?? 0) > 0) state.tell();
  else stop();
}

/**
 * Hands readings over, and follows the live trace for as long as the page has citations and the
 * extension is there.
 */
function createReadingHandover(parts: Parts): Handover<Read> {
  const { deps, state, signal } = parts;
  const followLive = followTrace(parts);
  return createHandover<Read>(async read => {
    // On a long page drawing, putting into shape and sending are each as much as a task may be.
    await nextTask();
    const reading = toPageReading(read.page, read.reading);
    await nextTask();
    if (signal.aborted) return;
    state.hand(reading);
    try {
      const live = await deps.handOver(reading);
      // The answer to a reading that a newer one has overtaken would match other ids.
      if (live && state.handed() === reading) state.follow(live);
      followLive();
    } catch {
      if (!deps.alive()) handleLostExtension(parts);
    }
  }, signal);
}

function createPagePointer(
  { state, highlights, signal }: Parts,
  card: CardHost,
  open: (citation: string, reason: CardReason) => void,
): (document: Document) => void {
  return createPointer({
    citationAt(document, x, y) {
      const [range] = highlights.at(document, x, y);
      const id = range ? state.placed()?.citationAt(range) : null;
      return id ? state.toTrace(id) : null;
    },
    prepare: card.prepare,
    open,
    close: card.close,
    current: card.current,
    owns: card.owns,
    signal,
  });
}

/** True when nothing changed but the nodes that draw the text. */
function hasSameText(a: PageText, b: PageText): boolean {
  return (
    a.title === b.title &&
    a.blocks.length === b.blocks.length &&
    a.blocks.every((block, i) => block === b.blocks[i])
  );
}

/** Keeps the live trace coming while the page has citations, and only then. */
function followTrace(parts: Parts): () => void {
  const { deps, state, signal } = parts;
  let stop: (() => void) | null = null;
  signal.addEventListener('abort', () => stop?.(), { once: true });
  return () => {
    const wanted = (state.placed()?.reading.citations.length ?? 0) > 0 && !signal.aborted;
    if (wanted) stop ??= deps.watchLive(state.follow, () => handleLostExtension(parts));
    else {
      stop?.();
      stop = null;
    }
  };
}
