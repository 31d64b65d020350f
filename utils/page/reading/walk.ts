/**
 * Walks a page's nodes in drawing order and keeps what it read, so that reading again costs what
 * changed and no more.
 */
import {
  type BlockBuilder,
  createBlockBuilder,
  type Gathered,
  type Spacing,
} from './block-builder.ts';
import { type Context, createContexts, START } from './context.ts';
import { enterElement, type Root } from './drawn-tree.ts';
import { keepsLines, readLayout } from './element-layout.ts';
import { finishBlock, isSameBlock } from './finish-block.ts';
import { readLink } from './products/mark-hint.ts';
import { readMark } from './products/read-mark.ts';
import { giveSubjects } from './subjects.ts';
import { isBold, isCode } from './tags.ts';
import type { DrawnBlock } from './text-map.ts';
import { unclobber } from './unclobbered.ts';
import { createRegions, type Region, type Regions } from './walk-regions.ts';

/** Reads one document again and again. */
export interface Walker {
  /**
   * Reads the page, reusing all that did not change since the last walk; yields whenever `due` says
   * that it is time to let the page work. What changes while it walks is read by the next walk,
   * once `forget` was told of it.
   */
  walk(due: () => boolean): Generator<void, readonly DrawnBlock[], void>;
  /**
   * Marks what a node's change touches for the next walk; `deep` also all that stands in it (an
   * attribute may restyle every part).
   */
  forget(node: Node, deep: boolean): void;
}

/** One element whose children are being walked. */
interface Frame {
  readonly element: Element;
  readonly context: Context;
  readonly builder: BlockBuilder;
  /** Where its blocks go. */
  readonly region: Region;
  /** True for an element that is a box of its own. */
  readonly boxed: boolean;
  /** How many spans to close when its children are done. */
  readonly spans: number;
  /** What a slot or a frame shows; null for an element that shows its own children. */
  readonly shown: Node[] | null;
  next: Node | null;
  spacing: Spacing | null;
}

/** Steps between two looks at the clock. */
const STEPS = 24;

/** What the steps of a walk share. */
interface Site {
  readonly regions: Regions;
  readonly contextOf: ReturnType<typeof createContexts>;
  /** Tells of a tree that was found for the first time. */
  meet(root: Root): void;
}

/**
 * Makes the walker of one document; `onRoot` is called once for every tree found, the document
 * first.
 */
export function createWalker(document: Document, onRoot: (root: Root) => void = () => {}): Walker {
  const regions = createRegions();
  const roots = new WeakSet<Root>();
  const meet = (root: Root) => {
    if (roots.has(root)) return;
    roots.add(root);
    onRoot(root);
  };
  const site: Site = { regions, contextOf: createContexts(), meet };

  function* walk(due: () => boolean): Generator<void, readonly DrawnBlock[], void> {
    meet(document);
    const top = unclobber(document).body;
    if (!top) return [];
    regions.start();
    const body = regions.known(top, START) ?? (yield* walkBox(site, top, due));
    regions.end();
    const drawn = regions.flatten(body);
    giveSubjects(drawn);
    return drawn;
  }

  return { walk, forget: regions.forget };
}

/** Reads an element and all in it; with a stack of its own, since pages nest deeper than calls. */
function* walkBox(site: Site, top: Element, due: () => boolean): Generator<void, Region, void> {
  const outermost = openBox(site, top, START, START);
  const frames = [outermost];
  for (let step = 1, frame = frames.at(-1); frame; frame = frames.at(-1), step++) {
    if (step % STEPS === 0 && due()) yield;
    takeStep(site, frames, frame);
  }
  return outermost.region;
}

/** Reads the next node of the innermost frame, or leaves the frame when it has none left. */
function takeStep(site: Site, frames: Frame[], frame: Frame): void {
  const node = advance(frame);
  if (!node) {
    leaveFrame(frame, site.regions.finish);
    frames.pop();
    return;
  }
  const { nodeType } = unclobber(node);
  if (nodeType === 3) addText(frame, node as Text);
  else if (nodeType === 1) {
    if ((node as Element).localName === 'slot') spoilToHost(frames, site.regions.spoil);
    const child = visit(site, node as Element, frame);
    if (child) frames.push(child);
  }
}

