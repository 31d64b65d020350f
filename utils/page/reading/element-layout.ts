/**
 * How an element is drawn, asked of the browser only where its tag alone cannot say: style is cheap
 * per element and dear per page.
 */
import { classifyTag } from './tags.ts';
import { unclobber } from './unclobbered.ts';

/**
 * hidden: not drawn, nor anything in it · inline: flows with the text around it · block: a box of
 * its own.
 */
type Flow = 'hidden' | 'inline' | 'block';

/**
 * How the children of an element are laid out: as text, as boxes below one another, as boxes side
 * by side.
 */
type ChildLayout = 'text' | 'column' | 'row';

/** What is known of an element's surroundings. */
export interface Surroundings {
  /** Layout the parent gives it. */
  readonly layout: ChildLayout;
  /** True inside `visibility: hidden`, where an element may be made visible again. */
  readonly invisible: boolean;
  /**
   * True inside a closed `<details>` or `hidden="until-found"`: not drawn now, yet one click away,
   * so it counts as text.
   */
  readonly collapsed: boolean;
}

/** How one element is drawn. */
export interface ElementLayout extends Surroundings {
  readonly flow: Flow;
}

const HIDDEN: ElementLayout = {
  flow: 'hidden',
  layout: 'text',
  invisible: false,
  collapsed: false,
};

/** Names by which pages hide text from the eye and leave it to screen readers. */
const SCREEN_READER =
  /(^|[\s_-])(sr-?only|visually-?hidden|screen-?reader(-text)?|a11y-?hidden|offscreen)($|[\s_-])/i;
/**
 * A clip that leaves nothing or one pixel: `rect(0px, 0px, 0px, 0px)`, `rect(1px, 1px, 1px, 1px)`,
 * `inset(50%)`, `inset(100%)`.
 */
const CLIPPED = /^rect\((0|1px|0px)[, ]|^inset\((50|100)%/;

/**
 * Looks at one element. Never throws; an element without a view (a detached document) is judged by
 * its tag.
 */
export function readLayout(raw: Element, around: Surroundings): ElementLayout {
  const element = unclobber(raw);
  const tag = element.localName;
  const usual = classifyTag(tag);
  if (usual === 'skipped') return HIDDEN;
  const hidden = element.getAttribute('hidden');
  if (hidden !== null && hidden !== 'until-found') return HIDDEN;
  if (isField(element)) return HIDDEN;
  const collapsed = around.collapsed || hidden === 'until-found';
  if (isDoubtful(element, tag, usual, around))
    return readStyledLayout(raw, usual, around, collapsed);
  if (usual === 'block' && !collapsed && !isVisible(element)) return HIDDEN;
  return {
    flow: usual === 'block' || around.layout === 'column' ? 'block' : 'inline',
    layout: 'text',
    invisible: false,
    collapsed,
  };
}

/** True where `white-space` keeps line ends as written. */
export function keepsLines(element: Element): boolean {
  const style = readStyle(element);
  if (!style) return false;
  const whiteSpace = style.whiteSpace || style.getPropertyValue('white-space-collapse');
  return whiteSpace.startsWith('pre') || whiteSpace.startsWith('break');
}

/** Text the reader writes: no part of what the page says. */
function isField(element: Element): boolean {
  const editable = element.getAttribute('contenteditable');
  if (editable !== null && editable !== 'false') return true;
  return element.getAttribute('role') === 'textbox';
}

/**
 * A page restyles what it names: only a class, a style, an unknown tag or hidden surroundings make
 * an element worth a style of its own.
 */
function isDoubtful(
  element: Element,
  tag: string,
  usual: 'block' | 'inline',
  around: Surroundings,
): boolean {
  if (around.invisible || element.hasAttribute('class') || element.hasAttribute('style'))
    return true;
  return usual === 'inline' && tag.includes('-');
}

function isVisible(element: Element): boolean {
  return (
    typeof element.checkVisibility !== 'function' ||
    element.checkVisibility({ visibilityProperty: true })
  );
}

function readStyle(element: Element): CSSStyleDeclaration | null {
  try {
    const { ownerDocument } = unclobber(element);
    return ownerDocument.defaultView?.getComputedStyle(element) ?? null;
  } catch {
    return null; // a frame that went away while it was read
  }
}

function readStyledLayout(
  element: Element,
  usual: 'block' | 'inline',
  around: Surroundings,
  collapsed: boolean,
): ElementLayout {
  const style = readStyle(element);
  const display = style?.display ?? '';
  if (display === 'none') return HIDDEN;
  const invisible = style?.visibility === 'hidden' || style?.visibility === 'collapse';
  const position = style?.position ?? '';
  const lifted = position === 'absolute' || position === 'fixed';
  if (lifted && style && isOffScreen(unclobber(element), style)) return HIDDEN;
  const layout = style ? decideChildLayout(style, display, around) : 'text';
  return {
    flow: decideFlow(display, usual, around, () => lifted || isFloating(style)),
    layout,
    invisible,
    collapsed,
  };
}

function decideFlow(
  display: string,
  usual: 'block' | 'inline',
  around: Surroundings,
  blockified: () => boolean,
): Flow {
  if (display === '' || around.layout === 'row')
    return around.layout === 'column' ? 'block' : usual;
  if (display === 'contents' || display.startsWith('inline') || display.startsWith('ruby'))
    return around.layout === 'column' ? 'block' : 'inline';
  // A drop cap or a lifted footnote number computes to "block" and still stands in its sentence.
  return usual === 'inline' && blockified() ? 'inline' : 'block';
}

/**
 * A flex row, or a box in a line of text, keeps its parts in one line; grids and columns do not.
 */
function decideChildLayout(
  style: CSSStyleDeclaration,
  display: string,
  around: Surroundings,
): ChildLayout {
  if (display === 'contents') return around.layout;
  if (display === 'inline-flex' || display === 'inline-grid') return 'row';
  if (display === 'flex') return style.flexDirection.startsWith('column') ? 'column' : 'row';
  return display === 'grid' ? 'column' : 'text';
}

function isFloating(style: CSSStyleDeclaration | null): boolean {
  const float = style?.getPropertyValue('float') ?? '';
  return float !== '' && float !== 'none';
}

function isOffScreen(element: Element, style: CSSStyleDeclaration): boolean {
  return (
    CLIPPED.test(style.clipPath) ||
    CLIPPED.test(style.clip) ||
    SCREEN_READER.test(element.getAttribute('class') ?? '')
  );
}
