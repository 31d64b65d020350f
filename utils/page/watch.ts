/** Reads a page and goes on reading it as it changes: streamed text, edits, opened sections, navigation inside the page. */
import { addressOf } from './page-facts.ts';
import { browserIdle, type Idle, inSlices } from './slices.ts';
import { createPageSource, type ReadablePage } from './text-of-page.ts';
import type { Root } from './walk.ts';

export interface WatchDeps {
  readonly document: Document;
  /** Stops everything. */
  readonly signal: AbortSignal;
  /** What to do with every new reading, in the same slices of idle time; `moved` after navigation inside the page. Called only when the text or the address changed. */
  readonly onPage: (read: ReadablePage, moved: boolean, due: () => boolean) => Generator<void, void, void>;
  /** Called once for each tree that is part of the page, before it is read for the first time. */
  readonly onRoot?: (root: Root) => void;
  /** Called when reading failed; the next change is read all the same. */
  readonly onError?: (error: unknown) => void;
  readonly idle?: Idle;
}

export interface Watch {
  /** Reads again although nothing changed, all of it; resolves when that was handed over. */
  again(): Promise<void>;
  /** How many updates were read and how long each took in all its slices together, newest last. For benchmarks. */
  readonly costs: readonly number[];
}

/** Between two readings the page gets at least this time for itself, and four times what the last one took. Milliseconds. */
const LEAST_PAUSE = 60;
const PAUSE_FACTOR = 4;

/** Attributes that change what is drawn or where a link goes. */
const ATTRIBUTES = ['class', 'style', 'hidden', 'open', 'contenteditable', 'href', 'slot', 'role'];
/** What of a style attribute can hide, show or reflow text; the rest (a moving carousel, 60 times a second) is not worth a look. */
const DRAWING_STYLE = /display|visibility|clip|white-space|position|float|flex|content/;

/** Starts at once and stops with the signal. Work is proportional to what changed, in slices of idle time. */
export function watchPage(deps: WatchDeps): Watch {
  const { document, signal, idle = browserIdle } = deps;
  const costs: number[] = [];
  let wanted: Promise<void> | null = null;
  let last: ReadablePage | null = null;
  let fresh = true;
  let address = '';

  const observer = new MutationObserver(records => {
    let relevant = false;
    for (const record of records) relevant = note(record) || relevant;
    if (relevant || addressOf(document.URL) !== address) void schedule();
  });

  const source = createPageSource(document, root => {
    observer.observe(root, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
      attributeFilter: ATTRIBUTES,
      attributeOldValue: true,
    });
    deps.onRoot?.(root);
  });

  const note = (record: MutationRecord): boolean => {
    const { target } = record;
    // Nodes beside the body are never text: the card's own host, the boxes that other extensions add.
    if (record.type === 'childList' && (target === document.documentElement || target === document.head))
      return record.addedNodes.length > 0 && [...record.addedNodes].includes(document.body);
    if (record.type === 'attributes') {
      if (record.attributeName === 'style' && !redraws(record)) return false;
      source.forget(target, true);
    } else source.forget(target, false);
    return true;
  };

  const read = async (): Promise<void> => {
    const began = idle.now();
    let spent = 0;
    let from = began;
    const all = function* (due: () => boolean): Generator<void, void, void> {
      const slice = () => {
        if (!due()) return false;
        spent += idle.now() - from;
        return true;
      };
      const steps = work(slice);
      from = idle.now();
      for (let step = steps.next(); !step.done; step = steps.next()) {
        yield;
        from = idle.now();
      }
      spent += idle.now() - from;
    };
    await inSlices(all, signal, idle).catch(error => deps.onError?.(error));
    costs.push(spent);
    if (costs.length > 500) costs.shift();
  };

  function* work(due: () => boolean): Generator<void, void, void> {
    const page = yield* source.read(due);
    const moved = address !== '' && page.page.url !== address;
    address = page.page.url;
    if (!fresh && !moved && last && isSame(last, page)) return;
    fresh = false;
    last = page;
    yield* deps.onPage(page, moved, due);
  }

  /** One reading is under way at a time; changes during it ask for the next, after a pause. */
  let running = false;
  let more = false;
  const loop = async (): Promise<void> => {
    running = true;
    do {
      more = false;
      await read();
      const pause = Math.max(LEAST_PAUSE, PAUSE_FACTOR * (costs.at(-1) ?? 0));
      if (!signal.aborted) await new Promise(resolve => setTimeout(resolve, pause));
    } while (more && !signal.aborted);
    running = false;
  };
  const schedule = (): Promise<void> => {
    if (signal.aborted) return Promise.resolve();
    if (running) {
      more = true;
      return wanted ?? Promise.resolve();
    }
    wanted = loop();
    return wanted;
  };

  const moved = () => {
    if (addressOf(document.URL) !== address) void schedule();
  };
  const view = document.defaultView;
  view?.addEventListener('popstate', moved, { signal });
  view?.addEventListener('hashchange', moved, { signal });
  navigationOf(view)?.addEventListener('currententrychange', moved, { signal });
  // The load of a frame is no mutation of the page around it; load events do not bubble, yet they are captured.
  document.addEventListener('load', event => loaded(event, source.forget) && void schedule(), { capture: true, signal });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  void schedule();

  return {
    costs,
    again() {
      fresh = true;
      if (document.body) source.forget(document.body, true);
      return schedule();
    },
  };
}

function redraws(record: MutationRecord): boolean {
  const now = (record.target as Element).getAttribute('style') ?? '';
  const before = record.oldValue ?? '';
  return now !== before && (DRAWING_STYLE.test(now) || DRAWING_STYLE.test(before));
}

/** True when both readings have the same blocks in the same order. */
function isSame(a: ReadablePage, b: ReadablePage): boolean {
  if (a.page.title !== b.page.title || a.map.drawn.length !== b.map.drawn.length) return false;
  return a.map.drawn.every((one, i) => one === b.map.drawn[i]) && a.page.blocks.every((block, i) => block === b.page.blocks[i]);
}

function navigationOf(view: Window | null): EventTarget | null {
  return view && 'navigation' in view && view.navigation instanceof EventTarget ? view.navigation : null;
}

function loaded(event: Event, forget: (node: Node, deep: boolean) => void): boolean {
  const { target } = event;
  if (!(target instanceof Element) || target.localName !== 'iframe') return false;
  forget(target, true);
  return true;
}
