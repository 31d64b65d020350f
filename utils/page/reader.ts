/** The reader of one page: reads it, draws its citations, opens the card, answers the worker. Everything it needs of the extension is handed in. */
import type { PageText } from '../citations/page-text.ts';
import type { Reading } from '../claims/claim.ts';
import type { PageReading } from '../messaging/contract.ts';
import type { PageHandlers } from '../messaging/serve-page.ts';
import type { LiveTrace } from '../trace/live.ts';
import type { CardReason, MountCard } from './card.ts';
import { createHandover } from './handover.ts';
import { createHighlights } from './highlights.ts';
import { type MatchedIds, matchIds } from './match-ids.ts';
import { createPainter } from './painter.ts';
import { createPlacer, type PlacedReading } from './placed-reading.ts';
import { createPointer } from './pointer.ts';
import { pageReading } from './reading.ts';
import { createSteps } from './steps.ts';
import type { ReadablePage } from './text-of-page.ts';
import { highlightsOf } from './verdict-colours.ts';
import { watchPage } from './watch.ts';
import { rectsOf, scrollTo } from './where.ts';

export interface ReaderDeps {
  readonly document: Document;
  /** Finds citations and claims; yields whenever `due` says so. */
  readonly readText: (page: PageText, due: () => boolean) => Generator<void, Reading, void>;
  /** Hands a reading over to the worker; answers the live trace, or null without citations. Rejects when the worker cannot be reached. */
  readonly handOver: (reading: PageReading) => Promise<LiveTrace | null>;
  /** Calls back with the live trace after every change, and once when the extension was replaced. Returns what stops it. */
  readonly watchLive: (onChange: (live: LiveTrace) => void, onLost: () => void) => () => void;
  /** False once the extension was replaced or removed under the page. */
  readonly alive: () => boolean;
  readonly mountCard: MountCard;
}

export interface Reader {
  /** What the worker may ask. */
  readonly handlers: PageHandlers;
  /** Takes everything off the page. */
  stop(): void;
  readonly alive: () => boolean;
}

/** How long a claim or citation stays lit after "show me". Milliseconds. */
const SHOWN_MS = 4000;
/** The worker takes so much of a page and of a selection. UTF-16 units. */
const LONGEST_HTML = 8_000_000;
const LONGEST_SELECTION = 5000;

