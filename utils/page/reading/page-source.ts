/** The readable text of a page, with a map back to its nodes. */
import type { PageText } from '../../citations/page-text.ts';
import type { Root } from './drawn-tree.ts';
import { cutFragment, type PageHead, readPageHead } from './page-head.ts';
import type { TextMap } from './text-map.ts';
import { createWalker, type Walker } from './walk.ts';

/** A page as text, and where each block of it is drawn. */
export interface ReadablePage {
  readonly page: PageText;
  readonly map: TextMap;
}

/** A page that is read again and again while it lives. */
export interface PageSource extends Pick<Walker, 'forget'> {
  /**
   * Reads what changed since the last time; yields whenever `due` says so. Blocks that read the
   * same are the same objects.
   */
  read(due: () => boolean): Generator<void, ReadablePage, void>;
}

/**
 * What a page says of itself is looked up again after this time, or at once when its address
 * changed. Milliseconds.
 */
const FACTS_AGE = 2000;

/**
 * Makes the source of one document; `onRoot` is called once for each tree whose changes make part
 * of the page (the document, open shadow roots, frames).
 */
export function createPageSource(document: Document, onRoot?: (root: Root) => void): PageSource {
  const walker = createWalker(document, onRoot);
  let facts: PageHead | null = null;
  let asked = 0;
  return {
    forget: walker.forget,
    *read(due) {
      const drawn = yield* walker.walk(due);
      const now = performance.now();
      if (!facts || now - asked > FACTS_AGE || facts.url !== cutFragment(document.URL)) {
        facts = readPageHead(document);
        asked = now;
      }
      return {
        page: { ...facts, blocks: drawn.map(one => one.block) },
        map: { drawn: [...drawn] },
      };
    },
  };
}
