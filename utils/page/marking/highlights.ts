/**
 * Draws ranges with the CSS Custom Highlight API: no node of the page is added, changed or moved.
 */

import type { Root } from '../reading/drawn-tree.ts';
import { HIGHLIGHT_CSS, HIGHLIGHTS, type HighlightName } from './highlight-style.ts';

/**
 * The page's highlights. They need the CSS Custom Highlight API and, for hit tests, its
 * `highlightsFromPoint`: https://drafts.csswg.org/css-highlight-api-1/
 */
export interface Highlights {
  /**
   * Styles the trees of these ranges, as drawing them does; true when one was new. Done a frame
   * before drawing it parts what the browser has to do in answer: restyling the page, then painting
   * it.
   */
  prepare(ranges: readonly Range[]): boolean;
  /**
   * Draws exactly these ranges under a name; ranges drawn before and given again stay untouched.
   * Does nothing where the browser has no highlights.
   */
  draw(name: HighlightName, ranges: readonly Range[]): void;
  /**
   * The ranges drawn at a point of a document's viewport (CSS pixels), uppermost first. Claims are
   * light, not marks: they are left out.
   */
  at(document: Document, x: number, y: number): Range[];
  /** Takes everything away again. */
  clear(): void;
}

/** What a window has for highlights; a frame has its own. */
interface Registry {
  readonly view: Window & typeof globalThis;
  readonly byName: Map<HighlightName, Highlight>;
  readonly drawn: Map<HighlightName, Set<Range>>;
}

/** The registry's newest method, absent from the DOM types and from older browsers. */
type PointRegistry = HighlightRegistry & {
  highlightsFromPoint?(
    x: number,
    y: number,
    options?: { shadowRoots: ShadowRoot[] },
  ): { highlight: Highlight; ranges: AbstractRange[] }[];
};

const isMark = (name: HighlightName): boolean =>
  name !== 'whence-claim' && name !== 'whence-current';

/** Makes the highlights of a page and of the frames in it; nothing is drawn yet. */
export function createHighlights(): Highlights {
  const registries = new Map<Document, Registry>();
  const shadows = new Set<ShadowRoot>();
  const sheets = new Map<Root, CSSStyleSheet | null>();

  const getRegistry = (document: Document): Registry | null => {
    const known = registries.get(document);
    if (known) return known;
    const view = document.defaultView as (Window & typeof globalThis) | null;
    if (!view || typeof view.Highlight !== 'function' || !view.CSS?.highlights) return null;
    const registry = { view, byName: new Map(), drawn: new Map() };
    registries.set(document, registry);
    return registry;
  };

  /**
   * A tree gets the style sheet with its first range: on a page without citations nothing is
   * restyled.
   */
  const styleTreeOf = (range: Range): boolean => {
    const root = range.startContainer.getRootNode() as Root;
    if (sheets.has(root)) return false;
    if ('host' in root) shadows.add(root);
    sheets.set(root, adoptSheet(root));
    return true;
  };

  const drawIn = (registry: Registry, name: HighlightName, ranges: ReadonlySet<Range>): void => {
    // Ranges that stay are not touched: taking one out and putting it back repaints its line.
    const before = registry.drawn.get(name) ?? new Set();
    if (before.size === 0 && ranges.size === 0) return;
    const highlight = registerHighlight(registry, name);
    const added = [...ranges].filter(range => !before.has(range));
    for (const range of before) if (!ranges.has(range)) highlight.delete(range);
    for (const range of added) {
      styleTreeOf(range);
      highlight.add(range);
    }
    registry.drawn.set(name, new Set(ranges));
  };

  return {
    prepare: ranges => ranges.filter(styleTreeOf).length > 0,
    draw(name, ranges) {
      const byDocument = new Map<Document, Set<Range>>();
      for (const range of ranges) {
        const document = range.startContainer.ownerDocument;
        if (document) byDocument.set(document, (byDocument.get(document) ?? new Set()).add(range));
      }
      // Then every known document, also one that has no range any more: its old ones have to go.
      for (const document of byDocument.keys()) getRegistry(document);
      for (const [document, registry] of registries)
        drawIn(registry, name, byDocument.get(document) ?? new Set());
    },
    at(document, x, y) {
      const registry = registries.get(document);
      if (!registry) return [];
      const marks = [...registry.drawn].filter(([name]) => isMark(name));
      const asked = askRegistry(registry, x, y, [...shadows]);
      if (asked) return asked.filter(range => marks.some(([, ranges]) => ranges.has(range)));
      // Browsers without `highlightsFromPoint` have every range measured, once a frame at most.
      return marks.flatMap(([, ranges]) => [...ranges].filter(range => covers(range, x, y)));
    },
    clear() {
      for (const { view, byName } of registries.values()) {
        for (const [name, highlight] of byName) {
          highlight.clear();
          if (view.CSS.highlights.get(name) === highlight) view.CSS.highlights.delete(name);
        }
      }
      registries.clear();
      for (const [root, sheet] of sheets)
        root.adoptedStyleSheets = root.adoptedStyleSheets.filter(one => one !== sheet);
      sheets.clear();
      shadows.clear();
    },
  };
}

/** The window's highlight of a name, made with the first range that is drawn under it. */
function registerHighlight({ view, byName }: Registry, name: HighlightName): Highlight {
  let highlight = byName.get(name);
  if (!highlight) {
    highlight = new view.Highlight();
    highlight.priority = HIGHLIGHTS.indexOf(name);
    byName.set(name, highlight);
  }
  // The session of an older version of the extension may still hold the name.
  if (view.CSS.highlights.get(name) !== highlight) view.CSS.highlights.set(name, highlight);
  return highlight;
}

function adoptSheet(root: Root): CSSStyleSheet | null {
  const document = 'host' in root ? root.ownerDocument : root;
  const view = document.defaultView as (Window & typeof globalThis) | null;
  if (!view || !root.adoptedStyleSheets) return null;
  try {
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(HIGHLIGHT_CSS);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    return sheet;
  } catch {
    return null; // a document without style sheets (XML, a frame that went away)
  }
}

/** The ranges at a point as the browser says; null where it cannot say. */
function askRegistry(
  registry: Registry,
  x: number,
  y: number,
  shadowRoots: ShadowRoot[],
): Range[] | null {
  const highlights = registry.view.CSS.highlights as PointRegistry;
  if (typeof highlights.highlightsFromPoint !== 'function') return null;
  const own = new Set(registry.byName.values());
  return highlights
    .highlightsFromPoint(x, y, { shadowRoots })
    .filter(hit => own.has(hit.highlight))
    .flatMap(hit => hit.ranges as Range[]);
}

function covers(range: Range, x: number, y: number): boolean {
  for (const rect of range.getClientRects())
    if (x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom) return true;
  return false;
}
