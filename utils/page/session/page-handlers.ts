/**
 * What the worker may ask of a page: show a place, obey a key, read again, hand over what is
 * selected or the page's HTML.
 */
import type { PageHandlers } from '../../messaging/serve-page.ts';
import type { CitationNavigation } from '../marking/citation-navigation.ts';
import type { HighlightPainter } from '../marking/highlight-painter.ts';
import { isInView, scrollTo } from '../marking/viewport.ts';
import type { CardHost, CardReason } from './card.ts';
import type { PageState } from './page-state.ts';

/** What the answers of a page are made with. */
export interface PageHandlerDeps {
  readonly document: Document;
  readonly state: PageState;
  readonly painter: HighlightPainter;
  readonly navigation: CitationNavigation;
  readonly card: CardHost;
  openCard(citation: string, reason: CardReason): void;
  /** Reads the page again and resolves when that was handed over: false where reading failed. */
  readAgain(): Promise<boolean>;
}

/** How long a claim or citation stays lit after "show me". Milliseconds. */
const SHOWN_MS = 4000;
/** The worker takes so much of a page and of a selection. UTF-16 units. */
const LONGEST_HTML = 8_000_000;
const LONGEST_SELECTION = 5000;

/** The answers of one page, as the message server asks for them. */
export function createPageHandlers(deps: PageHandlerDeps): PageHandlers {
  return {
    showTarget: async ({ target }) => show(deps, target),
    async command({ name }) {
      obey(deps, name);
      return null;
    },
    readAgain: deps.readAgain,
    inView: async () => ({ citations: listInView(deps) }),
    selection: async () => readSelection(deps),
    pageHtml: async () => ({
      url: deps.document.URL,
      html: deps.document.documentElement.outerHTML.slice(0, LONGEST_HTML),
    }),
  };
}

/**
 * Goes to the next or previous citation of the page; answers the trace's id of it, or null when
 * there is none.
 */
export function stepTo(
  { state, navigation }: Pick<PageHandlerDeps, 'state' | 'navigation'>,
  direction: 1 | -1,
): string | null {
  const placed = state.placed();
  const next = placed ? navigation.step(placed, direction) : null;
  return next === null ? null : state.toTrace(next);
}

function show({ state, painter, navigation }: PageHandlerDeps, target: string): boolean {
  const placed = state.placed();
  if (!placed) return false;
  const claim = state.claim(target);
  if (claim) {
    scrollTo(claim);
    painter.light([claim], SHOWN_MS);
    return true;
  }
  if (!navigation.goTo(placed, state.toPage(target))) return false;
  painter.light(state.claimsOf(target), SHOWN_MS);
  return true;
}

function listInView({ state }: Pick<PageHandlerDeps, 'state'>): string[] {
  const citations = state.placed()?.reading.citations ?? [];
  return citations.flatMap(({ id }) => {
    // Only what the trace knows as well: the worker asks to choose what to look up first.
    const known = state.toTrace(id);
    const range = known === null ? null : state.citation(known);
    return known !== null && range && isInView(range) ? known : [];
  });
}

function obey(
  deps: PageHandlerDeps,
  name: 'next-citation' | 'previous-citation' | 'open-card',
): void {
  const { state, navigation, card } = deps;
  const placed = state.placed();
  if (name === 'open-card') {
    const at = placed ? navigation.current(placed) : null;
    const citation = at === null ? stepTo(deps, 1) : state.toTrace(at);
    if (citation !== null) deps.openCard(citation, 'keyboard');
    return;
  }
  const open = card.current();
  if (placed && open !== null) navigation.goTo(placed, state.toPage(open));
  const next = stepTo(deps, name === 'next-citation' ? 1 : -1);
  if (next === null) return;
  // An open card goes along; a closed one waits for its own key.
  if (open === null) card.announce(next);
  else deps.openCard(next, 'keyboard');
}

function readSelection({ document, state }: PageHandlerDeps): {
  text: string;
  claim: string | null;
} {
  const selection = document.defaultView?.getSelection() ?? null;
  const text = (selection?.toString() ?? '').trim().slice(0, LONGEST_SELECTION);
  const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
  const claim = text !== '' && range ? (state.placed()?.claimIn(range) ?? null) : null;
  return { text, claim: claim === null ? null : state.toTrace(claim) };
}
