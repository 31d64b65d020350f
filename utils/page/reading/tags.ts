/**
 * What the tags of HTML mean for reading: which start a block, which are never text. Computed style
 * corrects it where a page restyles.
 */
import type { BlockKind } from '../../citations/page-text.ts';

/**
 * Never text: scripts and styles, media and their fallbacks, form fields, ruby readings (they would
 * stand inside the word they explain).
 */
const SKIPPED = new Set(
  (
    'script style template noscript noframes noembed head title meta link base svg canvas ' +
    'video audio object embed picture img map area input textarea select option optgroup ' +
    'datalist progress meter output rt rp frame frameset param source track'
  ).split(' '),
);

/** Drawn as boxes of their own by every browser's default style. */
const BLOCKS = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt ' +
    'fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li ' +
    'main menu nav ol p pre search section summary table tbody td tfoot th thead tr ul iframe'
  ).split(' '),
);

const KINDS: ReadonlyMap<string, BlockKind> = new Map([
  ['li', 'list-item'],
  ['td', 'cell'],
  ['th', 'cell'],
  ['blockquote', 'quote'],
  ['figcaption', 'caption'],
  ['caption', 'caption'],
  ['pre', 'code'],
]);

/**
 * Local name to what it is; a name in neither table flows inline ("span", "b", custom elements).
 */
export function classifyTag(tag: string): 'skipped' | 'block' | 'inline' {
  if (SKIPPED.has(tag)) return 'skipped';
  return BLOCKS.has(tag) ? 'block' : 'inline';
}

/**
 * The kind of block an element makes of the text in it; null where the tag says nothing and the
 * surroundings decide.
 */
export function kindOf(tag: string): BlockKind | null {
  return KINDS.get(tag) ?? null;
}

/**
 * 1 to 6 for h1 to h6 and `role="heading"` (2 without a valid aria-level, as ARIA has it);
 * otherwise 0.
 */
export function readHeadingLevel(element: Element): number {
  const tag = element.localName;
  if (tag.length === 2 && tag[0] === 'h' && tag[1] !== undefined && tag[1] >= '1' && tag[1] <= '6')
    return Number(tag[1]);
  if (element.getAttribute('role') !== 'heading') return 0;
  const level = Number(element.getAttribute('aria-level'));
  return level >= 1 && level <= 6 ? level : 2;
}

/** True for the tags that hold items. */
export const isList = (tag: string): boolean =>
  tag === 'ul' || tag === 'ol' || tag === 'menu' || tag === 'dl' || tag === 'dir';

/** True for the tags that print what a machine reads or says. */
export const isCode = (tag: string): boolean =>
  tag === 'code' || tag === 'kbd' || tag === 'pre' || tag === 'samp' || tag === 'tt';

/** True for the tags that are drawn bold by default. */
export const isBold = (tag: string): boolean => tag === 'b' || tag === 'strong';
