import { anyOf, splitWords } from '../../text/word-pattern.ts';
import type { Paragraph } from '../article.ts';
import type { Box, TextBlock } from './collect-text.ts';
import { type LinesAround, linesAround } from './lines-around.ts';
import type { PageScan } from './page-scan.ts';
import { Zone } from './page-zones.ts';

/** The main text of a page and the short lines around it. */
export interface MainText extends LinesAround {
  /** The blocks of the text, in order. */
  readonly kept: readonly TextBlock[];
  readonly credits: readonly Paragraph[];
}

/** A child box that holds this share of its parent's running text holds the article. */
const CHILD_SHARE = 0.78;
/**
 * A box under a boilerplate name that holds more than this share of the page's text is named for
 * its surroundings.
 */
const TOO_MUCH = 0.4;
/** "article-body", "story_content", "entryContent", "article__text". */
const BODY_NAMES = [
  'article-?_?(?:body|content)',
  'article__?(?:body|text|content)',
  'article-?text',
  'story-?_?(?:body|content|text)',
  'post-?_?(?:body|content)',
  'entry-?_?content',
  'body-?copy',
  'content-?body',
  'paragraph-?s',
];
const BODY_NAME = new RegExp(BODY_NAMES.join('|'), 'i');
const BODY_BONUS = 1.2;

/**
 * How much a block speaks for running text: its unlinked characters, short lines next to nothing.
 */
function weigh(block: TextBlock): number {
  const plain = block.text.length - 2 * block.linked;
  if (plain < 30) return 0;
  if (block.kind === 'heading' || block.kind === 'caption') return 0;
  const sentence = /[.!?。！？…:;,،؟।]/.test(block.text) ? 1 : 0.3;
  const kind = block.kind === 'item' || block.kind === 'cell' ? 0.5 : 1;
  return plain * sentence * kind;
}

/** The running text in each box and below; parents stand before their children, so one sweep does. */
function sumUp(boxes: readonly Box[], blocks: readonly TextBlock[]): Float64Array {
  const below = new Float64Array(boxes.length);
  for (const block of blocks) below[block.box] = (below[block.box] ?? 0) + weigh(block);
  for (let i = boxes.length - 1; i > 0; i--) {
    const parent = boxes[i]?.parent ?? 0;
    below[parent] = (below[parent] ?? 0) + (below[i] ?? 0);
  }
  return below;
}

/** Zone bits of each box and of those around it, over-wide ones dropped. */
function zonesOf(boxes: readonly Box[], blocks: readonly TextBlock[]): Int32Array {
  const below = sumUp(boxes, blocks);
  const total = below[0] ?? 0;
  const zones = new Int32Array(boxes.length);
  boxes.forEach((box, i) => {
    const own = (below[i] ?? 0) > TOO_MUCH * total ? 0 : box.own;
    zones[i] = own | (box.parent < 0 ? 0 : (zones[box.parent] ?? 0));
  });
  return zones;
}

const DROPPED =
  Zone.nav |
  Zone.footer |
  Zone.comments |
  Zone.related |
  Zone.social |
  Zone.ask |
  Zone.advert |
  Zone.side |
  Zone.meta |
  Zone.caption |
  Zone.hidden;

/** A child box, and how much it speaks for holding the article. */
interface WeighedBox {
  readonly box: number;
  readonly weight: number;
}

/** The children of each box that hold running text, in order. */
function childrenOf(boxes: readonly Box[], clean: Float64Array): ReadonlyMap<number, WeighedBox[]> {
  const children = new Map<number, WeighedBox[]>();
  boxes.forEach(({ parent, names }, box) => {
    const own = clean[box] ?? 0;
    if (parent < 0 || own === 0) return;
    const child = { box, weight: own * (BODY_NAME.test(names) ? BODY_BONUS : 1) };
    const list = children.get(parent);
    if (list) list.push(child);
    else children.set(parent, [child]);
  });
  return children;
}

/**
 * The box that holds the article: down from the page, as long as one child holds most of what its
 * parent holds. It never goes into a paragraph: an article of one long paragraph would lose the rest.
 */
