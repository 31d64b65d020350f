import { render } from 'preact';
import { i18n } from '#i18n';
import { send } from '../../utils/messaging/client.ts';
import { extension } from '../../utils/messaging/extension.ts';
import type { CardDeps, CardHost, CardReason, MountCard } from '../../utils/page/session/card.ts';
import type { LiveTrace } from '../../utils/trace/model/live.ts';
import type { PageReading } from '../../utils/trace/model/page-reading.ts';
import { getUiLanguage } from '../words/format.ts';
import { type ActionGuard, createActionGuard } from './action-guard.ts';
import { createAnnouncer } from './announcer.ts';
import { CitationCard } from './CitationCard.tsx';
import { CARD_TITLE_ID, type CardActions, type PartingWords } from './card-actions.ts';
import { describeCitation } from './citation-line.ts';
import { copyText } from './copy-text.ts';
import { makeHost } from './make-host.ts';
import { PartingCard } from './PartingCard.tsx';
import { placeCard } from './place-card.ts';

/** The nodes of a card, in the page or not. */
interface Made {
  readonly host: HTMLElement;
  readonly dialog: HTMLElement;
}

/** A card that is open, and what takes it away. */
interface Open extends Made {
  readonly citation: string;
  readonly before: Element | null;
  /** Aborted when this opening ends: nothing is placed or drawn for it any more. */
  readonly ends: AbortController;
  readonly guard: ActionGuard;
}

/**
 * The card of a page: a non-modal dialog in a shadow tree of its own. Draws what is known at once
 * and fills in as the trace grows.
 */
export const mountCard: MountCard = (deps: CardDeps): CardHost => {
  let open: Open | null = null;
  let ready: Made | null = null;
  const words = collectWords();
  const announcer = createAnnouncer(words);

  const close = () => {
    if (!open) return;
    const { host, dialog, before, ends } = open;
    // Asked before anything is taken away: a node that leaves the page loses the focus with it.
    const hadFocus = findFocus(dialog) !== null;
    open = null;
    ends.abort();
    render(null, dialog);
    host.remove();
    if (hadFocus && before instanceof HTMLElement && before.isConnected)
      before.focus({ preventScroll: true });
    deps.closed();
  };

  const draw = () => {
    if (open) drawCard(open, deps, words, close);
  };

  const show = (citation: string, reason: CardReason) => {
    // A page may have taken it away.
    if (open && !open.host.isConnected) close();
    // A card that is open moves to the next citation instead of being made anew: nothing flickers,
    // and the focus can stay.
    const kept = open;
    kept?.ends.abort();
    announcer.hush();
    const { host, dialog } = kept ?? ready ?? makeCard(words, close);
    ready = null;
    const step = findFocus(dialog)?.getAttribute('data-step');
    const before = kept ? kept.before : document.activeElement;
    const ends = new AbortController();
    if (!kept && !addToPage(host, dialog)) return deps.closed();
    const guard = createActionGuard(dialog, ends.signal);
    open = { citation, host, dialog, before, ends, guard };
    ends.signal.addEventListener('abort', deps.onLive(draw));
    draw();
    // Whoever walks from citation to citation stays on the button for it.
    if (step)
      dialog
        .querySelector<HTMLElement>(`[data-step="${step}"]:not([disabled])`)
        ?.focus({ preventScroll: true });
    if (reason === 'keyboard' && !findFocus(dialog)) dialog.focus({ preventScroll: true });
    placeCard(
      dialog,
      () => deps.measureRects(citation),
      { close, moved: guard.moved },
      ends.signal,
    );
  };

  deps.signal.addEventListener('abort', close, { once: true });
  deps.signal.addEventListener('abort', announcer.hush, { once: true });
  return {
    prepare(citation) {
      if (open) return;
      // Made while the pointer rests: opening has to show it within a frame.
      ready ??= makeCard(words, close);
      drawCard({ citation, dialog: ready.dialog, guard: null }, deps, words, close);
    },
    open: (citation, _rects, reason) => show(citation, reason),
    announce(citation) {
      const live = findLive(deps);
      if (live && !deps.orphaned()) announcer.say(describeCitation(live, citation));
    },
    close,
    current: () => (open?.host.isConnected ? open.citation : null),
    owns: event => open !== null && event.composedPath().includes(open.host),
  };
};

/** What must be sayable whenever a card opens, even when the extension is gone by then. */
interface Words {
  readonly direction: string;
  /** BCP 47. */
  readonly language: string;
  readonly parting: PartingWords;
}

function collectWords(): Words {
  return {
    direction: extension.i18n.getMessage('@@bidi_dir') || 'ltr',
    language: getUiLanguage(),
    parting: {
      title: i18n.t('card.orphaned'),
      words: i18n.t('card.orphanedWords'),
      reload: i18n.t('card.reload'),
      close: i18n.t('card.close'),
    },
  };
}

