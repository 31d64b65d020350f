/**
 * What the boxes of a page read like, kept from walk to walk for as long as nothing in them
 * changed.
 */
import { type Context, isSameContext } from './context.ts';
import { findOuter } from './drawn-tree.ts';
import type { DrawnBlock } from './text-map.ts';
import { unclobber } from './unclobbered.ts';

/** One box of the page: its own blocks and the boxes in it, in order. */
export interface Region {
  readonly element: Element;
  /** The context the box stands in. */
  readonly around: Context;
  readonly items: (DrawnBlock | Region)[];
  /**
   * Blocks of the last reading that may read the same now; taken from in order while it is read
   * again.
   */
  readonly before: DrawnBlock[];
  /** When its reading began, by the count of changes. */
  readonly began: number;
  fresh: boolean;
  /** True where what is drawn is not all inside: a slot shows nodes that stand elsewhere. */
  spoiled: boolean;
}

/** The regions of one document. */
export interface Regions {
  /** Begins and ends a walk. */
  start(): void;
  end(): void;
  /**
   * The region of an element that reads as it did in the same surroundings; null when it has to be
   * read.
   */
  known(element: Element, around: Context): Region | null;
  begin(element: Element, around: Context): Region;
  /** Ends a region; it is kept unless something in it changed meanwhile. */
  finish(region: Region): void;
  /** Keeps a region from being reused. */
  spoil(region: Region): void;
  forget(node: Node, deep: boolean): void;
  /** All blocks below a region, in order. */
  flatten(region: Region): DrawnBlock[];
}

/** Makes the regions of a document that nothing was read of yet. */
export function createRegions(): Regions {
  const regions = new WeakMap<Element, Region>();
  const touched = new WeakMap<Node, number>();
  let count = 1;
  /** When the last walk ended; null during one. */
  let ended: number | null = 0;

  return {
    start() {
      ended = null;
    },
    end() {
      ended = ++count;
    },
    known(element, around) {
      const region = regions.get(element);
      return region?.fresh && isSameContext(region.around, around) ? region : null;
    },
    begin(element, around) {
      // Blocks that read the same are handed on, so that detection, which remembers blocks, knows
      // them.
      const before = (regions.get(element)?.items ?? []).filter(
        (item): item is DrawnBlock => !isRegion(item),
      );
      const region: Region = {
        element,
        around,
        items: [],
        before,
        began: ++count,
        fresh: false,
        spoiled: false,
      };
      regions.set(element, region);
      return region;
    },
    finish(region) {
      region.before.length = 0;
      // A change that came while it was read came too late for it: `began` is older than that.
      region.fresh = !region.spoiled && (touched.get(region.element) ?? 0) < region.began;
    },
    spoil(region) {
      region.spoiled = true;
    },
    forget(node, deep) {
      if (deep) for (const region of listRegions(node, regions)) wilt(region);
      count++;
      for (let at: Node | null = node; at; at = findOuter(at)) {
        const region = regions.get(at as Element);
        if (region) region.fresh = false;
        // All above a node that was touched since the last walk were touched with it.
        if (at !== node && ended !== null && (touched.get(at) ?? 0) > ended) break;
        touched.set(at, count);
      }
    },
    flatten: listBlocks,
  };
}

/** All blocks below a region, in order. */
function listBlocks(region: Region): DrawnBlock[] {
  const drawn: DrawnBlock[] = [];
  const add = ({ items }: Region): void => {
    for (const item of items) {
      if (isRegion(item)) add(item);
      else drawn.push(item);
    }
  };
  add(region);
  return drawn;
}

const isRegion = (item: DrawnBlock | Region): item is Region => 'items' in item;

/** Makes a region and all in it be read anew; with a stack, since pages nest deeper than calls. */
function wilt(region: Region): void {
  const open = [region];
  for (let one = open.pop(); one; one = open.pop()) {
    one.fresh = false;
    for (const item of one.items) if (isRegion(item)) open.push(item);
  }
}

/** The region of a node; for one without, those of its nearest region that stand in the node. */
function listRegions(node: Node, regions: WeakMap<Element, Region>): Region[] {
  const own = regions.get(node as Element);
  if (own) return [own];
  const around = findNearest(node, regions)?.items ?? [];
  return around.filter(isRegion).filter(({ element }) => unclobber(node).contains(element));
}

function findNearest(node: Node, regions: WeakMap<Element, Region>): Region | null {
  for (let at: Node | null = node; at; at = findOuter(at)) {
    const region = regions.get(at as Element);
    if (region) return region;
  }
  return null;
}
