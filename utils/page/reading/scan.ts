/**
 * The light scan: does this page have anything that may be a citation? It runs on every page, so it
 * imports next to nothing.
 */
import { mayCite } from '../../citations/may-cite.ts';

/** Nodes looked at between two looks at the clock. */
const AT_ONCE = 50;
/**
 * After a change the scan waits this long, so that a page that streams is looked at a few times a
 * second at most. Milliseconds.
 */
const PAUSE_MS = 400;
/** Longest stretch of one go, and how long a busy page is waited for. Milliseconds. */
const SLICE_MS = 8;
const PATIENCE_MS = 1000;
/**
 * How much of the text after a bracket's own node is looked at: "(" + a link + ")". UTF-16 units.
 */
const AHEAD = 200;

const IGNORED = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEXTAREA', 'TEMPLATE', 'svg']);
const BRACKET = /[([（【〔［]/;
/**
 * Markup of a citation whose text has no bracket: chat products' pills, linked footnote numbers.
 */
const MARKED =
  '[data-testid="webpage-citation-pill"],[data-pplx-citation-url],' +
  'source-inline-chip,.citation-number,.citation-marker,.ds-markdown-cite,' +
  'a.group\\/tag,sup>a[href]';

/**
 * Looks through the text of a document in idle time and then at what is added, until something may
 * be a citation; then calls `tell` once and stops for good. Never calls it for a page without any.
 * Reads the page only.
 */
export function scanPage(document: Document, tell: () => void): void {
  const waiting = new Set<Node>([document]);
  let steps: Generator<void, boolean, void> | null = null;
  let planned = false;

  const plan = (after: number): void => {
    if (planned) return;
    planned = true;
    // A timer and then idle time: the first gathers a burst of changes, the second keeps out of its
    // way.
    setTimeout(() => runWhenIdle(run), after);
  };
  const observer = new MutationObserver(records => {
    for (const { target, addedNodes, type } of records) {
      if (type === 'characterData') waiting.add(target);
      for (const node of addedNodes) waiting.add(node);
    }
    plan(PAUSE_MS);
  });
  const run = (): void => {
    planned = false;
    const end = performance.now() + SLICE_MS;
    for (;;) {
      steps ??= next();
      if (!steps) return;
      const step = steps.next();
      if (step.done) {
        steps = null;
        // Nothing here; the next node that waits is looked through in what is left of the slice.
        if (!step.value) continue;
        observer.disconnect();
        tell();
        return;
      }
      if (performance.now() >= end) {
        plan(0);
        return;
      }
    }
  };
  const next = (): Generator<void, boolean, void> | null => {
    const [node] = waiting;
    if (!node) return null;
    waiting.delete(node);
    return scanNode(node, shadow => {
      waiting.add(shadow);
      observer.observe(shadow, { subtree: true, childList: true, characterData: true });
    });
  };

  observer.observe(document, { subtree: true, childList: true, characterData: true });
  plan(0);
}

/** True as soon as a text at or below the node may cite. */
function* scanNode(
  root: Node,
  onShadow: (shadow: ShadowRoot) => void,
): Generator<void, boolean, void> {
  const walker = (root.ownerDocument ?? (root as Document)).createTreeWalker(
    root,
    5 /* elements and text */,
    node => (IGNORED.has(node.nodeName) ? 2 /* not below it either */ : 1),
  );
  let count = 0;
  for (let node: Node | null = walker.currentNode; node; node = walker.nextNode()) {
    const isMark = node.nodeType === 3 ? mayCiteHere(node as Text) : isMarked(node);
    if (isMark) return true;
    const { shadowRoot } = node as Element;
    if (shadowRoot) onShadow(shadowRoot);
    if (++count % AT_ONCE === 0) yield;
  }
  return false;
}

const mayCiteHere = (node: Text): boolean => BRACKET.test(node.data) && mayCite(readAhead(node));

const isMarked = (node: Node): boolean => node.nodeType === 1 && (node as Element).matches(MARKED);

/**
 * The node's text and a little of what follows it in its parent: the label of a linked citation is
 * a node of its own.
 */
function readAhead(node: Text): string {
  let text = node.data;
  const enough = text.length + AHEAD;
  for (let after = node.nextSibling; after && text.length < enough; after = after.nextSibling)
    text += (after.textContent ?? '').slice(0, AHEAD);
  return text;
}

function runWhenIdle(run: () => void): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(run, { timeout: PATIENCE_MS });
  else setTimeout(run, 1);
}
