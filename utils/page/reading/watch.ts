/**
 * Reads a page and goes on reading it as it changes: streamed text, edits, opened sections,
 * navigation inside the page.
 */

import type { Root } from './drawn-tree.ts';
import { cutFragment } from './page-head.ts';
import { createPageSource, type PageSource, type ReadablePage } from './page-source.ts';
import { createReadingScheduler } from './reading-scheduler.ts';
import { browserIdle, createHurriedIdle, type Idle, runInSlices, type Work } from './slices.ts';
import { unclobber } from './unclobbered.ts';

/** What is watched, and who is told. */
export interface WatchDeps {
  readonly document: Document;
  /** Stops everything. */
  readonly signal: AbortSignal;
  /**
   * What to do with every new reading, in the same slices of idle time; `moved` after navigation
   * inside the page. Called only when the text, the nodes that draw it or the address changed.
   */
  readonly onPage: (
    read: ReadablePage,
    moved: boolean,
    due: () => boolean,
  ) => Generator<void, void, void>;
  /** Called once for each tree that is part of the page, before it is read for the first time. */
  readonly onRoot?: (root: Root) => void;
  /** Called when reading failed; the next change is read all the same. */
  readonly onError?: (error: unknown) => void;
  readonly idle?: Idle;
}

/** A page that is being watched. */
export interface Watch {
  /**
   * Reads again although nothing changed, all of it; resolves when that was handed over. The first
   * reading, while it is on its way, is as good.
   */
  again(): Promise<void>;
  /**
   * What the newest readings took, all their slices together, newest last. Milliseconds. For
   * benchmarks.
   */
  readonly costs: readonly number[];
}

/** Attributes that change what is drawn or where a link goes. */
const ATTRIBUTES = ['class', 'style', 'hidden', 'open', 'contenteditable', 'href', 'slot', 'role'];
/**
 * What of a style attribute can hide, show or reflow text; the rest (a moving carousel, 60 times a
 * second) is not worth a look.
 */
const DRAWING_STYLE = /display|visibility|clip|white-space|position|float|flex|content/;
const MOST_COSTS = 500;

/**
 * Starts at once and stops with the signal. Work is proportional to what changed, in slices of idle
 * time.
 */
export function watchPage(deps: WatchDeps): Watch {
  const { document, signal } = deps;
  const costs: number[] = [];
  let last: ReadablePage | null = null;
  let anew = true;
  let address = '';
  const idle = createHurriedIdle(deps.idle ?? browserIdle);

  function* work(due: () => boolean): Generator<void, void, void> {
    const page = yield* source.read(due);
    const moved = address !== '' && page.page.url !== address;
    address = page.page.url;
    // Most changes of a living page (clocks, counters in hidden boxes) leave its text as it was.
    if (!anew && !moved && last && isSame(last, page)) return;
    anew = false;
    last = page;
    yield* deps.onPage(page, moved, due);
  }
  const scheduler = createReadingScheduler(async () => {
    const cost = await measureWork(work, signal, idle).catch(error => {
      deps.onError?.(error);
      return 0;
    });
    costs.push(cost);
    if (costs.length > MOST_COSTS) costs.shift();
    return cost;
  }, signal);

  const observer = new MutationObserver(records => {
    // A page that goes elsewhere without loading may change its address before or after its nodes.
    let relevant = cutFragment(document.URL) !== address;
    for (const record of records) relevant = noteRecord(record, source, document) || relevant;
    if (relevant) scheduler.ask();
  });
  const source = createPageSource(document, root => {
    observer.observe(root, {
      subtree: true,
      childList: true,
      characterData: true,
      attributeFilter: ATTRIBUTES,
      attributeOldValue: true,
    });
    deps.onRoot?.(root);
  });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  listenForMoves(document, signal, () => cutFragment(document.URL) !== address && scheduler.ask());
  listenForFrames(document, signal, frame => {
    source.forget(frame, true);
    scheduler.ask();
  });
  scheduler.ask();

  return {
    costs,
    again() {
      // Before the first reading nothing is known that could be read anew.
      if (costs.length > 0) {
        anew = true;
        const { body } = unclobber(document);
        if (body) source.forget(body, true);
      }
      return scheduler.now().finally(idle.hurry());
    },
  };
}

/** Does the work in slices; answers what they took together in milliseconds. */
async function measureWork(work: Work<void>, signal: AbortSignal, idle: Idle): Promise<number> {
  let spent = 0;
  await runInSlices(
    function* (due) {
      const steps = work(due);
      for (let done = false; !done; ) {
        const from = idle.now();
        done = steps.next().done === true;
        spent += idle.now() - from;
        if (!done) yield;
      }
    },
    signal,
    idle,
  );
  return spent;
}

/** Tells the source what a record changes; false for what changes no text. */
function noteRecord(record: MutationRecord, source: PageSource, document: Document): boolean {
  const { target, type, addedNodes } = record;
  // Nodes beside the body are never text: the card's own host, the boxes that other extensions add.
  if (type === 'childList' && (target === document.documentElement || target === document.head))
    return [...addedNodes].includes(document.body);
  if (type === 'attributes' && record.attributeName === 'style' && !redraws(record)) return false;
  source.forget(target, type === 'attributes');
  return true;
}

function redraws(record: MutationRecord): boolean {
  const now = (record.target as Element).getAttribute('style') ?? '';
  const before = record.oldValue ?? '';
  return now !== before && (DRAWING_STYLE.test(now) || DRAWING_STYLE.test(before));
}

/** True when both readings have the same blocks, drawn by the same nodes, in the same order. */
function isSame(a: ReadablePage, b: ReadablePage): boolean {
  if (a.page.title !== b.page.title || a.map.drawn.length !== b.map.drawn.length) return false;
  return (
    a.map.drawn.every((one, i) => one === b.map.drawn[i]) &&
    a.page.blocks.every((block, i) => block === b.page.blocks[i])
  );
}

/** A page that pushes a new address need not change a node at once. */
function listenForMoves(document: Document, signal: AbortSignal, moved: () => void): void {
  const view = document.defaultView;
  view?.addEventListener('popstate', moved, { signal });
  view?.addEventListener('hashchange', moved, { signal });
  if (view && 'navigation' in view && view.navigation instanceof EventTarget)
    view.navigation.addEventListener('currententrychange', moved, { signal });
}

/**
 * The load of a frame is no mutation of the page around it; load events do not bubble, yet they are
 * captured.
 */
function listenForFrames(
  document: Document,
  signal: AbortSignal,
  loaded: (frame: Element) => void,
): void {
  document.addEventListener(
    'load',
    ({ target }) => {
      if (target instanceof Element && target.localName === 'iframe') loaded(target);
    },
    { capture: true, signal },
  );
}