/** Starts reading at once. */
export function createReader(deps: ReaderDeps): Reader {
  const { document, alive } = deps;
  const controller = new AbortController();
  const { signal } = controller;
  const highlights = createHighlights();
  const painter = createPainter(highlights, signal);
  const place = createPlacer();
  const steps = createSteps(painter.current);
  const listeners = new Set<(live: LiveTrace) => void>();
  let placed: PlacedReading | null = null;
  let handed: PageReading | null = null;
  let live: LiveTrace | null = null;
  let ids: MatchedIds | null = null;
  let stopLive: (() => void) | null = null;
  let again = false;

  const stop = () => {
    if (signal.aborted) return;
    stopLive?.();
    controller.abort();
    highlights.clear();
  };
  const lost = () => {
    // An open card says that the extension was replaced; it goes with the reader once it is closed.
    if (card.current() === null) stop();
    else if (live) for (const tell of listeners) tell(live);
  };

  const toPage = (id: string): string => ids?.toPage.get(id) ?? id;
  const toTrace = (id: string): string | null => (live ? (ids?.toTrace.get(id) ?? null) : id);
  const rangeOf = (citation: string): Range | null => placed?.citation(toPage(citation)) ?? null;
  const claimsOf = (citation: string): Range[] => placed?.claimsOf(toPage(citation)) ?? [];

  const repaint = () => {
    if (!placed || signal.aborted) return;
    ids = live ? matchIds(placed.reading, live.trace) : null;
    const names = live ? highlightsOf(live) : null;
    painter.citations(placed, id => names?.get(toTrace(id) ?? '') ?? 'whence-cited');
  };
  const onLive = (next: LiveTrace) => {
    live = next;
    repaint();
    for (const tell of listeners) tell(next);
  };
  const followLive = () => {
    const wanted = (placed?.reading.citations.length ?? 0) > 0;
    if (wanted && !stopLive) stopLive = deps.watchLive(onLive, lost);
    if (!wanted && stopLive) {
      stopLive();
      stopLive = null;
    }
  };

  const handover = createHandover<PageReading>(async reading => {
    handed = reading;
    try {
      const answer = await deps.handOver(reading);
      if (answer && handed === reading) onLive(answer);
      if (!signal.aborted) followLive();
    } catch {
      if (!alive()) lost();
    }
  }, signal);

  const openCard = (citation: string, reason: CardReason): void => {
    const range = rangeOf(citation);
    if (!range) return;
    painter.light(claimsOf(citation));
    card.open(citation, rectsOf(range), reason);
  };
  const step = (direction: 1 | -1): string | null => {
    const next = placed ? steps.step(placed, direction) : null;
    return next === null ? null : toTrace(next);
  };
  const card = deps.mountCard({
    reading: () => handed,
    live: () => live,
    onLive(callback) {
      listeners.add(callback);
      return () => listeners.delete(callback);
    },
    rectsOf: citation => {
      const range = rangeOf(citation);
      return range ? rectsOf(range) : [];
    },
    light: citation => painter.light(citation === null ? [] : claimsOf(citation)),
    step(direction) {
      const open = card.current();
      if (placed && open !== null) steps.goTo(placed, toPage(open));
      const next = step(direction);
      if (next !== null) openCard(next, 'keyboard');
    },
    closed() {
      painter.light([]);
      steps.forget();
      if (!alive()) stop();
    },
    orphaned: () => !alive(),
    signal,
  });

  const listen = createPointer({
    citationAt(root, x, y) {
      const range = highlights.at(root, x, y)[0];
      const id = range ? placed?.citationAt(range) : null;
      return id ? toTrace(id) : null;
    },
    open: openCard,
    close: () => card.close(),
    current: () => card.current(),
    owns: event => card.owns(event),
    signal,
  });

  const watch = watchPage({
    document,
    signal,
    onRoot(root) {
      highlights.dress(root);
      if (root.nodeType === 9) listen(root as Document);
    },
    onPage: function* (read: ReadablePage, moved: boolean, due: () => boolean) {
      const reading = yield* deps.readText(read.page, due);
      if (moved) {
        live = null;
        card.close();
      }
      const next = place(read.map, reading);
      for (const { id } of reading.citations) {
        next.citation(id);
        if (due()) yield;
      }
      const first = placed === null;
      placed = next;
      repaint();
      handover.offer(pageReading(read.page, reading), first || moved || again);
    },
  });

  const readAgain = async (): Promise<null> => {
    again = true;
    await watch.again();
    again = false;
    await handover.settled();
    return null;
  };

  const show = (target: string): boolean => {
    if (!placed) return false;
    const id = toPage(target);
    const claim = placed.claim(id);
    if (claim) {
      scrollTo(claim);
      painter.light([claim], SHOWN_MS);
      return true;
    }
    if (!steps.goTo(placed, id)) return false;
    painter.light(placed.claimsOf(id), SHOWN_MS);
    return true;
  };

  const handlers: PageHandlers = {
    showTarget: async ({ target }) => show(target),
    async command({ name }) {
      if (name !== 'open-card') {
        const next = step(name === 'next-citation' ? 1 : -1);
        if (next !== null && card.current() !== null) openCard(next, 'keyboard');
        return null;
      }
      const at = placed ? steps.current(placed) : null;
      const citation = at === null ? step(1) : toTrace(at);
      if (citation !== null) openCard(citation, 'keyboard');
      return null;
    },
    readAgain,
    async selection() {
      const selection = document.defaultView?.getSelection() ?? null;
      const text = (selection?.toString() ?? '').trim().slice(0, LONGEST_SELECTION);
      const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
      const claim = text !== '' && range ? (placed?.claimIn(range) ?? null) : null;
      return { text, claim: claim === null ? null : toTrace(claim) };
    },
    pageHtml: async () => ({ url: document.URL, html: document.documentElement.outerHTML.slice(0, LONGEST_HTML) }),
  };
  return { handlers, stop, alive };
}
