/**
 * The tree that a page is drawn by, where it differs from the tree of its nodes: open shadow roots,
 * slots and frames of the same origin. One function leads inwards, one outwards; what one crosses
 * the other has to, or a change in there would not reach the text that shows it.
 */
import { unclobber } from './unclobbered.ts';

/**
 * A tree whose changes have to be watched and whose highlights have to be styled: the document, an
 * open shadow root, a frame's document.
 */
export type Root = Document | ShadowRoot;

/**
 * What an element draws: `shown` lists what a slot or a frame shows from elsewhere; where that is
 * null, `next` is the first of its children, or of its open shadow root's, which hides them.
 * Tells `meet` of each tree it goes into.
 */
export function enterElement(
  element: Element,
  meet: (root: Root) => void,
): { next: Node | null; shown: Node[] | null } {
  const { localName, shadowRoot, firstChild } = unclobber(element);
  // Before the children: a host's own are drawn only where a slot of its shadow tree shows them.
  if (shadowRoot) {
    meet(shadowRoot);
    return { next: shadowRoot.firstChild, shown: null };
  }
  if (localName === 'slot') {
    // Without anything assigned a slot draws its own children, as its fallback
    // (https://html.spec.whatwg.org/#the-slot-element). An SVG's element named slot is none.
    const assigned = (element as HTMLSlotElement).assignedNodes?.({ flatten: true }) ?? [];
    return assigned.length > 0
      ? { next: null, shown: [...assigned] }
      : { next: firstChild, shown: null };
  }
  if (localName === 'iframe') {
    const framed = findFramed(element as HTMLIFrameElement);
    if (framed?.body) {
      meet(framed);
      return { next: null, shown: [framed.body] };
    }
    return { next: null, shown: [] };
  }
  return { next: firstChild, shown: null };
}

/** The document of a frame of the same origin, unless the frame is an editor that one writes in. */
function findFramed(frame: HTMLIFrameElement): Document | null {
  try {
    const { contentDocument } = frame;
    return contentDocument && contentDocument.designMode !== 'on' ? contentDocument : null;
  } catch {
    return null; // another origin
  }
}

/**
 * The node that a node's drawing belongs to: its parent, the host of a shadow tree, the frame of a
 * document.
 */
export function findOuter(raw: Node): Node | null {
  const node = unclobber(raw);
  if (node.parentNode) return node.parentNode;
  if ('host' in node) return (node as ShadowRoot).host;
  if (node.nodeType !== 9) return null;
  try {
    return (node as Document).defaultView?.frameElement ?? null;
  } catch {
    return null; // the top document in a frame of another origin
  }
}