/** What is known of the page: its trace, else what the page alone says; null before it was read. */
function findLive(deps: CardDeps): LiveTrace | null {
  const reading = deps.reading();
  return deps.live() ?? (reading && makeUntracedLive(reading));
}

/** Draws what is known of the open card's citation; nothing before the page was read. */
function drawCard(
  { citation, dialog, guard }: Pick<Open, 'citation' | 'dialog'> & { guard: ActionGuard | null },
  deps: CardDeps,
  words: Words,
  close: () => void,
): void {
  // Before anything is asked: every call to an extension that was replaced throws.
  if (deps.orphaned()) {
    render(
      <PartingCard
        words={words.parting}
        actions={{ onClose: close, onReload: () => location.reload() }}
      />,
      dialog,
    );
    return;
  }
  const live = findLive(deps);
  if (!live) return;
  render(
    <CitationCard
      key={citation}
      live={live}
      citation={citation}
      provisional={deps.live() === null}
      actions={createActions(deps, { id: live.id, citation, guard }, close)}
    />,
    dialog,
  );
}

function makeCard({ direction, language }: Words, close: () => void): Made {
  const { host, root } = makeHost();
  const dialog = document.createElement('div');
  dialog.className = 'tokens whence card';
  dialog.tabIndex = -1;
  // In the top layer no header of the page covers it and no transform of the page moves it.
  dialog.popover = 'manual';
  dialog.dir = direction;
  // The words are of the reader's language, whatever the page's is: for the voice that reads them,
  // and for the breaking of lines.
  dialog.lang = language;
  dialog.setAttribute('role', 'dialog');
  dialog.setAttribute('aria-labelledby', CARD_TITLE_ID);
  dialog.addEventListener('keydown', event => leaveByTab(event, dialog, close));
  root.append(dialog);
  return { host, dialog };
}

/** What has the focus inside the card; null when nothing of it has. */
const findFocus = (dialog: HTMLElement): Element | null =>
  (dialog.getRootNode() as ShadowRoot).activeElement;

/**
 * Tab past either end leaves the card: it stands last in the page, so the next stop would be
 * nowhere near the citation.
 */
function leaveByTab(event: KeyboardEvent, dialog: HTMLElement, close: () => void): void {
  if (event.key === 'Escape') close();
  if (event.key !== 'Tab') return;
  const stops = [
    ...dialog.querySelectorAll<HTMLElement>('button:not([disabled]), a[href], summary'),
  ];
  const at = findFocus(dialog);
  const leaves = event.shiftKey ? at === stops[0] || at === dialog : at === stops.at(-1);
  if (!leaves) return;
  event.preventDefault();
  close();
}

/** Adds a card to the page and shows it; false where the page does not let it stand. */
function addToPage(host: HTMLElement, dialog: HTMLElement): boolean {
  document.documentElement.append(host);
  try {
    dialog.showPopover();
    return true;
  } catch {
    host.remove();
    return false;
  }
}

function createActions(
  deps: CardDeps,
  of: { readonly id: string; readonly citation: string; readonly guard: ActionGuard | null },
  close: () => void,
): CardActions {
  const { id, citation } = of;
  /** What reaches beyond the page is asked for only where the reader saw what was pressed. */
  const ask = (request: () => Promise<unknown>) => {
    if (of.guard?.allows()) void request().catch(() => undefined);
  };
  return {
    onTrace: () => ask(() => send('startTrace', { id, citations: null, fresh: false })),
    onRetry: () => ask(() => send('startTrace', { id, citations: [citation], fresh: true })),
    onChoose: url => ask(() => send('choose', { id, citation, url })),
    onReadArchived: article => ask(() => send('readArchived', { id, article })),
    onAccess: () => ask(() => send('openScreen', { screen: 'access', id })),
    onReport: () => ask(() => send('openScreen', { screen: 'report', id })),
    onGive: () => ask(() => send('openScreen', { screen: 'give', id, citation })),
    onCopy: copyText,
    onStep: direction => deps.step(direction),
    onClose: close,
  };
}

/** What the page alone says, in the shape of a trace nobody has begun. */
function makeUntracedLive({ page, claims, citations, mentions }: PageReading): LiveTrace {
  return {
    id: '',
    tab: null,
    state: 'read',
    progress: {
      done: 0,
      total: citations.length,
      asking: null,
      asks: [],
      found: 0,
      read: 0,
      judged: 0,
    },
    needs: [],
    wouldAsk: [],
    offline: false,
    unsaved: false,
    private: false,
    savedAt: '',
    changes: [],
    chosen: [],
    trace: {
      schema: 'whence/trace@1',
      page,
      tracedAt: '',
      claims,
      citations,
      mentions,
      outlets: [],
      articles: [],
      origins: [],
      network: [],
    },
  };
}