function findMainBox(
  boxes: readonly Box[],
  blocks: readonly TextBlock[],
  zones: Int32Array,
): number {
  const clean = sumUp(
    boxes,
    blocks.filter(({ box }) => ((zones[box] ?? 0) & DROPPED) === 0),
  );
  const children = childrenOf(boxes, clean);
  let main = 0;
  for (;;) {
    const heaviest = (children.get(main) ?? []).reduce<WeighedBox | null>(
      (best, child) => (best === null || child.weight > best.weight ? child : best),
      null,
    );
    if (!heaviest || heaviest.weight < CHILD_SHARE * (clean[main] ?? 0)) return main;
    if (/^(?:p|h\d|li|pre|dd|dt)$/.test(boxes[heaviest.box]?.tag ?? '')) return main;
    main = heaviest.box;
  }
}

/** Whether a block of the article's box belongs to its text. */
function belongsToText(block: TextBlock): boolean {
  const { text, linked, kind } = block;
  if (!/[\p{L}\p{N}]/u.test(text)) return false;
  const density = linked / text.length;
  if (kind === 'caption') return false;
  if (kind === 'item') return density < 0.6 || (text.length > 120 && density < 0.8);
  if (kind === 'heading') return density < 0.8;
  if (block.loose && text.length < 25 && !/[.!?。！？”"]$/.test(text)) return false;
  return density < 0.7 || text.length > 200;
}

/** "© 2026 The Canadian Press", "(AP)", "This article originally appeared on …", "Quelle: dpa". */
const CREDIT_WORDS = [
  ...['©', 'copyright', 'originally', 'first published', 'first appeared', 'republished'],
  ...['syndicat', 'reporting by', 'source:', 'quelle:', 'provided by', 'this article'],
  ...['this story', 'contributed to this'],
  ...splitWords('(AP) (AFP) (Reuters) (dpa) (UPI) (ANI) (PTI) (Xinhua) (TNS)'),
];
const CREDIT = new RegExp(String.raw`${anyOf(CREDIT_WORDS)}|via\b`, 'i');

// <p class="article__standfirst"> | <h2 class="dek"> | <p class="intro">
const STANDFIRSTS = [
  ...splitWords('dek standfirst subtitle subhead subheadline subheading sub-head sub-headline'),
  ...splitWords('sub-heading intro introtext lead lede kicker-text vorspann chapo chapeau bajada'),
  ...splitWords('entradilla sottotitolo abstract'),
];
const STANDFIRST = new RegExp(String.raw`(?:^|[\s_-])${anyOf(STANDFIRSTS)}(?:$|[\s_-])`, 'i');

/** The lead above the text, outside its box: it often carries what a claim repeats. */
function isStandfirst(block: TextBlock, boxes: readonly Box[], zones: Int32Array): boolean {
  if (block.text.length < 50 || block.linked > 20 || ((zones[block.box] ?? 0) & DROPPED) !== 0)
    return false;
  const box = boxes[block.box];
  return STANDFIRST.test(box?.names ?? '') || STANDFIRST.test(boxes[box?.parent ?? 0]?.names ?? '');
}

/** Finds the main text of a scanned page. */
export function findMainText(scan: PageScan): MainText {
  const { boxes, blocks } = scan;
  const zones = zonesOf(boxes, blocks);
  const main = findMainBox(boxes, blocks, zones);
  const inside = new Uint8Array(boxes.length);
  boxes.forEach((box, i) => {
    inside[i] = i === main || (box.parent >= 0 && inside[box.parent]) ? 1 : 0;
  });
  const kept: TextBlock[] = [];
  const credits: Paragraph[] = [];
  for (const block of blocks) {
    const zone = (zones[block.box] ?? 0) & DROPPED & ~(zones[main] ?? 0);
    const standfirst = !inside[block.box] && kept.length === 0 && isStandfirst(block, boxes, zones);
    if ((standfirst || inside[block.box]) && zone === 0 && belongsToText(block)) kept.push(block);
    else if (credits.length < 100 && block.text.length < 400 && CREDIT.test(block.text))
      credits.push({ text: block.text, links: block.links });
  }
  // A heading with nothing after it introduced something that was left out.
  while (kept.at(-1)?.kind === 'heading') kept.pop();
  const around = linesAround(scan, kept, block => (zones[block.box] ?? 0) & ~(zones[main] ?? 0));
  return { kept, credits, ...around };
}
