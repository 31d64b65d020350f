import buttonsCss from '../style/buttons.css?inline';
import cardCss from '../style/card.css?inline';
import tokensCss from '../style/tokens.css?inline';
import traceCss from '../style/trace.css?inline';
import typeCss from '../style/type.css?inline';

/**
 * The host is a plain element: a page can define what an element with a hyphen in its name does when
 * it is made or inserted, and be handed its shadow tree
 * (https://html.spec.whatwg.org/#dom-elementinternals-shadowroot).
 */
const TAG = 'div';
/** By what it is known, to tests and to who looks into the page. */
const MARK = 'data-whence';
/** Everything a reader can do in the card starts with one of these. */
const GESTURES = [
  'click',
  'auxclick',
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'keydown',
  'keyup',
  'input',
  'change',
  'dragstart',
] as const;

/**
 * The one node that is ever added to a page, not yet in it, with the shadow tree the card is drawn
 * in. The tree is closed to the page's scripts but in test builds, and no event that a script made
 * up reaches anything inside.
 */
export function makeHost(): { host: HTMLElement; root: ShadowRoot } {
  const host = document.createElement(TAG);
  host.setAttribute(MARK, '');
  const root = host.attachShadow({ mode: import.meta.env.MODE === 'test' ? 'open' : 'closed' });
  for (const type of GESTURES) root.addEventListener(type, stopUntrusted, { capture: true });
  adoptStyles(root);
  return { host, root };
}

function stopUntrusted(event: Event): void {
  if (event.isTrusted) return;
  event.stopImmediatePropagation();
  event.preventDefault();
}

const CSS = tokensCss + typeCss + buttonsCss + traceCss + cardCss;
/** Read once, for every card of the page. */
let sheet: CSSStyleSheet | null = null;

/**
 * Styles that a page's content policy has no say in; a style element where sheets cannot be
 * adopted.
 */
function adoptStyles(root: ShadowRoot): void {
  try {
    sheet ??= makeSheet(CSS);
    root.adoptedStyleSheets = [sheet];
  } catch {
    const style = document.createElement('style');
    style.textContent = CSS;
    root.append(style);
  }
}

function makeSheet(css: string): CSSStyleSheet {
  const made = new CSSStyleSheet();
  made.replaceSync(css);
  return made;
}