/** What to walk next for an element; null when there is nothing in it to walk. */
function visit(site: Site, element: Element, frame: Frame): Frame | null {
  const { builder, context, region } = frame;
  // A known box costs one look, whatever stands in it: this is what makes reading again cheap.
  const known = site.regions.known(element, context);
  if (known) {
    builder.flush();
    region.items.push(known);
    return null;
  }
  if (element.localName === 'br') {
    builder.break();
    return null;
  }
  const layout = readLayout(element, context);
  if (layout.flow === 'hidden') return null;
  // Worked out only where something is walked: most inline elements are empty or plain.
  const inner = () => site.contextOf(element, context, layout);
  if (layout.flow === 'inline') return openInline(site, element, frame, inner);
  builder.flush();
  const child = openBox(site, element, context, inner());
  region.items.push(child.region);
  return child;
}

/** A frame for a box: its blocks are its own. */
function openBox(site: Site, element: Element, parent: Context, context: Context): Frame {
  const region = site.regions.begin(element, parent);
  const builder = createBlockBuilder(gathered => keepBlock(region, gathered, context));
  openInherited(builder, context);
  return {
    ...enterElement(element, site.meet),
    element,
    context,
    builder,
    region,
    boxed: true,
    spans: 0,
    spacing: context.kind === 'code' ? 'kept' : null,
  };
}

/** A frame for what flows with the text around it; null for an element that shows nothing. */
function openInline(
  site: Site,
  element: Element,
  { builder, context, region, spacing }: Frame,
  inner: () => Context,
): Frame | null {
  if (context.layout === 'row') builder.space();
  const { firstChild, shadowRoot, localName } = unclobber(element);
  if (!firstChild && !shadowRoot && localName !== 'slot') return null;
  const spans = openSpans(builder, unclobber(element), context);
  return {
    ...enterElement(element, site.meet),
    element,
    context: inner(),
    builder,
    region,
    boxed: false,
    spans,
    spacing,
  };
}

function keepBlock(region: Region, gathered: Gathered, context: Context): void {
  const block = finishBlock(gathered, context);
  const before = region.before.shift();
  const drawn = {
    block: before && isSameBlock(before.block, block) ? before.block : block,
    runs: gathered.runs,
    row: context.row,
    cell: context.cell,
  };
  region.items.push(drawn);
}

/** A link or bold type that a box stands in goes on in the box's own text. */
function openInherited(builder: BlockBuilder, context: Context): void {
  if (context.href !== null) builder.open({ type: 'link', href: context.href });
  if (context.code) builder.open({ type: 'code' });
  if (context.bold) builder.open({ type: 'bold' });
}

/** Opens what an inline element stands for; answers how many spans that were. */
function openSpans(builder: BlockBuilder, element: Element, context: Context): number {
  const tag = element.localName;
  const mark = readMark(element);
  if (mark?.apart) builder.space();
  let spans = 0;
  const open = (opening: Parameters<BlockBuilder['open']>[0]) => {
    builder.open(opening);
    spans++;
  };
  if (mark) open({ type: 'mark', ...mark });
  const href = tag === 'a' ? readLink(element) : null;
  if (href !== null) open({ type: 'link', href });
  if (!context.code && isCode(tag)) open({ type: 'code' });
  if (!context.bold && isBold(tag)) open({ type: 'bold' });
  if (tag === 'button' && !mark) open({ type: 'button' });
  return spans;
}

function advance(frame: Frame): Node | null {
  if (frame.shown) return frame.shown.shift() ?? null;
  const node = frame.next;
  frame.next = node && unclobber(node).nextSibling;
  return node;
}

function leaveFrame(frame: Frame, finish: (region: Region) => void): void {
  for (let i = 0; i < frame.spans; i++) frame.builder.close();
  if (!frame.boxed) return;
  frame.builder.flush();
  finish(frame.region);
}

/**
 * What a slot shows stands outside the shadow tree that draws it, so nothing down to it may be
 * reused unseen.
 */
function spoilToHost(frames: readonly Frame[], spoil: (region: Region) => void): void {
  for (let i = frames.length - 1; i >= 0; i--) {
    const frame = frames[i];
    if (!frame) return;
    spoil(frame.region);
    if (unclobber(frame.element).shadowRoot) return;
  }
}

/** A line end amid text: only there does it matter whether it is drawn. */
const LINE_END = /\S[^\S\n]*\n\s*\S/;

function addText(frame: Frame, node: Text): void {
  if (frame.context.invisible) return;
  if (frame.spacing === null && node.data.includes('\n') && LINE_END.test(node.data))
    frame.spacing = keepsLines(frame.element) ? 'lines' : 'collapsed';
  frame.builder.add(node, frame.spacing ?? 'collapsed');
}
